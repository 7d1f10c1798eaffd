#include "render/shape/rows.hpp"

#include "render/words/words.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a whole number stays whole, a fraction a fraction, and unknown is not zero") {
    CHECK(value_cell(3.0) == Cell(std::int64_t{3}));
    CHECK(value_cell(0.5) == Cell(0.5));
    CHECK(std::holds_alternative<std::monostate>(value_cell(std::optional<double>())));
}

TEST_CASE("dotted stands for many in a note and for recommended in a role") {
    CHECK(in_words(state_of(Ink::dotted, false), "en") == "many");
    CHECK(in_words(state_of(Ink::dotted, true), "sv") == "rekommenderat");
}

TEST_CASE("the labels of chips leave out those that are absent") {
    std::vector<Chip> chips{
        {"1", {}, "Omfamna", Ink::solid}, {"2", {}, "Rusta", Ink::hollow}, {"3", {}, "", Ink::hatched}};
    CHECK(labels_of(chips) == "Omfamna; 3");
    CHECK(labels_of(chips, Ink::hatched) == "3");
}

TEST_CASE("a heading of our own is used when the shape has no words") {
    Heading heading;
    heading.language = "en";
    CHECK(in_words(heading_or(heading, "", Message("column.row")), "en") == "Row");
    CHECK(in_words(heading_or(heading, "Actor type", Message("column.row")), "en") == "Actor type");
}
