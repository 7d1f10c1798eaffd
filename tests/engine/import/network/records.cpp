#include "engine/import/network/records.hpp"

#include "engine/import/import.hpp"
#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::places_in;
using test::sheets_in;

TEST_CASE("a list of records is a table: names of objects in a list, members inside members by both names") {
    const std::string list =
        "[\n{\"organisation\": \"Library\", \"support type\": [\"Advice\", \"Place\"], \"at\": {\"city\": \"Ås\"}},\n"
        "{\"organisation\": \"Bank\", \"tags\": [{\"name\": \"a\"}, {\"name\": \"b\"}], \"note\": null}]";
    const std::string shown =
        "[records]\n1: organisation|support type|at.city|tags\n2: Library|Advice|Place|Ås\n3: Bank|||a|b\n";
    CHECK(sheets_in(list) == shown);
    CHECK(sheets_in("{\"count\": 2, \"results\": " + list + "}") == shown);
    const auto imported = import::import_grids(test::read(list).sheets, {.name = "x"});
    CHECK(imported.plans.at(0).format == "json");
    CHECK(imported.plans.at(0).rows == import::RowsAre::offers);
    CHECK(imported.actors == 2);
    CHECK(imported.offers == 2);
}

TEST_CASE("objects by their keys are records; two lists, texts by keys and lists of scalars are none") {
    CHECK(sheets_in("{\"1\": {\"name\": \"A\", \"type\": \"x\"},\n\"2\": {\"name\": \"B\", \"type\": \"y\"}}") ==
          "[records]\n1: name|type\n2: A|x\n3: B|y\n");
    for (const auto* text : {"{\"a\": [{\"x\": 1, \"y\": 2}], \"b\": [{\"x\": 1, \"y\": 2}]}",
                             "{\"1\": \"A\", \"2\": \"B\"}", "[{\"a\": 1}, {\"a\": 2}]"}) {
        INFO(text);
        CHECK(places_in(text) == std::vector<std::string>{"no-sheet  0:0"});
    }
}
