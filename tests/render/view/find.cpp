#include "render/view/find.hpp"

#include "engine/model/error.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

/// A town that wants advice on implementing: "a" gives it, "b" could, "c" does not say when, "d" gives another thing.
test::Make example() {
    test::Make m;
    m.gap("g", "p1");
    m.offer("a", {"advice"}, {"p1"}, {.targets = {"towns"}, .phases = {"implement"}});
    m.offer("b", {"advice"}, {"p1"},
            {.status = Status::could, .targets = {"towns"}, .phases = {"implement"}, .gaps = {"g"}});
    m.offer("c", {"advice"}, {"p1"}, {.targets = {"towns"}});
    m.offer("d", {"money"}, {"p1"}, {.inferred = true, .targets = {"towns"}, .phases = {"implement"}});
    m.link("town", "hub", "partner").link("hub", "a", "partner");
    return m;
}

Wall wall_of(const Ecosystem& ecosystem, const std::string& need, const std::string& from = "",
             const std::string& language = "en") {
    ViewOptions options;
    options.language = language;
    options.need = need;
    options.from = from;
    auto pictures = draw_find(ecosystem, options);
    REQUIRE(pictures.size() == 1);
    return std::get<Wall>(pictures[0].shape);
}

std::vector<std::string> titles(const Wall::Column& column) {
    std::vector<std::string> all;
    for (const auto& card : column.cards) all.push_back(card.title);
    return all;
}

