#include "engine/analysis/laid_out.hpp"

#include "engine/analysis/support/cells.hpp"
#include "engine/model/error.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace ecomap;
using ecomap::test::Keys;
using ecomap::test::Make;

namespace {

constexpr std::array dimensions{Dimension::support_type, Dimension::principle, Dimension::target,
                                Dimension::level,        Dimension::phase,     Dimension::actor_type};

/// Anything may be unknown, inferred or of a category.
Ecosystem random_map(std::uint32_t seed) {
    Random random(seed);
    Make m;
    m.support_types("s0", "s1").principles("p0", "p1", "p2").phases("f0", "f1").levels("l0", "l1");
    m.umbrella("public", {"g0", "g1"}).target_groups("g0", "g1", "g2").actor_types("t0", "t1");
    const auto maybe = [&](std::uint32_t of) { return random.below(of) == 0; };
    const auto one = [&](const char* letter) {
        return maybe(3) ? std::string() : letter + std::to_string(random.below(2));
    };
    const auto some = [&](const char* letter, std::uint32_t terms) {
        Keys chosen;
        for (std::uint32_t i = 0; i < terms; ++i)
            if (maybe(3)) chosen.push_back(letter + std::to_string(i));
        return chosen;
    };
    for (int i = 0; i < 6; ++i)
        m.actor("a" + std::to_string(i), {.type = one("t"),
                                          .node_class = maybe(5) ? NodeClass::category : NodeClass::organisation,
                                          .level = one("l"),
                                          .inferred_level = maybe(3),
                                          .inferred_type = maybe(3)});
    for (auto i = random.below(25); i > 0; --i) {
        auto targets = some("g", 3);
        if (maybe(4)) targets.push_back("public");
        m.offer("a" + std::to_string(random.below(6)), some("s", 2), some("p", 3),
                {.inferred = maybe(3),
                 .inferred_support_types = maybe(3),
                 .inferred_phases = maybe(3),
                 .inferred_targets = maybe(3),
                 .targets = targets,
                 .phases = some("f", 2)});
    }
    return m.done();
}

/// Who is there, by key and whether that is stated.
std::vector<std::string> who(const Ecosystem& map, const Occupancy& occupancy) {
    std::vector<std::string> all;
    for (const auto* list : {&occupancy.actors, &occupancy.categories})
        for (const auto& presence : *list)
            all.push_back(map[presence.actor].key + (presence.stated ? " stated" : " inferred"));
    return all;
}

Sides by(std::optional<Dimension> rows, std::optional<Dimension> columns = {}) { return {rows, columns}; }

}  // namespace

TEST_CASE("the cells of a map that is laid otherwise are those of the pivot, whatever is unknown or filtered") {
    for (std::uint32_t seed = 0; seed < 30; ++seed) {
        auto map = random_map(seed);
        const auto g1 = map.framework.target_groups.find("g1");
        if (seed % 3 == 1) map = apply_filter(std::move(map), {.targets = {*g1}});
        if (seed % 3 == 2) map = apply_filter(std::move(map), {.stated_only = true});
        for (auto rows : dimensions)
            for (auto columns : dimensions) {
                if (rows == columns) continue;
                CAPTURE(seed, to_string(rows), to_string(columns));
                const auto table = pivot(map, rows, columns);
                const auto standings = cell_standings(map, table, rows, columns);
                const auto laid = laid_out(map, by(rows, columns));
                const auto grid = cells(laid);
                const auto laid_standings = cell_standings(laid, grid);
                REQUIRE(grid.cells.size() == table.cells.size());
                CHECK(grid.unclassified == table.unclassified);
                CHECK(who(laid, grid.all) == who(map, table.all));
                for (std::size_t i = 0; i < grid.cells.size(); ++i) {
                    CHECK(who(laid, grid.cells[i]) == who(map, table.cells[i]));
                    CHECK(laid_standings[i].state == standings[i].state);
                    CHECK(laid_standings[i].possible == standings[i].possible);
                }
            }
    }
}

