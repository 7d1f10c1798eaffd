#include "cli/limits.hpp"

#include "cli/log.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;

namespace {

std::string told(const Cost& cost, Verbosity verbosity) {
    return test::listen([&] {
               start_log(verbosity, "en");
               tell_beforehand(cost);
               return 0;
           })
        .err;
}

}  // namespace

TEST_CASE("a size is a number with a unit, or bytes") {
    CHECK(parse_size("500M") == 500U << 20);
    CHECK(parse_size("1.5G") == 1536U << 20);
    CHECK(parse_size("2K") == 2048U);
    CHECK(parse_size("2KB") == 2048U);
    CHECK(parse_size("17") == 17U);
    for (const char* word : {"", "M", "0", "-1M", "5X", "5 M M", "1e99G", "many"}) {
        INFO(word);
        CHECK_FALSE(parse_size(word));
    }
}

TEST_CASE("what would need more memory than allowed is refused, with how much it needs") {
    CHECK_NOTHROW(refuse_beyond(0, {0, 1e9}));
    CHECK_NOTHROW(refuse_beyond(100U << 20, {0, 100}));
    CHECK_THROWS_AS(refuse_beyond(100U << 20, {0, 100.1}), TooLarge);
}

TEST_CASE("a run that would need too much ends with a code of its own and writes nothing") {
    test::Scratch scratch;
    const auto folder = test::small_dataset(scratch);
    const auto said = test::run_ecomap({"info", folder, "--max-memory", "1M"});
    CHECK(said.code == 69);
    CHECK(said.out.empty());
    CHECK(said.err ==
          "ecomap: error: this would need about 21 MB of memory, and --max-memory allows 1 MB\n"
          "  give it --max-memory 21M, or a map with fewer rows\n");
    CHECK(test::run_ecomap({"info", folder, "--max-memory", "21M"}).code == 0);
    CHECK(test::run_ecomap({"check", folder, "--max-memory", "1M"}).code == 69);
    CHECK(test::run_ecomap({"atlas", folder, "--max-memory", "1M", "-o", (scratch / "out").string()}).code == 69);
    CHECK_FALSE(std::filesystem::exists(scratch / "out"));
    const auto wrong = test::run_ecomap({"info", folder, "--max-memory", "much"});
    CHECK(wrong.code == 64);
    CHECK(wrong.err.find("'much' is no size; write for example 500M or 2G") != std::string::npos);
}

TEST_CASE("long work says beforehand what it takes, where somebody watches") {
    CHECK(told({37, 140}, Verbosity::verbose) == "ecomap: info: this takes about 40 seconds and 200 MB\n");
    CHECK(told({1.9, 140}, Verbosity::verbose).empty());
    CHECK(told({37, 140}, Verbosity::normal).empty());  // no terminal
    CHECK(told({37, 140}, Verbosity::quiet).empty());
}
