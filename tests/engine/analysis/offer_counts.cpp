#include "engine/analysis/offer_counts.hpp"

#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Keys;
using ecomap::test::Make;

namespace {

/// Offers of actors, categories, events and proposed bodies, each term of which may lack.
Ecosystem random_map(std::uint32_t seed) {
    Random random(seed);
    Make m;
    m.support_types("F", "M").principles("p1", "p2", "p3").phases("f0", "f1").target_groups("g0");
    m.actor("a", {.type = "t"}).actor("many", {.node_class = NodeClass::category});
    m.actor("event", {.node_class = NodeClass::event}).actor("forum", {.node_class = NodeClass::proposed});
    const auto some = [&](Keys terms) {
        std::erase_if(terms, [&](const auto&) { return random.below(2) == 0; });
        return terms;
    };
    const Keys actors{"a", "many", "event", "forum"};
    for (auto i = random.below(12); i > 0; --i)
        m.offer(actors[random.below(4)], some({"F", "M"}), some({"p1", "p2", "p3"}), {.phases = some({"f0", "f1"})});
    return m.done();
}

void check_same(const OfferCounts& one, const OfferCounts& other) {
    CHECK(one.width == other.width);
    CHECK(one.cells == other.cells);
    CHECK(one.in_row == other.in_row);
    CHECK(one.in_column == other.in_column);
    CHECK(one.unknown == other.unknown);
}

}  // namespace

TEST_CASE("offers are counted as a pivot counts them, with and without columns and in slices") {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        const auto map = random_map(seed);
        const auto rows = Dimension::support_type, columns = Dimension::principle, by = Dimension::phase;
        check_same(offer_counts(map, rows, columns), offer_counts(pivot(map, rows, Axis(columns)), true));
        check_same(offer_counts(map, rows, std::nullopt), offer_counts(pivot(map, rows), false));
        const auto slices = pivot_by(map, rows, Axis(columns), by);
        const auto counts = offer_counts_by(map, rows, columns, by);
        REQUIRE(counts.size() == 3);  // the last: unknown, which a pivot has only when any offer is
        for (std::size_t i = 0; i < slices.size(); ++i) check_same(counts[i], offer_counts(slices[i].table, true));
        if (slices.size() == 2) CHECK(counts[2].could(0, 0) + counts[2].in(0, 0) == 0);
    }
}

TEST_CASE("what lacks a term could be in each cell that its other terms allow") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {}).offer("c", {}, {}).offer("d", {}, {"p2"});
    const auto counts = offer_counts(m.done(), Dimension::support_type, Dimension::principle);
    CHECK(counts.in(0, 0) == 1);
    CHECK(counts.could(0, 0) == 2);  // b, c
    CHECK(counts.could(0, 1) == 3);  // b, c, d
    CHECK(counts.could(1, 0) == 1);  // c
    const auto lines = offer_counts(m.done(), Dimension::principle, std::nullopt);
    CHECK(lines.in(0, 0) == 1);
    CHECK(lines.could(0, 0) == 2);  // b, c
}

TEST_CASE("a side without terms has no cells") {
    Make m;
    m.offer("a", {}, {});
    const auto counts = offer_counts(m.done(), Dimension::phase, Dimension::level);
    CHECK(counts.cells.empty());
    CHECK(counts.unknown == 1);
}
