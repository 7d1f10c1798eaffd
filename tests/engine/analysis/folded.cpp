#include "engine/analysis/folded.hpp"

#include "engine/analysis/cell_state.hpp"
#include "engine/analysis/pivot.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

/// `vocabulary` with each first term under the second.
template <class Tag>
void put_under(Vocabulary<Tag>& vocabulary, std::initializer_list<std::pair<const char*, const char*>> pairs) {
    Vocabulary<Tag> changed;
    for (auto term : vocabulary) {
        for (const auto& [child, parent] : pairs)
            if (term.key == child) term.parent = vocabulary.find(parent);
        changed.add(std::move(term));
    }
    vocabulary = std::move(changed);
}

Ecosystem map_of_groups() {
    Make m;
    m.support_types("loans", "money", "grants", "seed", "advice").principles("p");
    m.offer("a", {"loans"}, {"p"})
        .offer("a", {"seed"}, {"p"})
        .offer("b", {"money"}, {"p"})
        .offer("c", {"advice"}, {"p"});
    auto map = m.done();
    put_under(map.framework.support_types, {{"loans", "money"}, {"grants", "money"}, {"seed", "grants"}});
    return map;
}

std::vector<std::string> keys(const Pivot& table) {
    std::vector<std::string> all;
    for (const auto& line : table.rows) all.push_back(line.term->key);
    return all;
}

}  // namespace

TEST_CASE("terms stand for their topmost group, and an actor in several of them is one there") {
    const auto map = folded(map_of_groups());
    const auto table = pivot(map, Dimension::support_type, Dimension::principle);
    CHECK(keys(table) == std::vector<std::string>{"money", "advice"});
    CHECK(table.rows[0].all.count() == 2);
    CHECK(table.rows[0].all.actors[0].offers.size() == 2);
    CHECK(table.rows[1].all.count() == 1);
    CHECK(table.all.count() == 3);
}

TEST_CASE("a map without groups is folded into itself") {
    const auto map = Make().offer("a", {"F", "M"}, {"p"}, {.targets = {"g"}, .phases = {"x"}}).done();
    const auto same = folded(map);
    CHECK(same.offers[0].support_types.terms == map.offers[0].support_types.terms);
    CHECK(same.framework.support_types.size() == 2);
}

TEST_CASE("an umbrella stands for the groups of its members, and a rule on a member says nothing of its group") {
    Make m;
    m.umbrella("all", {"town", "farm"}).target_groups("public").phases("x").offer("a", {}, {}, {.targets = {"all"}});
    auto map = m.done();
    put_under(map.framework.target_groups, {{"town", "public"}});
    const auto town = map.framework.target_groups.find("town")->value,
               farm = map.framework.target_groups.find("farm")->value;
    map.framework.cells = {{"no", {Dimension::target, town}, {Dimension::phase, 0}, false},
                           {"neither", {Dimension::target, farm}, {Dimension::phase, 0}, false}};
    const auto groups = folded(map);
    CHECK(keys(pivot(groups, Dimension::target)) == std::vector<std::string>{"farm", "public"});
    CHECK(pivot(groups, Dimension::target).rows[1].all.count() == 1);
    REQUIRE(groups.framework.cells.size() == 1);
    CHECK(groups.framework.cells[0].row.id == groups.framework.target_groups.find("farm")->value);
}

TEST_CASE("a way up may be as long as the vocabulary") {
    Ecosystem map;
    constexpr std::uint32_t length = 100'000;
    for (std::uint32_t i = 0; i < length; ++i) {
        Term<PhaseTag> term;
        term.key = std::to_string(i);
        if (i + 1 < length) term.parent = PhaseId{i + 1};
        map.framework.phases.add(std::move(term));
    }
    const auto groups = folded(map);
    REQUIRE(groups.framework.phases.size() == 1);
    CHECK(groups.framework.phases[PhaseId{0}].key == std::to_string(length - 1));
}

TEST_CASE("what a filter leaves out is folded too") {
    auto map = map_of_groups();
    const auto seed = *map.framework.support_types.find("seed");
    map = apply_filter(std::move(map), {.support_types = {seed}});
    const auto groups = folded(map);
    CHECK_FALSE(groups.selection.rules_out({Dimension::support_type, 0}));
    CHECK(groups.selection.rules_out({Dimension::support_type, 1}));
    REQUIRE(groups.selection.whole);
    CHECK(groups.selection.whole->framework.support_types.size() == 2);
    CHECK(pivot(groups, Dimension::support_type).rows[0].all.count() == 1);
}

TEST_CASE("before it is folded a group that no offer names is no gap, and its terms are as ever") {
    const auto map = map_of_groups();
    const auto table = pivot(map, Dimension::support_type, Dimension::principle);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool is_group = table.rows[i].term->key == "money" || table.rows[i].term->key == "grants";
        CHECK(table.rows[i].is_covered() != is_group);
    }
    const auto standings = cell_standings(map, table, Dimension::support_type, Dimension::principle);
    CHECK(standings[1].state == CellState::support);  // an offer names money itself
    CHECK(standings[2].state == CellState::not_mapped);
}
