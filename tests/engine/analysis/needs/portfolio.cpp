#include "engine/analysis/needs/portfolio.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;
using ecomap::test::Make;

namespace {

/// Six cells: F is empty, M p1 has "a" alone, M p2 three actors, M p3 a category.
Make example() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2", "p3");
    m.actor("many", {.node_class = NodeClass::category});
    m.offer("a", {"M"}, {"p1", "p2"}).offer("b", {"M"}, {"p2"}).offer("c", {"M"}, {"p2"}).offer("many", {"M"}, {"p3"});
    return m;
}

std::vector<std::string> chosen(const Portfolio& found) {
    std::vector<std::string> keys;
    for (auto item : found.choice.items) keys.push_back(found.candidates[item].key);
    return keys;
}

}  // namespace

TEST_CASE("an empty cell weighs 1, one with an actor a half, a well filled one or one of many nothing") {
    const auto found = portfolio(example().done(), {});
    std::vector<double> worth;
    for (const auto& need : found.needs) worth.push_back(need.worth);
    CHECK(worth == std::vector<double>{1, 1, 1, 0.5});
    CHECK(found.unknown_cells == 1);  // the category's
    CHECK(found.open_worth() == 3.5);
}

TEST_CASE("where nobody is expected, or a filter rules a cell out or thins it, nothing is open") {
    auto m = example();
    m.actor("a", {.type = "t"}).actor("b", {.type = "u"}).actor("c", {.type = "u"});
    auto map = m.done();
    map.framework.cells = {{"r", {Dimension::support_type, 0}, {Dimension::principle, 0}, false}};
    CHECK(portfolio(map, {}).needs.size() == 3);
    CHECK(portfolio(apply_filter(map, {.principles = {{0}}}), {}).needs.size() == 1);  // M p1, where "a" is alone
    const auto of_type = portfolio(apply_filter(map, {.actor_types = {{0}}}), {});
    for (const auto& need : of_type.needs)
        CHECK(std::get<CellPlace>(need.what) != CellPlace{{1}, {1}});  // three are in M p2, two outside the selection
}

TEST_CASE("a cell that offers without a term could fill is open only perhaps", "[long]") {
    Make m;
    m.support_types("F").principles("p1", "p2").offer("a", {}, {"p1"});
    m.offer("b", {"F"}, {"p1"}, {.status = Status::could}).offer("b", {"F"}, {}, {.status = Status::could});
    const auto map = m.done();
    const auto found = portfolio(map, {});
    REQUIRE(found.needs.size() == 2);
    CHECK_FALSE(found.needs[0].is_sure);
    CHECK(found.needs[1].is_sure);
    CHECK(found.untold_candidates(map.framework) == 1);
}

TEST_CASE("an actor that is in the cell already does not close it once more", "[long]") {
    auto m = example();
    m.offer("a", {"M"}, {"p1"}, {.status = Status::could}).offer("b", {"M"}, {"p1"}, {.status = Status::could});
    const auto found = portfolio(m.done(), {});
    CHECK(chosen(found) == std::vector<std::string>{"o6"});
    CHECK(found.choice.worth == 0.5);
}

TEST_CASE("the two sets of three are found, as in the literature", "[long]") {
    Make m;  // A = {1,2,3,4}, B = {1,2,5}, C = {3,4,6}
    m.support_types("F").principles("1", "2", "3", "4", "5", "6");
    m.offer("A", {"F"}, {"1", "2", "3", "4"}, {.status = Status::could});
    m.offer("B", {"F"}, {"1", "2", "5"}, {.status = Status::could});
    m.offer("C", {"F"}, {"3", "4", "6"}, {.status = Status::could});
    Params params;
    params.budget = 2;
    const auto found = portfolio(m.done(), params);
    CHECK(chosen(found) == std::vector<std::string>{"o2", "o3"});
    CHECK(found.choice.optimal);
    CHECK(found.closed(false).empty());
}

