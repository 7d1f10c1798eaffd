#include "engine/analysis/change/row_diff.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

FieldTable table(std::vector<FieldRow> rows) { return {"offers", false, std::move(rows)}; }

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
