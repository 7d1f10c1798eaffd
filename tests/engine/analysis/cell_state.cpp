#include "engine/analysis/cell_state.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace ecomap;
using ecomap::test::Keys;
using ecomap::test::Make;

namespace {

using State = CellState;

std::vector<CellStanding> standings_of(const Ecosystem& map) {
    return cell_standings(map, pivot(map, Dimension::support_type, Dimension::principle), Dimension::support_type,
                          Dimension::principle);
}

std::vector<State> states_of(const Ecosystem& map) {
    std::vector<State> states;
    for (const auto& each : standings_of(map)) states.push_back(each.state);
    return states;
}

Make two_by_two() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    return m;
}

CellRule not_expected(std::uint32_t support_type, std::uint32_t principle) {
    return {"r", {Dimension::support_type, support_type}, {Dimension::principle, principle}, false};
}

/// Anything may be unknown, inferred or of a category.
Ecosystem random_map(std::uint32_t seed) {
    Random random(seed);
    auto m = two_by_two();
    m.target_groups("g0", "g1").actor_types("t0", "t1").phases("f0", "f1").levels("l0");
    const auto some = [&](Keys terms, std::uint32_t rarely) {
        std::erase_if(terms, [&](const auto&) { return random.below(rarely) > 0; });
        return terms;
    };
    for (int i = 0; i < 4; ++i)
        m.actor("a" + std::to_string(i), {.type = random.below(3) == 0 ? "" : "t" + std::to_string(random.below(2)),
                                          .inferred_type = random.below(3) == 0});
    for (auto i = random.below(6); i > 0; --i)
        m.offer("a" + std::to_string(random.below(4)), some({"F", "M"}, 2), some({"p1", "p2"}, 2),
                {.inferred = random.below(4) == 0,
                 .inferred_principles = random.below(2) == 0,
                 .targets = some({"g0", "g1"}, 3),
                 .phases = some({"f0", "f1"}, 3),
                 .source = random.below(2) == 0 ? "one" : "two"});
    return m.done();
}

std::vector<Filter> some_filters() {
    return {{.stated_only = true},       {.source = {"one"}},
            {.actor_types = {{0}}},      {.levels = {{0}}},
            {.targets = {{0}}},          {.principles = {{1}}},
            {.support_types = {{0}}},    {.phases = {{1}}},
            {.status = {Status::could}}, {.targets = {{1}}, .principles = {{0}}}};
}

}  // namespace

TEST_CASE("a cell with an actor or a category has support, and one that nothing could fill is a sure gap") {
    auto m = two_by_two();
    m.actor("many", {.node_class = NodeClass::category});
    m.offer("a", {"F"}, {"p1"}).offer("many", {"M"}, {"p1"});
    CHECK(states_of(m.done()) == std::vector{State::support, State::sure_gap, State::support, State::sure_gap});
}

TEST_CASE("a gap is only possible while there are offers that lack a term and could be in it, and says how many") {
    auto m = two_by_two();
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {}).offer("c", {}, {}).offer("d", {}, {"p2"}).offer("e", {}, {});
    const auto standings = standings_of(m.done());
    CHECK(standings[1].state == State::possible_gap);
    CHECK(standings[1].possible == 4);  // b, c, d, e
    CHECK(standings[2].possible == 2);  // c, e
    CHECK(standings[3].possible == 3);  // c, d, e
}

TEST_CASE("where the framework expects nobody there is no gap, unless somebody is there all the same") {
    auto m = two_by_two();
    auto map = m.offer("a", {"F"}, {"p1"}).offer("b", {}, {}).done();
    map.framework.cells = {not_expected(1, 0), not_expected(0, 0)};
    map.framework.cells.push_back({"yes", {Dimension::support_type, 1}, {Dimension::principle, 1}, true});
    const auto standings = standings_of(map);
    CHECK(standings[0].state == State::support);
    CHECK(standings[2].state == State::not_expected);
    CHECK(standings[2].rule == &map.framework.cells[0]);
    CHECK(standings[3].state == State::possible_gap);
}

