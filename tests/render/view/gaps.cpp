#include "render/view/gaps.hpp"

#include "engine/model/error.hpp"
#include "engine/model/filter.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Wall wall_of(const Ecosystem& ecosystem, const std::string& language = "sv", const std::string& order = "") {
    ViewOptions options;
    options.language = language;
    options.order = order;
    auto pictures = draw_gaps(ecosystem, options);
    REQUIRE(pictures.size() == 1);
    return std::get<Wall>(pictures[0].shape);
}

std::string headline(const Ecosystem& ecosystem, const std::string& language = "sv") {
    return wall_of(ecosystem, language).heading.headline;
}

std::vector<std::string> titles(const Wall::Column& column) {
    std::vector<std::string> all;
    for (const auto& card : column.cards) all.push_back(card.title);
    return all;
}

const Wall::List* list_of(const Wall::Card& card, const std::string& title) {
    for (const auto& list : card.lists)
        if (list.title == title || (list.fact && list.fact->text == title)) return &list;
    return nullptr;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a gap that nobody takes and no recommendation answers is an alarm in words; any answer ends it") {
    test::Make m;
    m.gap("öppet", "p1").gap("tas", "p1").gap("svaras", "p1");
    m.offer("a", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"tas"}});
    m.recommendation("r1", {.gaps = {"svaras"}});
    auto wall = wall_of(m.done());
    REQUIRE(wall.columns.size() == 1);
    CHECK(titles(wall.columns[0]) == Words{"öppet", "tas", "svaras"});
    CHECK(wall.columns[0].cards[0].alarm == "Varken tagare eller rekommendation");
    CHECK(wall.columns[0].cards[1].alarm.empty());
    CHECK(wall.columns[0].cards[2].alarm.empty());
    CHECK(wall_of(m.done(), "en").columns[0].cards[0].alarm == "Neither a taker nor a recommendation");
}

TEST_CASE("the headline says how many gaps are unanswered and which lacks most, right for none, one, some and all") {
    test::Make m;
    CHECK(headline(m.done()) == "Inga namngivna glapp att visa");
    m.survey("s1", {{"lite", 20, true}, {"dåligt", 51, true}, {"bra", 29}}, "p1");
    m.recommendation("r0", {.answers_none = true});
    m.gap("g1", "p1", {.statements = {"s1"}});
    CHECK(headline(m.done()) == "Det enda glappet saknar både tagare och rekommendation: g1");
    m.gap("g2", "p1");
    CHECK(headline(m.done()) ==
          "Båda glappen saknar både tagare och rekommendation – störst i enkäten: g1 (71\u00A0%)");
    m.recommendation("r1", {.gaps = {"g2"}});
    CHECK(headline(m.done()) ==
          "1 av 2 glapp saknar både tagare och rekommendation – störst i enkäten: g1 (71\u00A0%)");
    CHECK(headline(m.done(), "en") ==
          "1 of 2 gaps has neither a taker nor a recommendation – largest in the survey: g1 (71%)");
    m.gap("g3", "p1").gap("g4", "p1", {.statements = {"s1"}});
    CHECK(headline(m.done()) ==
          "3 av 4 glapp saknar både tagare och rekommendation – störst i enkäten: g1 och g4 (71\u00A0%)");
    m.recommendation("r2", {.gaps = {"g1", "g3", "g4"}});
    CHECK(headline(m.done()) ==
          "Alla 4 glapp har en tagare eller en rekommendation – störst i enkäten: g1 och g4 (71\u00A0%)");
}

TEST_CASE("a headline that rests on our own tie to the survey says so, and a stated tie goes before") {
    test::Make m;
    m.recommendation("r0", {.answers_none = true});
    m.survey("s1", {{"lite", 80, true}}, "p1").gap("g1", "p1", {.statements = {"s1"}, .inferred_statements = true});
    m.gap("g2", "p1");
    CHECK(headline(m.done()) ==
          "Båda glappen saknar både tagare och rekommendation – störst i enkäten: g1 (80\u00A0%, vår bedömning)");
    CHECK(headline(m.done(), "en") ==
          "Both gaps have neither a taker nor a recommendation – largest in the survey: g1 (80%, our judgement)");
    m.gap("g3", "p1", {.statements = {"s1"}});
    CHECK(headline(m.done()) ==
          "Alla 3 glapp saknar både tagare och rekommendation – störst i enkäten: g3 (80\u00A0%)");
}

