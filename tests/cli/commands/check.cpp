#include "cli/commands/check.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using ecomap::test::run_ecomap;
using ecomap::test::Scratch;
using ecomap::test::small_dataset;

TEST_CASE("a dataset without errors passes, and the count is the result") {
    Scratch scratch;
    const auto said = run_ecomap({"check", small_dataset(scratch)});
    CHECK(said.code == 0);
    CHECK(said.out.find(": 0 errors") != std::string::npos);
}

TEST_CASE("errors in the data are findings: every one with its place, and nothing on standard output") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    scratch.write("small/offers.csv", "id,actor,name,status\no1,nobody,Råd,today\no2,a,Nätverk,tomorrow\n");
    const auto said = run_ecomap({"check", folder});
    CHECK(said.code == 1);
    CHECK(said.out.empty());
    CHECK(said.err.find("offers.csv:2:4: error:") != std::string::npos);
    CHECK(said.err.find("offers.csv:3:") != std::string::npos);
    CHECK(said.err.find("2 errors") != std::string::npos);
}

TEST_CASE("the level that fails can be chosen") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);  // no vocabularies: a note for each
    CHECK(run_ecomap({"check", folder, "--fail-on", "note"}).code == 1);
    CHECK(run_ecomap({"check", folder, "--fail-on", "warning"}).code == 0);
    scratch.write("small/actors.csv", "id,name\na,Alfa\na,Beta\n");
    CHECK(run_ecomap({"check", folder, "--fail-on", "none"}).code == 0);
}
