#include "render/view/overview.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Cards cards_of(const Ecosystem& ecosystem, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    auto pictures = draw_overview(ecosystem, options);
    REQUIRE(pictures.size() == 1);
    CHECK(pictures[0].name.empty());
    return std::get<Cards>(pictures[0].shape);
}

std::vector<std::string> titles(const Cards::Group& group) {
    std::vector<std::string> all;
    for (const auto& note : group.notes) all.push_back(note.title);
    return all;
}

const Note& note_named(const Cards& cards, const std::string& title) {
    for (const auto& group : cards.groups)
        for (const auto& note : group.notes)
            if (note.title == title) return note;
    throw std::logic_error("no note '" + title + "'");
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("an actor with an offer stands once, in the group of its type; one without does not stand") {
    test::Make m;
    m.actor_types("myndighet").actor("a", {.type = "myndighet"}).actor("utan", {.type = "myndighet"});
    m.offer("a", {"F"}, {"p1"}).offer("a", {"M"}, {"p1"});
    auto cards = cards_of(m.done());
    REQUIRE(cards.groups.size() == 1);
    CHECK(cards.groups[0].title == "myndighet");
    CHECK(cards.groups[0].count == "1");
    CHECK(titles(cards.groups[0]) == Words{"a"});
    CHECK(cards.groups[0].notes[0].badge == "2");
}

TEST_CASE("names stand in Swedish order, å ä ö last, and categories after them") {
    test::Make m;
    for (const auto* name : {"Ö", "Ä", "Å", "Z", "Y", "a"}) m.offer(name, {"F"}, {"p1"});
    m.actor("Alla", {.node_class = NodeClass::category}).offer("Alla", {"F"}, {"p1"});
    auto cards = cards_of(m.done());
    CHECK(titles(cards.groups[0]) == Words{"a", "Y", "Z", "Å", "Ä", "Ö", "Alla"});
    CHECK(cards.groups[0].count == "6 + många");
    CHECK(cards_of(m.done(), "en").groups[0].count == "6 + many");
}

TEST_CASE("groups stand largest first, then in the framework's order, unknown types last") {
    test::Make m;
    m.actor_types("ett", "två", "tre");
    m.actor("a", {.type = "tre"}).actor("b", {.type = "tre"}).actor("c", {.type = "två"}).actor("d", {.type = "ett"});
    for (const auto* key : {"a", "b", "c", "d", "x", "y", "z"}) m.offer(key, {"F"}, {"p1"});
    Words order;
    for (const auto& group : cards_of(m.done()).groups) order.push_back(group.title);
    CHECK(order == Words{"tre", "ett", "två", "Okänd aktörstyp"});
}

TEST_CASE("marks are filled where there is an offer, hatched where that is inferred, hollow where there is none") {
    test::Make m;
    m.principles("p1", "p2", "p3");
    m.offer("a", {"F"}, {"p1"})
        .offer("a", {"M"}, {"p2"}, {.inferred_support_types = true, .inferred_principles = true});
    m.offer("a", {"F"}, {"p2"}, {.inferred_principles = true});
    auto cards = cards_of(m.done());
    const auto& note = note_named(cards, "a");
    REQUIRE(note.marks.size() == 3);
    CHECK(note.marks[0].ink == Ink::solid);
    CHECK(note.marks[1].ink == Ink::hatched);
    CHECK(note.marks[2].ink == Ink::hollow);
    REQUIRE(note.chips.size() == 2);
    CHECK(note.chips[0].ink == Ink::solid);
    CHECK(note.chips[1].ink == Ink::hatched);
    CHECK(note.ink == Ink::solid);
}

TEST_CASE("what is not known is a question mark, not white space") {
    test::Make m;
    m.principles("p1").support_types("F").offer("a", {}, {});
    auto cards = cards_of(m.done());
    const auto& note = note_named(cards, "a");
    REQUIRE(note.chips.size() == 1);
    CHECK(note.chips[0].code == "?");
    REQUIRE(note.marks.size() == 1);
    CHECK(note.marks[0].code == "?");
}

TEST_CASE("the note shows the nearest status: today before could before recommended before historic") {
    test::Make m;
    m.offer("i dag", {"F"}, {"p1"}).offer("i dag", {"M"}, {"p1"}, {.status = Status::could});
    m.offer("kunde", {"F"}, {"p1"}, {.status = Status::could})
        .offer("kunde", {"F"}, {"p1"}, {.status = Status::historic});
    m.offer("bör", {"F"}, {"p1"}, {.status = Status::recommended});
    m.offer("förr", {"F"}, {"p1"}, {.status = Status::historic});
    m.offer("bedömd", {"F"}, {"p1"}, {.inferred = true});
    auto cards = cards_of(m.done());
    CHECK(note_named(cards, "i dag").ink == Ink::solid);
    CHECK(note_named(cards, "i dag").chips.size() == 1);
    CHECK(note_named(cards, "i dag").badge == "1");
    CHECK(note_named(cards, "kunde").ink == Ink::hollow);
    CHECK(note_named(cards, "bör").ink == Ink::dotted);
    CHECK(note_named(cards, "förr").ink == Ink::grey);
    CHECK(note_named(cards, "bedömd").ink == Ink::hatched);
}

TEST_CASE("support is stated only when an offer and its type of support are") {
    test::Make m;
    m.offer("bedömd typ", {"F"}, {"p1"}, {.inferred_support_types = true});
    m.offer("en angiven", {"F"}, {"p1"}, {.inferred_support_types = true}).offer("en angiven", {"T"}, {"p1"});
    auto cards = cards_of(m.done());
    CHECK(note_named(cards, "bedömd typ").ink == Ink::hatched);
    CHECK(note_named(cards, "en angiven").ink == Ink::solid);
}

TEST_CASE("givers of support without a known offer stand in a tray of their own") {
    test::Make m;
    m.actor("känd", {.gives_support = SupportGiver::stated}).actor("nämnd", {.gives_support = SupportGiver::stated});
    m.actor("antydd", {.gives_support = SupportGiver::implied}).offer("känd", {"F"}, {"p1"});
    auto cards = cards_of(m.done());
    REQUIRE(cards.groups.size() == 2);
    CHECK(cards.groups[1].tray);
    CHECK(titles(cards.groups[1]) == Words{"nämnd"});
    CHECK(cards.groups[1].title == "Nämns som stödgivare, men inget erbjudande är känt");
    Filter filter;
    filter.status = {Status::could};
    auto filtered = cards_of(apply_filter(m.done(), filter));
    CHECK(filtered.groups[0].title == "Nämns som stödgivare, men har inget erbjudande i urvalet");
}

TEST_CASE("who is only recommended to give support stands after the plus, with those who could and did") {
    test::Make m;
    m.offer("a", {"F"}, {"p1"});
    m.offer("b", {"F"}, {"p1"}, {.status = Status::recommended}).offer("c", {"F"}, {"p1"}, {.status = Status::could});
    m.offer("d", {"F"}, {"p1"}, {.status = Status::historic});
    auto cards = cards_of(m.done());
    CHECK(cards.groups[0].count == "1 + 3");
    CHECK(cards.heading.how_to_read.ends_with("Efter plus: de som har gett, skulle kunna ge eller ombeds ge stöd."));
}

TEST_CASE("the headline counts givers, breadth and concentration, never categories") {
    test::Make m;
    m.principles("p1", "p2");
    for (int i = 0; i < 6; ++i) m.offer("stor", {"F"}, {i % 2 == 0 ? "p1" : "p2"});
    for (const auto* key : {"a", "b", "c"}) m.offer(key, {"F"}, {"p1"});
    m.actor("k", {.node_class = NodeClass::category}).offer("k", {"F"}, {"p1"});
    CHECK(cards_of(m.done()).heading.headline ==
          "1 av 4 aktörer har hälften av alla aktörers erbjudanden; bara stor ger stöd inom båda principerna");
    CHECK(cards_of(m.done(), "en").heading.headline ==
          "1 of 4 actors has half of all actors' offers; only stor gives support within both principles");
}

TEST_CASE("the headline is right for none and for one") {
    test::Make none;
    none.principles("p1", "p2");
    CHECK(cards_of(none.done()).heading.headline == "Inget stöd att visa");
    CHECK(cards_of(none.done(), "en").heading.headline == "No support to show");
    test::Make one;
    one.principles("p1", "p2").offer("a", {"F"}, {"p1"});
    CHECK(cards_of(one.done()).heading.headline == "En aktör ger stöd: a, med 1 erbjudande inom 1 av 2 principer");
    CHECK(cards_of(one.done(), "en").heading.headline ==
          "One actor gives support: a, with 1 offer within 1 of 2 principles");
    test::Make later;
    later.offer("a", {"F"}, {"p1"}, {.status = Status::could});
    CHECK(cards_of(later.done()).heading.headline ==
          "Ingen aktör ger stöd i dag, men 1 aktör skulle kunna ge stöd eller är ombedd");
    CHECK(cards_of(later.done(), "en").heading.headline ==
          "No actor gives support today, but 1 actor could give support or is asked to");
    test::Make before;
    before.offer("a", {"F"}, {"p1"}, {.status = Status::historic});
    CHECK(cards_of(before.done()).heading.headline == "Ingen aktör ger stöd i dag, men 1 aktör har gett stöd");
}

TEST_CASE("nothing is said of today when the filter did not look at it") {
    test::Make m;
    m.offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {"p1"}, {.status = Status::could});
    m.offer("b", {"F"}, {"p1"}, {.status = Status::could});
    Filter filter;
    filter.status = {Status::could};
    auto heading = cards_of(apply_filter(m.done(), filter)).heading;
    CHECK(heading.headline == "2 aktörer skulle kunna ge stöd eller är ombedda");
}

