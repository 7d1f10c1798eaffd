#include "engine/import/own_book.hpp"

#include "engine/import/column_holds.hpp"
#include "engine/import/mark.hpp"
#include "engine/import/own_ids.hpp"
#include "engine/import/own_labels.hpp"
#include "engine/import/rows.hpp"
#include "engine/io/own_dimensions.hpp"
#include "engine/io/schema.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace ecomap::import {
namespace {

using PackageJson = nlohmann::ordered_json;

struct Reading {
    std::vector<OwnTable> tables = {};
    std::string package = {};
    Imported imported = {};
    Losses losses = {};
};

/// A table's cells all take place, also where a sheet has only few: beyond so many its rows are not read.
constexpr std::size_t most_cells = 20'000'000;

/// Values of columns that nobody knows: what is said of them.
struct LeftOut {
    std::string head = {}, example = {};
    std::size_t values = 0;
};

void read_table(const Grid& grid, const MarkedSheet& sheet, std::size_t position, SheetPlan& plan, Reading& reading) {
    auto found = std::find_if(reading.tables.begin(), reading.tables.end(),
                              [&](const OwnTable& each) { return each.name == sheet.table; });
    if (found == reading.tables.end()) {
        reading.tables.push_back({sheet.table});
        found = reading.tables.end() - 1;
    }
    auto& table = *found;
    std::map<std::size_t, std::size_t> places;  // of the sheet's columns in the table
    std::set<std::string> seen;
    for (const auto& [c, column] : sheet.columns) {
        if (column.empty() || !seen.insert(column).second) continue;
        auto at = table.position(column);
        if (at == OwnTable::nowhere) {
            if ((table.columns.size() + 1) * table.rows.size() > most_cells) continue;
            at = table.columns.size();
            table.columns.push_back(column);
            for (auto& row : table.rows) row.cells.emplace_back();
        }
        places[c] = at;
    }
    const auto heads = grid.rows[sheet.row].number + 1;
    std::map<std::size_t, LeftOut> left_out;
    for (std::size_t i = sheet.row + 1; i < grid.rows.size(); ++i) {
        const auto& from = grid.rows[i];
        OwnTable::Row row{std::vector<std::string>(table.columns.size()), position, from.number};
        bool any = false;
        for (std::size_t c = 0; c < from.cells.size(); ++c) {
            auto text = cell_text(from, c);
            if (text.empty() && from.cells[c].kind != CellKind::error) continue;
            const auto at = places.find(c);
            if (at == places.end()) {
                auto& column = left_out[c];
                if (from.number == heads) column.head = text;
                else if (++column.values == 1) column.example = std::to_string(from.number) + ": " + text;
                continue;
            }
            if (from.cells[c].kind == CellKind::error)
                reading.losses.add("import.loss-error", name_of(plan), table.columns[at->second],
                                   std::to_string(from.number) + ": " + from.cells[c].text);
            any = any || !text.empty();
            row.cells[at->second] = std::move(text);
        }
        if (from.number == heads || !any) continue;
        if ((table.rows.size() + 1) * table.columns.size() > most_cells) {
            reading.losses.add("import.loss-sheet", name_of(plan), "", "", grid.rows.size() - i);
            break;
        }
        ++plan.row_count;
        table.rows.push_back(std::move(row));
    }
    for (const auto& [c, column] : left_out)
        if (column.values > 0)
            reading.losses.add("import.loss-column", name_of(plan), column.head, column.example, column.values);
}

Answer read_answer(const MarkedSheet& sheet, const GridRow& row) {
    Answer answer;
    for (const auto& [c, column] : sheet.columns) {
        auto& to = column == "actor" ? answer.actor : column == "by" ? answer.by : answer.date;
        to = cell_text(row, c);
    }
    return answer;
}

/// The map's own dimensions, which say what tables there are beside those of the format.
std::vector<OwnDimension> own_dimensions_in(const std::vector<Grid>& grids, const ImportOptions& options) {
    Reading reading;
    SheetPlan plan;
    for (std::size_t i = 0; i < grids.size(); ++i)
        if (const auto sheet = marks_of(grids[i]); sheet && sheet->table == "dimensions")
            read_table(grids[i], *sheet, i, plan, reading);
    return reading.tables.empty() ? io::own_dimensions({}, options.framework) : own_dimensions(reading.tables);
}

SheetPlan read_sheet(const Grid& grid, std::size_t position, const io::Schemas& schemas, Reading& reading) {
    SheetPlan plan{grid.file, grid.sheet};
    plan.format = "own";
    plan.sure = Sure::sure;
    const auto sheet = marks_of(grid);
    if (!sheet) {
        plan.row_count = grid.rows.size();
        plan.why = Message("import.why-not-ours");
        if (plan.row_count > 0) reading.losses.add("import.loss-sheet", name_of(plan), "", "", plan.row_count);
        return plan;
    }
    plan.why = Message(sheet->table == compared_mark ? "import.why-compared" : "import.why-marked");
    plan.head_row = grid.rows[sheet->row].number + 1;
    if (sheet->table == package_mark) {
        for (std::size_t i = sheet->row + 1; i < grid.rows.size(); ++i)
            reading.package += cell_text(grid.rows[i], 0) + "\n";
        return plan;
    }
    if (sheet->table == answer_mark) {
        if (sheet->row + 2 < grid.rows.size()) reading.imported.answer = read_answer(*sheet, grid.rows[sheet->row + 2]);
        return plan;
    }
    if (schemas.find(sheet->table) == nullptr) return plan;
    plan.rows = RowsAre::table;
    plan.table = sheet->table;
    read_table(grid, *sheet, position, plan, reading);
    return plan;
}

/// Names become keys.
void resolve(std::vector<OwnTable>& tables) {
    for (auto& table : tables)
        if (table.name != "offers" && table.name != "links") give_ids(table);
    const OwnLabels labels(tables);
    const auto own = own_dimensions(tables);
    for (auto& table : tables)
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const auto holds = what_holds(table.name, table.columns[c], own);
            if (holds.terms.empty() || !labels.has(holds.terms)) continue;
            for (auto& row : table.rows)
                row.cells[c] =
                    holds.many ? labels.ids(holds.terms, row.cells[c]) : labels.id(holds.terms, row.cells[c]);
        }
    for (auto& table : tables)
        if (table.name == "offers" || table.name == "links") give_ids(table);
}

