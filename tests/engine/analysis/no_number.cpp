#include "engine/analysis/no_number.hpp"

#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Occupancy of(std::size_t actors, std::size_t categories) {
    Occupancy there;
    there.actors.resize(actors);
    there.categories.resize(categories);
    return there;
}

}  // namespace

TEST_CASE("a count is a number where somebody is and where nobody can be, and else says why not") {
    CHECK(shown(actors_in(of(2, 1), {})) == "2");
    CHECK(shown(actors_in(of(0, 0), {CellState::sure_gap})) == "0");
    CHECK(why_no_number(actors_in(of(0, 1), {})) == "only_categories");
    CHECK(why_no_number(actors_in(of(0, 0), {CellState::possible_gap, 3})) == "possible_gap");
    CHECK(shown(categories_in(of(2, 0), {})) == "0");
    CHECK(shown(categories_in(of(0, 1), {})) == "1");
    CHECK(why_no_number(categories_in(of(0, 0), {CellState::outside})) == "outside_selection");
    CHECK(why_no_number(number_cell(0)).empty());
    CHECK(why_no_number(Cell()).empty());
    CHECK(why_no_number(Message("unknown")).empty());
}

TEST_CASE("each reason has a mark of its own, in each language") {
    for (const char* language : {"sv", "en", "da", "nb"}) {
        std::set<std::string> marks;
        for (auto state : {CellState::possible_gap, CellState::not_expected, CellState::outside, CellState::not_mapped})
            marks.insert(in_words(std::get<Message>(no_number(to_string(state), 7)), language));
        marks.insert(in_words(std::get<Message>(no_number(only_categories)), language));
        CHECK(marks.size() == 5);
        CHECK(marks.contains("? 7"));
    }
}

TEST_CASE("a line of empty cells means the least certain of what they mean") {
    const std::vector<CellStanding> perhaps{{CellState::sure_gap}, {CellState::possible_gap, 2}, {CellState::outside}};
    CHECK(standing_of_all(perhaps).state == CellState::possible_gap);
    CHECK(standing_of_all(perhaps).possible == 0);
    const std::vector<CellStanding> hidden{{CellState::sure_gap}, {CellState::outside}, {CellState::not_expected}};
    CHECK(standing_of_all(hidden).state == CellState::outside);
    const std::vector<CellStanding> sure{{CellState::not_expected}, {CellState::sure_gap}};
    CHECK(standing_of_all(sure).state == CellState::sure_gap);
    const std::vector<CellStanding> not_expected{{CellState::not_expected}};
    CHECK(standing_of_all(not_expected).state == CellState::not_expected);
    CHECK(standing_of_all({}).state == CellState::support);
}

TEST_CASE("the note explains the marks that are there, and without any there is none") {
    Report report{"r", Message::as_it_is("r"), {}, {{"t", Message::as_it_is("t"), {column("key")}, {}}}, {}};
    add_no_number_note(report);
    CHECK(report.notes.empty());
    report.tables[0].rows = {{no_number(to_string(CellState::outside))}, {no_number("possible_gap", 2)}};
    add_no_number_note(report);
    CHECK(notes(report, "en") ==
          "Marks in the tables: 0 actors are a sure gap; ? nobody known, but (so many) offers could be there; × "
          "outside the "
          "selection.\n");
}
