#include "engine/analysis/certainty/support_rankings.hpp"

#include "tests/support/make.hpp"
#include "tests/support/scores.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Make three() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").actor("many", {.node_class = NodeClass::category});
    m.offer("a", {"F"}, {"p1", "p2"}).offer("a", {"M"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("many", {"M"}, {"p2"});
    return m;
}

}  // namespace

TEST_CASE("actors are counted by cell, support type and principle; where only categories are, nobody knows") {
    const auto map = three().done();
    const auto cells = of(scores::actors_by_cell, map);
    CHECK(value(cells, 0) == 2);
    CHECK(value(cells, 3) == -1);
    CHECK(value(of(scores::actors_by_support_type, map), 0) == 2);
    CHECK(value(of(scores::actors_by_principle, map), 1) == 1);
}

TEST_CASE("a cell without anybody has no score unless it is a sure gap") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").offer("a", {"F"}, {"p1"});
    auto map = m.done();
    CHECK(value(of(scores::actors_by_cell, map), 3) == 0);
    map.framework.cells = {{"r", {Dimension::support_type, 1}, {Dimension::principle, 1}, false}};
    CHECK(value(of(scores::actors_by_cell, map), 3) == -1);
    m.offer("b", {"M"}, {});
    CHECK(value(of(scores::actors_by_cell, m.done()), 3) == -1);
    CHECK(value(of(scores::actors_by_cell, m.done()), 1) == 0);
}

TEST_CASE("a level that the map does not claim to cover has no score, one that it covers has zero") {
    Make m;
    m.levels("near", "far").actor("a", {.level = "near"}).offer("a", {"F"}, {"p1"});
    auto map = m.done();
    Scores covered, uncovered;
    MeasuredMap whole(map, {});
    scores::offers_by(whole, Dimension::level, covered);
    CHECK(value(covered, 0) == 1);
    CHECK(value(covered, 1) == 0);
    Vocabulary<LevelTag> levels;
    for (auto term : map.framework.levels) {
        if (term.key == "far") term.mapped = false;
        levels.add(term);
    }
    map.framework.levels = levels;
    MeasuredMap part(map, {});
    scores::offers_by(part, Dimension::level, uncovered);
    CHECK(value(uncovered, 1) == -1);
}

TEST_CASE("breadth, holders and criticality are by actor, without categories") {
    const auto map = three().done();
    const auto breadth = of(scores::breadth, map);
    CHECK(breadth.size() == 2);
    CHECK(breadth[0].score == 3);
    CHECK(breadth[0].then == std::array<double, 3>{2, 2, 0});
    CHECK(value(of(scores::holders, map), 1) == 2);
    CHECK(value(of(scores::criticality, map), 1) == 2);
    CHECK(value(of(scores::criticality, map), 2) == 0);
    CHECK(value(of(scores::breadth_by_type, map), 0) == 3);  // of unknown type, after the none there are
}

TEST_CASE("concentration has a score only where several actors share unevenly") {
    auto make = three();
    make.offer("a", {"F"}, {"p1"});
    const auto cells = of(scores::concentrated_cells, make.done());
    REQUIRE(cells.size() == 1);
    CHECK(cells[0].thing == 0);
    CHECK(cells[0].score == Approx(5.0 / 9));
}

TEST_CASE("pairs, steps and advantages are of things that the matrix keeps") {
    const auto map = three().done();
    const auto pairs = of(scores::overlap, map);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].thing == pair_of(1, 2));
    CHECK(pairs[0].score == Approx(1.0 / 3));
    CHECK(value(of(scores::joined_only_here, map), 1) == 3);
    CHECK(value(of(scores::joining_support, map), 0) == 2);
    CHECK(value(of(scores::near_support, map), pair_of(0, 1)) == 0.5);
    CHECK(value(of(scores::steps, map), actor_with({2}, 1)) > 0);
    CHECK(value(of(scores::advantages, map), actor_with({2}, 0)) == 2);
    CHECK(value(of(scores::nestedness, map), 2) == 1);   // all of b's is with a
    CHECK(value(of(scores::nestedness, map), 1) == -1);  // nobody is broader than a
}

TEST_CASE("columns follow the dimension that is asked for") {
    const auto found = of(scores::joining_support, three().done(), {.by = "principle"});
    REQUIRE(found.size() == 2);
    CHECK(value(found, 0) == 2);
    CHECK(value(found, 1) == 1);
}

TEST_CASE("a gap without an answer has no lack, and with less than half of the weight known no severity") {
    Make m;
    m.survey("s1", {{"no", 60.0, true}}, "p1").gap("g1", "p1", {.statements = {"s1"}}).gap("g2", "p1");
    m.recommendation("r1", {.answers_none = true});
    const auto map = m.done();
    CHECK(value(of(scores::lack, map), 0) == 60);
    CHECK(value(of(scores::lack, map), 1) == -1);
    CHECK(of(scores::severity, map).size() == 1);
    CHECK(of(scores::complex_actors, map).empty());
    CHECK(of(scores::complex_support, map).empty());
}
