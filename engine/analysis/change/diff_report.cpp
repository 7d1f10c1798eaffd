// The differences of two datasets in words and tables.
#include "engine/analysis/change/compare_tables.hpp"
#include "engine/analysis/change/diff.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/model/columns.hpp"

#include <algorithm>

namespace ecomap {
namespace {

/// How many rows are new, gone and changed, of each table that differs.
Message headline(const Diff& found) {
    MessageList tables;
    for (const auto& table : found.tables) {
        if (!table.differs()) continue;
        MessageList changes;
        auto add = [&](const char* id, std::size_t count) {
            if (count > 0) changes.items.push_back({id, {{"count", count}}});
        };
        add("diff.more", table.added.size());
        add("diff.gone", table.removed.size());
        add("diff.changed", table.changed.size());
        tables.items.push_back({"diff.table", {{"table", rows_called(table.name)}, {"changes", std::move(changes)}}});
    }
    if (tables.items.empty()) return Message("diff.same");
    return {"diff.headline", {{"count", found.differences()}, {"tables", std::move(tables)}}};
}

/// Adds the sentence `id` of the names, if there are any.
void add_named(Report& report, const char* id, const std::vector<Message>& names) {
    if (!names.empty()) report.findings.push_back({{id, {{"names", MessageList{names}}}}});
}

std::vector<Message> changed_cells(const Comparison& comparison, bool closed) {
    std::vector<Message> names;
    for (const auto& cell : comparison.cells)
        if (closed ? cell.was_empty && !cell.is_empty : !cell.was_empty && cell.is_empty) names.push_back(cell.name);
    return names;
}

/// Which field changes most often.
std::optional<Message> fields_sentence(const Diff& found) {
    std::vector<std::pair<std::string, std::size_t>> counts;  // in the order in which fields are met
    for (const auto& table : found.tables)
        for (const auto& row : table.changed)
            for (const auto& change : row.changes) {
                auto at = std::find_if(counts.begin(), counts.end(), [&](const auto& count) {
                    return count.first == table.name + "." + change.field;
                });
                if (at == counts.end()) counts.emplace_back(table.name + "." + change.field, 1);
                else ++at->second;
            }
    if (counts.empty()) return std::nullopt;
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    MessageList fields{{}, Joining::conjunction, 6};
    for (const auto& [field, count] : counts)
        fields.items.push_back(Message::as_it_is(field + " " + std::to_string(count)));
    return Message("diff.fields", {{"fields", std::move(fields)}});
}

Message communities_sentence(const CommunityChange& change) {
    return {"diff.communities",
            {{"before", change.before},
             {"after", change.after},
             {"compared", change.compared},
             {"rand", Decimal{*change.rand, 2}}}};
}

Table summary_table(const Diff& found) {
    Table table{"summary",
                Message("diff.table-summary"),
                {column("table"), column("added", "rows"), column("removed", "rows"), column("changed", "rows"),
                 column("same", "rows")},
                {}};
    for (const auto& each : found.tables) {
        if (!each.differs() && (each.terms || each.same == 0)) continue;
        table.rows.push_back({each.name, number_cell(each.added.size()), number_cell(each.removed.size()),
                              number_cell(each.changed.size()), number_cell(each.same)});
    }
    return table;
}

Table changes_table(const Diff& found) {
    Table table{"changes",
                Message("diff.table-changes"),
                {column("table"), column("id"), column_as("name", "name"), column("field"),
                 column_as("before", "before"), column_as("after", "after")},
                {}};
    for (const auto& each : found.tables)
        for (const auto& row : each.changed)
            for (const auto& change : row.changes)
                table.rows.push_back({each.name, row.key, row.name, change.field, change.before, change.after});
    return table;
}

Table rows_table(const Diff& found) {
    Table table{"rows",
                Message("diff.table-rows"),
                {column("table"), column("change"), column("id"), column_as("name", "name")},
                {}};
    for (const auto& each : found.tables) {
        for (const auto& row : each.added)
            table.rows.push_back({each.name, Message("diff.row-added"), row.key, row.name});
        for (const auto& row : each.removed)
            table.rows.push_back({each.name, Message("diff.row-removed"), row.key, row.name});
    }
    return table;
}

Table numbers_table(const Diff& found) {
    auto table = measures_table(found.comparison);
    table.name = "numbers";
    const auto& groups = found.communities;
    auto difference = static_cast<std::int64_t>(groups.after) - static_cast<std::int64_t>(groups.before);
    table.rows.push_back(
        {Message("diff.community-count"), number_cell(groups.before), number_cell(groups.after), difference});
    return table;
}

Table likeness_table(const Diff& found) {
    Table table{"likeness", Message("diff.table-likeness"), {column("measure"), column("value")}, {}};
    auto add = [&](const char* id, const std::optional<double>& value) {
        table.rows.push_back({Message(id), value ? Cell(*value) : Cell()});
    };
    add("diff.actors-alike", found.actors_alike);
    add("diff.ties-alike", found.ties_alike);
    add("diff.communities-rand", found.communities.rand);
    add("diff.communities-information", found.communities.information);
    return table;
}

}  // namespace

Report diff_report(const Ecosystem& before, const Ecosystem& after, const Params& params) {
    const auto found = diff(before, after, params);
    Report report{"diff", Message("diff.title"), {{headline(found)}}, {}, {}};
    if (auto fields = fields_sentence(found)) report.findings.push_back({*fields});
    add_named(report, "diff.cells-gained", changed_cells(found.comparison, true));
    add_named(report, "diff.cells-lost", changed_cells(found.comparison, false));
    add_named(report, "diff.gaps-opened", {found.gaps_opened.begin(), found.gaps_opened.end()});
    add_named(report, "diff.gaps-closed", {found.gaps_closed.begin(), found.gaps_closed.end()});
    add_named(report, "diff.gaps-answered", {found.gaps_answered.begin(), found.gaps_answered.end()});
    add_named(report, "diff.gaps-unanswered", {found.gaps_unanswered.begin(), found.gaps_unanswered.end()});
    if (found.communities.rand && found.differences() > 0)
        report.findings.push_back({communities_sentence(found.communities)});
    report.tables = {summary_table(found), changes_table(found), rows_table(found)};
    auto cells = changed_cells_table(before, after, found.comparison);
    auto ranks = ranks_table(found.comparison, params.top);
    if (!cells.rows.empty()) report.tables.push_back(std::move(cells));
    if (!ranks.rows.empty()) report.tables.push_back(std::move(ranks));
    report.tables.push_back(numbers_table(found));
    report.tables.push_back(likeness_table(found));
    report.notes = {Message("diff.matching"), Message("diff.who-is-compared")};
    add_filter_note(report.notes, after);
    return report;
}

}  // namespace ecomap