/// What the dataset said of itself, but where its tables lie: the framework's are its own now.
std::string package_of(const std::string& text, const ImportOptions& options, const std::vector<OwnTable>& tables) {
    auto package = PackageJson::parse(text, nullptr, false);
    if (!package.is_object())
        package =
            PackageJson{{"profile", "tabular-data-package"}, {"name", slug(options.name)}, {"title", options.name}};
    package.erase("framework");
    auto& resources = package["resources"] = PackageJson::array();
    for (const auto& table : tables) resources.push_back({{"name", table.name}, {"path", table.name + ".csv"}});
    return package.dump(2, ' ', false, PackageJson::error_handler_t::replace) + "\n";
}

std::size_t rows_in(const std::vector<OwnTable>& tables, std::string_view name) {
    const auto* table = find_table(tables, name);
    return table == nullptr ? 0 : table->rows.size();
}

}  // namespace

bool is_own_book(const std::vector<Grid>& grids) {
    return std::any_of(grids.begin(), grids.end(), [](const Grid& grid) { return marks_of(grid).has_value(); });
}

Imported import_own_book(const std::vector<Grid>& grids, const ImportOptions& options) {
    Reading reading;
    const io::Schemas schemas(own_dimensions_in(grids, options));
    for (std::size_t i = 0; i < grids.size(); ++i)
        reading.imported.plans.push_back(read_sheet(grids[i], i, schemas, reading));
    Diagnostics told_when_loaded;
    for (auto& table : own_tables({options.name, {}, options.framework}, told_when_loaded))
        if (find_table(reading.tables, table.name) == nullptr) {
            for (auto& row : table.rows) row.number = 0;  // of no sheet
            reading.tables.push_back(std::move(table));
        }
    resolve(reading.tables);
    std::erase_if(reading.tables, [](const OwnTable& table) {
        const bool needed = table.name == "actors" || table.name == "offers";
        return table.rows.empty() && !needed;
    });
    auto& imported = reading.imported;
    imported.is_own_book = true;
    imported.tables.push_back({"datapackage.json", package_of(reading.package, options, reading.tables), {}});
    for (const auto& table : reading.tables) {
        ImportedTable made{table.name + ".csv", to_csv(table), {}};
        for (const auto& row : table.rows) made.whence.push_back({row.sheet, row.number});
        imported.tables.push_back(std::move(made));
    }
    imported.actors = rows_in(reading.tables, "actors");
    imported.offers = rows_in(reading.tables, "offers");
    imported.links = rows_in(reading.tables, "links");
    imported.losses = reading.losses.all();
    return std::move(reading.imported);
}

}  // namespace ecomap::import
