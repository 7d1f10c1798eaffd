#include "engine/import/keyed_table.hpp"

#include "engine/import/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a table is found by its name, its columns in any case, its rows by the first of a key") {
    std::vector<import::Grid> grids;
    for (const auto& file :
         {SourceFile{"a/other.csv", "id\n1\n"}, SourceFile{"a/Terms.csv", "ID,Name\nx, One \nx,Two\n"}})
        for (auto& grid : import::read_grids(file).sheets) grids.push_back(std::move(grid));
    const import::KeyedTable table(grids, {"term", "terms"});
    CHECK(table.is(grids[1]));
    CHECK(table.rows() == 3);
    CHECK(table.text(1, "name") == "One");
    CHECK(table.text(1, "none").empty());
    CHECK(table.first_text(2, {"none", "name"}) == "Two");
    const import::KeyIndex index(table, "id");
    CHECK(index.find("x") == 1);
    CHECK_FALSE(index.find("y"));
    CHECK_FALSE(index.find(""));
    const import::KeyedTable none(grids, {"services"});
    CHECK(none.rows() == 0);
    CHECK_FALSE(none.has("id"));
}
