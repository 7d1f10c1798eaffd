#include "engine/analysis/needs/unjoined.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

/// Three actors in the one cell; two others are tied.
Make three() {
    Make m;
    m.support_types("F").principles("p1").link_kind("meets", false, true);
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p1"}).link("a", "x", "knows");
    return m;
}

std::optional<std::vector<CellPlace>> found_in(const Ecosystem& map) { return unjoined_cells(map, cells(map)); }

const std::vector<CellPlace> the_cell{{{0}, {0}}}, none;

/// By the definition, pair by pair.
std::vector<CellPlace> naive(const Ecosystem& map) {
    std::vector<CellPlace> places;
    for (auto type : map.framework.support_types.ids())
        for (auto principle : map.framework.principles.ids()) {
            std::vector<bool> here(map.actors.size(), false);
            for (const auto& offer : map.offers)
                if (offer.status == Status::today && offer.support_types.terms.contains(type) &&
                    offer.principles.terms.contains(principle) &&
                    map[offer.actor].node_class == NodeClass::organisation)
                    here[offer.actor.value] = true;
            std::size_t actors = 0, ties = 0;
            for (std::uint32_t a = 0; a < here.size(); ++a) {
                actors += here[a] ? 1 : 0;
                for (std::uint32_t b = 0; b < here.size(); ++b)
                    for (const auto& link : map.links)
                        if (a != b && here[a] && here[b] && link.from.value == a && link.to.value == b &&
                            link.status == Status::today && !map.framework.link_kinds[link.kind].weak)
                            ++ties;
            }
            if (actors >= 3 && ties == 0) places.push_back({type, principle});
        }
    return places;
}

}  // namespace

TEST_CASE("three in a cell without a link between any two of them are unjoined, two are not many") {
    CHECK(found_in(three().done()) == the_cell);
    CHECK(found_in(three().link("c", "a", "knows").done()) == none);
    Make two;
    two.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}).link("a", "x", "knows");
    CHECK(found_in(two.done()) == none);
}

TEST_CASE("a weak link, one that was or could be, one to oneself and one of a category do not join") {
    CHECK(found_in(three().link("a", "b", "meets").done()) == the_cell);
    CHECK(found_in(three().link("a", "b", "knows", {.status = Status::historic}).done()) == the_cell);
    CHECK(found_in(three().link("a", "b", "knows", {.status = Status::could}).done()) == the_cell);
    CHECK(found_in(three().link("a", "a", "knows").done()) == the_cell);
    auto m = three();
    m.actor("many", {.node_class = NodeClass::category}).offer("many", {"F"}, {"p1"}).link("many", "a", "knows");
    CHECK(found_in(m.done()) == the_cell);
}

TEST_CASE("without links nobody knows who is tied, and a link that a filter left out still joins") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p1"});
    CHECK_FALSE(found_in(m.done()));
    auto joined = three();
    joined.link("a", "b", "knows", {.inferred = true});
    CHECK(found_in(apply_filter(joined.done(), {.stated_only = true})) == none);
}

TEST_CASE("unjoined cells are those that the definition gives pair by pair") {
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        test::Random random(seed);
        Make m;
        m.support_types("F", "M").principles("p1", "p2").link_kind("meets", true, true).link("x", "y", "knows");
        const auto actor = [&] { return "a" + std::to_string(random.below(6)); };
        for (int i = 0; i < 14; ++i)
            m.offer(actor(), {random.below(2) == 0 ? "F" : "M"}, {random.below(2) == 0 ? "p1" : "p2"},
                    {.status = random.below(6) == 0 ? Status::could : Status::today});
        for (int i = 0; i < 4; ++i)
            m.link(actor(), actor(), random.below(3) == 0 ? "meets" : "knows",
                   {.status = random.below(4) == 0 ? Status::historic : Status::today});
        const auto map = m.done();
        CAPTURE(seed);
        CHECK(found_in(map) == naive(map));
    }
}
