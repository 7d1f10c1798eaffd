#include "engine/analysis/needs/find.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

/// A town that wants advice on implementing; "b" could give it, for the gap g.
Ecosystem example() {
    Make m;
    m.gap("g", "p1");
    m.offer("a", {"advice"}, {"p1"}, {.targets = {"towns"}, .phases = {"test"}});
    m.offer("b", {"advice"}, {"p1"},
            {.status = Status::could, .targets = {"towns"}, .phases = {"implement"}, .gaps = {"g"}});
    m.offer("c", {"advice"}, {"p1"}, {.targets = {"towns"}});
    m.offer("d", {"funding"}, {"p1"}, {.targets = {"towns"}, .phases = {"test"}});
    m.offer("e", {"advice"}, {"p1"}, {.status = Status::historic, .targets = {"towns"}, .phases = {"implement"}});
    m.link("town", "hub", "partner").link("hub", "a", "partner");
    return m.done();
}

Need need(const Ecosystem& map, const std::vector<std::string>& words) {
    Need need;
    for (const auto& word : words) REQUIRE(add_word(need, map, word));
    return need;
}

std::vector<std::string> actors_of(const Ecosystem& map, const Found& found) {
    std::vector<std::string> keys;
    for (const auto& match : found.matches) keys.push_back(map[map[match.offer].actor].key);
    return keys;
}

}  // namespace

TEST_CASE("what matches in all stands first, then what is one off, and what is two off or historic is not listed") {
    auto map = example();
    auto found = find_support(map, need(map, {"towns", "advice", "test"}), {});
    CHECK(found.today == 1);
    CHECK(actors_of(map, found) == std::vector<std::string>{"a", "c", "d", "b"});
    CHECK(found.matches[0].off == 0);
    CHECK(found.matches[1].off == 1);
    CHECK(found.without.empty());
}

TEST_CASE("an offer that does not say its phase is unknown there, and stands before one that differs") {
    auto map = example();
    auto found = find_support(map, need(map, {"towns", "advice", "test"}), {});
    CHECK(found.matches[1].fits[2] == std::pair(Facet::phase, Fit::unknown));
    CHECK(found.matches[2].fits[1] == std::pair(Facet::support_type, Fit::differs));
}

TEST_CASE("an empty answer says which facet empties it, and which reported gap is behind") {
    auto map = example();
    auto found = find_support(map, need(map, {"towns", "advice", "implement"}), {});
    CHECK(found.today == 0);
    REQUIRE(found.without.size() == 3);
    CHECK(found.without[0].facet == Facet::phase);
    CHECK(found.without[0].offers == 2);
    CHECK(found.without[1].offers == 0);
    CHECK(found.behind == std::vector{GapId{0}});
}

TEST_CASE("the way to an offer is the shortest through the links, and empty where there is none") {
    auto map = example();
    auto wanted = need(map, {"towns", "advice"});
    wanted.from = find_actor(map, "town");
    auto found = find_support(map, wanted, {});
    CHECK(found.matches[0].way.size() == 3);
    CHECK(map[found.matches[0].way[1]].key == "hub");
    CHECK(found.matches[1].way.empty());
}

TEST_CASE("an umbrella group stands for its members, both ways") {
    Make m;
    m.offer("a", {"advice"}, {"p1"}, {.targets = {"towns"}}).offer("b", {"advice"}, {"p1"}, {.targets = {"all"}});
    auto& groups = m.raw().framework.target_groups;
    auto towns = *groups.find("towns");
    Vocabulary<TargetGroupTag> with_members;
    for (auto term : groups) {
        if (term.key == "all") term.members.insert(towns);
        with_members.add(term);
    }
    m.raw().framework.target_groups = with_members;
    auto map = m.done();
    CHECK(find_support(map, need(map, {"towns"}), {}).today == 2);
    CHECK(find_support(map, need(map, {"all"}), {}).today == 2);
}

TEST_CASE("a word that is a term of two facets is not guessed") {
    Make m;
    m.principles("shared").support_types("shared", "advice");
    auto map = m.done();
    Need need;
    CHECK_FALSE(add_word(need, map, "shared"));
    CHECK_FALSE(add_word(need, map, "nothing"));
    CHECK(add_word(need, map, "shared", Facet::principle));
    CHECK(need.principles.size() == 1);
    CHECK(need.support_types.empty());
}

TEST_CASE("a need that asks nothing is met by every offer, and an empty map by none") {
    CHECK(find_support(example(), {}, {}).today == 3);
    auto found = find_support({}, {}, {});
    CHECK(found.matches.empty());
    CHECK(found.without.empty());
}

TEST_CASE("a match rests on the source's words only when the target group is stated too") {
    Make m;
    m.offer("a", {"advice"}, {"p1"}, {.targets = {"towns"}});
    m.offer("b", {"advice"}, {"p1"}, {.inferred_targets = true, .targets = {"towns"}});
    auto map = m.done();
    auto found = find_support(map, need(map, {"towns", "advice"}), {});
    CHECK(actors_of(map, found) == std::vector<std::string>{"a", "b"});
    CHECK(found.matches[0].stated);
    CHECK_FALSE(found.matches[1].stated);
}
