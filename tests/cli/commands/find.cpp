#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::test;

TEST_CASE("find answers a need in words") {
    Scratch scratch;
    const auto said = run_ecomap({"find", small_dataset(scratch), "--type", "advice", "--lang", "en"});
    CHECK(said.code == 0);
    CHECK(said.out.find("1 offer of today meets the need (advice): Alpha: Advice.") != std::string::npos);
}

TEST_CASE("find without a need, or with a word that there is not, says what to write") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const auto nothing = run_ecomap({"find", folder});
    CHECK(nothing.code == 64);
    CHECK(nothing.err.find("what is needed?") != std::string::npos);
    const auto misspelt = run_ecomap({"find", folder, "--type", "advise"});
    CHECK(misspelt.code == 64);
    CHECK(misspelt.err.find("unknown support type 'advise', did you mean 'advice'?") != std::string::npos);
}
