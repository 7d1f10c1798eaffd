#include "engine/import/import.hpp"

#include "engine/import/csv_text.hpp"
#include "engine/import/own_book.hpp"
#include "engine/import/prepared.hpp"
#include "engine/import/tables.hpp"
#include "engine/import/unmerge.hpp"
#include "engine/io/own_dimensions.hpp"
#include "engine/io/schema.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace ecomap::import {
namespace {

/// What the user has said that a word means.
void put_right(ImportRow& row, const Said& said) {
    for (auto& [means, values] : row.values)
        for (auto& value : values) {
            const auto found = said.values.find(std::string(meaning_of(means).word) + "=" + value);
            if (found != said.values.end()) value = found->second;
        }
}

void add_terms(const ImportRow& row, ImportTerms& terms) {
    for (const auto& [means, values] : row.values)
        if (const auto vocabulary = meaning_of(means).vocabulary; !vocabulary.empty())
            for (const auto& value : values) terms.add(vocabulary, value);
    for (const auto& told : row.told)
        if (const auto vocabulary = meaning_of(told.means).vocabulary; !vocabulary.empty())
            terms.add(vocabulary, told.option);
}

/// What the file says of its terms, by what their columns are taken for.
void add_groups(const Grid& grid, const SheetPlan& plan, ImportTerms& terms) {
    if (grid.groups.empty()) return;
    std::map<std::string_view, std::string_view> vocabularies;
    for (const auto& column : plan.columns)
        if (const auto vocabulary = meaning_of(column.means).vocabulary; !vocabulary.empty())
            vocabularies.emplace(column.head, vocabulary);
    for (const auto& each : grid.groups)
        if (const auto found = vocabularies.find(each.head); found != vocabularies.end())
            terms.belongs(found->second, each.term, each.group);
}

/// A title line above a head: the only text of its row.
std::string title_of(const Grid& grid, const SheetPlan& plan) {
    const auto end = std::min(plan.head.group.value_or(plan.head.row), plan.head.row);
    for (std::size_t i = 0; i < end && i < grid.rows.size(); ++i) {
        std::string title;
        std::size_t count = 0;
        for (std::size_t c = 0; c < grid.rows[i].cells.size(); ++c)
            if (auto text = cell_text(grid.rows[i], c); !text.empty()) title = std::move(text), ++count;
        if (count == 1) return title;
    }
    return {};
}

ImportedTable package_of(const ImportOptions& options, const std::string& title,
                         const std::vector<ImportedTable>& tables) {
    nlohmann::ordered_json package;
    package["profile"] = "tabular-data-package";
    package["name"] = slug(options.name);
    package["title"] = title.empty() ? options.name : title;
    auto& resources = package["resources"] = nlohmann::ordered_json::array();
    for (const auto& table : tables)
        resources.push_back({{"name", std::filesystem::path(table.file).stem().string()}, {"path", table.file}});
    return {
        "datapackage.json", package.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n", {}};
}

/// A table of our own format, as it is.
ImportedTable own_table(const Grid& grid, const SheetPlan& plan, std::size_t position) {
    ImportedTable table{plan.table + ".csv"};
    std::size_t width = 0;
    for (std::size_t i = plan.head.row; i < grid.rows.size(); ++i) width = std::max(width, grid.rows[i].cells.size());
    for (std::size_t i = plan.head.row; i < grid.rows.size(); ++i) {
        std::vector<std::string> cells;
        for (std::size_t c = 0; c < width; ++c) cells.push_back(cell_text(grid.rows[i], c));
        table.text += csv_line(cells);
        if (i > plan.head.row) table.whence.push_back({position, grid.rows[i].number});
    }
    return table;
}

std::size_t row_count(const ImportedTable& table) { return table.whence.size(); }

}  // namespace

Imported import_grids(const std::vector<Grid>& grids, const ImportOptions& options) {
    if (is_own_book(grids)) return import_own_book(grids, options);
    const auto changed = prepared(grids);
    const auto& given = changed ? *changed : grids;
    Imported imported;
    Losses losses;
    std::vector<ImportRow> rows;
    std::vector<std::string> sheets;
    std::vector<ImportedTable> own;
    std::string title;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto grid = unmerged(given[i]);
        imported.plans.push_back(plan_of(grid, options.said));
        const auto& plan = imported.plans.back();
        sheets.push_back(name_of(plan));
        if (plan.rows == RowsAre::table) {
            own.push_back(own_table(grid, plan, i));
            continue;
        }
        for (auto& row : rows_of_sheet(grid, plan, i, options.with_personal, losses)) {
            put_right(row, options.said);
            rows.push_back(std::move(row));
        }
        if (title.empty() && plan.rows != RowsAre::nothing) title = title_of(grid, plan);
    }
    ImportTerms terms(options.terms);
    for (const auto& row : rows) add_terms(row, terms);
    for (std::size_t i = 0; i < given.size(); ++i) add_groups(given[i], imported.plans[i], terms);
    const auto kind = kind_of_partners(rows, imported.plans, options.said, options.terms);
    if (!kind.empty()) terms.add("link_kinds", kind);
    terms.settle();
    const ImportActors actors(rows, options.aliases, sheets, losses);
    const auto partners = partner_links(rows, actors, sheets, losses);
    const Material material{rows, imported.plans, actors, terms, partners, kind};
    std::vector<ImportedTable> tables{actors_table(material, losses), offers_table(material, losses),
                                      links_table(material, losses)};
    imported.actors = row_count(tables[0]);
    imported.offers = row_count(tables[1]);
    imported.links = row_count(tables[2]);
    if (imported.links == 0) tables.pop_back();
    for (auto& table : own) tables.push_back(std::move(table));
    const io::Schemas schemas(io::own_dimensions({}, options.framework));
    for (const auto& file : options.framework) {
        const auto name = std::filesystem::path(file.name).filename().string();
        const auto* schema = schemas.find(std::filesystem::path(name).stem().string());
        if (schema && schema->framework) tables.push_back({name, file.bytes, {}});
    }
    for (auto& table : vocabulary_tables(material)) {
        const bool is_there = std::any_of(tables.begin(), tables.end(),
                                          [&](const ImportedTable& each) { return each.file == table.file; });
        if (!is_there) tables.push_back(std::move(table));
    }
    imported.tables.push_back(package_of(options, title, tables));
    for (auto& table : tables) imported.tables.push_back(std::move(table));
    imported.aliases = actors.aliases();
    imported.losses = losses.all();
    return imported;
}

DatasetFiles dataset_of(const Imported& imported, const std::string& name) {
    DatasetFiles files{name, {}, {}};
    for (const auto& table : imported.tables) files.dataset.push_back({table.file, table.text});
    return files;
}

Diagnostics in_sheets(Diagnostics problems, const Imported& imported) {
    for (auto& problem : problems) {
        const auto table = std::find_if(imported.tables.begin(), imported.tables.end(),
                                        [&](const ImportedTable& each) { return each.file == problem.file; });
        // A line of the table is a row, but where a cell has several lines; then the row is not said.
        if (table == imported.tables.end() || problem.line < 2 || problem.line - 2 >= table->whence.size()) continue;
        const bool many_lines = std::count(table->text.begin(), table->text.end(), '\n') !=
                                static_cast<std::ptrdiff_t>(table->whence.size()) + 1;
        const auto& whence = table->whence[problem.line - 2];
        if (many_lines || whence.number == 0) continue;
        const auto& plan = imported.plans[whence.sheet];
        problem.file = plan.file + (plan.sheet.empty() ? "" : " [" + plan.sheet + "]");
        problem.line = whence.number;
        problem.column = 0;
    }
    return problems;
}

}  // namespace ecomap::import
