#include "engine/analysis/change/row_diff.hpp"

#include "engine/io/csv.hpp"
#include "engine/io/dataset.hpp"
#include "engine/io/schema.hpp"
#include "engine/model/columns.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace ecomap;

namespace {

FieldTable table(std::vector<FieldRow> rows) { return {"offers", false, std::move(rows)}; }

/// A file of comma-separated cells, header first, and back.
using Grid = std::vector<std::vector<std::string>>;

Grid grid_of(const SourceFile& file) {
    const io::SourceText source(file.name, file.bytes);
    io::Problems problems;
    const auto csv = io::read_csv(source, io::sniff(source.text()), problems);
    Grid grid(csv.record_count());
    for (std::size_t row = 0; row < grid.size(); ++row)
        for (std::size_t column = 0; column < csv.width(row); ++column)
            grid[row].push_back(csv.cell(source.text(), row, column).text);
    return grid;
}

std::string bytes_of(const Grid& grid) {
    std::string bytes;
    for (const auto& row : grid) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            bytes += i > 0 ? ",\"" : "\"";
            for (char byte : row[i]) bytes += byte == '"' ? "\"\"" : std::string(1, byte);
            bytes += '"';
        }
        bytes += '\n';
    }
    return bytes;
}

/// Rows in which a cell of the column is likely to count: the first, and the first two that have one.
std::vector<std::size_t> rows_to_alter(const Grid& grid, std::size_t column) {
    std::vector<std::size_t> rows{1};
    for (std::size_t row = 2; row < grid.size() && rows.size() < 3; ++row)
        if (!grid[row][column].empty()) rows.push_back(row);
    return rows;
}

/// What a row might hold instead: what other rows hold, and what columns of some kind may hold.
std::vector<std::string> others(const Grid& grid, std::size_t row, std::size_t column) {
    std::vector<std::string> values;
    auto add = [&](const std::string& value) {
        const bool is_new = std::find(values.begin(), values.end(), value) == values.end();
        if (is_new && !value.empty() && value != grid[row][column]) values.push_back(value);
    };
    for (std::size_t i = 1; i < grid.size() && values.size() < 12; ++i) add(grid[i][column]);
    for (auto value : {"yes", "no", "7", "1900", "2100", "inferred", "stated", "finansiering", "x"}) add(value);
    return values;
}

/// Which fields differ, as "table.field", each once; "rows" when any comes, goes or cannot be read.
std::set<std::string> differences(const Ecosystem& before, const Loaded& after) {
    std::set<std::string> fields;
    if (after.ecosystem.provenance.rows_left_out > 0) fields.insert("rows");
    for (const auto& table : diff_tables(before, after.ecosystem)) {
        if (!table.added.empty() || !table.removed.empty()) fields.insert("rows");
        for (const auto& row : table.changed)
            for (const auto& change : row.changes) fields.insert(table.name + "." + change.field);
    }
    return fields;
}

}  // namespace

TEST_CASE("rows are matched by key: new, gone, changed field by field, or the same") {
    const auto diff =
        diff_of(table({{"a", {}, {{"status", "could"}, {"note", "x"}}}, {"b", {}, {}}, {"d", {}, {{"note", ""}}}}),
                table({{"c", {}, {}}, {"a", {}, {{"status", "today"}, {"note", "x"}}}, {"d", {}, {{"note", ""}}}}));
    REQUIRE(diff.added.size() == 1);
    CHECK(diff.added[0].key == "c");
    REQUIRE(diff.removed.size() == 1);
    CHECK(diff.removed[0].key == "b");
    REQUIRE(diff.changed.size() == 1);
    REQUIRE(diff.changed[0].changes.size() == 1);
    CHECK(diff.changed[0].changes[0].field == "status");
    CHECK(diff.changed[0].changes[0].before == "could");
    CHECK(diff.changed[0].changes[0].after == "today");
    CHECK(diff.same == 1);
    CHECK(diff.differs());
}

