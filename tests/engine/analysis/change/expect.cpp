#include "engine/analysis/change/expect.hpp"

#include "engine/io/dataset.hpp"
#include "engine/io/expectations.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;
using ecomap::test::Make;

namespace {

/// "alone" gives money in p1; two give advice there; p2 is empty but for a category.
Ecosystem map() {
    Make m;
    m.support_types("money", "advice").principles("p1", "p2").target_groups("town", "county").phases("idea");
    m.gap("g1", "p1").gap("g2", "p2").actor("many", {.node_class = NodeClass::category}).actor("silent");
    m.offer("alone", {"money"}, {"p1"}, {.targets = {"town"}, .source = "S"});
    m.offer("a", {"advice"}, {"p1"}, {.targets = {"county"}, .phases = {"idea"}, .gaps = {"g1"}, .source = "S"});
    m.offer("b", {"advice"}, {"p1"}, {.inferred = true}).offer("many", {"advice"}, {"p2"}, {.source = "S"});
    m.link("alone", "a", "knows").link("a", "b", "knows");
    return m.done();
}

/// What comes of the line: "met" or not, and the actual value in words.
std::string outcome(const std::string& line, const Ecosystem& ecosystem = map()) {
    const auto [expectations, problems] = load_expectations({"e", "expect " + line}, ecosystem);
    REQUIRE(problems.empty());
    const auto outcomes = hold_against(ecosystem, expectations);
    REQUIRE(outcomes.size() == 1);
    return (outcomes[0].met ? "met, " : "not met, ") + in_words(actual_value(outcomes[0]), "en");
}

}  // namespace

TEST_CASE("coverage is distinct actors in the cells asked for") {
    CHECK(outcome("coverage(principle=p1) >= 3") == "met, it is 3: a, alone and b");
    CHECK(outcome("coverage(principle=p1, target=town) >= 2") == "not met, it is 1: alone");
    CHECK(outcome("coverage(support_type=advice, phase=idea) = 1") == "met, it is 1: a");
    CHECK(outcome("coverage(stated) = 2") == "met, it is 2: a and alone");
    CHECK(outcome("coverage(principle=p2) > 0") == "not met, it is 0");  // a category is not an actor
}

TEST_CASE("categories, events and what is only proposed are no actors, with or without offers and links") {
    Make m;
    m.actor("a").actor("many", {.node_class = NodeClass::category}).actor("day", {.node_class = NodeClass::event});
    m.actor("forum", {.node_class = NodeClass::proposed});
    const auto ecosystem = m.done();
    for (std::string line : {"actors = 1", "silent_actors = 1", "isolated_actors = 1"}) {
        const auto [expectations, problems] = load_expectations({"e", "expect " + line}, ecosystem);
        REQUIRE(problems.empty());
        const auto outcomes = hold_against(ecosystem, expectations);
        CHECK(in_words(actual_value(outcomes.at(0)), "en") == "it is 1: a");
    }
}

TEST_CASE("cells are those of the scope alone") {
    CHECK(outcome("no empty_cell where principle=p1") == "met, it is 0");
    CHECK(outcome("no empty_cell") == "not met, it is 1: money – p2");
    CHECK(outcome("no single_provider where support_type=money") == "not met, it is 1: money – p1 (alone)");
    CHECK(outcome("no single_provider where support_type=advice") == "met, it is 0");
}

TEST_CASE("an expectation is met only when it is whatever is unknown, and what may count is named") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").offer("a", {"F"}, {"p1"}).offer("b", {}, {"p2"});
    auto ecosystem = m.done();
    CHECK(outcome("no empty_cell", ecosystem) == "not met, it is 1: M – p1; perhaps 2 more: F – p2 and M – p2");
    CHECK(outcome("empty_cells <= 3", ecosystem).starts_with("met"));
    CHECK(outcome("empty_cells <= 2", ecosystem).starts_with("not met"));
    CHECK(outcome("empty_cells >= 2", ecosystem).starts_with("not met"));
    CHECK(outcome("empty_cells != 2", ecosystem).starts_with("not met"));
    ecosystem.framework.cells = {{"r", {Dimension::support_type, 1}, {Dimension::principle, 0}, false}};
    CHECK(outcome("no empty_cell where principle=p1", ecosystem) == "met, it is 0");
    m.offer("c", {"F"}, {});
    CHECK(outcome("single_providers = 1", m.done()) == "not met, it is 0; perhaps 1 more: F – p1 (a)");
    Make gaps;
    gaps.gap("g1", "p1").offer("a", {"F"}, {"p1"});
    CHECK(outcome("unanswered_gaps <= 1", gaps.done()) == "met, it is 0; perhaps 1 more: g1");
    CHECK(outcome("no unanswered_gap", gaps.done()).starts_with("not met"));
}

