#include "render/view/checklist.hpp"

#include "engine/model/filter.hpp"
#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/hostile.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

struct Asked {
    std::string form = {}, need = {}, process = {}, language = "sv";
};

Wall wall_of(const Ecosystem& ecosystem, const Asked& asked = {}) {
    ViewOptions options;
    options.form = asked.form;
    options.need = asked.need;
    options.process = asked.process;
    options.language = asked.language;
    auto pictures = draw_checklist(ecosystem, options);
    REQUIRE(pictures.size() == 1);
    return std::get<Wall>(pictures[0].shape);
}

void add_finding(test::Make& m, const std::string& kind, int order, const std::string& label, test::Keys relates = {},
                 Certainty certainty = Certainty::stated) {
    m.raw().findings.push_back({kind + label, kind, order, Text(label, label), std::move(relates), certainty, ""});
}

void add_step(test::Make& m, const std::string& process, const std::string& step, const std::string& label,
              std::vector<ActorId> actors = {}) {
    ProcessStep row;
    row.key = process + label;
    row.process = process;
    row.step = step;
    row.kind = "theme";
    row.label = Text(label, label);
    row.actors = std::move(actors);
    m.raw().processes.push_back(row);
}

std::vector<std::string> titles(const Wall::Column& column) {
    std::vector<std::string> all;
    for (const auto& card : column.cards) all.push_back(card.title);
    return all;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("findings stand in a column per kind, by their order, under the plural of words.csv") {
    test::Make m;
    add_finding(m, "conclusion", 2, "b");
    add_finding(m, "legal_frame", 1, "lag");
    add_finding(m, "conclusion", 1, "a");
    m.raw().words.push_back({"conclusion", Text("Slutsats", "Conclusion"), Text("Slutsatser", "Conclusions")});
    auto wall = wall_of(m.done());
    REQUIRE(wall.columns.size() == 2);
    CHECK(wall.columns[0].title == "Slutsatser");
    CHECK(wall.columns[0].remark == "2 punkter");
    CHECK(titles(wall.columns[0]) == Words{"a", "b"});
    CHECK(wall.columns[1].title == "Legal frame");
    CHECK(wall.columns[1].remark == "1 punkt");
    CHECK(wall_of(m.done(), {.need = "conclusion"}).columns.size() == 1);
}

TEST_CASE("what a finding relates to is shown by its label, and as inferred where it is") {
    test::Make m;
    m.principles("p1").support_types("F").actor("a", {.name = "Aktör", .abbreviation = "AK"}).gap("g1", "p1");
    m.recommendation("r1");
    add_finding(m, "k", 1, "allt", {"p1", "F", "a", "g1", "r1", "annat_ord"}, Certainty::inferred);
    auto lists = wall_of(m.done()).columns[0].cards[0].lists;
    REQUIRE(lists.size() == 6);
    CHECK(lists[0].title == "Princip");
    CHECK(lists[0].items[0].ink == Ink::hatched);
    CHECK(lists[1].title == "Stödtyp");
    CHECK(lists[2].items[0].label == "AK");
    CHECK(lists[3].title == "Glapp");
    CHECK(lists[3].items[0].label == "g1");
    CHECK(lists[4].items[0].code == "r1");
    CHECK(lists[5].items[0].label == "Annat ord");
}

TEST_CASE("the headline of findings says what most of them concern and how many concern nothing") {
    test::Make m;
    CHECK(wall_of(m.done()).heading.headline == "Inga punkter att visa");
    m.gap("Vägen in", "p1");
    add_finding(m, "k", 1, "a", {"Vägen in"});
    CHECK(wall_of(m.done()).heading.headline == "1 K");
    add_finding(m, "k", 2, "b", {"Vägen in"});
    add_finding(m, "l", 1, "c");
    CHECK(wall_of(m.done()).heading.headline ==
          "3 punkter i 2 listor: flest (2) rör ”Vägen in”, 1 är inte knuten till något annat i kartan");
    CHECK(wall_of(m.done(), {.language = "en"}).heading.headline ==
          "3 points in 2 lists: most often “Vägen in” (2), 1 is not tied to anything else on the map");
    const auto other = apply_filter(m.principles("p2").done(), {.principles = {PrincipleId{1}}});
    CHECK(wall_of(other).heading.headline == "3 punkter i 2 listor: inget av det är knutet till något annat i urvalet");
}

TEST_CASE("a step is an alarm only where the source names nobody; an empty cell is unknown") {
    test::Make m;
    auto adviser = m.actor_id("rådgivare");
    add_step(m, "samarbete", "tema", "juridik", {adviser});
    add_step(m, "samarbete", "tema", "risk");
    add_step(m, "samarbete", "tema", "avslut");
    m.raw().processes.back().actors_unlisted.none = true;
    add_step(m, "annat", "tema", "steg");
    auto wall = wall_of(m.done(), {.form = "processes"});
    REQUIRE(wall.columns.size() == 2);
    const auto& cards = wall.columns[0].cards;
    CHECK(cards[0].alarm.empty());
    CHECK(cards[0].lists[0].items[0].label == "rådgivare");
    CHECK(cards[1].alarm.empty());
    CHECK(cards[1].lists[0].none == "? uppgift saknas");
    CHECK(cards[2].alarm == "Källan nämner ingen att fråga");
    CHECK(cards[2].lists.empty());
    CHECK(wall.columns[1].cards[0].alarm.empty());
    CHECK(wall.columns[1].cards[0].lists.empty());
    CHECK(wall.columns[1].remark == "1 punkt · ingen att fråga är känd");
    CHECK(wall.heading.headline == "För 1 av 4 theme i 2 processer nämner källan ingen att fråga, för 2 är det okänt");
    CHECK(wall.heading.how_to_read.ends_with("Rött: källan nämner ingen. ?: okänt, data säger inget."));
}

TEST_CASE("whom a filter takes away stands outside the selection and is not said to be missing") {
    test::Make m;
    m.actor("rådgivare", {.type = "institut"}).actor("skola", {.type = "myndighet"});
    add_step(m, "samarbete", "tema", "juridik", {m.actor_id("rådgivare")});
    add_step(m, "samarbete", "tema", "risk", {m.actor_id("skola")});
    const auto type = *m.raw().framework.actor_types.find("myndighet");
    const auto map = apply_filter(m.done(), {.actor_types = {type}});
    auto wall = wall_of(map, {.process = "samarbete"});
    CHECK(wall.columns[0].cards[0].alarm.empty());
    CHECK(wall.columns[0].cards[0].lists[0].none == "utanför urvalet");
    CHECK(wall.heading.headline ==
          "1 av 2 theme i ”Samarbete” har någon att fråga, för 1 är det någon utanför urvalet");
    CHECK(wall_of(map, {.process = "samarbete", .language = "en"}).heading.headline ==
          "1 of 2 theme in “Samarbete” has somebody to ask, for 1 it is somebody outside the selection");
}

TEST_CASE("one process is drawn by the groups of its steps, and its headline counts for whom nobody is named") {
    test::Make m;
    auto adviser = m.actor_id("rådgivare");
    m.raw().words.push_back({"theme", Text("Tema", "Theme"), Text("Teman", "Themes")});
    add_step(m, "samarbete", "före", "juridik", {adviser});
    add_step(m, "samarbete", "före", "risk");
    add_step(m, "samarbete", "efter", "avslut");
    for (auto place : {1, 2}) m.raw().processes[static_cast<std::size_t>(place)].actors_unlisted.none = true;
    add_step(m, "annat", "", "steg");
    auto wall = wall_of(m.done(), {.process = "samarbete"});
    REQUIRE(wall.columns.size() == 2);
    CHECK(titles(wall.columns[0]) == Words{"juridik", "risk"});
    CHECK(wall.heading.headline == "För 2 av 3 teman i ”Samarbete” nämner källan ingen att fråga");
    CHECK(wall_of(m.done(), {.process = "samarbete", .language = "en"}).heading.headline ==
          "For 2 of 3 themes in “Samarbete” the source names nobody to ask");
    CHECK(wall_of(m.done(), {.process = "annat"}).heading.headline ==
          "1 tema i ”Annat”: ingen att fråga är känd (uppgift saknas)");
    CHECK(wall_of(m.done(), {.process = "annat", .language = "en"}).heading.headline ==
          "1 theme in “Annat”: no one to ask is known (the data says nothing)");
}

TEST_CASE("a kind or process that is not on the map has no picture; an empty map says what to fill in") {
    test::Make m;
    add_finding(m, "k", 1, "a");
    add_step(m, "samarbete", "tema", "juridik");
    for (const ViewOptions& asked :
         {ViewOptions{.need = "x"}, ViewOptions{.process = "x"}, ViewOptions{.form = "processes", .need = "k"}})
        CHECK(draw_checklist(m.done(), asked).empty());
    CHECK(checklist_kinds(m.done(), {}) == Words{"k"});
    CHECK(checklist_kinds(m.done(), {.process = "samarbete"}) == Words{"theme"});
    CHECK(wall_of({}).heading.how_to_read == "Skriv en rad per punkt i tabellen findings.");
    CHECK(wall_of({}, {.form = "processes"}).heading.how_to_read == "Skriv en rad per punkt i tabellen processes.");
}

TEST_CASE("hostile words in findings and steps make a good picture") {
    test::Make m;
    int order = 0;
    for (const auto& label : test::hostile_labels) {
        ++order;
        add_finding(m, order % 4 == 0 ? label : "k", order, label, {label});
        add_step(m, order % 5 == 0 ? label : "p", label, label, {m.actor_id(label)});
    }
    for (std::string form : {"findings", "processes"})
        CHECK(test::complaints(lay_out(wall_of(m.done(), {.form = form}), light_theme())) ==
              std::vector<std::string>{});
}
