#include "engine/analysis/needs/severity.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

// Two gaps. "hard" in p1: 80 % lack, two kinds of evidence, one of four actors there, nobody takes it, no answer.
// "easy" in p2: no survey, one kind, three of four actors, a taker and a recommendation.
Make two() {
    Make m;
    m.support_types("F").principles("p1", "p2");
    m.survey("s1", {{"none", 50, true}, {"poor", 30, true}, {"fine", 20}}, "p1")
        .survey("s2", {{"none", 40, true}}, "p2");
    m.gap("hard", "p1",
          {.evidence = {EvidenceKind::survey}, .evidence_inferred = {EvidenceKind::interview}, .statements = {"s1"}});
    m.gap("easy", "p2", {.evidence = {EvidenceKind::workshop}, .support_types = {"F"}});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p2"}).offer("c", {"F"}, {"p2"}).offer("d", {"F"}, {"p2"});
    m.offer("a", {"F"}, {"p2"}, {.status = Status::could, .gaps = {"easy"}});
    m.recommendation("r1", {.gaps = {"easy"}});
    return m;
}

std::vector<std::string> keys(const Ecosystem& map, const GapSeverity& found) {
    std::vector<std::string> all;
    for (const auto& gap : found.severe) all.push_back(map[gap.reported.gap].key);
    return all;
}

}  // namespace

TEST_CASE("severity is the mean of lack, evidence, missing supply, missing takers and missing answers") {
    auto map = two().done();
    auto found = severity(map, {});
    REQUIRE(keys(map, found) == std::vector<std::string>{"hard", "easy"});
    const auto& hard = found.severe[0];
    CHECK(hard.parts == Parts{0.8, 0.5, 0.75, 1, 1});
    CHECK(*hard.rank.score == Approx((0.8 + 0.5 + 0.75 + 1 + 1) / 5));
    CHECK(hard.kinds_stated == 1);
    CHECK(*hard.rank.best == 1);
    CHECK(*hard.rank.worst == 1);
    const auto& easy = found.severe[1];
    CHECK(easy.parts == Parts{std::nullopt, 0.25, 0.25, 0.5, 0.5});
    CHECK(*easy.rank.score == Approx(1.5 / 4));
    CHECK(easy.thin == 0);
    CHECK(easy.well_filled == 1);
}

TEST_CASE("a weight of zero takes a part out, and weights decide the order") {
    auto map = two().done();
    Params params;
    params.weights = {{"lack", 0}, {"supply", 0}, {"takers", 0}, {"answers", 0}};
    CHECK(*severity(map, params).severe[0].rank.score == 0.5);
    params.weights.push_back({"evidence", 0});
    CHECK_FALSE(severity(map, params).severe[0].rank.score);
    CHECK(severity_weights({}) == std::vector<double>(5, 1));
}

TEST_CASE("need against supply of a principle is its lack less the share of the actors there") {
    auto found = severity(two().done(), {});
    REQUIRE(found.principles.size() == 2);
    CHECK(*found.principles[0].lack == 80);
    CHECK(*found.principles[0].need.absolute == Approx(0.8 - 0.25));
    CHECK(*found.principles[0].need.relative == Approx(0.8 / 1.2 - 0.25));
    CHECK(found.principles[0].need.quadrant == Quadrant::concentrate_here);
    CHECK(*found.principles[1].need.absolute == 0);
    CHECK(found.principles[1].need.quadrant == Quadrant::possible_overkill);
    CHECK(found.principles[0].untaken == 1);
}

TEST_CASE("a principle that a filter takes away has no need against supply, as its support is not looked at") {
    auto m = two();
    m.survey("s3", {{"none", 90, true}}, "p2");
    const auto map = apply_filter(m.done(), {.principles = {PrincipleId{0}}});
    const auto found = severity(map, {});
    REQUIRE(found.principles.size() == 1);
    CHECK(found.principles[0].principle == PrincipleId{0});
    CHECK(found.principles[0].need.relative == 0);  // it is all that is needed, and all that is offered
}

TEST_CASE("a lacking statement that no gap names is adrift") {
    auto map = two().done();
    auto found = severity(map, {});
    REQUIRE(found.adrift.size() == 1);
    CHECK(map[found.adrift[0]].key == "s2");
}

TEST_CASE("who could take a role is unknown when a filter hides it, and no evidence is unknown, not zero") {
    auto map = apply_filter(two().done(), {.status = {Status::today}});
    CHECK_FALSE(severity(map, {}).severe[0].parts[3]);
    CHECK_FALSE(severity(map, {}).principles[0].untaken_known);
    Make m;
    m.gap("bare", "p1");
    auto bare = severity(m.done(), {});
    CHECK(bare.severe[0].parts == Parts{std::nullopt, std::nullopt, std::nullopt, 1, std::nullopt});
    CHECK(severity(Ecosystem{}, {}).severe.empty());
}

TEST_CASE("what a filter leaves out is unknown: a recommendation, and a gap that takes up a statement") {
    auto m = two();
    m.survey("s3", {{"none", 70, true}}, "p2");
    m.gap("third", "p2", {.statements = {"s3"}, .inferred_statements = true});
    m.recommendation("r2", {.gaps = {"hard"}, .inferred_gaps = true});
    const auto map = apply_filter(m.done(), {.stated_only = true});
    const auto found = severity(map, {});
    for (const auto& gap : found.severe) CHECK(gap.parts[4].has_value() == (map[gap.reported.gap].key != "hard"));
    REQUIRE(found.adrift.size() == 1);
    CHECK(map[found.adrift[0]].key == "s2");
}

TEST_CASE("a cell with a category beside few actors is neither thin nor well filled") {
    auto m = two();
    m.actor("many", {.node_class = NodeClass::category}).offer("many", {"F"}, {"p1"});
    m.gap("third", "p1", {.support_types = {"F"}});
    const auto map = m.done();
    for (const auto& gap : severity(map, {}).severe)
        if (map[gap.reported.gap].key == "third") CHECK(gap.thin + gap.well_filled == 0);
}

TEST_CASE("the order of rows changes neither ranks nor their ranges") {
    Make m, turned;
    for (auto* map : {&m, &turned}) map->support_types("F").principles("p1", "p2");
    std::vector<std::string> names{"g1", "g2", "g3", "g4"};
    for (const auto& name : names) m.gap(name, name < "g3" ? "p1" : "p2", {.evidence = {EvidenceKind::survey}});
    for (auto name = names.rbegin(); name != names.rend(); ++name)
        turned.gap(*name, *name < "g3" ? "p1" : "p2", {.evidence = {EvidenceKind::survey}});
    for (auto* map : {&m, &turned}) map->offer("a", {"F"}, {"p1"}).recommendation("r", {.gaps = {"g2"}});
    auto here = m.done(), there = turned.done();
    auto one = severity(here, {}), other = severity(there, {});
    CHECK(keys(here, one) == keys(there, other));
    for (std::size_t i = 0; i < one.severe.size(); ++i) {
        CHECK(one.severe[i].rank.best == other.severe[i].rank.best);
        CHECK(one.severe[i].rank.worst == other.severe[i].rank.worst);
    }
}
