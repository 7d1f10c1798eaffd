#include "render/shape/profile.hpp"

#include "render/words/words.hpp"
#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

TEST_CASE("the table of a profile has its lines, its roles and its tiles") {
    Profile profile;
    profile.name = "RISE";
    profile.type_label = "Institut";
    profile.facts = {"Nivå: nationell"};
    Profile::Line line, role;
    line.title = "ISO 56000";
    line.pills = {{"1", {}, "Riktning", Ink::solid}, {"2", {}, "Kultur", Ink::hatched}};
    role.title = "Praktiknära forskning";
    role.ink = Ink::dotted;
    profile.sections = {{{"R", {}, "", Ink::solid}, "Rådgivning", {line}}};
    profile.roles_title = "Skulle kunna";
    profile.roles = {role};
    profile.tiles_title = "Principer";
    profile.tiles = {{"3", "Omfamna", "1", false}};
    auto table = table_of(profile);
    check_rectangular(table);
    REQUIRE(table.rows.size() == 5);
    CHECK(text(table.rows[2][1]) == "ISO 56000");
    CHECK(text(table.rows[2][column_index(table, "marks_inferred")]) == "Kultur");
    CHECK(in_words(std::get<Message>(table.rows[3][column_index(table, "state")]), "en") == "recommended");
    CHECK(text(table.rows[4][column_index(table, "number")]) == "3");
}

TEST_CASE("a profile is cut between sections, roles and tiles; the end keeps tiles and sources") {
    Profile profile;
    profile.heading.language = "sv";
    profile.facts = {"f"};
    profile.sections.resize(2);
    profile.sections[0].title = "s";
    profile.sections[0].lines.resize(4);
    profile.roles.resize(3);
    profile.tiles.resize(5);
    profile.sources = "Källa";
    CHECK(parts_of(profile, Cut::down) == 4);
    CHECK(parts_of(profile, Cut::inside) == 9);  // 4 lines, a section without any, 3 roles, the tiles
    auto some = part_of(profile, Cut::inside, 3, 7);
    REQUIRE(some.sections.size() == 2);
    CHECK(some.sections[0].title == "s (forts.)");
    CHECK(some.roles.size() == 2);
    CHECK(some.tiles.empty());
    CHECK(some.sources.empty());
    CHECK(part_of(profile, Cut::inside, 8, 9).sources == "Källa");

    auto first = part_of(profile, Cut::down, 0, 1);
    CHECK(first.sections.size() == 1);
    CHECK(first.roles.empty());
    CHECK(first.tiles.empty());
    CHECK(first.sources.empty());
    CHECK(first.facts.size() == 1);
    CHECK(parts_of(first, Cut::inside) == 4);
    CHECK(part_of(first, Cut::inside, 2, 4).sections[0].title == "s (forts.)");

    auto roles = part_of(profile, Cut::down, 2, 3);
    CHECK(roles.sections.empty());
    CHECK(roles.roles.size() == 3);
    CHECK(parts_of(roles, Cut::inside) == 3);
    auto end = part_of(profile, Cut::down, 3, 4);
    CHECK(end.roles.empty());
    CHECK(end.tiles.size() == 5);
    CHECK(end.sources == "Källa");
    CHECK(end.facts.empty());
}

TEST_CASE("two profiles have the same sections, lines, roles and tiles") {
    auto line = [](const std::string& title) {
        Profile::Line made;
        made.title = title;
        return made;
    };
    Profile before, after;
    before.facts = {"f"};
    before.sections = {{{"R", {}, "", Ink::solid}, "Advice", {line("a"), line("b")}}};
    before.tiles = {{"3", "Embrace", "1", false}};
    after.sections_title = "Gives";
    after.sections = {{{"R", {}, "", Ink::solid}, "Advice", {line("b")}},
                      {{"N", {}, "", Ink::solid}, "Net", {line("c")}}};
    after.roles = {line("could")};
    align(before, after);
    CHECK(before.sections_title == "Gives");
    CHECK(after.twin_facts == std::vector<std::string>{"f"});
    REQUIRE(before.sections.size() == 2);
    CHECK(after.sections[0].lines[0].ink == Ink::absent);
    CHECK(before.sections[1].lines[0].ink == Ink::absent);
    CHECK(before.roles[0].ink == Ink::absent);
    CHECK(after.tiles[0].ink == Ink::absent);
    CHECK(before.sections[0].lines[1].twin);
    CHECK(table_of(after).rows.size() == table_of(before).rows.size() - 1);  // the fact
}
