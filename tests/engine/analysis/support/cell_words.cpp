#include "engine/analysis/support/cell_words.hpp"

#include "engine/model/filter.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using Catch::Matchers::Contains;
using ecomap::test::Make;

TEST_CASE("cells are named row by row, and a whole row by one word") {
    Make m;
    m.support_types("F", "M", "U").principles("p1", "p2");
    auto framework = m.done().framework;
    std::vector<CellPlace> places{{{0}, {1}}, {{1}, {0}}, {{1}, {1}}, {{2}, {0}}};
    CHECK(in_words(name_cells(framework, places), "sv") == "F (p2), M (alla) och U (p1)");
    CHECK(in_words(name_cells(framework, places), "en") == "F (p2), M (all) and U (p1)");
    CHECK(in_words(cell_name(framework, places[0]), "sv") == "F – p2");
    CHECK(cell_places(framework).size() == 6);
}

TEST_CASE("at most so many cells are named, a whole row as one, and the rest is counted") {
    const auto framework = Make().support_types("F", "M", "U").principles("p1", "p2", "p3").done().framework;
    const std::vector<CellPlace> places{{{0}, {0}}, {{0}, {1}}, {{1}, {0}}, {{1}, {1}}, {{1}, {2}}, {{2}, {0}}};
    const auto named = [&](std::size_t most) { return in_words(name_cells(framework, places, most), "en"); };
    CHECK(named(1) == "F (p1) and 5 more");
    CHECK(named(2) == "F (p1, p2) and 4 more");
    CHECK(named(3) == "F (p1, p2), M (all) and U (p1)");  // one that is left is named
    CHECK(named(0) == named(10));
    const auto alone = Make().support_types("F", "M", "U").done().framework;
    CHECK(in_words(name_cells(alone, {{{0}, {0}}, {{1}, {0}}, {{2}, {0}}}, 1), "en") == "F and 2 more");
}

TEST_CASE("a count says how many categories stand beside the actors") {
    Make m;
    m.actor("many", {.node_class = NodeClass::category}).offer("a", {"F"}, {"p1"});
    CHECK(in_words(count_in_words(cells(m.done()).all), "sv") == "1 aktör");
    m.offer("many", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    CHECK(in_words(count_in_words(cells(m.done()).all), "sv") == "2 aktörer (+ 1 kategori som står för många)");
    CHECK(in_words(count_in_words(cells(m.done()).all), "en") == "2 actors (+ 1 category that stands for many)");
    Make alone;
    alone.actor("many", {.node_class = NodeClass::category}).offer("many", {"F"}, {"p1"});
    CHECK(in_words(count_in_words(cells(alone.done()).all), "sv") == "1 kategori som står för många");
}

TEST_CASE("actors go by their short names, in the map's order") {
    Make m;
    m.actor("x", {.name = "Ärlig aktör", .abbreviation = "ÄA"}).actor("y", {.name = "Bra aktör"});
    m.offer("x", {"F"}, {"p1"}).offer("y", {"F"}, {"p1"});
    auto map = m.done();
    auto all = cells(map).all.actors;
    CHECK(in_words(name_actors(map, all), "sv") == "Bra aktör och ÄA");
    CHECK(in_words(std::get<Message>(names_cell(map, all)), "sv") == "Bra aktör, ÄA");
    CHECK(std::get<std::string>(names_cell(map, {})).empty());
}

TEST_CASE("notes say what was counted, what is in no cell, and through which filter") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {}).offer("a", {"F"}, {"p1"}, {.status = Status::could});
    auto map = m.done();
    auto notes = counting_notes(map, cells(map));
    REQUIRE(notes.size() == 3);
    CHECK(in_words(notes[0], "sv") == "Räknade erbjudanden: 2 av 3 (status: i dag).");
    CHECK(in_words(notes[2], "sv") == "1 erbjudande saknar stödtyp eller princip och är inte i någon ruta.");
    auto seen = apply_filter(map, {.status = {Status::today, Status::could}});
    CHECK(in_words(counting_notes(seen, cells(seen)).back(), "en") == "Filter: status today, could.");
    CHECK_THAT(in_words(counting_notes(seen, cells(seen))[0], "en"), Contains("3 of 3 (status: today and could)"));
}
