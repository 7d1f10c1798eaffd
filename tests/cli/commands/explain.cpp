#include "cli/commands/explain.hpp"

#include "engine/io/diagnostic.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::run_ecomap;

TEST_CASE("a code is explained with an example, and all are listed without one") {
    const auto said = run_ecomap({"explain", "self-link"});
    CHECK(said.code == 0);
    CHECK(said.out.find("self-link: a link from an actor to itself\n") == 0);
    CHECK(said.out.find("a,a,funds") != std::string::npos);
    CHECK(said.out.find("--ignore self-link") != std::string::npos);
    const auto all = run_ecomap({"explain", "--lang", "sv"}).out;
    for (const auto code : diagnostic_codes()) CHECK(all.find(code) != std::string::npos);
}

TEST_CASE("an unknown code is refused with what was probably meant") {
    const auto said = run_ecomap({"explain", "self-lnk"});
    CHECK(said.code == 64);
    CHECK(said.err.find("did you mean 'self-link'?") != std::string::npos);
}
