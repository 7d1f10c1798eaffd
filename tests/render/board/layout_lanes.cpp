#include "render/board/layout.hpp"

#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace ecomap;
using ecomap::test::complaints;
using ecomap::test::crowd_name;

namespace {

const std::vector<std::string> none;

Lanes::Card card(const std::string& title, Date date, Ink ink = Ink::solid) {
    Lanes::Card made{{}, span_of(date), date_in_words(date, "sv")};
    made.note.title = title;
    made.note.colour = ColourRole::actor_type;
    made.note.ink = ink;
    return made;
}

Lanes crowded(unsigned lanes, unsigned cards, unsigned years) {
    test::Random random(lanes * 100 + cards);
    Lanes made;
    made.heading = {"Rubrik", "Så läser du.", {}, "källa", "data", "sv", ""};
    for (unsigned l = 0; l < lanes; ++l) {
        Lanes::Lane lane{crowd_name(l + 3), "flera händelser", {ColourRole::actor_type, 2}, {}};
        for (unsigned c = 0; c < cards; ++c) {
            Date date{static_cast<int>(1950 + random.below(years)), static_cast<int>(random.below(13)), 0};
            lane.cards.push_back(card(crowd_name(c), date, c % 3 == 0 ? Ink::hatched : Ink::solid));
            if (c % 5 == 0) lane.cards.back().span.to += random.below(90);
            lane.cards.back().note.remark = crowd_name(c + 7);
        }
        made.lanes.push_back(lane);
    }
    for (unsigned b = 0; b < 4; ++b)
        made.bands.push_back({crowd_name(b), {(1950 + b) * 12.0, (1955 + b) * 12.0}, "1950–1955", "", Ink::solid});
    made.tray.title = "Utan årtal";
    made.tray.remark = "Källan säger inte när.";
    for (unsigned t = 0; t < cards; ++t) made.tray.notes.push_back(card(crowd_name(t), {1, 0, 0}).note);
    return made;
}

const Item& item_of(const Board& board, std::string_view words) {
    for (const auto& item : board.cards)
        if (item.label.ends_with(words)) return item;
    throw std::out_of_range("no such card");
}

}  // namespace

TEST_CASE("later cards stand further right, and cards of the same year below each other") {
    Lanes lanes;
    lanes.heading.language = "sv";
    lanes.lanes = {{"A",
                    "",
                    {ColourRole::actor_type, 0, "#225588"},
                    {card("sen", {2020, 0, 0}), card("tidig", {2003, 0, 0}), card("även", {2020, 0, 0})}}};
    auto board = lay_out(lanes, light_theme());
    CHECK(item_of(board, "tidig").x < item_of(board, "sen").x);
    CHECK(item_of(board, "sen").x == item_of(board, "även").x);
    CHECK(item_of(board, "sen").y < item_of(board, "även").y);
    CHECK(complaints(board) == none);
}

TEST_CASE("the bar above a card is as wide as its date is vague") {
    Lanes lanes;
    lanes.lanes = {
        {"A", "", {ColourRole::actor_type, 0, "#225588"}, {card("månad", {2020, 5, 0}), card("år", {2014, 0, 0})}}};
    auto board = lay_out(lanes, light_theme());
    auto bar = [&](const char* words) { return std::get<BoxMark>(item_of(board, words).marks.back()).width; };
    CHECK(bar("år") > 4 * bar("månad"));
}

TEST_CASE("a band lies behind the cards, over all lanes, and is named above them") {
    auto lanes = crowded(3, 4, 12);
    auto board = lay_out(lanes, light_theme());
    std::size_t bands = 0;
    double top = 1e9, bottom = 0;
    for (const auto& item : board.frames) {
        if (item.css == "frame" && !item.label.starts_with("Utan")) {
            top = std::min(top, item.y);
            bottom = std::max(bottom, item.y + item.height);
        }
    }
    for (const auto& item : board.frames)
        if (item.css == "band") {
            ++bands;
            CHECK(item.y < top);
            CHECK(item.y + item.height == Approx(bottom));
        }
    CHECK(bands == 4);
}

TEST_CASE("lanes without anything show their words only, and a tray can stand alone") {
    Lanes lanes;
    lanes.heading.headline = "Inga händelser";
    CHECK(complaints(lay_out(lanes, light_theme())) == none);
    auto tray = crowded(0, 5, 1);
    tray.bands.clear();
    CHECK(complaints(lay_out(tray, light_theme())) == none);
}

TEST_CASE("no card overlaps from one event to hundreds, in a year or in a century") {
    for (unsigned lanes : {1u, 4u, 12u})
        for (unsigned cards : {1u, 6u, 40u})
            for (unsigned years : {1u, 15u, 100u}) {
                INFO(lanes << " lanes, " << cards << " cards, " << years << " years");
                CHECK(complaints(lay_out(crowded(lanes, cards, years), light_theme())) == none);
            }
}

TEST_CASE("a timeline goes on over as many sheets as it needs, each of which fits") {
    for (std::string sheet : {"A3", "A4"}) {
        auto paper = *find_paper(sheet, false);
        auto pages = lay_out_pages(crowded(6, 30, 60), light_theme(), paper);
        CHECK(pages.size() > 1);
        for (const auto& page : pages) {
            CHECK(page.width == paper.width);
            CHECK(complaints(page) == none);
        }
    }
}
