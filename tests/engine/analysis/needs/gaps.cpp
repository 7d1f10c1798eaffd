#include "engine/analysis/needs/gaps.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using ecomap::test::Make;

namespace {

Make two_gaps() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    m.survey("s1", {{"little", 20.0, true}, {"poor", 30.0, true}, {"enough", 50.0}});
    m.survey("s2", {{"little", 40.0, true}, {"poor", {}, true}});
    m.gap("open", "p1", {.evidence = {EvidenceKind::survey}, .statements = {"s1"}});
    m.gap("taken", "p2",
          {.evidence = {EvidenceKind::survey},
           .evidence_inferred = {EvidenceKind::survey, EvidenceKind::workshop},
           .statements = {"s2"}});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"M"}, {"p2"}).offer("c", {"M"}, {"p2"}).offer("d", {"M"}, {"p2"});
    m.offer("b", {"F"}, {"p2"}, {.status = Status::could, .gaps = {"taken"}});
    return m;
}

const ReportedGap& reported(const Ecosystem& map, const Gaps& found, const std::string& key) {
    return *std::find_if(found.reported.begin(), found.reported.end(),
                         [&](const ReportedGap& gap) { return map[gap.gap].key == key; });
}

}  // namespace

TEST_CASE("supply goes from none to crowded, and categories alone are unknown") {
    Make m;
    m.actor("many", {.node_class = NodeClass::category});
    auto supply = [&](std::size_t few, std::size_t crowded) {
        return supply_of(cells(m.done()).all, {.few = few, .crowded = crowded});
    };
    CHECK(supply(2, 4) == Supply::none);
    m.offer("many", {"F"}, {"p1"});
    CHECK(supply(2, 4) == Supply::unknown);
    m.offer("a", {"F"}, {"p1"});
    CHECK(supply(2, 4) == Supply::one);
    m.offer("b", {"F"}, {"p1"});
    CHECK(supply(2, 4) == Supply::few);
    CHECK(supply(1, 4) == Supply::enough);
    CHECK(supply(1, 2) == Supply::crowded);
    CHECK(supply(2, 2) == Supply::few);
    CHECK(is_thin(Supply::few) == true);
    CHECK(is_thin(Supply::crowded) == false);
    CHECK_FALSE(is_thin(Supply::unknown));
}

TEST_CASE("lack is the sum of the answers that mean lack, and unknown when one of them is") {
    auto map = two_gaps().done();
    CHECK(lack_of(map.survey[0]) == 50.0);
    CHECK_FALSE(lack_of(map.survey[1]));
    CHECK_FALSE(lack_of(SurveyStatement{}));
}

TEST_CASE("a gap without taker and recommendation is unanswered") {
    auto map = two_gaps().done();
    auto found = gaps(map, {});
    CHECK(reported(map, found, "open").unanswered == true);
    CHECK(reported(map, found, "taken").unanswered == false);
    CHECK(reported(map, found, "taken").takers.count() == 1);
    auto answered = two_gaps().recommendation("r1", {.gaps = {"open"}, .lead = "a"}).done();
    const auto gap = reported(answered, gaps(answered, {}), "open");
    CHECK(gap.unanswered == false);
    CHECK(gap.names_actor == true);
    CHECK(gap.recommendations.size() == 1);
}

TEST_CASE("a gap counts its kinds of evidence once each, and the actors in its principle") {
    auto map = two_gaps().done();
    auto found = gaps(map, {});
    CHECK(reported(map, found, "open").kinds == 1);
    CHECK(reported(map, found, "taken").kinds == 2);
    CHECK(reported(map, found, "open").offering.count() == 1);
    CHECK(reported(map, found, "taken").offering.count() == 3);
}