TEST_CASE("gaps are closed by the offers that name them, and those answered today are not open", "[long]") {
    Make m;
    m.gap("g1", "p1").gap("g2", "p1").gap("g3", "p2").gap("g4", "p2");
    m.offer("a", {}, {}, {.gaps = {"g1"}});
    m.offer("a", {}, {}, {.status = Status::could, .gaps = {"g1", "g2"}});
    m.offer("b", {}, {}, {.status = Status::could, .gaps = {"g2", "g3"}});
    Params params;
    params.close = "gaps";
    const auto found = portfolio(m.done(), params);
    CHECK(found.needs.size() == 3);
    CHECK(chosen(found) == std::vector<std::string>{"o3"});
    CHECK(found.closed(false).size() == 1);
    params.weights = {{"p1", 3}, {"g2", 2}};
    CHECK(portfolio(m.done(), params).needs[0].worth == 6);
    // An answer outside the selection is one.
    m.actor("a", {.type = "t"}).actor("b", {.type = "u"});
    CHECK(portfolio(apply_filter(m.done(), {.actor_types = {{1}}}), params).needs.size() == 3);
}

TEST_CASE("gaps are open only perhaps while no offer of today says what it answers", "[long]") {
    Make m;
    m.gap("g1", "p1").offer("a", {}, {}).offer("b", {}, {}, {.status = Status::could, .gaps = {"g1"}});
    Params params;
    params.close = "gaps";
    const auto found = portfolio(m.done(), params);
    CHECK_FALSE(found.is_open_known);
    REQUIRE(found.needs.size() == 1);
    CHECK_FALSE(found.needs[0].is_sure);
    CHECK(found.silent == 1);
}

TEST_CASE("recommendations can be the candidates, and costs decide what the budget buys", "[long]") {
    Make m;
    m.gap("g1", "p1")
        .gap("g2", "p2")
        .recommendation("r1", {.gaps = {"g1", "g2"}})
        .recommendation("r2", {.gaps = {"g1"}});
    Params params;
    params.close = "gaps";
    params.choose_from = "recommendations";
    CHECK(chosen(portfolio(m.done(), params)) == std::vector<std::string>{"r1"});
    params.candidates.resize(2);
    params.candidates[0].key = "x", params.candidates[0].cost = 900'000;
    params.candidates[0].gaps = {GapId{0}, GapId{1}};
    params.candidates[1].key = "y", params.candidates[1].cost = 100'000;
    params.candidates[1].gaps = {GapId{1}};
    params.budget = 500'000;
    const auto found = portfolio(m.done(), params);
    CHECK(found.costs_given);
    CHECK(chosen(found) == std::vector<std::string>{"y"});
    CHECK(found.steps.back().budget == 1'000'000);
    CHECK(found.steps.back().choice.worth == 2);
}

TEST_CASE("a floor asks for something in every principle and says where there is nothing", "[long]") {
    Make m;
    m.support_types("F", "M", "N").principles("p1", "p2", "p3");
    m.offer("a", {"F", "M"}, {"p1"}, {.status = Status::could}).offer("b", {"N"}, {"p1"}, {.status = Status::could});
    m.offer("c", {"F"}, {"p2"}, {.status = Status::could});
    Params params;
    params.budget = 2;
    params.weights = {{"N", 5}};
    CHECK(chosen(portfolio(m.done(), params)) == std::vector<std::string>{"o2", "o1"});
    params.floor = 1;
    const auto found = portfolio(m.done(), params);
    CHECK(chosen(found) == std::vector<std::string>{"o2", "o3"});
    CHECK(found.below_floor == std::vector<PrincipleId>{{2}});
}

TEST_CASE("equals are named, and share the draws between them", "[long]") {
    Make m;
    m.support_types("F").principles("p1");
    m.offer("a", {"F"}, {"p1"}, {.status = Status::could}).offer("b", {"F"}, {"p1"}, {.status = Status::could});
    const auto found = portfolio(m.done(), {});
    CHECK(chosen(found) == std::vector<std::string>{"o1"});
    REQUIRE(found.stand_ins.size() == 1);
    CHECK(found.stand_ins[0].instead == 1);
    CHECK(found.share[0] + found.share[1] == Approx(1));
    CHECK(found.share[1] > 0.4);
}

TEST_CASE("on the shipped map no candidate reaches four of the six cells that are known to be thin, or may be",
          "[long]") {
    const auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    const auto found = portfolio(map, {});
    CHECK(found.needs.size() == 6);
    CHECK(found.closed(false).size() == 4);
    CHECK(found.choice.optimal);
    for (auto position : found.closed(false)) CHECK(found.needs[position].closed_by.empty());
}