TEST_CASE("the scope is what is asked about and hides nothing, a filter before it does") {
    Make m;
    m.support_types("F").principles("p1", "p2").target_groups("town", "county");
    m.actor("a", {.type = "t"}).actor("b", {.type = "u"});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"town"}}).offer("b", {"F"}, {"p2"}, {.targets = {"town"}});
    CHECK(outcome("no empty_cell where target=county", m.done()) == "not met, it is 2: F – p1 and F – p2");
    CHECK(outcome("no empty_cell", apply_filter(m.done(), {.actor_types = {{0}}})) == "met, it is 0");
    m.offer("b", {"F"}, {"p2"});
    CHECK(outcome("no empty_cell where target=county", m.done()) == "not met, it is 1: F – p1; perhaps 1 more: F – p2");
}

TEST_CASE("actors, offers, links and gaps are counted by the definitions of the analyses") {
    CHECK(outcome("actors = 4") == "met, it is 4: silent, alone, a and b");
    CHECK(outcome("no category") == "not met, it is 1: many");
    CHECK(outcome("offers = 4").starts_with("met"));
    CHECK(outcome("offers(status=could) = 0") == "met, it is 0");
    CHECK(outcome("links = 2").starts_with("met"));
    CHECK(outcome("gaps(principle=p2) = 1") == "met, it is 1: g2");
    CHECK(outcome("no unanswered_gap") == "not met, it is 0; perhaps 1 more: g2");
    CHECK(outcome("no silent_actor") == "not met, it is 1: silent");
    CHECK(outcome("no isolated_actor") == "not met, it is 1: silent");
    CHECK(outcome("no cut_point") == "not met, it is 1: a");
    CHECK(outcome("no recommendation").starts_with("met"));
}

TEST_CASE("completeness is a share of rows, and what nobody can say is unknown, never met") {
    CHECK(outcome("offers.source complete >= 75%") == "met, it is 75%; without it: o3");
    CHECK(outcome("offers.name complete = 100%") == "met, it is 100%");
    CHECK(outcome("offers.target_groups complete >= 90") == "not met, it is 50%; without it: o3 and o4");
    CHECK(outcome("metrics.value complete >= 0").starts_with("not met, it is unknown"));
    CHECK(outcome("gaps.chapter_evidence complete >= 0").starts_with("not met, it is unknown"));
}

TEST_CASE("of many only the first are named, and the rest is counted") {
    Outcome outcome;
    auto names = [](int count) {
        std::vector<Message> all;
        for (int i = 0; i < count; ++i) all.push_back(Message::as_it_is(std::string(1, static_cast<char>('a' + i))));
        return all;
    };
    outcome.actual = 11;
    outcome.items = names(11);
    CHECK(in_words(actual_value(outcome), "en") == "it is 11: a, b, c, d, e, f, g, h, i, j and k");
    outcome.items = names(12);
    CHECK(test::said(actual_value(outcome)) == Text("det är 12: a, b, c, d, e, f, g, h, i, j och 2 till",
                                                    "it is 12: a, b, c, d, e, f, g, h, i, j and 2 more"));
}

TEST_CASE("the shipped map is what its own file expects") {
    const auto folder = std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support";
    const auto map = load(read_folder(folder)).ecosystem;
    const auto [expectations, problems] = load_expectations(read_changes(folder / "expect.txt"), map);
    CHECK(problems.empty());
    CHECK(expectations.size() >= 15);
    for (const auto& each : hold_against(map, expectations)) {
        INFO(each.expectation.text << ": " << in_words(actual_value(each), "en"));
        CHECK(each.met);
    }
}

TEST_CASE("lines that ask for the same share what was counted, also when alternatives stand in another order") {
    const auto [expectations, problems] =
        load_expectations({"e",
                           "expect actors >= 1\nexpect actors < 0\nexpect offers(principle=p1|p2) > 0\nexpect "
                           "offers(principle=p2|p1|p2) < 0\n"},
                          map());
    REQUIRE(problems.empty());
    const auto outcomes = hold_against(map(), expectations);
    REQUIRE(outcomes.size() == 4);
    CHECK(outcomes[0].met);
    CHECK_FALSE(outcomes[1].met);
    CHECK(&outcomes[0].items.list() == &outcomes[1].items.list());
    CHECK(&outcomes[2].items.list() == &outcomes[3].items.list());
    CHECK(outcomes[0].items.size() == 4);
    CHECK(outcomes[3].expectation.text == "expect offers(principle=p2|p1|p2) < 0");
}
