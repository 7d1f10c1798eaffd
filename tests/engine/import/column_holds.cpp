#include "engine/import/column_holds.hpp"

#include "engine/model/columns.hpp"
#include "engine/model/contains.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

TEST_CASE("a column says whose keys it holds, and whether several") {
    CHECK(what_holds("offers", "actor").terms == "actors");
    CHECK_FALSE(what_holds("offers", "actor").many);
    CHECK(what_holds("offers", "actor").needed);
    CHECK(what_holds("offers", "support_types").terms == "support_types");
    CHECK(what_holds("offers", "support_types").many);
    CHECK(what_holds("offers", "gaps").or_none);
    CHECK(what_holds("actors", "type").terms == "actor_types");
    CHECK(what_holds("links", "kind").terms == "link_kinds");
    CHECK(what_holds("gaps", "statements").terms == "survey");
    CHECK(what_holds("statements", "principle").terms == "principles");
    CHECK(what_holds("recommendations", "conclusions").terms == "findings");
}

TEST_CASE("words of the format, dates, numbers and texts are told apart") {
    CHECK(contains(what_holds("offers", "status").words, std::string("today")));
    CHECK(what_holds("actors", "gives_support").words ==
          std::vector<std::string>{"stated", "implied", "no", "unknown"});
    CHECK(what_holds("offers", "support_types_certainty").certainty);
    CHECK(what_holds("offers", "since").date);
    CHECK(what_holds("survey", "percent").number);
    CHECK(what_holds("actors", "name_sv").text);
    CHECK(what_holds("actors", "name_sv").needed);
    CHECK(what_holds("offers", "source").words.empty());
    CHECK(what_holds("offers", "of somebody else").text);
    CHECK(what_holds("nothing", "id").text);
}

TEST_CASE("every column that says it holds keys is understood") {
    for (const auto& table : data_tables())
        for (const auto& column : table.columns)
            if (column.allowed.starts_with("keys of") ||
                (column.allowed.starts_with("a key of ") && column.allowed != "a key of that dimension")) {
                INFO(table.name << "." << column.name << ": " << column.allowed);
                CHECK_FALSE(what_holds(table.name, column.name).terms.empty());
            }
}
