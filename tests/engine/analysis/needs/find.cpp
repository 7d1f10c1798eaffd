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

TEST_CASE("an offer that does not say what is asked may fit, and is counted however much it does not say") {
    auto map = example();
    CHECK(find_support(map, need(map, {"implement"}), {}).maybe == 1);
    CHECK(find_support(map, need(map, {"funding", "implement"}), {}).maybe == 0);
}

TEST_CASE("where no offer of today is tied to a gap, what answers one is unknown, and what is like the gap is listed") {
    Make m;
    m.gap("g", "p1", {.support_types = {"advice"}}).gap("other", "p1");
    m.offer("a", {"advice"}, {"p1"}).offer("b", {"funding"}, {"p1"}).offer("c", {"advice"}, {"p2"});
    m.offer("d", {"advice"}, {"p1"}, {.status = Status::could, .gaps = {"g"}});
    m.offer("e", {"advice"}, {"p1"}, {.status = Status::could, .gaps = {"other"}});
    auto map = m.done();
    auto found = find_support(map, need(map, {"g"}), {});
    CHECK(found.gap_unknown);
    CHECK(found.today == 0);
    CHECK(found.maybe == 3);
    CHECK(found.behind.empty());
    CHECK(actors_of(map, found) == std::vector<std::string>{"d", "a"});
    CHECK(found.matches[1].fits == std::vector<std::pair<Facet, Fit>>{{Facet::support_type, Fit::matched},
                                                                      {Facet::principle, Fit::matched},
                                                                      {Facet::gap, Fit::unknown}});
    found = find_support(map, need(map, {"other"}), {});  // which support would close it is not known
    CHECK(actors_of(map, found) == std::vector<std::string>{"e", "a", "b"});

    m.offer("f", {"advice"}, {"p1"}, {.gaps = {"other"}});
    map = m.done();
    found = find_support(map, need(map, {"g"}), {});
    CHECK_FALSE(found.gap_unknown);
    CHECK(actors_of(map, found) == std::vector<std::string>{"d"});
    CHECK(found.behind == std::vector{GapId{0}});
}

TEST_CASE(
    "an offer whose source says that it answers no gap differs from every gap, one that says nothing is unknown") {
    Make m;
    m.gap("g", "p1").offer("a", {"advice"}, {"p1"}, {.targets = {"towns"}});
    m.offer("b", {"advice"}, {"p1"}, {.targets = {"towns"}});
    m.raw().offers[0].gaps.unlisted.none = true;
    auto map = m.done();
    auto found = find_support(map, need(map, {"towns", "g"}), {});
    REQUIRE(found.matches.size() == 2);
    CHECK(found.matches[0].fits.back() == std::pair(Facet::gap, Fit::unknown));
    CHECK(found.matches[1].fits.back() == std::pair(Facet::gap, Fit::differs));
    CHECK(found.maybe == 1);
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
