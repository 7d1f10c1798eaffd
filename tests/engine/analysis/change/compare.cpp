#include "engine/analysis/change/compare.hpp"

#include "engine/model/filter.hpp"
#include "engine/model/what_if.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

/// "v" alone funds p1 and ties the others together.
Ecosystem example() {
    Make m;
    m.principles("p1", "p2").support_types("F", "M");
    m.actor("v", {.name = "Vinnova"});
    m.offer("v", {"F"}, {"p1"}).offer("v", {"M"}, {"p1"}).offer("b", {"M"}, {"p1"});
    m.offer("b", {"F"}, {"p2"}, {.status = Status::could});
    m.link("v", "a", "funds").link("v", "b", "funds").link("v", "c", "funds");
    return m.done();
}

std::optional<double> measure(const Comparison& comparison, std::string_view key,
                              std::optional<double> Measure::*side) {
    for (const auto& each : comparison.measures)
        if (each.key == key) return each.*side;
    FAIL("no measure " << key);
    return 0;
}

}  // namespace

TEST_CASE("a map does not differ from itself") {
    auto found = compare(example(), example(), {});
    CHECK(found.cells.empty());
    CHECK(found.actors.altered.empty());
    CHECK(in_words(headline_of(found), "sv") == "Inget skiljer de två kartorna");
}

TEST_CASE("an actor that leaves loses the cells that it was alone in, its rows, and what it held together") {
    auto found = compare(example(), apply_what_if(example(), {.without = {"v"}}), {});
    CHECK(found.actors.removed == std::vector<std::string>{"v"});
    CHECK(found.offers.removed == std::vector<std::string>{"o1", "o2"});
    CHECK(found.links.removed.size() == 3);
    CHECK(found.turns.lost == 1);
    CHECK(found.turns.closed == 0);
    REQUIRE(found.cells.size() == 2);
    CHECK(found.cells[0].is_empty);
    CHECK(found.cells[1].after == 1);
    CHECK(measure(found, "isolates", &Measure::before) == 0);
    CHECK(measure(found, "isolates", &Measure::after) == 3);
    CHECK(in_words(headline_of(found), "en") == "1 cell loses its support, none gains any");
}

TEST_CASE("a role that is taken closes its cell, and its offer is altered, not new") {
    auto found = compare(example(), apply_what_if(example(), {.as_today = {Status::could}}), {});
    CHECK(found.turns.closed == 1);
    CHECK(found.offers.altered == std::vector<std::string>{"o4"});
    CHECK(found.offers.added.empty());
    CHECK(in_words(headline_of(found), "sv") == "1 ruta får stöd, ingen blir utan");
}

TEST_CASE("a cell that an offer without a term could fill is neither lost nor closed") {
    Make m;
    m.principles("p1", "p2").support_types("F");
    m.offer("v", {"F"}, {"p1"}).offer("b", {}, {"p1"});
    const auto lost = compare(m.done(), apply_what_if(m.done(), {.without = {"v"}}), {});
    CHECK(lost.turns.lost == 0);
    REQUIRE(lost.cells.size() == 1);
    CHECK_FALSE(lost.cells[0].is_empty);
    CHECK(lost.cells[0].perhaps_lost);
    CHECK(measure(lost, "empty_cells", &Measure::after) == 1);  // F in p2
    CHECK(measure(lost, "possible_gaps", &Measure::before) == 0);
    CHECK(measure(lost, "possible_gaps", &Measure::after) == 1);  // F in p1
    CHECK(in_words(headline_of(lost), "sv") == "1 ruta mister sitt enda kända stöd");
    const auto won = compare(apply_what_if(m.done(), {.without = {"v"}}), m.done(), {});
    CHECK(won.turns.closed == 0);
    CHECK(won.cells.at(0).first_known);
    CHECK(in_words(headline_of(won), "en") == "1 cell gets its first known support");
}

TEST_CASE("the headline says apart what is lost for sure and what is known no longer, in one, two and many") {
    const auto said = [](const CellTurns& turns, const char* language) {
        return in_words(turns_headline(turns).value_or(Message()), language);
    };
    CHECK(said({}, "en").empty());
    CHECK(said({0, 1, 1, 0}, "sv") == "1 ruta blir utan stöd, 1 till mister sitt enda kända");
    CHECK(said({0, 2, 3, 0}, "en") == "2 cells lose their support, 3 more their only known one");
    CHECK(said({0, 1, 1, 0}, "en") == "1 cell loses its support, 1 more its only known one");
    CHECK(said({0, 0, 2, 0}, "en") == "2 cells lose their only known support");
    CHECK(said({1, 0, 0, 2}, "sv") == "1 ruta får stöd, 2 till får sitt första kända");
    CHECK(said({0, 0, 0, 3}, "sv") == "3 rutor får sitt första kända stöd");
    CHECK(said({1, 0, 1, 1}, "en") ==
          "1 cell gains support, 1 more gets its first known; 1 cell loses its only known support");
    CHECK(said({0, 1, 0, 0}, "en") == "1 cell loses its support, none gains any");
}

