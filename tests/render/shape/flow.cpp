#include "render/shape/flow.hpp"

#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Flow three_to_two() {
    Flow flow;
    flow.left = {{"", "thin", "", ""}, {"", "wide", "", ""}, {"", "alone", "", ""}};
    flow.right = {{"", "x", "", ""}, {"", "y", "", ""}, {"", "unreached", "", ""}};
    flow.ribbons = {{0, 0, 1, ""}, {1, 1, 5, ""}};
    return flow;
}

}  // namespace

TEST_CASE("a flow has one table row per ribbon and one for each end that has none") {
    Flow flow;
    flow.left = {{"", "Myndighet", "5 aktörer", ""}, {"", "Privat", "2 aktörer", ""}};
    flow.right = {{"F", "Finansiering", "", ""}, {"T", "Testbädd", "", ""}};
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
