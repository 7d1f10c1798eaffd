#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::test;

TEST_CASE("compare says what differs between a map and what it would be") {
    Scratch scratch;
    const auto said = run_ecomap({"compare", small_dataset(scratch), "--without", "a", "--lang", "en"});
    CHECK(said.code == 0);
    CHECK(said.out.find("1 cell loses its support, none gains any.") != std::string::npos);
    CHECK(said.out.find("what if: without Alpha") != std::string::npos);
}

TEST_CASE("any view of two maps is one picture") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const auto said = run_ecomap({"view", "overview", folder, "--without", "a", "--before-after", "--lang", "en"});
    CHECK(said.code == 0);
    CHECK(said.out.find("As it is") != std::string::npos);
    CHECK(said.out.find("What if: without Alpha") != std::string::npos);
    CHECK(run_ecomap({"view", "overview", folder, "--before-after"}).err.find("compared with what?") !=
          std::string::npos);
    CHECK(run_ecomap({"view", "overview", folder, small_dataset(scratch, "new"), "-f", "csv"}).code == 0);
}