TEST_CASE("a text that is written in one more language, or one less, is a change of that language") {
    const auto diff = diff_of(table({{"a", {}, {{"name_sv", "Råd"}}}}), table({{"a", {}, {{"name_en", "Advice"}}}}));
    REQUIRE(diff.changed[0].changes.size() == 2);
    CHECK(diff.changed[0].changes[0].after == "Advice");
    CHECK(diff.changed[0].changes[1].before == "Råd");
}

TEST_CASE("a map has no difference from itself, whatever the order of its rows") {
    const auto one = table({{"a", {}, {}}, {"b", {}, {{"x", "1"}}}}),
               other = table({{"b", {}, {{"x", "1"}}}, {"a", {}, {}}});
    CHECK_FALSE(diff_of(one, other).differs());
    CHECK(diff_of(one, other).same == 2);
}

TEST_CASE("a cell that is altered anywhere in the tables of the shipped map is found, under the name of its column",
          "[long]") {
    const auto files = read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support");
    const auto before = load(files).ecosystem;
    std::set<std::string> tables;
    for (auto part : {&DatasetFiles::dataset, &DatasetFiles::framework})
        for (std::size_t i = 0; i < (files.*part).size(); ++i) {
            const auto& file = (files.*part)[i];
            const auto table = std::filesystem::path(file.name).stem().string();
            if (!io::find_schema(table) || !tables.insert(table).second) continue;
            const auto grid = grid_of(file);
            for (std::size_t column = 0; column < grid[0].size(); ++column) {
                const auto& name = grid[0][column];
                if (name == (table == "survey" ? "statement" : "id") || name == "answer") continue;  // other rows
                if (name.ends_with("_dimension")) continue;  // another one needs another term
                auto finds = [&](std::size_t row, const std::string& value) {
                    auto altered = files;
                    auto cells = grid;
                    cells[row][column] = value;
                    (altered.*part)[i].bytes = bytes_of(cells);
                    const auto found = differences(before, load(std::move(altered)));
                    return found == std::set<std::string>{table + "." + name};
                };
                bool is_found = false;
                for (auto row : rows_to_alter(grid, column))
                    for (const auto& value : others(grid, row, column)) is_found = is_found || finds(row, value);
                INFO(table << "." << name);
                CHECK(is_found);
            }
        }
    CHECK(tables.size() + 1 == data_tables().size());  // it has no dimensions.csv: it calls them as we do
}

TEST_CASE("a dimension that only one of two maps has is told of, its terms and who has them") {
    const std::vector<SourceFile> tables{{"actors.csv", "id,name\na,Alef\n"}};
    auto more = tables;
    more.push_back({"offers.csv", "id,actor,name,region\n1,a,Money,north\n"});
    more.push_back({"dimensions.csv", "id\nregion\n"});
    more.push_back({"regions.csv", "id\nnorth\nsouth\n"});
    auto later = more;
    later[1].bytes = "id,actor,name,region\n1,a,Money,south\n";
    const auto of = [](const std::vector<SourceFile>& files) { return load({"test", files, {}}).ecosystem; };
    const auto find = [](const std::vector<TableDiff>& diffs, std::string_view name) {
        return *std::find_if(diffs.begin(), diffs.end(), [&](const TableDiff& each) { return each.name == name; });
    };
    CHECK(find(diff_tables(of(tables), of(more)), "regions").added.size() == 2);
    CHECK(find(diff_tables(of(more), of(tables)), "regions").removed.size() == 2);
    const auto changed = find(diff_tables(of(more), of(later)), "offers").changed;
    REQUIRE(changed.size() == 1);
    REQUIRE(changed[0].changes.size() == 1);
    CHECK(changed[0].changes[0].field == "region");
    CHECK(changed[0].changes[0].before == "north");
    CHECK(changed[0].changes[0].after == "south");
}