TEST_CASE("through a filter the headline speaks of the selection, and of no principle that the filter may have taken") {
    test::Make m;
    m.principles("p1", "p2").support_types("F", "T");
    m.offer("a", {"F"}, {"p1"}).offer("a", {"T"}, {"p2"}).offer("b", {"F"}, {"p1"});
    m.offer("c", {"T"}, {"p1", "p2"}).offer("d", {"T"}, {"p1", "p2"});
    const auto map = m.done();
    const auto seen = [&](std::uint32_t support_type, const char* language) {
        return cards_of(apply_filter(map, {.support_types = {SupportTypeId{support_type}}}), language).heading.headline;
    };
    CHECK(seen(0, "sv") == "2 aktörer i urvalet ger stöd");
    CHECK(seen(1, "en") == "3 actors in the selection give support");
    const auto one = apply_filter(map, {.principles = {PrincipleId{0}}, .support_types = {SupportTypeId{1}}});
    CHECK(cards_of(one).heading.headline == "2 aktörer i urvalet ger stöd");
}

TEST_CASE("nothing to show says what to do, with a filter and without") {
    test::Make m;
    m.offer("a", {"F"}, {"p1"});
    Filter filter;
    filter.status = {Status::historic};
    CHECK(cards_of(apply_filter(m.done(), filter)).heading.how_to_read.find("Ta bort ett villkor") !=
          std::string::npos);
    CHECK(cards_of({}).heading.how_to_read.find("tabellen offers") != std::string::npos);
}