TEST_CASE("what a filter took away is not lost") {
    Make m;
    m.principles("p1").support_types("F").target_groups("town", "county");
    m.offer("v", {"F"}, {"p1"}, {.targets = {"town"}}).offer("w", {"F"}, {"p1"}, {.targets = {"county"}});
    const auto seen = apply_filter(m.done(), {.targets = {{1}}});
    const auto without = apply_filter(apply_what_if(m.done(), {.without = {"w"}}), {.targets = {{1}}});
    CHECK(compare(seen, without, {}).turns.lost == 0);
}

TEST_CASE("cells are matched by their words, whatever their order in the framework") {
    Make m;
    m.principles("p2", "p1").support_types("M", "F");
    m.offer("v", {"F"}, {"p1"});
    auto found = compare(example(), m.done(), {});
    CHECK(found.turns.lost == 1);  // methods in p1; the funding is where it was
}

TEST_CASE("who holds the network together in one of the maps only is named") {
    Make m;
    m.link("a", "b", "knows").link("b", "c", "knows").link("a", "c", "knows");
    Make n;
    n.link("a", "b", "knows").link("b", "c", "knows");
    auto found = compare(m.done(), n.done(), {});
    CHECK(found.new_cut_points == std::vector<std::string>{"b"});
    CHECK(compare(n.done(), m.done(), {}).former_cut_points == std::vector<std::string>{"b"});
}

TEST_CASE("target groups, gaps, last links and placements that differ are told apart") {
    Make m;
    m.principles("p1").support_types("F").target_groups("town", "county").gap("g1", "p1");
    m.offer("v", {"F"}, {"p1"}, {.targets = {"town"}, .gaps = {"g1"}});
    m.offer("b", {"F"}, {"p1"}, {.inferred = true, .targets = {"town", "county"}}).link("v", "c", "funds");
    const auto map = m.done();
    const auto found = compare(map, apply_what_if(map, {.without = {"v"}}), {});
    REQUIRE(found.groups.size() == 1);
    CHECK(found.groups[0].key == "town");
    CHECK(found.groups[0].before == 2);
    CHECK(found.groups[0].after == 1);
    CHECK(found.no_longer_answered == std::vector<std::string>{"g1"});
    CHECK(found.answered.empty());
    CHECK(found.cut_off == std::vector<std::string>{"c"});
    CHECK(found.placements.lost == 1);
    CHECK(found.placements.lost_stated == 1);
    CHECK(found.cells[0].gone == std::vector<std::string>{"v"});
    CHECK(compare(apply_what_if(map, {.without = {"v"}}), map, {}).answered == std::vector<std::string>{"g1"});
}

TEST_CASE("how far it is between those who reach each other is unknown where nobody does") {
    Make m;
    m.link("a", "b", "knows").link("b", "c", "knows").actor("d");
    Make alone;
    alone.actor("a").actor("b");
    const auto found = compare(m.done(), alone.done(), {});
    CHECK(*measure(found, "mean_path", &Measure::before) == Approx(4.0 / 3));
    CHECK(*measure(found, "reachable", &Measure::before) == 1);
    CHECK_FALSE(measure(found, "mean_path", &Measure::after));
    CHECK(measure(found, "largest_part", &Measure::before) == 3);
}

TEST_CASE("where no cell changes the headline tells of gaps that are answered, then of rows") {
    Make m;
    m.gap("g1", "p1").actor("b").offer("a", {}, {}, {.status = Status::could, .gaps = {"g1"}});
    const auto map = m.done();
    CHECK(in_words(headline_of(compare(map, apply_what_if(map, {.as_today = {Status::could}}), {})), "sv") ==
          "Ingen ruta får eller mister känt stöd, men 1 rapporterat glapp får ett erbjudande som svarar");
    CHECK(in_words(headline_of(compare(map, apply_what_if(map, {.without = {"b"}}), {})), "en") ==
          "No cell gains or loses known support; 1 actor differs");
}

TEST_CASE(
    "whether gaps are answered is unknown where no offer of today is tied to any; whether they are taken is not") {
    Make m;
    m.gap("g1", "p1").gap("g2", "p1").offer("a", {"F"}, {"p1"});
    m.offer("a", {}, {}, {.status = Status::could, .gaps = {"g1"}}).recommendation("r1", {.answers_none = true});
    const auto map = m.done();
    const auto found = compare(map, apply_what_if(map, {.as_today = {Status::could}}), {});
    CHECK_FALSE(measure(found, "answered_gaps", &Measure::before));
    CHECK(measure(found, "answered_gaps", &Measure::after) == 1);
    CHECK(measure(found, "unanswered_gaps", &Measure::before) == 1);
    CHECK(measure(found, "unanswered_gaps", &Measure::after) == 1);
    CHECK_FALSE(found.knows_answers_before);
    CHECK(found.answered == std::vector<std::string>{"g1"});
}