TEST_CASE("where only an event or a proposed body offers, nobody is known, and it may be that there is support") {
    auto m = two_by_two();
    m.actor("event", {.node_class = NodeClass::event}).actor("forum", {.node_class = NodeClass::proposed});
    const auto standings = standings_of(m.offer("event", {"F"}, {"p1"}).offer("forum", {"M"}, {"p1"}).done());
    CHECK(standings[0].state == State::possible_gap);
    CHECK(standings[0].possible == 1);
    CHECK(standings[1].state == State::sure_gap);
    CHECK(standings[2].state == State::possible_gap);
}

TEST_CASE("a rule holds whichever of its terms is the row, and in slices by one of them") {
    auto m = two_by_two();
    m.phases("f0", "f1");
    auto map = m.offer("a", {"F"}, {"p1"}, {.phases = {"f0"}}).done();
    map.framework.cells = {{"r", {Dimension::principle, 1}, {Dimension::support_type, 0}, false}};
    CHECK(states_of(map)[1] == State::not_expected);
    map.framework.cells = {{"r", {Dimension::phase, 1}, {Dimension::support_type, 0}, false}};
    const auto slices = pivot_by(map, Dimension::support_type, Axis(Dimension::principle), Dimension::phase);
    const auto standings = cell_standings(map, slices, Dimension::support_type, Dimension::principle, Dimension::phase);
    CHECK(standings[0][1].state == State::sure_gap);
    CHECK(standings[1][0].state == State::not_expected);
    CHECK(standings[1][2].state == State::sure_gap);
}

TEST_CASE("what a filter rules out or leaves out is outside the selection, never a gap") {
    auto m = two_by_two();
    m.actor("a", {.type = "t"}).actor("b", {.type = "u"});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"M"}, {"p1"});
    const auto map = m.done();
    CHECK(states_of(apply_filter(map, {.support_types = {{0}}})) ==
          std::vector{State::support, State::sure_gap, State::outside, State::outside});
    CHECK(states_of(apply_filter(map, {.actor_types = {{0}}})) ==
          std::vector{State::support, State::sure_gap, State::outside, State::sure_gap});
    CHECK(states_of(apply_filter(apply_filter(map, {.principles = {{0}}}), {.support_types = {{1}}})) ==
          std::vector{State::outside, State::outside, State::support, State::outside});
}

TEST_CASE("what may belong to a selection makes a gap in it possible") {
    auto m = two_by_two();
    m.target_groups("g0", "g1");
    m.offer("a", {"F"}, {"p1"}).offer("b", {"M"}, {"p1"}, {.targets = {"g1"}});
    const auto standings = standings_of(apply_filter(m.done(), {.targets = {{0}}}));
    CHECK(standings[0].state == State::possible_gap);
    CHECK(standings[0].possible == 1);
    CHECK(standings[2].state == State::outside);
    CHECK(standings[3].state == State::sure_gap);
}

TEST_CASE("what is only inferred is unplaced among stated facts, not absent") {
    auto m = two_by_two();
    m.offer("a", {"F"}, {"p1"}, {.inferred_principles = true}).offer("b", {"M"}, {"p2"}, {.inferred = true});
    const auto standings = standings_of(apply_filter(m.done(), {.stated_only = true}));
    CHECK(standings[0].state == State::possible_gap);
    CHECK(standings[1].state == State::possible_gap);  // a, whose principle is not stated
    CHECK(standings[1].possible == 1);
    CHECK(standings[3].state == State::possible_gap);
    CHECK(standings[2].state == State::sure_gap);
}

