#include "engine/analysis/certainty/things.hpp"

#include "engine/model/filter.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Make some() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").target_groups("k", "r").phases("f").levels("n").actor_types("t");
    m.gap("g1", "p1").gap("g2", "p2").actor("b", {.name = "Berget"}).actor("a", {.name = "Ån", .abbreviation = "Å"});
    return m;
}

}  // namespace

TEST_CASE("things of every kind have a key and a name") {
    const auto map = some().done();
    const Things things(map, {});
    CHECK(things.key(ThingKind::actor, 1) == "a");
    CHECK(in_words(things.name(ThingKind::actor, 1), "sv") == "Å");
    CHECK(things.key(ThingKind::cell, 3) == "M/p2");
    CHECK(in_words(things.name(ThingKind::cell, 3), "sv") == "M – p2");
    CHECK(things.key(ThingKind::support_type, 1) == "M");
    CHECK(things.key(ThingKind::principle, 0) == "p1");
    CHECK(things.key(ThingKind::target_group, 1) == "r");
    CHECK(things.key(ThingKind::phase, 0) == "f");
    CHECK(in_words(things.name(ThingKind::level, 0), "en") == "n");
    CHECK(things.key(ThingKind::gap, 1) == "g2");
    CHECK(in_words(things.name(ThingKind::gap, 0), "en") == "g1");
    CHECK(things.key(ThingKind::actor_type, 0) == "t");
    CHECK(things.key(ThingKind::actor_type, 1) == "");
    CHECK(in_words(things.name(ThingKind::actor_type, 1), "en") == "unknown");
    CHECK(things.key(ThingKind::actor_support, actor_with({0}, 2)) == "b + M/p1");
    CHECK(in_words(things.name(ThingKind::actor_support, actor_with({0}, 2)), "sv") == "Berget: M – p1");
    CHECK(things.key(ThingKind::support_pair, pair_of(3, 0)) == "F/p1 + M/p2");
    CHECK(things.label(ThingKind::actor_type, 1, "en").empty());  // the word for it is no data to sort by
}

TEST_CASE("a pair is the same either way round, and its key does not depend on the order of rows") {
    CHECK(pair_of(0, 1) == pair_of(1, 0));
    CHECK(pair_of(0, 1) != pair_of(0, 2));
    const auto map = some().done();
    const Things things(map, {});
    CHECK(things.key(ThingKind::actor_pair, pair_of(0, 1)) == "a + b");
    CHECK(in_words(things.name(ThingKind::actor_pair, pair_of(0, 1)), "sv") == "Å–Berget");
}

TEST_CASE("columns are cells, or terms when asked for by another dimension") {
    const auto map = some().done();
    CHECK(Things(map, {}).key(ThingKind::support, 1) == "F/p2");
    CHECK(Things(map, {.by = "target-group"}).key(ThingKind::support, 1) == "r");
    CHECK(in_words(Things(map, {.by = "phase"}).name(ThingKind::support, 0), "sv") == "f");
    CHECK(Things(map, {.by = "principle"}).key(ThingKind::support_pair, pair_of(0, 1)) == "p1 + p2");
}

TEST_CASE("things of a part get the numbers of the whole") {
    auto make = some();
    make.actor("c").actor("b", {.name = "Berget", .inferred = true});
    const auto whole = make.done();
    const auto part = apply_filter(whole, {.stated_only = true});
    REQUIRE(part.actors.size() == 2);
    const Renumbering renumbering(part, whole);
    CHECK(renumbering(ThingKind::actor, 0) == 1);
    CHECK(renumbering(ThingKind::actor, 1) == 2);
    CHECK(renumbering(ThingKind::actor_pair, pair_of(0, 1)) == pair_of(1, 2));
    CHECK(renumbering(ThingKind::actor_support, actor_with({0}, 3)) == actor_with({1}, 3));
    CHECK(renumbering(ThingKind::cell, 3) == 3);
    CHECK(renumbering(ThingKind::gap, 1) == 1);
}