TEST_CASE("without columns each row is a cell, and its actors are those of the pivot of the rows alone") {
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        const auto map = random_map(seed);
        for (auto rows : dimensions) {
            const auto table = pivot(map, rows);
            const auto laid = laid_out(map, by(rows));
            const auto grid = cells(laid);
            REQUIRE(grid.cells.size() == table.rows.size());
            for (std::size_t i = 0; i < grid.cells.size(); ++i)
                CHECK(who(laid, grid.cells[i]) == who(map, table.rows[i].all));
        }
    }
}

TEST_CASE("support types and principles are the usual sides, and those there are when one is missing") {
    const auto both = Make().support_types("F").principles("p").phases("x").done().framework;
    CHECK(sides_of(both) == by(Dimension::support_type, Dimension::principle));
    CHECK(is_usual(both, sides_of(both)));
    const auto principles = Make().principles("p").phases("x").done().framework;
    CHECK(sides_of(principles) == by(Dimension::principle));
    CHECK(is_usual(principles, sides_of(principles)));
    const auto neither = Make().phases("x").target_groups("g").actor_types("t").done().framework;
    CHECK(sides_of(neither) == by(Dimension::target, Dimension::phase));
    CHECK_FALSE(is_usual(neither, sides_of(neither)));
    CHECK(sides_of(Make().actor_types("t").levels("l").done().framework) == by(Dimension::actor_type));
    CHECK(sides_of(Make().done().framework) == Sides());
    CHECK(is_usual(Make().done().framework, Sides()));
}

TEST_CASE("what is asked for goes before the framework, and what the framework asks for before the usual") {
    auto framework = Make().support_types("F").principles("p").phases("x").target_groups("g").done().framework;
    CHECK(sides_of(framework, "phase") == by(Dimension::phase, Dimension::principle));
    CHECK(sides_of(framework, "", "phase") == by(Dimension::support_type, Dimension::phase));
    CHECK(sides_of(framework, "principle") == by(Dimension::principle, Dimension::support_type));
    CHECK(sides_of(framework, "", "support-type") == by(Dimension::principle, Dimension::support_type));
    CHECK(sides_of(framework, "phase", "none") == by(Dimension::phase));
    CHECK_FALSE(is_usual(framework, sides_of(framework, "", "none")));
    framework.sides = by(Dimension::target, Dimension::phase);
    CHECK(sides_of(framework) == by(Dimension::target, Dimension::phase));
    CHECK(sides_of(framework, "phase") == by(Dimension::phase, Dimension::target));
    CHECK(sides_of(framework, "support-type") == by(Dimension::support_type, Dimension::phase));
    framework.sides = by(Dimension::level, Dimension::phase);  // it has no levels
    CHECK(sides_of(framework) == by(Dimension::support_type, Dimension::phase));
    framework.sides = by({}, Dimension::support_type);
    CHECK(sides_of(framework) == by(Dimension::principle, Dimension::support_type));
    CHECK_THROWS_AS(sides_of(framework, "phase", "phase"), Error);
}

TEST_CASE("only dimensions that a map has terms of can be asked for") {
    const auto framework = Make().support_types("F").phases("x").done().framework;
    CHECK(row_words(framework) == Keys{"support-type", "phase"});
    CHECK(column_words(framework) == Keys{"support-type", "phase", "none"});
}

TEST_CASE("reported gaps stay where principles are the columns, and are forgotten with all that names them elsewhere") {
    const auto map = Make()
                         .principles("p")
                         .phases("x")
                         .gap("g", "p", {.support_types = {"F"}})
                         .offer("a", {"F"}, {"p"}, {.phases = {"x"}, .gaps = {"g"}})
                         .done();
    const auto by_phase = laid_out(map, by(Dimension::phase, Dimension::principle));
    REQUIRE(by_phase.gaps.size() == 1);
    CHECK(by_phase.gaps[0].support_types.terms.empty());
    const auto none = laid_out(map, by(Dimension::support_type, Dimension::phase));
    CHECK(none.gaps.empty());
    CHECK(none.offers[0].gaps.terms.empty());
}