TEST_CASE("an offer that somebody could make ties a gap to the cell of its own support type") {
    auto map = two_gaps().done();
    auto found = gaps(map, {});
    CHECK(reported(map, found, "taken").cells == std::vector<CellPlace>{{{0}, {1}}});
    CHECK(reported(map, found, "open").cells.empty());
    REQUIRE(found.cells.size() == 4);
    CHECK(found.cells[1].lacking == true);
    CHECK(found.cells[1].reported == std::vector{GapId{1}});
    CHECK(found.cells[3].lacking == false);
    CHECK(found.cells[3].supply == Supply::enough);
}

TEST_CASE("an offer of today ties no gap to a cell, since it is not what is missing") {
    Make m;
    m.gap("g", "p1").offer("a", {"F"}, {"p1"}, {.gaps = {"g"}});
    auto found = gaps(m.done(), {});
    CHECK(found.reported[0].cells.empty());
    CHECK(found.reported[0].answering.count() == 1);
    CHECK(found.reported[0].unanswered == false);
    m.offer("a", {"M"}, {"p1"}, {.status = Status::recommended, .gaps = {"g"}});
    CHECK(gaps(m.done(), {}).reported[0].asked.count() == 1);
    CHECK(gaps(m.done(), {}).reported[0].cells == std::vector<CellPlace>{{{1}, {0}}});
}

TEST_CASE("what a filter took away is unknown, not missing") {
    auto seen = apply_filter(two_gaps().done(), {.status = {Status::today}});
    auto found = gaps(seen, {});
    CHECK_FALSE(found.takers_known);
    CHECK_FALSE(reported(seen, found, "taken").unanswered);
    CHECK_FALSE(found.cells[1].lacking);
    auto possible = apply_filter(two_gaps().done(), {.status = {Status::today, Status::could}});
    CHECK(gaps(possible, {}).takers_known);
    CHECK_FALSE(gaps(possible, {}).ties_known);
    CHECK(gaps(possible, {}).cells[1].lacking == true);
}

TEST_CASE(
    "gaps are ranked by lack, then fewest actors, then fewest takers; unknown lack last; equal ones share a rank") {
    Make m;
    m.survey("s50", {{"x", 50.0, true}}).survey("s80", {{"x", 80.0, true}});
    m.gap("d", "p1")
        .gap("c", "p1")
        .gap("b", "p1", {.statements = {"s50"}})
        .gap("a", "p2", {.statements = {"s50", "s80"}});
    m.offer("x", {"F"}, {"p1"}).offer("x", {"F"}, {"p2"}).offer("y", {"F"}, {"p2"});
    auto map = m.done();
    auto found = gaps(map, {});
    std::vector<std::string> order;
    std::vector<std::size_t> ranks;
    for (const auto& gap : found.reported) order.push_back(map[gap.gap].key), ranks.push_back(gap.rank);
    CHECK(order == std::vector<std::string>{"a", "b", "c", "d"});
    CHECK(ranks == std::vector<std::size_t>{1, 2, 3, 3});
    CHECK(found.reported[0].lack == 80.0);
}

TEST_CASE("what only gathers numbers that belong to nothing known is no survey statement") {
    Make m;
    m.survey("s1", {{"x", 50.0, true}, {"y", 50.0, false, Certainty::unassigned}});
    m.survey("unassigned", {{"x", 16.0, false, Certainty::unassigned}, {"x", 10.0, false, Certainty::unassigned}});
    auto map = m.done();
    CHECK_FALSE(is_unassigned(map.survey[0]));
    CHECK(is_unassigned(map.survey[1]));
}

TEST_CASE("adding an offer of today never makes a cell thinner") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    auto before = gaps(m.done(), {});
    for (auto actor : {"a", "b", "a", "c", "d", "e", "f"}) {
        m.offer(actor, {"F"}, {"p1", "p2"});
        auto after = gaps(m.done(), {});
        for (std::size_t i = 0; i < after.cells.size(); ++i) CHECK(after.cells[i].supply >= before.cells[i].supply);
        before = after;
    }
    CHECK(before.cells[0].supply == Supply::crowded);
}
