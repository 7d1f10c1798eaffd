#include "engine/import/own_table.hpp"

#include "engine/import/column_holds.hpp"
#include "engine/import/csv_text.hpp"
#include "engine/io/csv.hpp"
#include "engine/io/formula.hpp"
#include "engine/io/key.hpp"
#include "engine/io/own_dimensions.hpp"
#include "engine/io/package.hpp"
#include "engine/io/table.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>

namespace ecomap::import {
namespace {

/// "0,5" as "0.5"; anything else as it is.
std::string with_point(std::string text) {
    const auto comma = text.find(',');
    const bool is_number = comma != std::string::npos && text.find_first_not_of("0123456789,+-") == std::string::npos &&
                           text.find(',', comma + 1) == std::string::npos;
    if (is_number) text[comma] = '.';
    return text;
}

OwnTable table_of(const SourceFile& file, const std::string& name, io::Problems& problems) {
    OwnTable table{name, {}, {}, file.name};
    const auto text = io::decode_reporting(file, problems);
    if (!text) return table;
    const auto& source = text->source;
    const auto dialect = io::sniff(source.text());
    const auto csv = io::read_csv(source, dialect, problems);
    std::vector<bool> numbers;
    for (std::size_t record = 0; record < csv.record_count(); ++record) {
        OwnTable::Row row;
        row.cells.resize(table.columns.size());
        row.is_damaged = csv.is_damaged(record) || !io::is_even(csv, source, record, problems);
        for (std::size_t i = 0; i < csv.width(record); ++i) {
            const auto cell = csv.cell(source.text(), record, i);
            auto value = io::as_meant(io::trim(cell.text));
            row.is_damaged = row.is_damaged || (text->damaged && io::has_lost_letters(value));
            if (i == 0) row.number = source.at(cell.place.offset).line;
            if (record == 0) {
                numbers.push_back(dialect.has_decimal_comma() && what_holds(name, value).number);
                table.columns.push_back(std::move(value));
            } else if (i < row.cells.size()) {
                row.cells[i] = numbers[i] ? with_point(std::move(value)) : std::move(value);
            }
        }
        if (record > 0) table.rows.push_back(std::move(row));
    }
    return table;
}

void read_into(std::map<std::string, OwnTable>& tables, const std::vector<SourceFile>& files,
               const io::Schemas& schemas, bool of_framework, io::Problems& problems) {
    std::optional<io::Package> package;
    io::Problems told_elsewhere;
    for (const auto& file : files)
        if (std::filesystem::path(file.name).filename() == "datapackage.json")
            package = io::read_package(file, told_elsewhere);
    const io::FileTables names(package, schemas);
    for (const auto& file : files) {
        const auto name = names.table_of(std::filesystem::path(file.name).filename().string());
        if (!io::is_read(schemas, name, of_framework) || tables.contains(name)) continue;
        tables.emplace(name, table_of(file, name, problems));
    }
}

}  // namespace

std::size_t OwnTable::position(std::string_view column) const {
    const auto at = std::find(columns.begin(), columns.end(), column);
    return at == columns.end() ? nowhere : static_cast<std::size_t>(at - columns.begin());
}

const std::string& OwnTable::cell(const Row& row, std::string_view column) const {
    static const std::string nothing;
    const auto at = position(column);
    return at < row.cells.size() ? row.cells[at] : nothing;
}

std::vector<std::size_t> OwnTable::texts(std::string_view stem) const {
    std::vector<std::size_t> found;
    const auto& schema = io::schema_like(name);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (io::as_text_column(schema, columns[i]).stem == stem) found.push_back(i);
    return found;
}

std::vector<OwnTable> own_tables(const DatasetFiles& files, Diagnostics& diagnostics) {
    io::Problems problems;
    std::map<std::string, OwnTable> by_name;
    const io::Schemas schemas(io::own_dimensions(files.dataset, files.framework));
    read_into(by_name, files.dataset, schemas, false, problems);
    read_into(by_name, files.framework, schemas, true, problems);
    std::vector<OwnTable> tables;
    for (const auto& schema : schemas.all())
        if (auto found = by_name.find(std::string(schema.name)); found != by_name.end())
            tables.push_back(std::move(found->second));
    auto found = problems.take();
    std::move(found.begin(), found.end(), std::back_inserter(diagnostics));
    return tables;
}

const OwnTable* find_table(const std::vector<OwnTable>& tables, std::string_view name) {
    const auto at = std::find_if(tables.begin(), tables.end(), [&](const OwnTable& each) { return each.name == name; });
    return at == tables.end() ? nullptr : &*at;
}

std::vector<OwnDimension> own_dimensions(const std::vector<OwnTable>& tables) {
    const auto* table = find_table(tables, "dimensions");
    if (table == nullptr) return {};
    return io::own_dimensions({"dimensions.csv", to_csv(*table)});
}

std::vector<std::string> items_of(std::string_view list) {
    std::vector<std::string> found;
    while (!list.empty()) {
        const auto end = list.find_first_of(";|");
        if (const auto item = io::trim(list.substr(0, end)); !item.empty()) found.emplace_back(item);
        if (end == list.npos) break;
        list.remove_prefix(end + 1);
    }
    return found;
}

std::string to_csv(const OwnTable& table) {
    auto text = csv_line(table.columns);
    for (const auto& row : table.rows) text += csv_line(row.cells);
    return text;
}

}  // namespace ecomap::import
