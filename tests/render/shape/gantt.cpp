#include "render/shape/gantt.hpp"

#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Gantt::Bar bar(const std::string& title, std::vector<std::size_t> waits_for = {}) {
    Gantt::Bar made;
    made.note.title = title;
    made.span = {0, 1};
    made.when = title == "b" ? "?" : "3 timmar";
    made.waits_for = std::move(waits_for);
    return made;
}

Gantt two_groups() {
    Gantt gantt;
    gantt.heading.language = "sv";
    gantt.groups = {{"A", {bar("a"), bar("b", {0})}}, {"B", {bar("c", {1}), bar("d", {2, 0})}}};
    gantt.tray = {"Utan datum (1)", "", {{}}};
    return gantt;
}

}  // namespace

TEST_CASE("a plan has a table row per bar and per step without a place, and unknown time stays unknown") {
    auto table = table_of(two_groups());
    check_rectangular(table);
    REQUIRE(table.rows.size() == 5);
    CHECK(text(table.rows[0][column_index(table, "when")]) == "3 timmar");
    CHECK(table.rows[1][column_index(table, "when")] == Cell{});
    CHECK(text(table.rows[4][0]) == "Utan datum (1)");
}

TEST_CASE("a plan is cut between groups, and arrows from another part are dropped, the others renumbered") {
    REQUIRE(parts_of(two_groups(), Cut::down) == 3);
    auto second = part_of(two_groups(), Cut::down, 1, 2);
    REQUIRE(second.groups.size() == 1);
    CHECK(second.groups[0].bars[0].waits_for.empty());
    CHECK(second.groups[0].bars[1].waits_for == std::vector<std::size_t>{0});
    CHECK(second.tray.notes.empty());
    CHECK(part_of(two_groups(), Cut::down, 2, 3).tray.notes.size() == 1);
}

TEST_CASE("a plan is cut between bars through its groups, and keeps the arrows within the part") {
    REQUIRE(parts_of(two_groups(), Cut::inside) == 5);
    auto middle = part_of(two_groups(), Cut::inside, 1, 3);
    REQUIRE(middle.groups.size() == 2);
    CHECK(middle.groups[0].title == "A (forts.)");
    CHECK(middle.groups[0].bars[0].waits_for.empty());
    CHECK(middle.groups[1].bars[0].waits_for == std::vector<std::size_t>{0});
    CHECK(middle.tray.notes.empty());
    CHECK(part_of(two_groups(), Cut::inside, 3, 5).tray.notes.size() == 1);
}

TEST_CASE("one group is cut between its bars") {
    auto group = part_of(two_groups(), Cut::down, 0, 1);
    REQUIRE(parts_of(group, Cut::inside) == 2);
    auto rest = part_of(group, Cut::inside, 1, 2);
    CHECK(rest.groups[0].title == "A (forts.)");
    CHECK(rest.groups[0].bars[0].waits_for.empty());
}

TEST_CASE("two plans have the same rows and one axis, and arrows follow their bars") {
    auto before = two_groups(), after = two_groups();
    after.groups[0].bars = {bar("new"), bar("b")};
    after.groups[1].bars[0].waits_for = {1};
    after.groups[1].bars[1].span = {5, 9};
    after.groups[1].bars[1].waits_for = {2, 0};
    align(before, after);
    REQUIRE(after.groups[0].bars.size() == 3);
    std::vector<std::string> titles;
    for (const auto& one : after.groups[0].bars) titles.push_back(one.note.title);
    CHECK(titles == std::vector<std::string>{"a", "new", "b"});
    CHECK(after.groups[0].bars[0].note.ink == Ink::absent);
    CHECK(before.groups[0].bars[2].waits_for == std::vector<std::size_t>{0});
    CHECK(after.groups[1].bars[0].waits_for == std::vector<std::size_t>{2});
    CHECK(after.groups[1].bars[1].waits_for == std::vector<std::size_t>{3, 1});
    CHECK(before.groups[1].bars[1].twin->span == Span{5, 9});
    CHECK(table_of(before).rows.size() == 5);
}

TEST_CASE("a plan with dates shares its rows, not its axis, with one that has none") {
    auto before = two_groups(), after = two_groups();
    after.dated = true;
    align(before, after);
    CHECK(!before.groups[0].bars[0].twin);
    after = two_groups();
    after.dated = true;
    Gantt empty;
    align(empty, after);
    CHECK(empty.dated);
    CHECK(empty.groups[1].bars[0].twin);
}
