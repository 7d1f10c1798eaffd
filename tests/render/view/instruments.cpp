#include "render/view/instruments.hpp"

#include "engine/model/filter.hpp"
#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

constexpr auto before = Status::historic;

Wall wall_of(const Ecosystem& ecosystem, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    auto pictures = draw_instruments(ecosystem, options);
    REQUIRE(pictures.size() == 1);
    return std::get<Wall>(pictures[0].shape);
}

std::string headline(const Ecosystem& ecosystem, const std::string& language = "sv") {
    return wall_of(ecosystem, language).heading.headline;
}

}  // namespace

TEST_CASE("what an actor offered then stands beside what it offers of the same type today") {
    test::Make m;
    m.support_types("F", "M");
    m.offer("a", {"F"}, {"p1"}, {.status = before, .as_of = Period{Date{2014, 0, 0}, {}}, .name = "Slussar"});
    m.offer("a", {"F"}, {"p1"}, {.name = "Bidrag"}).offer("b", {"F"}, {"p1"}, {.status = before});
    m.offer("c", {"F"}, {"p1"}).offer("b", {"M"}, {"p1"});
    auto wall = wall_of(m.done());
    REQUIRE(wall.columns.size() == 2);
    CHECK(wall.columns[0].remark == "1 har upphört · 1 finns kvar · 1 bara i dag");
    REQUIRE(wall.columns[0].cards.size() == 3);
    const auto& ended = wall.columns[0].cards[0];
    CHECK(ended.title == "b");
    CHECK(ended.badge == "Har upphört");
    CHECK(ended.ink == Ink::grey);
    CHECK(ended.lists[1].none == "inget av denna typ");
    const auto& stays = wall.columns[0].cards[1];
    CHECK(stays.badge == "Finns kvar");
    CHECK(stays.lists[0].title == "Då (2014)");
    CHECK(stays.lists[0].items[0].label == "Slussar");
    CHECK(stays.lists[1].items[0].label == "Bidrag");
    CHECK(wall.columns[0].cards[2].title == "1 aktör");
    CHECK(wall.columns[0].cards[2].lists[0].items[0].label == "c");
}

TEST_CASE("an instrument of several types has ended only when its actor has none of them left") {
    test::Make m;
    m.offer("a", {"F", "M"}, {"p1"}, {.status = before}).offer("a", {"M"}, {"p1"});
    CHECK(headline(m.done()) == "Det enda tidigare instrumentet finns kvar hos samma aktör");
    m.offer("a", {"F"}, {"p1"}, {.status = before});
    CHECK(headline(m.done()) == "1 av 2 tidigare instrument har upphört – 1 finns kvar hos samma aktör");
    CHECK(headline(m.done(), "en") == "1 of 2 earlier instruments has ended – 1 goes on with the same actor");
    m.offer("b", {"F"}, {"p1"}, {.status = before}).offer("b", {}, {"p1"}, {.status = before});
    CHECK(headline(m.done()) ==
          "2 av 4 tidigare instrument har upphört, flest inom F (2) – 1 finns kvar hos samma aktör"
          ", för 1 är det okänt");
}

TEST_CASE("the headline is right for one that has ended and for several that have not") {
    test::Make one;
    one.offer("a", {"F"}, {"p1"}, {.status = before});
    CHECK(headline(one.done()) == "Det enda tidigare instrumentet har upphört");
    one.offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {"p1"}, {.status = before});
    CHECK(headline(one.done()) == "Inget av 2 tidigare instrument har upphört");
    CHECK(headline(one.done(), "en") == "None of 2 earlier instruments has ended");
}

TEST_CASE("an earlier offer without a support type is unknown, never ended") {
    test::Make m;
    m.support_types("F").offer("a", {}, {"p1"}, {.status = before});
    auto wall = wall_of(m.done());
    REQUIRE(wall.columns.size() == 2);
    CHECK(wall.columns[0].cards.empty());
    CHECK(wall.columns[1].title == "Okänd stödtyp");
    CHECK(wall.columns[1].cards[0].badge == "Okänt: ingen stödtyp angiven");
    CHECK(wall.heading.headline == "För det enda tidigare instrumentet är det okänt om det har upphört");
}

TEST_CASE("a filter that hides then or now makes it unknown; a map without earlier offers says what to write") {
    test::Make m;
    m.offer("a", {"F"}, {"p1"}, {.status = before}).offer("b", {"F"}, {"p1"});
    for (auto status : {Status::today, before}) {
        Filter filter;
        filter.status = {status};
        auto wall = wall_of(apply_filter(m.done(), filter));
        CHECK(wall.columns.empty());
        CHECK(wall.heading.headline == "Vad som har upphört är okänt i urvalet");
    }
    CHECK(wall_of({}).heading.how_to_read == "Skriv tidigare stöd i tabellen offers, med status historic.");
}

TEST_CASE("many actors then and now make a good picture, also on paper") {
    test::Make m;
    for (int i = 0; i < 150; ++i) {
        auto key = "aktör nummer " + std::to_string(i);
        auto type = "stödtyp " + std::to_string(i % 7);
        if (i % 3 != 0) m.offer(key, {type}, {"p1"}, {.status = before, .name = "Ett instrument med ett långt namn"});
        if (i % 3 != 1) m.offer(key, {type}, {"p1"});
    }
    auto wall = wall_of(m.done());
    CHECK(test::complaints(lay_out(wall, light_theme())) == std::vector<std::string>{});
    for (const auto& board : lay_out_pages(wall, light_theme(), *find_paper("A4", true)))
        CHECK(test::complaints(board) == std::vector<std::string>{});
}
