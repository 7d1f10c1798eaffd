#include "engine/analysis/certainty/drawing.hpp"

#include "engine/io/dataset.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Ecosystem shipped() {
    return load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
}

const SureRanking& of(const Sureness& found, std::string_view key) {
    return *std::find_if(found.rankings.begin(), found.rankings.end(),
                         [&](const SureRanking& sure) { return sure.ranking->key == key; });
}

/// broad is in all six cells, narrow in one; one and other share the first place by links.
Ecosystem clear_and_tied() {
    Make m;
    m.support_types("F", "M", "N").principles("p1", "p2");
    for (const char* type : {"F", "M", "N"})
        for (const char* principle : {"p1", "p2"}) m.offer("broad", {type}, {principle});
    m.offer("narrow", {"F"}, {"p1"});
    return m.link("one", "x", "funds").link("other", "y", "funds").done();
}

}  // namespace

TEST_CASE("the answer is the same with one, two and eight threads", "[certainty]") {
    const auto map = shipped();
    const auto one = certainty_report(map, {.draws = 250, .threads = 1});
    for (std::size_t threads : {2U, 8U}) {
        CAPTURE(threads);
        const auto other = certainty_report(map, {.draws = 250, .threads = threads});
        REQUIRE(one.tables.size() == other.tables.size());
        for (std::size_t i = 0; i < one.tables.size(); ++i) CHECK(one.tables[i].rows == other.tables[i].rows);
    }
}

TEST_CASE("drawing stops when it is clear who is first, and says after how many draws", "[certainty]") {
    const auto map = clear_and_tied();
    const auto found = certainty(map, {});
    CHECK(of(found, "breadth").draws == 100);
    CHECK(of(found, "breadth").most_draws == 1000);
    CHECK(of(found, "breadth").standing == Standing::holds);
    CHECK(of(found, "degree").draws == 100);  // two share the first place, so one of them is seldom first
    CHECK(of(found, "degree").by_chance);
    CHECK(of(found, "betweenness").draws == 100);  // all have 0: nobody is first
    CHECK(of(found, "severity").draws == 0);       // nothing to rank
    const auto all = certainty(map, {.all_draws = true});
    CHECK(of(all, "breadth").draws == 1000);
    CHECK(of(all, "betweenness").draws == 1000);
    CHECK(of(all, "overlap").draws == 100);  // dear
    CHECK(of(certainty(map, {.draws = 99}), "breadth").draws == 99);
    CHECK(of(certainty(map, {.draws = 0}), "breadth").draws == 0);
}

TEST_CASE("the first draws are the same however many follow", "[certainty]") {
    const auto map = clear_and_tied();
    const auto stopped = certainty(map, {}), hundred = certainty(map, {.draws = 100, .all_draws = true});
    for (std::size_t i = 0; i < stopped.rankings.size(); ++i) {
        const auto &one = stopped.rankings[i], &other = hundred.rankings[i];
        if (one.draws != 100) continue;
        CAPTURE(one.ranking->key);
        for (std::size_t k = 0; k < one.things.size(); ++k) {
            CHECK(one.things[k].first_draws == other.things[k].first_draws);
            CHECK(one.things[k].drawn_best == other.things[k].drawn_best);
            CHECK(one.things[k].drawn_high == other.things[k].drawn_high);
        }
    }
}

TEST_CASE("on the shipped map every verdict is the same with all draws", "[certainty][long]") {
    const auto map = shipped();
    const auto some = certainty(map, {}), all = certainty(map, {.all_draws = true});
    std::size_t drawn = 0, asked = 0;
    for (std::size_t i = 0; i < some.rankings.size(); ++i) {
        const auto &one = some.rankings[i], &other = all.rankings[i];
        CAPTURE(one.ranking->key);
        CHECK(one.by_chance == other.by_chance);
        CHECK(one.standing == other.standing);
        drawn += one.draws, asked += other.draws;
    }
    CHECK(drawn * 3 < asked);
}
