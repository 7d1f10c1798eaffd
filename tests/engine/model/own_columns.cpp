#include "engine/model/columns.hpp"
#include "tests/support/loading.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::load_tables;

namespace {

const DataTable& table_in(const std::vector<DataTable>& tables, std::string_view name) {
    return *std::find_if(tables.begin(), tables.end(), [&](const auto& each) { return each.name == name; });
}

const DataTable::Column& column_in(const DataTable& table, std::string_view name) {
    return *std::find_if(table.columns.begin(), table.columns.end(),
                         [&](const auto& each) { return each.name == name; });
}

Ecosystem map_of_regions() {
    return load_tables({{"dimensions.csv", "id,of\nregion,actors\ntool,\n"},
                        {"regions.csv", "id,label_en,parent\nn,North,\nc,Coast,n\n"},
                        {"actors.csv", "id,name,region,region_certainty\na,Alef,n;c,inferred\nb,Bet,,\n"},
                        {"offers.csv", "id,actor,name,tool\n1,a,Money,loan\n"}})
        .ecosystem;
}

}  // namespace

TEST_CASE("a map's own dimension is a column with its certainty, and a table of terms") {
    const auto map = map_of_regions();
    const auto tables = data_tables(map.framework);
    CHECK(tables.size() == data_tables().size() + 2);
    const auto& region = column_in(table_in(tables, "actors"), "region");
    CHECK(std::get<std::string>(region.value(map, {0})) == "c;n");
    CHECK(region.certainty(map, {0}) == Certainty::inferred);
    CHECK_FALSE(region.certainty(map, {1}));
    CHECK(std::get<std::string>(column_in(table_in(tables, "offers"), "tool").value(map, {0})) == "loan");
    const auto& regions = table_in(tables, "regions");
    CHECK(regions.is_framework());
    REQUIRE(regions.rows(map).size() == 2);
    CHECK(std::get<Text>(column_in(regions, "label").value(map, {1})).in("en") == "Coast");
    CHECK(std::get<std::string>(column_in(regions, "parent").value(map, {1})) == "n");
    CHECK_FALSE(column_in(regions, "parent").certainty(map, {0}));
}

TEST_CASE("a map without dimensions of its own has the tables of every map") {
    CHECK(data_tables(Framework{}).size() == data_tables().size());
}

TEST_CASE("rows of a table that not every map has are called by its name") {
    CHECK(rows_called("offers").id() == "rows.offers.name");
    CHECK(rows_called("regions").id() == "rows.own.name");
    CHECK(rows_counted("offers", 2).id() == "rows.offers");
    CHECK(rows_counted("regions", 2).id() == "rows.own");
}
