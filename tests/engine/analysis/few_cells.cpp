#include "engine/analysis/few_cells.hpp"

#include "engine/analysis/support/cells.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;
using ecomap::test::Keys;
using ecomap::test::Make;

namespace {

std::vector<bool> few_of(const Ecosystem& map, std::size_t few = 2) {
    return cells_with_few(map, cells(map), Dimension::support_type, Dimension::principle, few);
}

bool is_few(const Ecosystem& map) { return few_of(map).front(); }

Make one_cell() {
    Make m;
    m.support_types("F").principles("p1").actor("many", {.node_class = NodeClass::category});
    m.actor("fair", {.node_class = NodeClass::event});
    return m;
}

/// Anything may be unknown, inferred or of a category.
Ecosystem random_map(test::Random& random) {
    const auto some = [&](Keys terms) {
        std::erase_if(terms, [&](const auto&) { return random.below(2) == 0; });
        return terms;
    };
    Make m;
    m.support_types("F", "M").principles("p1", "p2").actor_types("t0", "t1").target_groups("g0", "g1");
    m.actor("many", {.node_class = NodeClass::category});
    for (int i = 0; i < 4; ++i)
        m.actor("a" + std::to_string(i), {.type = random.below(3) == 0 ? "" : "t" + std::to_string(i % 2)});
    for (auto i = random.below(8); i > 0; --i)
        m.offer(random.below(8) == 0 ? "many" : "a" + std::to_string(random.below(4)), some({"F", "M"}),
                some({"p1", "p2"}),
                {.inferred_principles = random.below(3) == 0,
                 .targets = some({"g0", "g1"}),
                 .source = random.below(2) == 0 ? "one" : "two"});
    return m.done();
}

/// Cell by cell, offer by offer.
std::optional<std::size_t> most_by_hand(const Ecosystem& map, SupportTypeId type, PrincipleId principle,
                                        const std::optional<TargetGroupId>& target = {}) {
    std::set<ActorId> actors;
    for (const auto& member : counted_offers(map)) {
        const auto& offer = map[member.offer];
        const auto may = [](const auto& terms, const auto& term) { return terms.empty() || terms.contains(term); };
        if (!may(offer.support_types.terms, type) || !may(offer.principles.terms, principle)) continue;
        if (target && !may(offer.target_groups.terms, *target)) continue;
        if (map[offer.actor].node_class == NodeClass::category) return std::nullopt;
        actors.insert(offer.actor);
    }
    return actors.size();
}

}  // namespace

TEST_CASE("a cell has few only while nothing unknown could make them more") {
    auto m = one_cell();
    CHECK_FALSE(is_few(m.done()));  // nobody is none, not few
    m.offer("a", {"F"}, {"p1"});
    CHECK(is_few(m.done()));
    m.offer("a", {}, {"p1"}).offer("fair", {"F"}, {"p1"});  // the same actor; an event is nobody
    CHECK(is_few(m.done()));
    m.offer("b", {}, {"p1"});
    CHECK(is_few(m.done()));  // two at most
    m.offer("c", {"F"}, {});
    CHECK_FALSE(is_few(m.done()));
    CHECK_FALSE(is_few(one_cell().offer("a", {"F"}, {"p1"}).offer("many", {}, {"p1"}).done()));
    CHECK_FALSE(is_few(one_cell().offer("a", {"F"}, {"p1"}).offer("many", {"F"}, {"p1"}).done()));
}

TEST_CASE("a filter makes no cell one of few") {
    auto m = one_cell();
    m.actor("a", {.type = "t"}).actor("b", {.type = "u"}).actor("c", {.type = "u"});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p1"});
    CHECK_FALSE(is_few(apply_filter(m.done(), {.actor_types = {{0}}})));
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        test::Random random(seed);
        const auto map = random_map(random);
        const auto before = few_of(map, 1);
        for (const Filter& filter : std::vector<Filter>{{.stated_only = true},
                                                        {.source = {"one"}},
                                                        {.actor_types = {{0}}},
                                                        {.targets = {{0}}},
                                                        {.principles = {{1}}}}) {
            const auto after = few_of(apply_filter(map, filter), 1);
            CAPTURE(seed);
            for (std::size_t i = 0; i < after.size(); ++i)
                if (after[i]) CHECK(before[i]);
        }
    }
}

TEST_CASE("the most that may be in a cell is what counting offer by offer gives, also in a slice") {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        test::Random random(seed);
        const auto map = random_map(random);
        const auto table = cells(map);
        const auto all = most_actors(map, table, Dimension::support_type, Dimension::principle);
        const auto sliced =
            most_actors(map, table, Dimension::support_type, Dimension::principle, TermOf{Dimension::target, 1});
        CAPTURE(seed);
        for (std::uint32_t row = 0; row < 2; ++row)
            for (std::uint32_t column = 0; column < 2; ++column) {
                const SupportTypeId type{row};
                const PrincipleId principle{column};
                CHECK(all[row * 2 + column] == most_by_hand(map, type, principle));
                CHECK(sliced[row * 2 + column] == most_by_hand(map, type, principle, TargetGroupId{1}));
            }
    }
}

TEST_CASE("a table without cells has no cells with few") { CHECK(few_of(Make().done()).empty()); }
