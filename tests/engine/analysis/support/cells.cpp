#include "engine/analysis/support/cells.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using ecomap::test::Make;

namespace {

using Names = std::vector<std::string>;

Names names(const Ecosystem& map, const std::vector<Presence>& presences) {
    Names all;
    for (const auto& presence : presences) all.push_back(map[presence.actor].key);
    return all;
}

std::vector<std::size_t> counts(const std::vector<Occupancy>& cells) {
    std::vector<std::size_t> all;
    for (const auto& one : cells) all.push_back(one.count());
    return all;
}

std::vector<std::size_t> counts(const std::vector<PivotLine>& lines) {
    std::vector<std::size_t> all;
    for (const auto& line : lines) all.push_back(line.all.count());
    return all;
}

using Counts = std::vector<std::size_t>;

Make small_map() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    m.actor("many", {.node_class = NodeClass::category});
    m.offer("b", {"F"}, {"p1"}).offer("a", {"F", "M"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("many", {"M"}, {"p1"});
    m.offer("c", {"F"}, {"p2"}, {.status = Status::could}).offer("d", {}, {"p2"}).offer("e", {"M"}, {});
    return m;
}

}  // namespace

TEST_CASE("a cell counts actors, not offers, and keeps categories apart") {
    auto map = small_map().done();
    auto grid = cells(map);
    CHECK(counts(grid.cells) == Counts{2, 0, 1, 0});
    CHECK(names(map, grid.at(0, 0).actors) == Names{"a", "b"});
    CHECK(names(map, grid.at(1, 0).categories) == Names{"many"});
    CHECK(grid.at(0, 0).actors[1].offers == std::vector{OfferId{0}, OfferId{2}});
    CHECK(grid.at(0, 1).empty());
    CHECK_FALSE(grid.at(1, 0).empty());
}

TEST_CASE("totals are distinct actors") {
    auto grid = cells(small_map().done());
    CHECK(counts(grid.rows) == Counts{2, 1});
    CHECK(counts(grid.columns) == Counts{2, 0});
    CHECK(grid.all.count() == 2);
    CHECK(grid.all.categories.size() == 1);
}

TEST_CASE("an offer without support type or principle is in no cell but is not lost") {
    auto map = small_map().done();
    auto grid = cells(map);
    CHECK(grid.offers.size() == 6);
    CHECK(grid.unclassified == std::vector{OfferId{5}, OfferId{6}});
}

TEST_CASE("a presence is stated when one offer is stated all through") {
    Make m;
    m.offer("a", {"F"}, {"p1"}, {.inferred_principles = true}).offer("a", {"F"}, {"p1"}, {.inferred = true});
    CHECK(cells(m.done()).at(0, 0).stated() == 0);
    m.offer("a", {"F"}, {"p1"}, {.inferred_support_types = true});
    CHECK(cells(m.done()).at(0, 0).stated() == 0);
    m.offer("a", {"F"}, {"p1"}, {.inferred_phases = true, .phases = {"test"}});
    CHECK(cells(m.done()).at(0, 0).stated() == 1);
    CHECK(cells_by(m.done(), Dimension::phase)[0].table.at(0, 0).stated() == 0);
}

TEST_CASE("the order of rows in the tables does not matter") {
    auto map = small_map().done();
    auto turned = map;
    std::reverse(turned.offers.begin(), turned.offers.end());
    std::reverse(turned.actors.begin(), turned.actors.end());
    for (auto& offer : turned.offers)
        offer.actor.value = static_cast<std::uint32_t>(map.actors.size()) - 1 - offer.actor.value;
    auto before = cells(map), after = cells(turned);
    REQUIRE(before.cells.size() == after.cells.size());
    for (std::size_t i = 0; i < before.cells.size(); ++i) {
        CHECK(names(map, before.cells[i].actors) == names(turned, after.cells[i].actors));
        CHECK(names(map, before.cells[i].categories) == names(turned, after.cells[i].categories));
    }
}

TEST_CASE("a slice by target group expands umbrellas and keeps what has no group apart") {
    Make m;
    m.target_groups("k", "r").umbrella("public", {"k", "r"});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"public"}}).offer("b", {"F"}, {"p1"}, {.targets = {"k"}});
    m.offer("c", {"F"}, {"p1"});
    auto map = m.done();
    auto slices = cells_by(map, Dimension::target);
    REQUIRE(slices.size() == 3);
    CHECK(slices[0].term->key == "k");
    CHECK(names(map, slices[0].table.all.actors) == Names{"a", "b"});
    CHECK(names(map, slices[1].table.all.actors) == Names{"a"});
    CHECK_FALSE(slices[2].term);
    CHECK(names(map, slices[2].table.all.actors) == Names{"c"});
}

TEST_CASE("slices by level and actor type follow the actor, with unknown last") {
    Make m;
    m.levels("local").actor("a", {.type = "agency", .level = "local", .inferred_type = true});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    auto levels = cells_by(m.done(), Dimension::level);
    REQUIRE(levels.size() == 2);
    CHECK(levels[0].table.all.count() == 1);
    CHECK(levels[0].table.all.stated() == 1);
    auto types = cells_by(m.done(), Dimension::actor_type);
    CHECK(types[0].table.all.stated() == 0);
    CHECK(types[1].table.all.count() == 1);
}