TEST_CASE("a cell that is not expected is not expected wherever its terms stand") {
    auto map = Make().support_types("F").principles("p").phases("x", "y").target_groups("g").done();
    map.framework.cells = {{"no", {Dimension::phase, 1}, {Dimension::target, 0}, false},
                           {"gone", {Dimension::support_type, 0}, {Dimension::phase, 0}, false}};
    const auto states = [](const Ecosystem& laid) {
        std::vector<CellState> all;
        for (const auto& standing : cell_standings(laid, cells(laid))) all.push_back(standing.state);
        return all;
    };
    const std::vector expected{CellState::sure_gap, CellState::not_expected};
    CHECK(states(laid_out(map, by(Dimension::phase, Dimension::target))) == expected);
    CHECK(states(laid_out(map, by(Dimension::target, Dimension::phase))) == expected);
}

TEST_CASE("what stands on a side is called what the map calls it, and filters by their own names") {
    auto map = Make().support_types("F").principles("p").phases("x").done();
    CHECK(calling_of(map.framework).empty());
    map.framework.dimensions = {{"phase", Dimension::phase, Text("steg", "step"), Text("steg", "steps"), {}, {}}};
    const auto calling = calling_of(laid_out(map, by(Dimension::phase, Dimension::principle)).framework);
    REQUIRE(calling.size() == 2);
    CHECK(calling[0].stock == Dimension::support_type);
    CHECK(calling[0].dimension == Dimension::phase);
    CHECK(calling[0].name.singular.in("en") == "step");
    CHECK(calling[0].own.singular.empty());
    CHECK(calling[1].stock == Dimension::phase);
    CHECK(calling[1].own.plural.in("en") == "steps");
}

namespace {

/// With the phases and the levels once more, as dimensions of its own.
Ecosystem with_own(Ecosystem map) {
    auto& framework = map.framework;
    framework.own = {{"stage", "stages"}, {"tier", "tiers", TermsOf::actors}};
    const auto copy = [](const auto& vocabulary, OwnDimension& own) {
        for (const auto& term : vocabulary) {
            Term<OwnTermTag> same;
            same.key = term.key;
            same.label = term.label;
            own.terms.add(std::move(same));
        }
    };
    copy(framework.phases, framework.own[0]);
    copy(framework.levels, framework.own[1]);
    for (auto& offer : map.offers) {
        TermSet<OwnTermTag> stages;
        for (auto phase : offer.phases.terms) stages.insert({phase.value});
        offer.own.set(0, {std::move(stages), offer.phases.certainty});
    }
    for (auto& actor : map.actors)
        if (actor.level) actor.own.set(1, {{OwnTermId{actor.level->value}}, actor.level_certainty});
    return map;
}

}  // namespace

TEST_CASE("laid by a dimension of its own a map is as by one of the list that says the same") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const auto map = with_own(random_map(seed));
        const auto listed = laid_out(map, {Dimension::phase, Dimension::level});
        const auto own = laid_out(map, {own_dimension(0), own_dimension(1)});
        const auto one = cells(listed), other = cells(own);
        REQUIRE(one.cells.size() == other.cells.size());
        for (std::size_t i = 0; i < one.cells.size(); ++i) CHECK(who(listed, one.cells[i]) == who(own, other.cells[i]));
        CHECK(one.unclassified.size() == other.unclassified.size());
    }
}

TEST_CASE("a map that has only dimensions of its own is laid by the first two") {
    Ecosystem map;
    map.framework.own = {{"region", "regions"}, {"tool", "tools"}};
    for (auto& own : map.framework.own) own.terms.add(Term<OwnTermTag>());
    CHECK(sides_of(map.framework) == Sides{own_dimension(0), own_dimension(1)});
    CHECK(row_words(map.framework) == std::vector<std::string>{"region", "tool"});
    CHECK(sides_of(map.framework, "tool", "none") == Sides{own_dimension(1), std::nullopt});
}