TEST_CASE("without recommendations it is unknown whether one answers, and categories alone are counted as such") {
    test::Make m;
    m.gap("g1", "p1").gap("g2", "p1").actor("many", {.node_class = NodeClass::category});
    m.offer("many", {"F"}, {"p1"}).offer("many", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g1"}});
    const auto wall = wall_of(m.done());
    const auto& column = wall.columns.at(0);
    CHECK(column.remark == "2 glapp · 1 kategori erbjuder stöd i dag");
    REQUIRE(list_of(column.cards[0], "kategori kan ta det"));
    CHECK(list_of(column.cards[0], "kategori kan ta det")->fact->number == 1U);
    CHECK(list_of(column.cards[1], "Rekommendation")->none == "okänt");
    CHECK(column.cards[1].alarm.empty());
    CHECK(wall.heading.headline == "Det är okänt om 1 av 2 glapp har en tagare eller en rekommendation");
}

TEST_CASE("takers that a filter hides are unknown, not none") {
    test::Make m;
    m.gap("g1", "p1").offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g1"}});
    Filter filter;
    filter.status = {Status::today};
    auto wall = wall_of(apply_filter(m.done(), filter));
    const auto& card = wall.columns[0].cards[0];
    CHECK(card.alarm.empty());
    REQUIRE(list_of(card, "vem som kan ta det är okänt: urvalet visar inte vad aktörer skulle kunna"));
    CHECK_FALSE(card.lists[2].fact->number.has_value());
    CHECK(wall.heading.headline == "I urvalet är det okänt om det enda glappet har en tagare eller en rekommendation");
}

TEST_CASE("what a filter has taken away is outside the selection, not nobody and not none") {
    test::Make m;
    m.principles("p1", "p2").gap("g1", "p1", {.evidence_inferred = {EvidenceKind::survey}}).gap("g2", "p1");
    m.recommendation("r1", {.gaps = {"g1"}, .inferred_gaps = true}).offer("a", {"F"}, {"p1"});
    Filter filter;
    filter.stated_only = true;
    auto wall = wall_of(apply_filter(m.done(), filter));
    const auto& card = wall.columns[0].cards[0];
    CHECK(card.alarm.empty());
    REQUIRE(list_of(card, "Rekommendation"));
    CHECK(list_of(card, "Rekommendation")->none == "utanför urvalet");
    CHECK(list_of(card, "Belägg")->items.size() == 3);  // the survey is evidence, by our judgement
    CHECK(wall.columns[0].cards[1].alarm == "Varken tagare eller rekommendation");
    CHECK(list_of(wall.columns[0].cards[1], "Belägg")->items.size() == 4);
    CHECK(wall.heading.headline == "1 av 2 glapp i urvalet saknar både tagare och rekommendation, för 1 är det okänt");
    CHECK(wall.columns[0].remark == "2 glapp · 1 aktör i urvalet");
    CHECK(wall.columns[1].none == "inget glapp i urvalet");
    CHECK(wall_of(apply_filter(m.done(), {.principles = {{0}}})).columns.size() == 1);
}

TEST_CASE("each statement is a bar of the answers that mean lack; an unknown share stays unknown") {
    test::Make m;
    m.survey("s1", {{"lite", 20, true}, {"dåligt", 51.5, true}, {"bra", 28.5}}, "p1");
    m.survey("s2", {{"lite", std::nullopt, true}, {"dåligt", 10, true}}, "p1");
    m.gap("g1", "p1", {.statements = {"s1", "s2"}, .inferred_statements = true}).gap("g2", "p1");
    auto wall = wall_of(m.done());
    const auto& bars = wall.columns[0].cards[0].bars;
    REQUIRE(bars.size() == 2);
    CHECK(bars[0].text == "71,5\u00A0%");
    REQUIRE(bars[0].segments.size() == 2);
    CHECK(bars[0].segments[1].share == 51.5);
    CHECK(bars[0].segments[1].text == "51,5");
    CHECK(bars[0].inferred);
    CHECK(bars[1].text == "okänt");
    CHECK_FALSE(bars[1].segments[0].share.has_value());
    CHECK(wall.heading.how_to_read.find("*: ") != std::string::npos);
    REQUIRE(list_of(wall.columns[0].cards[1], "Enkät"));
    CHECK(list_of(wall.columns[0].cards[1], "Enkät")->none == "ingen fråga om detta");
}

TEST_CASE("evidence is filled where stated, hatched where inferred and pale where there is none, a letter per kind") {
    test::Make m;
    m.gap("g1", "p1", {.evidence = {EvidenceKind::survey}, .evidence_inferred = {EvidenceKind::workshop}});
    auto wall = wall_of(m.done());
    const auto* evidence = list_of(wall.columns[0].cards[0], "Belägg");
    REQUIRE(evidence);
    REQUIRE(evidence->items.size() == 4);
    CHECK(evidence->items[0].code == "L");
    CHECK(evidence->items[0].ink == Ink::hollow);
    CHECK(evidence->items[1].code == "E");
    CHECK(evidence->items[1].ink == Ink::solid);
    CHECK(evidence->items[3].ink == Ink::hatched);
    CHECK(list_of(wall_of(m.done(), "en").columns[0].cards[0], "Evidence")->items[1].code == "S");
}

TEST_CASE("takers stand by abbreviation, inferred ones hatched, categories said to be many and not counted") {
    test::Make m;
    m.gap("g1", "p1").actor("a", {.name = "Aktör", .abbreviation = "AK"});
    m.actor("byråer", {.node_class = NodeClass::category});
    m.offer("a", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g1"}});
    m.offer("b", {"F"}, {"p1"}, {.status = Status::could, .inferred_gaps = true, .gaps = {"g1"}});
    m.offer("byråer", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g1"}});
    auto wall = wall_of(m.done());
    const auto* takers = list_of(wall.columns[0].cards[0], "aktörer kan ta det + 1 kategori");
    REQUIRE(takers);
    CHECK(takers->fact->number == 2);
    REQUIRE(takers->items.size() == 3);
    CHECK(takers->items[0].label == "AK");
    CHECK(takers->items[0].ink == Ink::hollow);
    CHECK(takers->items[1].ink == Ink::hatched);
    CHECK(takers->items[2].label == "byråer (många)");
}

TEST_CASE("whom a recommendation names is asked, with a star where the tie to the gap is judged") {
    test::Make m;
    m.gap("g1", "p1").recommendation("r1", {.gaps = {"g1"}, .actors = {"a"}});
    m.recommendation("r2", {.gaps = {"g1"}, .inferred_gaps = true, .lead = "b"});
    auto wall = wall_of(m.done());
    const auto* asked = list_of(wall.columns[0].cards[0], "Ombedd");
    REQUIRE(asked);
    REQUIRE(asked->items.size() == 2);
    CHECK(asked->items[0].label == "a");
    CHECK(asked->items[1].label == "b");
    CHECK(asked->items[1].star == "*");
    bool is_told = false;
    for (const auto& row : table_of(wall).rows)
        if (std::get<std::string>(row[3]) == "b")
            is_told = in_words(std::get<Message>(row[5]), "en") == "recommended; the tie is our judgement";
    CHECK(is_told);
    CHECK(asked->items[1].ink == Ink::dotted);
    CHECK(wall.heading.how_to_read.find("*: kopplingen till glappet är vår bedömning") != std::string::npos);
}

TEST_CASE("a headline whose number we tie to the gap says so") {
    test::Make m;
    m.survey("s1", {{"lite", 71, true}}, "p1");
    m.gap("g1", "p1", {.statements = {"s1"}, .inferred_statements = true}).gap("g2", "p1");
    m.recommendation("r1", {.answers_none = true});
    CHECK(headline(m.done()) ==
          "Båda glappen saknar både tagare och rekommendation – störst i enkäten: g1 (71\u00A0%, vår bedömning)");
}

TEST_CASE("order is the report's unless severity is asked for") {
    test::Make m;
    m.survey("s1", {{"lite", 20, true}}, "p1").survey("s2", {{"lite", 60, true}}, "p1");
    m.gap("g1", "p1", {.statements = {"s1"}}).gap("g2", "p1", {.statements = {"s2"}});
    CHECK(titles(wall_of(m.done()).columns[0]) == Words{"g1", "g2"});
    CHECK(titles(wall_of(m.done(), "sv", "report").columns[0]) == Words{"g1", "g2"});
    CHECK(titles(wall_of(m.done(), "sv", "severity").columns[0]) == Words{"g2", "g1"});
}

TEST_CASE("a principle without a gap stands, and says so; its head counts gaps and who offers there") {
    test::Make m;
    m.principles("p1", "p2").gap("g1", "p1").offer("a", {"F"}, {"p1"});
    auto wall = wall_of(m.done());
    REQUIRE(wall.columns.size() == 2);
    CHECK(wall.columns[0].remark == "1 glapp · 1 aktör erbjuder stöd i dag");
    CHECK(wall.columns[1].remark == "0 glapp · 0 aktörer erbjuder stöd i dag");
    CHECK(wall.columns[1].none == "inget glapp namngivet");
    CHECK(wall_of(m.done(), "en").columns[0].remark == "1 gap · 1 actor offers support today");
}

TEST_CASE("a map without gaps says which table to fill, a filtered one what to do") {
    auto wall = wall_of(test::Make().offer("a", {"F"}, {"p1"}).done());
    CHECK(wall.columns.empty());
    CHECK(wall.heading.how_to_read == "Skriv en rad per glapp i tabellen gaps: princip och rubrik.");
}

TEST_CASE("a gap that is answered says by whom, stated before judged, and that nobody else is known") {
    test::Make m;
    m.gap("g1", "p1").gap("g2", "p1").gap("g3", "p1");
    m.offer("a", {"F"}, {"p1"}, {.inferred_gaps = true, .gaps = {"g1", "g2"}}).offer("b", {}, {"p1"}, {.gaps = {"g2"}});
    m.offer("c", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g2"}});
    const auto said = [&](std::size_t card, const char* language) {
        const auto wall = wall_of(m.done(), language);
        Words words;
        for (const auto& list : wall.columns.at(0).cards.at(card).lists)
            if (list.title.empty() && !list.none.empty()) words.push_back(list.none);
        return words;
    };
    CHECK(said(0, "sv") == Words{"Svarar i dag: a (vår bedömning)", "ingen mer känd som skulle kunna ta det"});
    CHECK(said(0, "en") == Words{"Answered today by a (our judgement)", "nobody else is known who could take it"});
    CHECK(said(1, "sv") == Words{"Svarar i dag: b", "Svarar i dag: a (vår bedömning)"});
    CHECK(said(2, "sv") == Words{"ingen känd som skulle kunna ta det"});
    CHECK(wall_of(m.done()).columns.at(0).cards.at(1).amount == 3);  // a and b answer it, c could
}
