#include "engine/analysis/support/cells.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

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

std::vector<std::size_t> counts(const std::vector<Occupancy>& occupancies) {
    std::vector<std::size_t> all;
    for (const auto& one : occupancies) all.push_back(one.count());
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
    CHECK(names(map, grid.at({0}, {0}).actors) == Names{"a", "b"});
    CHECK(names(map, grid.at({1}, {0}).categories) == Names{"many"});
    CHECK(grid.at({0}, {0}).actors[1].offers == std::vector{OfferId{0}, OfferId{2}});
    CHECK(grid.at({0}, {1}).empty());
    CHECK_FALSE(grid.at({1}, {0}).empty());
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

TEST_CASE("offers of today count unless the filter asks for other statuses") {
    auto map = small_map().done();
    CHECK(cells(map).at({0}, {1}).count() == 0);
    CHECK(cells(apply_filter(map, {.status = {Status::could}})).at({0}, {1}).count() == 1);
    auto both = apply_filter(map, {.status = {Status::could, Status::today}});
    CHECK(cells(both).all.count() == 3);
}

TEST_CASE("a presence is stated when one offer is stated all through") {
    Make m;
    m.offer("a", {"F"}, {"p1"}, {.inferred_principles = true}).offer("a", {"F"}, {"p1"}, {.inferred = true});
    CHECK(cells(m.done()).at({0}, {0}).stated() == 0);
    m.offer("a", {"F"}, {"p1"}, {.inferred_support_types = true});
    CHECK(cells(m.done()).at({0}, {0}).stated() == 0);
    m.offer("a", {"F"}, {"p1"}, {.inferred_phases = true, .phases = {"test"}});
    CHECK(cells(m.done()).at({0}, {0}).stated() == 1);
    CHECK(cells_by(m.done(), Dimension::phase)[0].grid.at({0}, {0}).stated() == 0);
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

TEST_CASE("names stand in the alphabet of the map's language, equal names by key") {
    Make m;
    m.actor("x1", {.name = "Örebro"}).actor("x3", {.name = "Zeta"}).actor("x2", {.name = "Zeta"});
    for (auto key : {"x1", "x2", "x3"}) m.offer(key, {"F"}, {"p1"});
    auto map = m.done();
    CHECK(names(map, cells(map).all.actors) == Names{"x2", "x3", "x1"});
}

TEST_CASE("a slice by target group expands umbrellas and keeps what has no group apart") {
    Make m;
    m.target_groups("k", "r").umbrella("public", {"k", "r"});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"public"}}).offer("b", {"F"}, {"p1"}, {.targets = {"k"}});
    m.offer("c", {"F"}, {"p1"});
    auto map = m.done();
    auto slices = cells_by(map, Dimension::target);
    REQUIRE(slices.size() == 3);
    CHECK(slices[0].key == "k");
    CHECK(names(map, slices[0].grid.all.actors) == Names{"a", "b"});
    CHECK(names(map, slices[1].grid.all.actors) == Names{"a"});
    CHECK(slices[2].key.empty());
    CHECK(names(map, slices[2].grid.all.actors) == Names{"c"});
}

TEST_CASE("slices by level and actor type follow the actor, with unknown last") {
    Make m;
    m.levels("local").actor("a", {.type = "agency", .level = "local", .inferred_type = true});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    auto levels = cells_by(m.done(), Dimension::level);
    REQUIRE(levels.size() == 2);
    CHECK(levels[0].grid.all.count() == 1);
    CHECK(levels[0].grid.all.stated() == 1);
    auto types = cells_by(m.done(), Dimension::actor_type);
    CHECK(types[0].grid.all.stated() == 0);
    CHECK(types[1].grid.all.count() == 1);
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

TEST_CASE("a grid filled in one pass has the lists that each cell, row and column has by itself") {
    Random random(4);
    Make m;
    m.support_types("s0", "s1", "s2").principles("p0", "p1", "p2", "p3");
    for (int i = 0; i < 6; ++i)
        m.actor("a" + std::to_string(i), {.node_class = i == 2 ? NodeClass::category : NodeClass::organisation});
    auto some = [&](const std::string& letter, std::uint32_t terms) {
        Names chosen;
        for (std::uint32_t i = 0; i < terms; ++i)
            if (random.below(2) == 0) chosen.push_back(letter + std::to_string(i));
        return chosen;
    };
    for (int i = 0; i < 60; ++i) {
        auto actor = "a" + std::to_string(random.below(6));
        m.offer(actor, some("s", 3), some("p", 4), {.inferred = random.below(3) == 0});
    }
    auto map = m.done();
    auto grid = cells(map);
    auto places = alphabetical_places(map);
    auto those_in = [&](std::optional<SupportTypeId> row, std::optional<PrincipleId> column) {
        std::vector<Membership> members;
        for (auto member : counted_offers(map)) {
            const auto& rows = map[member.offer].support_types.terms;
            const auto& columns = map[member.offer].principles.terms;
            if (rows.empty() || columns.empty()) continue;
            if ((!row || rows.contains(*row)) && (!column || columns.contains(*column))) members.push_back(member);
        }
        return occupancy(map, places, members);
    };
    auto same = [&](const Occupancy& a, const Occupancy& b) {
        auto equal = [](const Presence& x, const Presence& y) {
            return x.actor == y.actor && x.stated == y.stated && x.offers == y.offers;
        };
        return std::equal(a.actors.begin(), a.actors.end(), b.actors.begin(), b.actors.end(), equal) &&
               std::equal(a.categories.begin(), a.categories.end(), b.categories.begin(), b.categories.end(), equal);
    };
    for (auto row : map.framework.support_types.ids()) {
        CHECK(same(grid.rows[row.value], those_in(row, std::nullopt)));
        for (auto column : map.framework.principles.ids()) CHECK(same(grid.at(row, column), those_in(row, column)));
    }
    for (auto column : map.framework.principles.ids())
        CHECK(same(grid.columns[column.value], those_in(std::nullopt, column)));
    CHECK(same(grid.all, those_in(std::nullopt, std::nullopt)));
}

TEST_CASE("an offer that a draw holds twice counts twice, in however many cells it stands") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    auto map = m.offer("a", {"F", "M"}, {"p1", "p2"}).done();
    map.offers.push_back(map.offers.front());  // of the same key
    const auto grid = cells(map);
    for (const auto* of_all : {&grid.all, &grid.rows.front(), &grid.columns.front(), &grid.cells.front()})
        CHECK(of_all->actors.front().offers == std::vector<OfferId>{{0}, {1}});
}

TEST_CASE("an empty map has an empty grid") {
    auto grid = cells(Ecosystem{});
    CHECK(grid.cells.empty());
    CHECK(grid.all.empty());
    for (auto word : dimension_words()) CHECK(cells_by(Ecosystem{}, *parse_dimension(word)).empty());
    CHECK_FALSE(parse_dimension("colour"));
    CHECK(to_string(Dimension::actor_type) == "actor-type");
}

TEST_CASE("memberships of one's own choice are counted the same way") {
    auto map = small_map().done();
    std::vector<Membership> chosen{{OfferId{0}, true}, {OfferId{2}, false}, {OfferId{3}, true}};
    auto counted = occupancy(map, alphabetical_places(map), chosen);
    CHECK(names(map, counted.actors) == Names{"b"});
    CHECK(counted.stated() == 1);
    CHECK(counted.categories.size() == 1);
}
