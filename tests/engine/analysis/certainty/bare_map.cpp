#include "engine/analysis/certainty/bare_map.hpp"

#include "engine/analysis/certainty/rankings.hpp"
#include "engine/io/dataset.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;

TEST_CASE("without words every score of the shipped map is what it is with them, in the same places", "[certainty]") {
    const auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    const auto bare = bare_map(map);
    REQUIRE(bare.actors.size() == map.actors.size());
    CHECK(bare.actors[3].key == map.actors[3].key);
    CHECK(bare.actors[3].name.empty());
    CHECK(*bare.offers[5].source == *map.offers[5].source);
    CHECK(bare.offers[5].name.empty());
    MeasuredMap with(map, {}), without(bare, {});
    for (const auto& ranking : rankings()) {
        CAPTURE(ranking.key);
        const auto named = scores_of(ranking, with), nameless = scores_of(ranking, without);
        REQUIRE(named.size() == nameless.size());
        for (std::size_t i = 0; i < named.size(); ++i) {
            CHECK(named[i].thing == nameless[i].thing);
            CHECK(named[i].score == nameless[i].score);
            CHECK(named[i].then == nameless[i].then);
        }
    }
}

TEST_CASE("an empty map is bare", "[certainty]") { CHECK(bare_map({}).offers.empty()); }