TEST_CASE("cells that count are those with support or a gap, in lines that are covered and selected") {
    auto m = two_by_two();
    m.target_groups("g0", "g1").offer("a", {"F"}, {"p1"}, {.targets = {"g0", "g1"}}).offer("b", {}, {"p1"});
    auto map = m.done();
    map.framework.cells = {not_expected(1, 1)};
    const auto count = [](const Ecosystem& seen, const Axis& rows, const Axis& columns) {
        const auto table = pivot(seen, rows, columns);
        return expected_cells(table, cell_standings(seen, table, rows.dimension, columns.dimension));
    };
    CHECK(count(map, Dimension::support_type, Dimension::principle) == 3);
    CHECK(count(map, {Dimension::support_type, Unknown::own_line}, Dimension::principle) == 3);
    CHECK(count(apply_filter(map, {.support_types = {{0}}}), Dimension::support_type, Dimension::principle) == 2);
    const auto aimed = apply_filter(map, {.targets = {{0}}});  // the offer is to g1 as well, which nobody asked for
    CHECK(count(aimed, Dimension::target, Dimension::principle) == 2);
    const auto lines = pivot(aimed, Dimension::target);
    CHECK(expected_cells(lines, line_standings(aimed, lines, Dimension::target)) == 1);
    CHECK(expected_cells({}, {}) == 0);
}

TEST_CASE("lines leave a table together with what their cells mean") {
    auto m = two_by_two();
    const auto map = apply_filter(m.offer("a", {"M"}, {"p1", "p2"}).done(), {.support_types = {{1}}});
    auto table = pivot(map, Dimension::support_type, Dimension::principle);
    auto standings = cell_standings(map, table, Dimension::support_type, Dimension::principle);
    keep_lines(table, standings, is_selected, [](const PivotLine& line) { return line.term->key == "p2"; });
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].term->key == "M");
    CHECK(table.columns[0].term->key == "p2");
    CHECK(table.at(0, 0).count() == 1);
    REQUIRE(standings.size() == 1);
    CHECK(standings[0].state == State::support);
}

TEST_CASE("a slice has only possible gaps where offers lack what it is sliced by") {
    auto m = two_by_two();
    m.phases("f0", "f1");
    m.offer("a", {"F"}, {"p1"}, {.phases = {"f0"}}).offer("b", {"M"}, {"p1"}).offer("c", {"F"}, {});
    const auto map = m.done();
    const auto slices = pivot_by(map, Dimension::support_type, Axis(Dimension::principle), Dimension::phase);
    const auto standings = cell_standings(map, slices, Dimension::support_type, Dimension::principle, Dimension::phase);
    REQUIRE(standings.size() == 3);  // the last: unknown
    CHECK(standings[0][0].state == State::support);
    CHECK(standings[0][1].possible == 1);  // c
    CHECK(standings[0][2].possible == 1);  // b
    CHECK(standings[0][3].state == State::sure_gap);
    CHECK(standings[2][0].state == State::not_mapped);
    CHECK(standings[2][2].state == State::support);
}

TEST_CASE("a line that the dataset does not cover has no gaps, and as a line of its own it is not mapped") {
    auto m = two_by_two();
    m.levels("l0", "l1").actor("a", {.level = "l0"}).offer("a", {"F"}, {"p1"});
    auto map = m.done();
    Vocabulary<LevelTag> levels;
    for (auto level : map.framework.levels) {
        level.mapped = level.key == "l0";
        levels.add(level);
    }
    map.framework.levels = levels;
    const auto table = pivot(map, Dimension::level, Dimension::principle);
    const auto standings = cell_standings(map, table, Dimension::level, Dimension::principle);
    CHECK(standings[1].state == State::sure_gap);
    CHECK(standings[2].state == State::not_mapped);
    const auto lines = line_standings(map, pivot(map, Dimension::level), Dimension::level);
    CHECK(lines[0].state == State::support);
    CHECK(lines[1].state == State::not_mapped);
}

TEST_CASE("a filter never makes a sure gap, and a sure gap stays one when what is unknown becomes known") {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const auto map = random_map(seed);
        const auto before = states_of(map);
        for (const auto& filter : some_filters()) {
            const auto after = states_of(apply_filter(map, filter));
            for (std::size_t cell = 0; cell < before.size(); ++cell) {
                CAPTURE(seed, cell, to_string(before[cell]), to_string(after[cell]));
                if (after[cell] == State::sure_gap) CHECK(before[cell] == State::sure_gap);
                if (after[cell] == State::support && filter.status.empty()) CHECK(before[cell] == State::support);
            }
        }
    }
}
