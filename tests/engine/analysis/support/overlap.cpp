#include "engine/analysis/support/overlap.hpp"

#include "tests/support/make.hpp"
#include "tests/support/random.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

std::string pairs_of(const Ecosystem& map, const Overlap& found) {
    std::string line;
    for (const auto& pair : found.pairs)
        line += map[found.actors[pair.first].actor].key + "-" + map[found.actors[pair.second].actor].key + " " +
                std::to_string(pair.rank) + ":" + std::to_string(pair.shared) + "/" + std::to_string(pair.either) + " ";
    return line;
}

Make trio() {
    Make m;
    m.offer("a", {"F", "M"}, {"p1"})
        .offer("b", {"F"}, {"p1", "p2"})
        .offer("c", {"F"}, {"p1"})
        .offer("c", {"F"}, {"p1"});
    m.actor("many", {.node_class = NodeClass::category}).offer("many", {"F"}, {"p1"}).offer("d", {"N"}, {"p1"});
    return m;
}

}  // namespace

TEST_CASE("overlap is shared cells over cells of either, and equal pairs share a rank") {
    auto map = trio().done();
    auto found = overlap(map);
    CHECK(pairs_of(map, found) == "a-c 1:1/2 b-c 1:1/2 a-b 3:1/3 ");
    CHECK(found.pairs[0].jaccard() == 0.5);
    CHECK(shared_places(found, found.pairs[2]) == std::vector<OverlapPlace>{{{{0}, {0}}, std::nullopt}});
}

TEST_CASE("of equally alike pairs the one that shares more comes first") {
    Make m;
    m.offer("a", {"F", "M"}, {"p1"}).offer("b", {"F", "M"}, {"p1"}).offer("c", {"N"}, {"p2"}).offer("d", {"N"}, {"p2"});
    m.offer("A", {"U"}, {"p2"}).offer("B", {"U"}, {"p2"});
    auto map = m.done();
    CHECK(pairs_of(map, overlap(map)).substr(0, 8) == "a-b 1:2/");
}

TEST_CASE("by target group, actors overlap only where they reach the same group") {
    Make m;
    m.target_groups("k", "r").umbrella("public", {"k", "r"});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"public"}}).offer("b", {"F"}, {"p1"}, {.targets = {"k"}});
    m.offer("c", {"F"}, {"p1"}, {.targets = {"r"}}).offer("d", {"F"}, {"p1"});
    auto map = m.done();
    auto found = overlap(map, true);
    CHECK(pairs_of(map, found) == "a-b 1:1/2 a-c 1:1/2 ");
    CHECK(found.offers_left_out == 1);
    CHECK(found.actors.size() == 3);
    CHECK_THAT(findings(overlap_report(map, {.by = "target-group"}), "sv"),
               Contains("Störst överlapp, lika stort: a–b och a–c, 0,50"));
    CHECK(column(table(overlap_report(map, {.by = "target-group"}), "pairs"), "cells") ==
          Values{"F – p1: k", "F – p1: r"});
}

TEST_CASE("the overlap report names the closest pair with its cells, and the crowded cells with their actors") {
    Make m;
    m.offer("a", {"F", "M"}, {"p1"}).offer("b", {"F", "M"}, {"p1"}).offer("c", {"F"}, {"p1"});
    auto report = overlap_report(m.done(), {.crowded = 3});
    CHECK(fault_of(report) == "");
    CHECK_THAT(findings(report, "sv"),
               Contains("Störst överlapp: a–b, 1,00 (2 av 2 rutor). De delar F (p1) och M (p1).\n"));
    CHECK_THAT(findings(report, "en"), Contains("Crowded cells (3 actors or more): F – p1 3 (a, b and c).\n"));
    CHECK_THAT(findings(report, "en"), Contains("3 of 3 pairs of actors share a cell or more."));
    CHECK(column(table(report, "shared_cells"), "actors") == Values{"3", "2"});
    CHECK(column(table(report, "shared_cells"), "crowded") == Values{"ja", "nej"});
    CHECK_THAT(findings(overlap_report(m.done(), {.crowded = 4}), "sv"),
               Contains("Ingen ruta är trång (minst 4 aktörer)."));
}

