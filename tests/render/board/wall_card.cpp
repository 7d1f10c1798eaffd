#include "render/board/wall_card.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

namespace {

std::vector<std::string> texts_of(const Item& item) {
    std::vector<std::string> texts;
    for (const auto& mark : item.marks)
        if (auto text = std::get_if<TextMark>(&mark)) texts.push_back(text->text);
    return texts;
}

bool says(const Item& item, const std::string& words) {
    auto texts = texts_of(item);
    return std::find(texts.begin(), texts.end(), words) != texts.end();
}

const BoxMark& ground_of(const Item& item) { return std::get<BoxMark>(item.marks.at(0)); }

Wall::Card card_of(const std::string& title) {
    Wall::Card card;
    card.title = title;
    return card;
}

}  // namespace

TEST_CASE("an alarm is said in words, and its ground and outline are those of a gap") {
    auto theme = light_theme();
    auto card = card_of("Vägen in");
    card.alarm = "Ingen tar det";
    auto item = make_wall_card(card, 200, theme);
    CHECK(says(item, "Ingen tar det"));
    CHECK(item.label == "Vägen in: Ingen tar det");
    CHECK(ground_of(item).fill == theme.gap_fill);
    CHECK(ground_of(item).stroke.colour == theme.gap);
    CHECK(ground_of(make_wall_card(card_of("Vägen in"), 200, theme)).fill == theme.frame);
}

TEST_CASE("an unknown share takes what the others leave, hatched and with a question mark") {
    auto theme = light_theme();
    auto card = card_of("Glapp");
    card.bars = {
        {"Samverkan",
         {{40, "40", "För lite", {ColourRole::actor_type, 0, "#333333"}}, {std::nullopt, "", "Inte bra nog", {}}},
         100,
         "",
         true}};
    auto item = make_wall_card(card, 200, theme);
    CHECK(says(item, "40"));
    CHECK(says(item, "?"));
    CHECK(says(item, "Samverkan\u00A0*"));
    std::vector<BoxMark> boxes;
    for (const auto& mark : item.marks)
        if (auto box = std::get_if<BoxMark>(&mark); box && box->height == 17) boxes.push_back(*box);
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0].width / boxes[1].width == Approx(40.0 / 60));
    CHECK(boxes[0].hatch.empty());
    CHECK_FALSE(boxes[1].hatch.empty());
    CHECK(boxes[1].x + boxes[1].width == Approx(200 - 12));
}

TEST_CASE("a long title is wrapped, and the card grows with it") {
    auto theme = light_theme();
    auto brief = make_wall_card(card_of("Kort"), 180, theme);
    auto longer = make_wall_card(card_of("Kompetens för systemtransformation på politisk och högsta nivå"), 180, theme);
    CHECK(longer.height > brief.height + 2 * theme.body);
    for (const auto& text : texts_of(longer)) CHECK(text.find("…") == std::string::npos);
}

TEST_CASE("pills that do not fit are counted") {
    auto card = card_of("Glapp");
    Wall::List list;
    for (int i = 0; i < 90; ++i)
        list.items.push_back({"", {ColourRole::actor_type, 0, "#333333"}, "Aktör nummer " + std::to_string(i)});
    card.lists = {list};
    auto item = make_wall_card(card, 200, light_theme());
    CHECK(item.height < 160);
    auto texts = texts_of(item);
    auto pills = std::count_if(texts.begin(), texts.end(), [](auto& text) { return text.starts_with("Aktör"); });
    CHECK(texts.back() == "+ " + std::to_string(90 - pills));
}

TEST_CASE("pills as wide as the card leave room for the number of the others") {
    auto card = card_of("Glapp");
    Wall::List list;
    for (int i = 0; i < 20; ++i)
        list.items.push_back({"",
                              {ColourRole::actor_type, 0, "#333333"},
                              "En aktör vars namn är ganska mycket längre än kortet är brett " + std::to_string(i)});
    card.lists = {list};
    auto item = make_wall_card(card, 200, light_theme());
    const auto& rest = std::get<TextMark>(item.marks.back());
    CHECK(rest.text == "+ 15");
    CHECK(rest.x + rest.width <= 200 - 12);
}

TEST_CASE("what has ended is grey and dashed or dotted is only possible: ink survives a grey print") {
    auto theme = light_theme();
    auto card = card_of("Stöd");
    card.ink = Ink::grey;
    CHECK(ground_of(make_wall_card(card, 200, theme)).fill == theme.pill);
    card.ink = Ink::hollow;
    CHECK(ground_of(make_wall_card(card, 200, theme)).stroke.dash == Dash::dashed);
    card.ink = Ink::dotted;
    CHECK(ground_of(make_wall_card(card, 200, theme)).stroke.dash == Dash::dotted);
}
