#include "engine/import/plan.hpp"

#include "engine/import/actors.hpp"
#include "engine/import/columns.hpp"
#include "engine/import/format.hpp"
#include "engine/import/lexicon.hpp"
#include "engine/io/schema.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

namespace ecomap::import {
namespace {

constexpr std::array<std::string_view, 4> sure_words{"said", "sure", "likely", "guessed"};
constexpr std::array<std::string_view, 5> row_words{"nothing", "actors", "offers", "links", "table"};

/// The table of our own that the sheet is, by its name or its file's; those that imports make are read by their heads.
std::string own_table(const Grid& grid) {
    const auto name = grid.sheet.empty() ? std::filesystem::path(grid.file).stem().string() : grid.sheet;
    const auto* schema = io::find_schema(name);
    return schema && name != "actors" && name != "offers" && name != "links" ? name : "";
}

RowsAre rows_in(GridHolds holds) {
    return holds == GridHolds::actors   ? RowsAre::actors
           : holds == GridHolds::offers ? RowsAre::offers
           : holds == GridHolds::links  ? RowsAre::links
                                        : RowsAre::nothing;
}

void take_what_is_said(SheetPlan& plan, const Said::Sheet& said) {
    for (auto& column : plan.columns) {
        const auto found = said.columns.find(column.head);
        if (found == said.columns.end()) continue;
        column.means = found->second.means;
        column.option = found->second.option;
        column.sure = Sure::said;
        column.why = Message("import.why-said");
    }
}

/// How the sheet's own actors are called, in full and in short: who stands among partners between commas.
std::set<std::string> names_of_actors(const SheetPlan& plan, const std::vector<Seen>& seen) {
    std::set<std::string> names;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (plan.columns[i].means != Means::actor_name && plan.columns[i].means != Means::actor_abbreviation) continue;
        for (const auto& value : seen[i].values) {
            names.insert(value);
            for (auto& each : {name_and_abbreviation(value).first, name_and_abbreviation(value).second})
                if (!each.empty()) names.insert(each);
        }
    }
    return names;
}

}  // namespace

std::string_view to_string(Sure sure) { return sure_words[static_cast<std::size_t>(sure)]; }
std::string_view to_string(RowsAre rows) { return row_words[static_cast<std::size_t>(rows)]; }

std::optional<RowsAre> rows_are(std::string_view word) {
    const auto found = std::find(row_words.begin(), row_words.end(), word);
    if (found == row_words.end()) return std::nullopt;
    return static_cast<RowsAre>(found - row_words.begin());
}

const Said::Sheet* Said::sheet(std::string_view name) const {
    auto found = sheets.find(name);
    if (found == sheets.end()) found = sheets.find("");
    return found == sheets.end() ? nullptr : &found->second;
}

SheetPlan plan_of(const Grid& grid, const Said& said) {
    SheetPlan plan{grid.file, grid.sheet};
    plan.format = formats().back().name;
    const auto* told = said.sheet(grid.sheet);
    const bool says_itself = grid.holds != GridHolds::unsaid;
    auto head = told && told->head_row ? head_at(grid, *told->head_row)
                : says_itself          ? std::optional(Head{.row = 0, .data = 1, .sure = true})
                                       : find_head(grid);
    if (!head) head = find_head(grid);
    if (!head) {
        plan.sure = Sure::sure;
        plan.why = Message("import.why-no-rows");
        return plan;
    }
    plan.head = *head;
    plan.head_row = grid.rows[head->tags.value_or(head->row)].number;
    plan.row_count = grid.rows.size() - head->data;
    if (!says_itself) plan.table = own_table(grid);
    const auto seen = seen_columns(grid, *head);
    std::vector<HeadCell> cells;
    for (const auto& each : seen) cells.push_back(each.head);
    plan.format = grid.format.empty() ? format_of(cells).name : grid.format;
    const auto found = says_itself ? rows_in(grid.holds) : plan.table.empty() ? rows_of(seen) : RowsAre::table;
    const bool ignored = grid.sheet.find("(ignore)") != std::string::npos;
    plan.rows = told && told->rows ? *told->rows : ignored || grid.hidden ? RowsAre::nothing : found;
    plan.columns = columns_of(seen, plan.rows);
    if (told) take_what_is_said(plan, *told);
    const auto named = names_of_actors(plan, seen);
    const std::set<std::string> no_names;
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        if (meaning_of(plan.columns[i].means).many && plan.columns[i].option.empty())
            plan.columns[i].cutting =
                cutting_of(seen[i].values, plan.columns[i].means == Means::actor_partners ? named : no_names);
    plan.sure = told && (told->rows || told->head_row) ? Sure::said : head->sure ? Sure::sure : Sure::guessed;
    plan.why = {"import.why-rows-" + std::string(to_string(plan.rows)), {{"row", plan.head_row}}};
    if (says_itself) plan.why = Message("import.why-format");
    if (ignored) plan.why = Message("import.why-ignored");
    else if (grid.hidden && plan.rows == RowsAre::nothing) plan.why = Message("import.why-hidden");
    return plan;
}

}  // namespace ecomap::import
