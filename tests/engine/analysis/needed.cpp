#include "engine/analysis/needed.hpp"

#include "engine/analysis/analysis.hpp"
#include "engine/model/columns.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using ecomap::test::Make;

namespace {

bool is_missing(const Ecosystem& map, const NeededColumn& needed) { return missing_column(map, {needed}).has_value(); }

}  // namespace

TEST_CASE("a column is there when any row has something in it") {
    const auto map = Make().offer("a", {"F"}, {}).offer("b", {}, {}, {.phases = {"x"}}).done();
    CHECK_FALSE(is_missing(map, {"offers", "phases"}));
    CHECK_FALSE(is_missing(map, {"offers", "support_types"}));
    CHECK(is_missing(map, {"offers", "principles"}));
    CHECK(is_missing(map, {"links", "from"}));
    CHECK(missing_column(map, {{"offers", "phases"}, {"actors", "level"}, {"links", "from"}}) ==
          NeededColumn{"actors", "level"});
    CHECK_FALSE(missing_column(map, {}));
}

TEST_CASE("a word is there when any row has it") {
    const auto map = Make().offer("a", {}, {}, {.status = Status::could}).done();
    CHECK_FALSE(is_missing(map, {"offers", "status", "could"}));
    CHECK(is_missing(map, {"offers", "status", "historic"}));
}

TEST_CASE("any classification of offers is one, that of their actors too") {
    CHECK(is_missing(Make().actor("a").done(), any_classification));
    CHECK(is_missing(Make().offer("a", {}, {}).done(), any_classification));
    CHECK(is_missing(Make().support_types("F").actor("a").done(), any_classification));
    CHECK_FALSE(is_missing(Make().offer("a", {}, {"p"}).done(), any_classification));
    CHECK_FALSE(is_missing(Make().actor("a", {.type = "agency"}).offer("a", {}, {}).done(), any_classification));
}

TEST_CASE("what a filter leaves out is not missing") {
    const auto map = apply_filter(Make().link("a", "b", "works").done(), {.stated_only = true, .source = {"nowhere"}});
    REQUIRE(map.links.empty());
    CHECK_FALSE(is_missing(map, {"links", "from"}));
}

TEST_CASE("it is told whether the table, the column or the word is missing") {
    const auto map = Make().offer("a", {"F"}, {}).done();
    const auto what = [&](const NeededColumn& missing) { return told(missing, map).arguments().front().argument; };
    CHECK(what({"links", "from"}) == Argument("table"));
    CHECK(what({"offers", "phases"}) == Argument("column"));
    CHECK(what({"offers", "status", "historic"}) == Argument("word"));
    CHECK(what(any_classification) == Argument("column"));
}

TEST_CASE("what an analysis needs is a column that there is") {
    for (const auto& analysis : analyses())
        for (const auto& needed : analysis.needs) {
            INFO(analysis.name << " " << needed.table << "." << needed.column);
            const auto& tables = data_tables();
            const auto table = std::find_if(tables.begin(), tables.end(),
                                            [&](const DataTable& each) { return each.name == needed.table; });
            REQUIRE(table != tables.end());
            CHECK(std::any_of(table->columns.begin(), table->columns.end(), [&](const DataTable::Column& column) {
                return column.name == needed.column && column.value;
            }));
        }
}