TEST_CASE("stated-only never increases a count") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    for (int i = 0; i < 24; ++i) {
        auto actor = std::string(1, static_cast<char>('a' + i % 7));
        m.offer(actor, {i % 2 ? "F" : "M"}, {i % 3 ? "p1" : "p2"},
                {.inferred = i % 5 == 0, .inferred_support_types = i % 4 == 0, .inferred_principles = i % 6 == 0});
    }
    auto all = cells(m.done()), stated = cells(apply_filter(m.done(), {.stated_only = true}));
    for (std::size_t i = 0; i < all.cells.size(); ++i) {
        CHECK(stated.cells[i].count() <= all.cells[i].count());
        CHECK(stated.cells[i].count() == all.cells[i].stated());
    }
    CHECK(stated.all.count() <= all.all.count());
}

TEST_CASE("an empty map has an empty grid") {
    auto grid = cells(Ecosystem{});
    CHECK(grid.cells.empty());
    CHECK(grid.all.empty());
    for (auto word : dimension_words()) CHECK(cells_by(Ecosystem{}, *parse_dimension(word)).empty());
    CHECK_FALSE(parse_dimension("colour"));
    CHECK(to_string(Dimension::actor_type) == "actor-type");
}

TEST_CASE("places that a filter rules out are none of the selection, and each place has its standing") {
    auto map = small_map().done();
    CHECK(selected_places(map).size() == 4);
    const auto one = apply_filter(map, {.principles = {{1}}, .support_types = {{0}}});
    CHECK(selected_places(one) == std::vector<CellPlace>{{{0}, {1}}});
    const auto grid = cells(map);
    const auto standings = cell_standings(map, grid);
    CHECK(at(standings, grid, {{0}, {0}}).state == CellState::support);
    CHECK(at(standings, grid, {{1}, {1}}).state == CellState::possible_gap);  // d has no support type, e no principle
    CHECK(at(standings, grid, {{1}, {1}}).possible == 2);
    const auto grids = cells_by(map, Dimension::phase);
    CHECK(cell_standings(map, grids, Dimension::phase).size() == grids.size());
}

namespace {

Make with_one_classification(bool by_type) {
    Make m;
    const std::vector<std::vector<std::string>> offers{{"F"}, {"F", "M"}, {"M"}, {}};
    if (by_type) m.support_types("F", "M", "N");
    else m.principles("F", "M", "N");
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const auto actor = std::string(1, static_cast<char>('a' + i));
        if (by_type) m.offer(actor, offers[i], {});
        else m.offer(actor, {}, offers[i]);
    }
    return m;
}

}  // namespace

TEST_CASE("of a map with one classification each term is a cell, as its lines alone say") {
    for (bool by_type : {true, false}) {
        const auto map = with_one_classification(by_type).done();
        const auto side = by_type ? Dimension::support_type : Dimension::principle;
        const auto grid = cells(map);
        CHECK(counts(grid.cells) == Counts{2, 2, 0});
        CHECK(counts(grid.cells) == counts(pivot(map, side).rows));
        CHECK(grid.unclassified == pivot(map, side).unclassified);
        const auto places = cell_places(map.framework);
        REQUIRE(places.size() == 3);
        const auto standings = cell_standings(map, grid), lines = line_standings(map, pivot(map, side), side);
        for (std::size_t i = 0; i < places.size(); ++i) {
            CHECK(position_of(map.framework, places[i]) == i);
            CHECK(place_at(map.framework, i) == places[i]);
            CHECK(standings[i].state == lines[i].state);
            CHECK(standings[i].possible == lines[i].possible);
        }
        CHECK(expected_cells(grid, standings) == 3);
        const auto terms = terms_of(map.framework, places[1]);
        CHECK((by_type ? terms.support_type : terms.principle) == "M");
        CHECK((by_type ? terms.principle : terms.support_type).empty());
        CHECK((by_type ? terms.principle_label : terms.support_type_label).empty());
        CHECK(places_of(map.framework, map.offers[1]) == std::vector{places[0], places[1]});
        CHECK(places_of(map.framework, map.offers[3]).empty());
    }
}

TEST_CASE("a map without any classification has no cells") {
    const auto map = Make().offer("a", {}, {}).done();
    CHECK(cell_places(map.framework).empty());
    CHECK(cells(map).cells.empty());
    CHECK(cells(map).unclassified.size() == 1);
    CHECK(places_of(map.framework, map.offers[0]).empty());
}

TEST_CASE("places of an offer on a whole grid are the pairs of its terms") {
    const auto map = small_map().done();
    CHECK(places_of(map.framework, map.offers[1]) == std::vector{CellPlace{{0}, {0}}, CellPlace{{1}, {0}}});
    CHECK(places_of(map.framework, map.offers[5]).empty());
    for (std::size_t i = 0; const auto& place : cell_places(map.framework))
        CHECK(position_of(map.framework, place) == i++);
}