TEST_CASE("a frame counts apart who gives support now and who did or could") {
    test::Make m;
    m.actor("a", {.type = "agency"}).actor("b", {.type = "agency"}).actor("c", {.type = "agency"});
    m.offer("a", {"F"}, {"p1"});
    m.offer("b", {"F"}, {"p1"}, {.status = Status::historic});
    m.offer("c", {"F"}, {"p1"}, {.status = Status::could});
    CHECK(cards_of(m.done(), "sv").groups[0].count == "1 + 2");
}

TEST_CASE(
    "whom the headline counts is seen in the picture: who has half, with their equals, and who is in every principle") {
    test::Make m;
    m.principles("p1", "p2").support_types("F");
    for (const auto* name : {"a", "a", "a", "a", "b", "b", "c", "c"}) m.offer(name, {"F"}, {"p1"});
    m.offer("d", {"F"}, {"p1", "p2"});
    for (const auto* name : {"e", "f", "g", "h", "i"}) m.offer(name, {"F"}, {"p1"});
    m.actor("alla", {.node_class = NodeClass::category});
    for (int i = 0; i < 9; ++i) m.offer("alla", {"F"}, {"p1", "p2"});
    const auto cards = cards_of(m.done(), "en");
    CHECK(cards.heading.headline.find("3 of 9 actors have half") == 0);
    std::string half, everywhere;
    for (const auto& group : cards.groups)
        for (const auto& note : group.notes) {
            if (note.badge_stands_out) half += note.title;
            if (note.marks_stand_out) everywhere += note.title;
        }
    CHECK(half == "abc");
    CHECK(everywhere == "d");
    const auto in_headline = [](const Cards& drawn) {
        for (const auto& group : drawn.heading.legend)
            if (group.title == "In the headline") return group;
        return LegendGroup{};
    };
    REQUIRE(in_headline(cards).entries.size() == 2);
    CHECK(in_headline(cards).entries[0].code == "2");
    CHECK(in_headline(cards).entries[0].label == "at least so many offers: 3 actors; 3 have half of all");
    m.offer("d", {"F"}, {"p1"});  // as many as b and c: who of them is one of the three is not settled
    CHECK(in_headline(cards_of(m.done(), "en")).entries[0].label ==
          "at least so many offers: 4 actors; 3 have half of all");
}

TEST_CASE("where the headline counts nobody no note stands out") {
    test::Make m;
    m.principles("p1").support_types("F");
    for (const auto* name : {"a", "b", "c"}) m.offer(name, {"F"}, {"p1"});
    const auto cards = cards_of(m.done());
    for (const auto& note : cards.groups.at(0).notes) CHECK_FALSE((note.badge_stands_out || note.marks_stand_out));
    for (const auto& group : cards.heading.legend)
        if (group.title == "I rubriken") CHECK(group.entries.empty());
}
