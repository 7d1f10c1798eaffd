#include "cli/output.hpp"

#include "engine/model/error.hpp"

#include <catch2/catch.hpp>

#include <CLI/CLI.hpp>

using namespace ecomap::cli;

TEST_CASE("a format is chosen by -f, else by the file's ending, else by the command") {
    CHECK(chosen_format({"csv", "a.json", ""}, Holds::report, "text").name == "csv");
    CHECK(chosen_format({"md", "", ""}, Holds::report, "text").name == "markdown");
    CHECK(chosen_format({"", "a.json", ""}, Holds::report, "text").name == "json");
    CHECK(chosen_format({"", "a.unknown", ""}, Holds::report, "text").name == "text");
    CHECK(chosen_format({"", "-", ""}, Holds::picture, "svg").name == "svg");
}

TEST_CASE("a format that is unknown or cannot hold the result is asked wrongly, with those that can") {
    CHECK_THROWS_WITH(chosen_format({"jsn", "", ""}, Holds::report, "text"), Catch::Contains("did you mean 'json'?"));
    CHECK_THROWS_WITH(chosen_format({"svg", "", ""}, Holds::report, "text"),
                      Catch::Contains("'svg' cannot hold a report") && Catch::Contains("csv"));
    CHECK_THROWS_AS(chosen_format({"", "report.svg", ""}, Holds::report, "text"), ecomap::Error);
}

TEST_CASE("a command that gives either takes formats of both kinds") {
    CHECK(chosen_format({"", "answer.svg", ""}, Holds::either, "text").name == "svg");
    CHECK(chosen_format({"", "answer.md", ""}, Holds::either, "text").name == "markdown");
    CHECK(chosen_format({"", "", ""}, Holds::either, "text").name == "text");
}