TEST_CASE("neither the order of offers nor new keys change an overlap") {
    auto map = trio().done();
    auto turned = map;
    std::reverse(turned.offers.begin(), turned.offers.end());
    CHECK(pairs_of(map, overlap(map)) == pairs_of(turned, overlap(turned)));
    auto renamed = map;
    for (auto& offer : renamed.offers) offer.key = "new-" + offer.key;
    CHECK(pairs_of(map, overlap(map)) == pairs_of(renamed, overlap(renamed)));
}

TEST_CASE("where nobody shares a cell the overlap report says so") {
    Make m;
    m.offer("a", {"F"}, {"p1"});
    CHECK_THAT(findings(overlap_report(m.done(), {}), "en"), Contains("No two actors share a cell."));
    CHECK(overlap(Ecosystem{}).pairs.empty());
}

TEST_CASE("of more equally close pairs than are kept, the first are named and all the others counted") {
    Make m;
    for (int i = 10; i < 60; ++i) m.offer("a" + std::to_string(i), {"F"}, {"p1"});
    auto map = m.done();
    CHECK(sentences(overlap_report(map, {.top = 2}), "sv")[0] ==
          "Störst överlapp, lika stort: a10–a11, a10–a12 och 1223 till, 1,00 (1 av 1 ruta).");
    CHECK_THAT(sentences(overlap_report(map, {.top = 0}), "en")[0], Contains(", a57–a58, a57–a59 and a58–a59, 1.00"));
}

TEST_CASE("counting who meets whom finds what comparing all pairs finds, and the first are the first of all") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        Make m;
        m.target_groups("k0", "k1");
        auto one = [&](const std::string& letter, std::uint32_t of) {
            return letter + std::to_string(random.below(of));
        };
        for (int i = 0; i < 40; ++i)
            m.offer(one("a", 15), {one("s", 3), one("s", 3)}, {one("p", 3)}, {.targets = {one("k", 2)}});
        auto map = m.done();
        for (bool by_target : {false, true}) {
            auto all = overlap(map, by_target);
            std::vector<OverlapPair> expected;
            for (std::size_t i = 0; i < all.actors.size(); ++i)
                for (std::size_t j = i + 1; j < all.actors.size(); ++j) {
                    auto shared = shared_places(all, {i, j}).size();
                    auto either = all.actors[i].places.size() + all.actors[j].places.size() - shared;
                    if (shared > 0) expected.push_back({i, j, shared, either, 0});
                }
            std::stable_sort(expected.begin(), expected.end(), [](const OverlapPair& a, const OverlapPair& b) {
                auto left = a.shared * b.either, right = b.shared * a.either;
                return left == right ? a.shared > b.shared : left > right;
            });
            auto alike = [](const OverlapPair& a, const OverlapPair& b) {
                return a.first == b.first && a.second == b.second && a.shared == b.shared && a.either == b.either;
            };
            REQUIRE(std::equal(all.pairs.begin(), all.pairs.end(), expected.begin(), expected.end(), alike));
            CHECK(all.sharing == all.pairs.size());
            CHECK(std::count_if(all.pairs.begin(), all.pairs.end(), [](const OverlapPair& pair) {
                      return pair.rank == 1;
                  }) == static_cast<std::ptrdiff_t>(all.equally_close));
            auto some = overlap(map, cells(map).all, by_target, 5);
            CHECK(some.sharing == all.sharing);
            auto first = all;
            first.pairs.resize(std::min<std::size_t>(5, all.pairs.size()));
            CHECK(pairs_of(map, some) == pairs_of(map, first));
        }
    }
}
