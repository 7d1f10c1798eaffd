#include "render/shape/lanes.hpp"

#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Lanes::Card card(const std::string& title, int year, Ink ink = Ink::solid) {
    Lanes::Card made{{}, span_of(Date{year, 0, 0}), std::to_string(year)};
    made.note.title = title;
    made.note.ink = ink;
    return made;
}

Lanes two_lanes() {
    Lanes lanes;
    lanes.heading.language = "sv";
    lanes.lanes = {{"A", "", {ColourRole::actor_type, 0, "#225588"}, {card("a", 2003), card("b", 2012, Ink::hatched)}},
                   {"B", "", {ColourRole::actor_type, 0, "#225588"}, {card("c", 2020)}}};
    lanes.bands = {{"skifte", {2000 * 12.0, 2010 * 12.0}, "2000–2009", "", Ink::solid}};
    lanes.tray.title = "Utan årtal (2)";
    lanes.tray.notes.resize(2);
    return lanes;
}

}  // namespace

TEST_CASE("lanes have a table row per band, card and undated event, and say what is inferred or unknown") {
    auto table = table_of(two_lanes());
    check_rectangular(table);
    REQUIRE(table.rows.size() == 6);
    CHECK(text(table.rows[0][2]) == "skifte");
    CHECK(table.rows[1][4] == Cell(Message("shape.stated")));
    CHECK(table.rows[2][4] == Cell(Message("shape.inferred")));
    CHECK(table.rows[4][1] == Cell{});
    CHECK(table.rows[4][4] == Cell(Message("unknown")));
}

TEST_CASE("lanes are cut between years, and a band is clipped to the years of its part") {
    REQUIRE(parts_of(two_lanes(), Cut::across) == 3);
    auto first = part_of(two_lanes(), Cut::across, 0, 1);
    CHECK(first.lanes[0].cards.size() == 1);
    CHECK(first.lanes[1].cards.empty());
    CHECK(first.bands.at(0).span == Span{2000 * 12.0, 2010 * 12.0});
    CHECK(first.tray.notes.empty());
    auto rest = part_of(two_lanes(), Cut::across, 1, 3);
    CHECK(rest.lanes[0].cards.at(0).note.title == "b");
    CHECK(rest.bands.empty());
    CHECK(rest.tray.notes.size() == 2);
}

TEST_CASE("lanes are cut between lanes, with the tray as the last, and inside one lane or the tray") {
    REQUIRE(parts_of(two_lanes(), Cut::down) == 3);
    auto end = part_of(two_lanes(), Cut::inside, parts_of(two_lanes(), Cut::inside) - 2, 99);
    CHECK(end.lanes.empty());
    CHECK(end.tray.notes.size() == 2);
    CHECK(part_of(two_lanes(), Cut::inside, 1, 3).lanes.size() == 2);
    auto lane = part_of(two_lanes(), Cut::down, 0, 1);
    CHECK(lane.lanes.size() == 1);
    CHECK(lane.tray.notes.empty());
    REQUIRE(parts_of(lane, Cut::inside) == 2);
    CHECK(part_of(lane, Cut::inside, 1, 2).lanes[0].title == "A (forts.)");
    auto tray = part_of(two_lanes(), Cut::down, 2, 3);
    CHECK(tray.lanes.empty());
    REQUIRE(parts_of(tray, Cut::inside) == 2);
    CHECK(part_of(tray, Cut::inside, 1, 2).tray.title == "Utan årtal (2) (forts.)");
}