const Wall::List* list_of(const Wall::Card& card, const std::string& title) {
    for (const auto& list : card.lists)
        if (list.title == title) return &list;
    return nullptr;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("what meets the whole need stands first, then what could, what is unknown and what differs") {
    auto wall = wall_of(example().done(), "towns,advice,implement");
    REQUIRE(wall.columns.size() == 4);
    CHECK(titles(wall.columns[0]) == Words{"1  a: o1"});
    CHECK(titles(wall.columns[1]) == Words{"2  b: o2"});
    CHECK(titles(wall.columns[2]) == Words{"3  c: o3"});
    CHECK(titles(wall.columns[3]) == Words{"4  d: o4"});
    CHECK(wall.heading.headline == "1 offer of today meets the need: a: o1");
    CHECK(wall.columns[1].cards[0].badge == "could");
    CHECK(wall.columns[1].cards[0].ink == Ink::hollow);
    CHECK(wall.columns[3].cards[0].badge == "our judgement");
    CHECK(wall.columns[3].cards[0].ink == Ink::hatched);
}

TEST_CASE("each card of the finder says what matched, what is unknown and what differs") {
    auto wall = wall_of(example().done(), "towns,advice,implement");
    REQUIRE(list_of(wall.columns[2].cards[0], "Matches"));
    CHECK(list_of(wall.columns[2].cards[0], "Matches")->items.size() == 2);
    REQUIRE(list_of(wall.columns[2].cards[0], "Unknown"));
    CHECK(list_of(wall.columns[2].cards[0], "Unknown")->items[0].label == "implement");
    CHECK(list_of(wall.columns[2].cards[0], "Unknown")->items[0].code == "?");
    REQUIRE(list_of(wall.columns[3].cards[0], "Differs"));
    CHECK(list_of(wall.columns[3].cards[0], "Differs")->items[0].label == "advice");
}

TEST_CASE("the way to an offer is its steps through the links, said to be none where there is none") {
    auto wall = wall_of(example().done(), "towns,advice,implement", "town");
    const auto* way = list_of(wall.columns[0].cards[0], "Way");
    REQUIRE(way);
    CHECK(way->items[0].code == "2");
    CHECK(way->items[0].label == "town → hub → a");
    way = list_of(wall.columns[1].cards[0], "Way");
    REQUIRE(way);
    CHECK(way->items.empty());
    CHECK(way->none == "no known route");
    CHECK(list_of(wall_of(example().done(), "towns", "a").columns[0].cards[0], "Way")->none == "this is a itself");
}

TEST_CASE("an empty answer is an alarm that names the demand behind it and the reported gap") {
    auto map = example().offer("e", {"money"}, {"p1"}, {.targets = {"towns"}, .phases = {"test"}}).done();
    auto wall = wall_of(map, "towns,advice,test");
    CHECK(wall.heading.headline == "No known offer of today meets the whole need; for 1 of today’s a fact is missing");
    CHECK(wall.heading.how_to_read.starts_with("Need: towns, advice, test. "));
    REQUIRE(wall.columns[0].cards.size() == 1);
    const auto& card = wall.columns[0].cards[0];
    const std::string why = "Without the demand “test” (phase) 2 offers of today fit.";
    CHECK(card.alarm.empty());  // one offer does not say its phase: it may fit
    CHECK(card.lists[0].none == why);
    CHECK(wall.columns[0].code == "0");
    REQUIRE(list_of(card, "Reported gaps that concern this"));
    CHECK(list_of(card, "Reported gaps that concern this")->items[0].code == "g");
    for (auto& offer : map.offers)
        if (offer.phases.terms.empty()) offer.phases.terms.insert(*map.framework.phases.find("implement"));
    CHECK(wall_of(map, "towns,advice,test").columns[0].cards[0].alarm == why);
}

TEST_CASE("a need of one demand has no columns for what is one off") {
    auto map = example().done();
    for (auto& offer : map.offers)
        if (offer.status == Status::today) offer.gaps.unlisted.none = true;
    auto wall = wall_of(map, "g");
    REQUIRE(wall.columns.size() == 2);
    CHECK(titles(wall.columns[1]) == Words{"1  b: o2"});
    CHECK(wall.columns[0].cards[0].alarm == "No offer of today on the map is said to be for this");
}

TEST_CASE("a gap that no offer of today is tied to is unknown, without alarm, beside what is like it") {
    auto wall = wall_of(example().done(), "g");
    REQUIRE(wall.columns.size() == 3);
    const auto& card = wall.columns[0].cards[0];
    CHECK(card.alarm.empty());
    CHECK(card.title == "? Unknown: none of today’s offers is tied to a gap");
    CHECK(titles(wall.columns[1]) == Words{"1  b: o2"});
    CHECK(titles(wall.columns[2]) == Words{"2  a: o1", "3  c: o3", "4  d: o4"});
    CHECK(list_of(wall.columns[2].cards[0], "Matches")->items[0].label == "p1");
    CHECK(list_of(wall.columns[2].cards[0], "Unknown")->items[0].label == "g");
}

TEST_CASE("without a need the finder answers the gravest gap that somebody could take; without gaps it asks for one") {
    auto m = example();
    CHECK(wall_of(m.done(), "").heading.headline == wall_of(m.done(), "g").heading.headline);
    test::Make bare;
    bare.offer("a", {"F"}, {"p1"});
    CHECK(wall_of(bare.done(), "", "", "sv").heading.headline == "Säg vad som behövs, så finns svaret här");
    CHECK(wall_of(bare.done(), "").columns.empty());
}

TEST_CASE("a column of the finder shows the first and counts all") {
    test::Make m;
    for (int i = 10; i < 30; ++i) m.offer("a" + std::to_string(i), {"advice"}, {"p1"});
    auto wall = wall_of(m.done(), "advice");
    CHECK(wall.columns[0].code == "20");
    CHECK(wall.columns[0].cards.size() == 10);
    CHECK(wall.columns[0].remark == "the first 10 are shown");
}

TEST_CASE("a need or a beginning that the map does not know has no picture, and its words are those in one sense") {
    auto map = example().done();
    CHECK(draw_find(map, {.need = "towns,spaceships"}).empty());
    CHECK(draw_find(map, {.need = "towns", .from = "nobody"}).empty());
    test::Make m;
    m.offer("a", {"x", "y"}, {"x", "z"}).gap("g", "z");
    CHECK(words_of_need(m.done(), {}) == Words{"y", "z", "g"});
}

TEST_CASE("a headline names two offers at most; the rest stand on the cards") {
    test::Make m;
    m.offer("a", {"advice"}, {"p1"}).offer("b", {"advice"}, {"p1"});
    CHECK(wall_of(m.done(), "advice").heading.headline.find("more") == std::string::npos);
    for (const auto* name : {"c", "d"}) m.offer(name, {"advice"}, {"p1"});
    const auto headline = wall_of(m.done(), "advice").heading.headline;
    CHECK(headline.find("4 offers of today meet the need: a") == 0);
    CHECK(headline.ends_with("and 3 more"));
}
