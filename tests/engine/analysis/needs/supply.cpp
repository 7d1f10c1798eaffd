#include "engine/analysis/needs/supply.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Keys;
using ecomap::test::Make;

namespace {

Make one_cell() {
    Make m;
    m.support_types("F").principles("p1").actor("many", {.node_class = NodeClass::category});
    return m;
}

std::vector<CellSupply> supplies_of(const Ecosystem& map, const Params& params = {}) {
    return cell_supplies(map, cells(map), params);
}

CellSupply first_of(const Ecosystem& map, const Params& params = {}) { return supplies_of(map, params).front(); }

}  // namespace

TEST_CASE("supply goes from none to crowded") {
    auto m = one_cell();
    auto supply = [&](std::size_t few, std::size_t crowded) {
        return first_of(m.done(), {.few = few, .crowded = crowded}).supply;
    };
    CHECK(supply(2, 4) == Supply::none);
    m.offer("a", {"F"}, {"p1"});
    CHECK(supply(2, 4) == Supply::one);
    m.offer("b", {"F"}, {"p1"});
    CHECK(supply(2, 4) == Supply::few);
    CHECK(supply(1, 4) == Supply::enough);
    CHECK(supply(1, 2) == Supply::crowded);
    CHECK(supply(2, 2) == Supply::few);
    CHECK(first_of(m.done()).thinness == Thinness::few);
    CHECK(first_of(m.done(), {.few = 1}).thinness == Thinness::many);
}

TEST_CASE("beside few actors a category makes supply unknown: it stands for many") {
    auto m = one_cell();
    m.offer("many", {"F"}, {"p1"});
    CHECK(first_of(m.done()).supply == Supply::unknown);
    m.offer("a", {"F"}, {"p1"});
    CHECK(first_of(m.done()).supply == Supply::unknown);
    CHECK(first_of(m.done()).thinness == Thinness::unknown);
    m.offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p1"});
    CHECK(first_of(m.done()).supply == Supply::enough);
    CHECK(first_of(m.done()).thinness == Thinness::many);
}

TEST_CASE("an empty cell is none only where it is a sure gap") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").offer("a", {"F"}, {"p1"}).offer("b", {}, {"p2"});
    auto map = m.done();
    map.framework.cells = {{"r", {Dimension::support_type, 1}, {Dimension::principle, 0}, false}};
    const auto all = supplies_of(map);
    CHECK(all[1].supply == Supply::possible);
    CHECK(all[1].thinness == Thinness::possibly_few);
    CHECK(all[2].supply == Supply::not_expected);
    CHECK(all[2].thinness == Thinness::unknown);
    const auto seen = supplies_of(apply_filter(map, {.principles = {{0}}}));
    CHECK(seen[1].supply == Supply::outside);
    CHECK(seen[1].thinness == Thinness::unknown);
}

TEST_CASE("few are only perhaps few while offers that lack a term could make them more") {
    auto m = one_cell();
    m.offer("a", {"F"}, {"p1"}).offer("a", {}, {"p1"});
    CHECK(first_of(m.done()).thinness == Thinness::few);  // of the same actor
    m.offer("b", {}, {"p1"});
    CHECK(first_of(m.done()).thinness == Thinness::few);  // two at most
    m.offer("c", {"F"}, {});
    CHECK(first_of(m.done()).supply == Supply::one);
    CHECK(first_of(m.done()).thinness == Thinness::possibly_few);
    CHECK(first_of(one_cell().offer("a", {"F"}, {"p1"}).offer("many", {}, {"p1"}).done()).thinness ==
          Thinness::possibly_few);
}

TEST_CASE("a filter never makes a cell thin") {
    auto m = one_cell();
    m.actor("a", {.type = "t"}).actor("b", {.type = "u"}).actor("c", {.type = "u"});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p1"});
    const auto seen = first_of(apply_filter(m.done(), {.actor_types = {{0}}}));
    CHECK(seen.supply == Supply::one);
    CHECK(seen.thinness == Thinness::unknown);
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        test::Random random(seed);
        const auto some = [&](Keys terms) {
            std::erase_if(terms, [&](const auto&) { return random.below(2) == 0; });
            return terms;
        };
        Make maker;
        maker.support_types("F", "M").principles("p1", "p2").actor_types("t0", "t1").target_groups("g0");
        maker.actor("many", {.node_class = NodeClass::category});
        for (int i = 0; i < 4; ++i)
            maker.actor("a" + std::to_string(i), {.type = random.below(3) == 0 ? "" : "t" + std::to_string(i % 2)});
        for (auto i = random.below(8); i > 0; --i)
            maker.offer(random.below(8) == 0 ? "many" : "a" + std::to_string(random.below(4)), some({"F", "M"}),
                        some({"p1", "p2"}),
                        {.inferred_principles = random.below(3) == 0,
                         .targets = some({"g0"}),
                         .source = random.below(2) == 0 ? "one" : "two"});
        const auto map = maker.done();
        const auto before = supplies_of(map, {.few = 1});
        for (const Filter& filter : std::vector<Filter>{{.stated_only = true},
                                                        {.source = {"one"}},
                                                        {.actor_types = {{0}}},
                                                        {.targets = {{0}}},
                                                        {.principles = {{1}}},
                                                        {.support_types = {{0}}}}) {
            const auto after = supplies_of(apply_filter(map, filter), {.few = 1});
            for (std::size_t i = 0; i < after.size(); ++i) {
                CAPTURE(seed, i);
                if (after[i].thinness == Thinness::few) CHECK(before[i].thinness == Thinness::few);
            }
        }
    }
}

TEST_CASE("adding an offer of today never makes a cell thinner") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    auto before = supplies_of(m.done());
    for (auto actor : {"a", "b", "a", "c", "d", "e", "f"}) {
        m.offer(actor, {"F"}, {"p1", "p2"});
        auto after = supplies_of(m.done());
        for (std::size_t i = 0; i < after.size(); ++i) CHECK(after[i].supply >= before[i].supply);
        before = after;
    }
    CHECK(before[0].supply == Supply::crowded);
}
