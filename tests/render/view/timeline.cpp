#include "render/view/timeline.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/error.hpp"
#include "render/board/layout.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/hostile.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;
using ecomap::test::Make;

namespace {

const std::vector<std::string> none;

TimelineEvent event(const std::string& key, const char* start, std::vector<ActorId> actors = {},
                    const std::string& kind = "", const std::string& basis = "", const char* end = "") {
    TimelineEvent made;
    made.key = key;
    made.label = Text(key, key);
    made.period = {parse_date(start), parse_date(end)};
    made.actors = std::move(actors);
    made.kind = kind;
    made.basis = basis;
    return made;
}

Lanes lanes_of(const Ecosystem& ecosystem, const std::string& language = "sv", const std::string& rows = "") {
    ViewOptions options;
    options.language = language;
    options.rows = rows;
    return std::get<Lanes>(draw_timeline(ecosystem, options).at(0).shape);
}

std::vector<std::string> titles(const Lanes& lanes) {
    std::vector<std::string> all;
    for (const auto& lane : lanes.lanes) all.push_back(lane.title);
    return all;
}

Make three_events() {
    Make make;
    make.actor_types("myndighet", "institut");
    make.actor("i", {.type = "institut"}).actor("m", {.type = "myndighet"}).actor("okänd", {});
    make.raw().timeline = {event("e1", "2003", {make.actor_id("i")}, "strategy"),
                           event("e2", "2012", {make.actor_id("m"), make.actor_id("i")}, "launch"),
                           event("e3", "2013-05", {make.actor_id("okänd")}, "strategy")};
    return make;
}

}  // namespace

TEST_CASE("an event stands in the lane of its first actor's type, in the framework's order, unknown types last") {
    auto lanes = lanes_of(three_events().done());
    CHECK(titles(lanes) == std::vector<std::string>{"myndighet", "institut", "Okänd aktörstyp"});
    CHECK(lanes.lanes[0].cards[0].note.remark == "m och i");
    CHECK(lanes.lanes[2].cards[0].when == "maj 2013");
    CHECK(lanes.lanes[0].remark == "1 händelse");
}

TEST_CASE("lanes can be kinds, by the words of the dataset, or actors") {
    auto make = three_events();
    make.raw().words.push_back({"strategy", Text("Strategi", "Strategy"), {}});
    CHECK(titles(lanes_of(make.done(), "sv", "kind")) == std::vector<std::string>{"Strategi", "Launch"});
    CHECK(titles(lanes_of(make.done(), "sv", "actor")) == std::vector<std::string>{"i", "m", "okänd"});
}

TEST_CASE("without any actor in the table the lanes are kinds") {
    Make make;
    make.raw().timeline = {event("e", "2003", {}, "law"), event("f", "2004")};
    CHECK(titles(lanes_of(make.done())) == std::vector<std::string>{"Law", "Övrigt"});
}

TEST_CASE("what is nobody's is a band when it lasts longer than a year, else a card in the first lane") {
    auto make = three_events();
    make.raw().timeline.push_back(event("skifte", "1990", {}, "", "", "1999"));
    make.raw().timeline.push_back(event("brytpunkt", "2012"));
    auto lanes = lanes_of(make.done());
    REQUIRE(lanes.bands.size() == 1);
    CHECK(lanes.bands[0].when == "1990–1999");
    CHECK(lanes.lanes[0].title == "Aktör okänd");
    CHECK(lanes.lanes[0].cards.size() == 1);
    make.raw().timeline.back().actors_unlisted.none = true;
    CHECK(lanes_of(make.done()).lanes[0].title == "Ingen aktör namngiven");
}

TEST_CASE("a year that was read out of something is hatched and said to be") {
    auto make = three_events();
    CHECK(lanes_of(make.done()).heading.legend[0].entries.empty());
    make.raw().timeline[0].basis = "link";
    auto lanes = lanes_of(make.done());
    CHECK(lanes.lanes[1].cards[0].note.ink == Ink::hatched);
    CHECK(lanes.lanes[1].cards[0].when == "2003 (vår bedömning)");
    CHECK(lanes.heading.legend[0].entries.size() == 2);
}

