#include "render/view/instruments.hpp"

#include "engine/io/dataset.hpp"
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
    CHECK(wall.columns[0].remark == "1 nämns inte i dag · 1 med samma stödtyp i dag");
    REQUIRE(wall.columns[0].cards.size() == 3);
    const auto& unmentioned = wall.columns[0].cards[0];
    CHECK(unmentioned.title == "b");
    CHECK(unmentioned.badge == "Nämns inte i dag");
    CHECK(unmentioned.ink == Ink::grey);
    CHECK(unmentioned.lists[1].none == "inget av denna typ nämns");
    const auto& same_type = wall.columns[0].cards[1];
    CHECK(same_type.badge == "Samma stödtyp i dag");
    CHECK(same_type.lists[0].title == "Då (2014)");
    CHECK(same_type.lists[0].items[0].label == "Slussar");
    CHECK(same_type.lists[1].items[0].label == "Bidrag");
    CHECK(wall.columns[0].cards[2].title == "1 aktör");
    CHECK(wall.columns[0].cards[2].lists[0].items[0].label == "c");
}

TEST_CASE("an instrument counts in each of its types, in the headline as in the columns") {
    test::Make m;
    m.offer("a", {"F", "M"}, {"p1"}, {.status = before}).offer("a", {"M"}, {"p1"});
    auto wall = wall_of(m.done());
    CHECK(
        wall.heading.headline ==
        "För 1 av 2 tidigare stöd nämns ingen sådan stödtyp hos aktören i dag – 1 har samma stödtyp hos aktören i dag");
    CHECK(wall.columns[0].remark == "1 nämns inte i dag");
    CHECK(wall.columns[1].remark == "1 med samma stödtyp i dag");
    CHECK(wall.heading.how_to_read.find("1 instrument, räknade i var och en av sina typer") != std::string::npos);
    CHECK(headline(m.done(), "en") ==
          "For 1 of 2 earlier forms of support no such type is mentioned with the actor today – 1 has the same type "
          "with the actor today");
    m.offer("a", {"F"}, {"p1"}, {.status = before}).offer("b", {}, {"p1"}, {.status = before});
    wall = wall_of(m.done());
    CHECK(wall.heading.headline ==
          "För 2 av 4 tidigare stöd nämns ingen sådan stödtyp hos aktören i dag, flest inom F (2) – 1 har samma "
          "stödtyp hos "
          "aktören i dag, för 1 är det okänt");
    CHECK(wall.columns[0].remark == "2 nämns inte i dag");
    CHECK(wall.columns[2].remark == "okänt för 1");
    const auto filtered = apply_filter(m.done(), {.principles = {*m.raw().framework.principles.find("p1")}});
    CHECK(wall_of(filtered).heading.how_to_read.find("kan finnas utanför urvalet") != std::string::npos);
}

TEST_CASE("the Swedish map: 13 of 31, as many as in the columns, and no instrument is said to have ended") {
    auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto wall = wall_of(map);
    CHECK(wall.heading.headline ==
          "För 13 av 31 tidigare stöd nämns ingen sådan stödtyp hos aktören i dag, flest inom nätverk (5) – 18 har "
          "samma stödtyp hos aktören i dag");
    std::size_t cards = 0, instruments = 0;
    for (const auto& column : wall.columns)
        for (const auto& card : column.cards)
            if (card.badge == "Nämns inte i dag") ++cards, instruments += card.lists[0].items.size();
    CHECK(cards == 13);
    CHECK(instruments == 13);
}

TEST_CASE("what is mentioned today outside the selection is not said to be unmentioned") {
    auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto wall = wall_of(apply_filter(map, {.source = {"003"}}));  // all that is said of today stands elsewhere
    CHECK(wall.heading.headline ==
          "För 13 av 31 tidigare stöd nämns ingen sådan stödtyp hos aktören i dag, flest inom nätverk (5), för 18 är "
          "det okänt");
    std::size_t cards = 0;
    for (const auto& column : wall.columns)
        for (const auto& card : column.cards)
            if (card.badge == "Nämns utanför urvalet") {
                ++cards;
                CHECK(card.lists[1].none == "inget i urvalet");
            }
    CHECK(cards > 0);
}

TEST_CASE("the headline is right for one that is not mentioned and for several that all are") {
    test::Make one;
    one.offer("a", {"F"}, {"p1"}, {.status = before});
    CHECK(headline(one.done()) == "Det enda tidigare stödet nämns inte i dag");
    one.offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {"p1"}, {.status = before});
    CHECK(headline(one.done()) == "2 av 2 tidigare stöd har samma stödtyp hos aktören i dag");
    CHECK(headline(one.done(), "en") == "2 of 2 earlier forms of support have the same type with the actor today");
}

TEST_CASE("an earlier offer without a support type is unknown, never unmentioned") {
    test::Make m;
    m.support_types("F").offer("a", {}, {"p1"}, {.status = before});
    auto wall = wall_of(m.done());
    REQUIRE(wall.columns.size() == 2);
    CHECK(wall.columns[0].cards.empty());
    CHECK(wall.columns[1].title == "Okänd stödtyp");
    CHECK(wall.columns[1].cards[0].badge == "Okänt: ingen stödtyp angiven");
    CHECK(wall.heading.headline == "För det enda tidigare stödet är det okänt om stödtypen nämns i dag");
}

TEST_CASE("what an actor offers today without a support type could be of any: unknown, not unmentioned") {
    test::Make m;
    m.support_types("F").offer("a", {"F"}, {"p1"}, {.status = before}).offer("a", {}, {"p1"}).offer("b", {"F"}, {"p1"});
    const auto wall = wall_of(m.done());
    CHECK(wall.heading.headline == "För det enda tidigare stödet är det okänt om stödtypen nämns i dag");
    CHECK(wall.columns[0].remark == "okänt för 1");
    CHECK(wall.columns[0].cards[0].badge == "Okänt: ingen stödtyp angiven");
    CHECK(wall.columns[0].cards[0].lists[1].none == "okänt");
}

TEST_CASE("a filter that hides then or now makes it unknown; a map without earlier offers says what to write") {
    test::Make m;
    m.offer("a", {"F"}, {"p1"}, {.status = before}).offer("b", {"F"}, {"p1"});
    for (auto status : {Status::today, before}) {
        Filter filter;
        filter.status = {status};
        auto wall = wall_of(apply_filter(m.done(), filter));
        CHECK(wall.columns.empty());
        CHECK(wall.heading.headline == "Vad som inte nämns i dag är okänt i urvalet");
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

TEST_CASE("a type of support that a filter leaves out is not said to be mentioned neither then nor now") {
    test::Make m;
    m.support_types("F", "M");
    m.offer("a", {"F"}, {"p1"}, {.status = before}).offer("a", {"F"}, {"p1"}).offer("b", {"M"}, {"p1"});
    const auto map = m.done();
    CHECK(wall_of(map).columns.size() == 2);
    const auto wall = wall_of(apply_filter(map, {.support_types = {SupportTypeId{0}}}));
    REQUIRE(wall.columns.size() == 1);
    CHECK(wall.columns[0].code == "F");
}
