#include "cli/app.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using ecomap::test::run_ecomap;
using ecomap::test::Scratch;

TEST_CASE("the version is one line on standard output") {
    const auto said = run_ecomap({"--version"});
    CHECK(said.code == 0);
    CHECK(said.out.starts_with("ecomap "));
    CHECK(std::count(said.out.begin(), said.out.end(), '\n') == 1);
    CHECK(said.err.empty());
}

TEST_CASE("a misspelt command is answered with the nearest one and all there are") {
    const auto said = run_ecomap({"analyze", "coverage"});
    CHECK(said.code == 64);
    CHECK(said.out.empty());
    CHECK(said.err.find("unknown command 'analyze', did you mean 'analyse'?") != std::string::npos);
    CHECK(said.err.find(
              "check, explain, inspect, import, template, export, ask, merge, convert, info, analyse, find, compare, "
              "diff, view, atlas") != std::string::npos);
}

TEST_CASE("a misspelt option is answered with the nearest one") {
    const auto said = run_ecomap({"check", "x", "--fial-on", "error"});
    CHECK(said.code == 64);
    CHECK(said.err.find("unknown option '--fial-on', did you mean '--fail-on'?") != std::string::npos);
    const auto with_value = run_ecomap({"find", "map", "--were", "region=north"});  // not: too many maps
    CHECK(with_value.err.find("unknown option '--were'") != std::string::npos);
    CHECK(run_ecomap({"--vresion"}).err.find("did you mean '--version'?") != std::string::npos);
}

TEST_CASE("a value that an option does not take is asked wrongly") {
    CHECK(run_ecomap({"check", "x", "--fail-on", "never"}).code == 64);
    CHECK(run_ecomap({"check", "x", "--max-errors", "many"}).code == 64);
    CHECK(run_ecomap({"-q", "-v", "check", "x"}).code == 64);
}

TEST_CASE("a dataset that is not there is missing input") {
    Scratch scratch;
    const auto said = run_ecomap({"check", (scratch / "nowhere").string()});
    CHECK(said.code == 66);
    CHECK(said.out.empty());
    CHECK(said.err.find("nowhere") != std::string::npos);
}

TEST_CASE("without a command there is help, and help is a result") {
    const auto said = run_ecomap({});
    CHECK(said.code == 0);
    CHECK(said.out == run_ecomap({"--help"}).out);
    CHECK(said.err.empty());
}
