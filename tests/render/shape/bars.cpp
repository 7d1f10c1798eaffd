#include "render/shape/bars.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Bars two_groups() {
    Bars bars;
    bars.heading.language = "sv";
    auto make_row = [](const std::string& title) {
        Bars::Row row;
        row.title = title;
        row.left = {{"för lite", 49.0, 49, "49", "säkert", {}, Ink::solid, ""}};
        row.right = {{"ej uppdelat", std::nullopt, 51, "≈51", "", {}, Ink::hatched, ""}};
        return row;
    };
    bars.groups = {{"A", "2 rader", {make_row("ett"), make_row("två")}}, {"B", "", {make_row("tre")}}};
    bars.remark = "Två värden till.";
    return bars;
}

}  // namespace

TEST_CASE("the table of bars has every part, with its value or unknown, and how sure it is") {
    auto table = table_of(two_groups());
    REQUIRE(table.rows.size() == 6);
    for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
    CHECK(std::get<std::string>(table.rows[0][0]) == "A");
    CHECK(std::get<std::int64_t>(table.rows[0][3]) == 49);
    CHECK(std::holds_alternative<std::monostate>(table.rows[1][3]));
    CHECK(std::get<std::string>(table.rows[0][4]) == "säkert");
}

TEST_CASE("bars are cut between rows; a group that goes on says so, and the remark stands last") {
    auto all = two_groups();
    CHECK(parts_of(all, Cut::down) == 3);
    CHECK(parts_of(all, Cut::across) == 1);
    auto first = part_of(all, Cut::down, 0, 1);
    CHECK(first.groups.size() == 1);
    CHECK(first.groups[0].rows.size() == 1);
    CHECK(first.remark.empty());
    auto rest = part_of(all, Cut::down, 1, 3);
    REQUIRE(rest.groups.size() == 2);
    CHECK(rest.groups[0].title == "A (forts.)");
    CHECK(rest.groups[1].title == "B");
    CHECK_FALSE(rest.remark.empty());
}
