#include "cli/two_maps.hpp"

#include "render/words/words.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;
using namespace ecomap::test;

TEST_CASE("what is assumed is assumed of the second map") {
    Scratch scratch;
    InputOptions input;
    input.datasets = {small_dataset(scratch)};
    input.what_if.without = {"a"};
    const auto maps = load_two_maps(input, {}, "");
    CHECK(maps.before.actors.size() == 2);
    CHECK(maps.after.actors.size() == 1);
}

TEST_CASE("two folders are two maps, and three are too many") {
    Scratch scratch;
    InputOptions input;
    input.datasets = {small_dataset(scratch, "old"), small_dataset(scratch, "new")};
    CHECK(load_two_maps(input, {}, "").before.about.name == "old");
    CHECK_THROWS_WITH(load_two_maps(input, {}, "2014"), Catch::Contains("one dataset at two times"));
    input.datasets.push_back(input.datasets.front());
    CHECK_THROWS_WITH(load_two_maps(input, {}, ""), Catch::Contains("not 3"));
}

TEST_CASE("one map alone is compared with nothing") {
    Scratch scratch;
    InputOptions input;
    input.datasets = {small_dataset(scratch)};
    CHECK_THROWS_WITH(load_two_maps(input, {}, ""), Catch::Contains("compared with what?"));
    CHECK(in_words(load_two_maps(input, {}, "2014").before.provenance.filter, "en") == "as of 2014");
}
