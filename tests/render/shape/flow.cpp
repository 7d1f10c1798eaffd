#include "render/shape/flow.hpp"

#include "tests/support/table.hpp"

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Flow three_to_two() {
    Flow flow;
    flow.left = {{"", "thin", "", {}}, {"", "wide", "", {}}, {"", "alone", "", {}}};
    flow.right = {{"", "x", "", {}}, {"", "y", "", {}}, {"", "unreached", "", {}}};
    flow.ribbons = {{0, 0, 1, ""}, {1, 1, 5, ""}};
    return flow;
}

}  // namespace

TEST_CASE("a flow has one table row per ribbon and one for each end that has none") {
    Flow flow;
    flow.left = {{"", "Myndighet", "5 aktörer", {}}, {"", "Privat", "2 aktörer", {}}};
    flow.right = {{"F", "Finansiering", "", {}}, {"T", "Testbädd", "", {}}};
    flow.ribbons = {{0, 0, 4, ""}};
    auto table = table_of(flow);
    check_rectangular(table);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0][4] == Cell(std::int64_t{4}));
    CHECK(text(table.rows[1][0]) == "Privat");
    CHECK(table.rows[1][4] == Cell(std::int64_t{0}));
    CHECK(text(table.rows[2][2]) == "Testbädd");
}

TEST_CASE("a flow without bars makes an empty table with columns") {
    CHECK(table_of(Flow{}).rows.empty());
    CHECK(table_of(Flow{}).columns.size() == 5);
}

TEST_CASE("a flow is cut at its left bars, the widest first, with the right bars that they reach") {
    auto first = part_of(three_to_two(), Cut::down, 0, 1);
    REQUIRE(first.left.size() == 1);
    CHECK(first.left[0].title == "wide");
    REQUIRE(first.right.size() == 1);
    CHECK(first.right[0].title == "y");
    REQUIRE(first.ribbons.size() == 1);
    CHECK(first.ribbons[0].from == 0);
    CHECK(first.ribbons[0].to == 0);

    auto rest = part_of(three_to_two(), Cut::down, 1, 3);
    CHECK(rest.left.size() == 2);
    REQUIRE(rest.right.size() == 2);
    CHECK(rest.right[1].title == "unreached");  // what nobody reaches stands on the last page
}

TEST_CASE("two flows have the nodes and ribbons of both, each with the room of the wider, and no table row more") {
    Flow before, after;
    before.left = {{"", "gone", "2 actors", {}}, {"", "stays", "3 actors", {}}};
    before.right = {{"", "x", "", {}}};
    before.ribbons = {{0, 0, 2, ""}, {1, 0, 3, ""}};
    after.left = {{"", "stays", "1 actor", {}}};
    after.right = {{"", "new", "", {}}, {"", "x", "", {}}};
    after.ribbons = {{0, 1, 1, ""}, {0, 0, 4, ""}};
    auto rows = table_of(before).rows.size();
    align(before, after);
    REQUIRE(after.left.size() == 2);
    CHECK(after.left[0].ink == Ink::absent);
    CHECK(before.right[0].ink == Ink::absent);
    CHECK(before.left[1].twin->remark == "1 actor");
    REQUIRE(before.ribbons.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        const auto &was = before.ribbons[i], &is = after.ribbons[i];
        CHECK((was.from == is.from && was.to == is.to));
        CHECK((was.place() == is.place() && was.place() == std::max(was.width, is.width)));
    }
    CHECK(table_of(before).rows.size() == rows);
    CHECK(table_of(after).rows.size() == 2);
}