TEST_CASE("a map without offers beside one that has them is silent: what has changed is unknown") {
    Make m;
    m.target_groups("town");
    const Period in_2022{parse_date("2022"), parse_date("2022")};
    m.offer("a", {"F"}, {"p1"}, {.targets = {"town"}, .as_of = in_2022}).link("a", "b", "funds");
    m.offer("b", {"M"}, {"p1"}, {.status = Status::historic});
    const auto map = m.done(), then = apply_filter(map, {.as_of = parse_date("2014")});
    CHECK(silent_side(then, map) == Side::before);
    CHECK(silent_side(map, then) == Side::after);
    CHECK(silent_side(map, map) == Side::neither);
    const auto found = compare(then, map, {});
    CHECK((found.turns.closed == 0 && found.turns.lost == 0 && found.cells.empty() && found.groups.empty()));
    CHECK((found.offers.added.empty() && found.placements.gained == 0 && found.breadth.empty()));
    CHECK_FALSE(measure(found, "offers", &Measure::before));
    CHECK_FALSE(measure(found, "empty_cells", &Measure::before));
    CHECK(measure(found, "offers", &Measure::after) == 1);
    CHECK(in_words(headline_of(found), "sv") ==
          "Vad som har ändrats är okänt: uppgifter om erbjudanden saknas (per 2014)");
    CHECK(in_words(actors_headline_of(found), "en") ==
          "What has changed is unknown: there is no data on offers (as of 2014)");
}

TEST_CASE("that the last one with offers leaves is known, and so is what a first offer would change") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("b", {"M"}, {"p1"}, {.status = Status::could});
    const auto map = m.done();
    const auto left = compare(map, apply_what_if(map, {.without = {"a"}}), {});
    CHECK(left.silent == Side::neither);
    CHECK(left.turns.lost == 1);
    const auto none = apply_what_if(map, {.without = {"a"}});
    CHECK(compare(none, apply_what_if(none, {.as_today = {Status::could}}), {}).turns.closed == 1);
    Make empty;
    empty.support_types("F", "M").principles("p1");
    CHECK(in_words(headline_of(compare(map, empty.done(), {})), "en") ==
          "What has changed is unknown: the second map has no data on offers");
}

TEST_CASE("a headline of actors counts who offers more and less, and one of the network its largest part") {
    auto found = compare(example(), apply_what_if(example(), {.without = {"v"}}), {});
    CHECK(in_words(actors_headline_of(found), "en") == "1 actor offers less, none more");
    CHECK(in_words(network_headline_of(found), "en") == "The network’s largest part shrinks from 4 to 1 node");
    found = compare(example(), apply_what_if(example(), {.as_today = {Status::could}}), {});
    CHECK(in_words(actors_headline_of(found), "sv") == "1 aktör erbjuder mer, ingen mindre");
    CHECK(in_words(network_headline_of(found), "sv") == "Nätverkets största del har 4 noder, som förut");
    CHECK(in_words(rows_headline_of(found), "en") == "1 offer differs");
}

TEST_CASE("a headline of the network of two days says how many links have no day") {
    Make m;
    m.link("a", "b", "funds").link("b", "c", "funds", {.period = {parse_date("2020"), {}}});
    const auto map = m.done();
    const auto was = apply_filter(map, {.as_of = Date{2014, {}, {}}});
    CHECK(in_words(network_headline_of(compare(was, map, {})), "en") ==
          "The network’s largest part grows from 2 to 3 nodes – 1 undated link counts in both");
    CHECK(compare(map, map, {}).undated == 0);
    m.link("c", "d", "funds").link("d", "e", "funds");
    const auto mostly = m.done();
    const auto then = apply_filter(mostly, {.as_of = Date{2014, {}, {}}});
    CHECK(in_words(network_headline_of(compare(then, mostly, {})), "en") ==
          "What has changed in the network is mostly unknown: 3 of 4 links have no date and count in both");
}

TEST_CASE("the headline tells of rows in any table, not only of actors, offers and links") {
    Make m;
    m.actor("a");
    auto before = m.done();
    m.gap("g1", "p1").gap("g2", "p1");
    CHECK(in_words(headline_of(compare(before, m.done(), {})), "en") ==
          "No cell gains or loses known support; 2 gaps and 1 principle differ");
    CHECK(in_words(headline_of(compare(m.done(), before, {})), "sv") ==
          "Ingen ruta får eller mister känt stöd; 2 glapp och 1 princip skiljer");
}

TEST_CASE("a headline of rows in many tables counts them and names none") {
    Comparison found;
    found.tables = {{"actors", 1}, {"offers", 3}, {"gaps", 1}, {"links", 2}};
    CHECK(in_words(rows_headline_of(found), "en") == "7 rows in 4 tables differ");
    CHECK(in_words(rows_headline_of(found), "sv") == "7 rader i 4 tabeller skiljer");
    found.tables.pop_back();
    CHECK(in_words(rows_headline_of(found), "en") == "1 actor, 3 offers and 1 gap differ");
}