TEST_CASE("what has no year stands in the tray with what it rests on, and the headline counts it") {
    auto make = three_events();
    make.raw().timeline.push_back(event("utan", "", {}, "", "no year in text"));
    auto lanes = lanes_of(make.done());
    REQUIRE(lanes.tray.notes.size() == 1);
    CHECK(lanes.tray.title == "Utan årtal (1)");
    CHECK(lanes.tray.notes[0].tooltip.find("no year in text") != std::string::npos);
    CHECK(lanes.heading.headline == "2 av 3 daterade händelser ligger 2012–2013 – för 1 är årtalet okänt");
    CHECK(lanes_of(make.done(), "en").heading.headline ==
          "2 of 3 dated events fall in 2012–2013 – for 1 the year is unknown");
}

TEST_CASE("what the source's own timeline shows is marked, with a year or without, and told how much of all it is") {
    auto make = three_events();
    CHECK(lanes_of(make.done()).heading.how_to_read.find("◆") == std::string::npos);
    make.raw().timeline.push_back(event("utan", ""));
    make.raw().timeline[1].in_figure = make.raw().timeline[3].in_figure = true;
    auto lanes = lanes_of(make.done());
    CHECK(lanes.lanes[0].cards[0].note.title == "◆ e2");
    CHECK(lanes.lanes[1].cards[0].note.title == "e1");
    CHECK(lanes.tray.notes[0].title == "◆ utan");
    CHECK(lanes.heading.how_to_read.find("◆: står på källans egen tidslinje (2 av 4).") != std::string::npos);
}

TEST_CASE("the headline is right for no event, for one, and when all fall in the same years") {
    Make make;
    CHECK(lanes_of(make.done()).heading.headline == "Inga händelser att visa");
    make.raw().timeline = {event("e", "")};
    CHECK(lanes_of(make.done()).heading.headline == "För den enda händelsen är årtalet okänt");
    make.raw().timeline = {event("e", ""), event("f", "")};
    CHECK(lanes_of(make.done(), "en").heading.headline == "The years of both events are unknown");
    make.raw().timeline = {event("e", "2003")};
    CHECK(lanes_of(make.done()).heading.headline == "En händelse är daterad: 2003");
    make.raw().timeline = {event("e", "2003"), event("f", "2005")};
    CHECK(lanes_of(make.done()).heading.headline == "Båda de daterade händelserna ligger 2003–2005");
}

TEST_CASE("the Swedish map has 25 dated events and 14 without a year, and a third of the years are inferred") {
    auto ecosystem = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto lanes = lanes_of(ecosystem);
    std::size_t cards = 0;
    for (const auto& lane : lanes.lanes) cards += lane.cards.size();
    CHECK(cards == 24);
    CHECK(lanes.bands.size() == 1);
    CHECK(lanes.tray.notes.size() == 14);
    CHECK(lanes.heading.headline == "11 av 25 daterade händelser ligger 2018–2022 – för 14 är årtalet okänt");
    CHECK(lanes.heading.how_to_read.find("(21 av 39)") != std::string::npos);
}

TEST_CASE("a timeline of hostile words is a good picture, on the screen and on paper") {
    Make make;
    int year = 1980;
    for (const auto& label : test::hostile_labels)
        make.raw().timeline.push_back(
            event(label, ++year % 4 == 0 ? "" : std::to_string(year).c_str(), {make.actor_id(label)}, label, label));
    for (std::string rows : {"", "kind", "actor"}) {
        auto lanes = lanes_of(make.done(), "sv", rows);
        CHECK(complaints(lay_out(lanes, light_theme())) == none);
        for (const auto& page : lay_out_pages(lanes, light_theme(), *find_paper("A3", false)))
            CHECK(complaints(page) == none);
    }
}
