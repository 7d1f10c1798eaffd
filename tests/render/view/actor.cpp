#include "render/view/actor.hpp"

#include "engine/model/error.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

std::vector<Picture> pictures_of(const Ecosystem& ecosystem, const std::string& actor = "",
                                 const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    options.actor = actor;
    return draw_actor(ecosystem, options);
}

Profile profile_of(const Ecosystem& ecosystem, const std::string& actor, const std::string& language = "sv") {
    auto pictures = pictures_of(ecosystem, actor, language);
    REQUIRE(pictures.size() == 1);
    return std::get<Profile>(pictures[0].shape);
}

std::vector<std::string> names_of(const std::vector<Picture>& pictures) {
    std::vector<std::string> names;
    for (const auto& picture : pictures) names.push_back(picture.name);
    return names;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("every actor with an offer of any status has a card, in Swedish order") {
    test::Make m;
    m.actor("utan");
    m.actor("o", {.name = "Ö"}).actor("a", {.name = "Å"}).actor("z", {.name = "Z"});
    m.offer("o", {"F"}, {"p1"}).offer("a", {"F"}, {"p1"}, {.status = Status::could});
    m.offer("z", {"F"}, {"p1"}, {.status = Status::historic});
    CHECK(names_of(pictures_of(m.done())) == Words{"z", "a", "o"});
}

TEST_CASE("an actor is found by key, abbreviation or alias, and an unknown one has no card") {
    test::Make m;
    m.actor("sveriges-kommuner", {.name = "Sveriges Kommuner och Regioner", .abbreviation = "SKR"});
    m.raw().actors[0].aliases = {"SKL"};
    auto ecosystem = m.done();
    CHECK(profile_of(ecosystem, "sveriges-kommuner").name == "Sveriges Kommuner och Regioner (SKR)");
    CHECK(profile_of(ecosystem, "SKR").key == "sveriges-kommuner");
    CHECK(profile_of(ecosystem, "SKL").key == "sveriges-kommuner");
    CHECK(pictures_of(ecosystem, "SKB").empty());
}

TEST_CASE("file names are safe and never the same, not even without regard to case") {
    test::Make m;
    for (const auto* key : {"../etc/passwd", "a b", "A-B", "åäö", "ö"})
        m.actor(key, {.name = "x"}).offer(key, {"F"}, {"p1"});
    auto names = names_of(pictures_of(m.done()));
    CHECK(names == Words{"etc-passwd", "A-B", "a-b-2", "actor", "actor-2"});
}

TEST_CASE("offers stand by type of support: today first, the past grey, an offer of two types in both") {
    test::Make m;
    m.support_types("F", "M", "N");
    m.offer("a", {"M"}, {"p1"}, {.status = Status::historic, .name = "förr"});
    m.offer("a", {"F", "M"}, {"p1"}, {.name = "nu", .example = "till exempel"});
    auto profile = profile_of(m.done(), "a");
    REQUIRE(profile.sections.size() == 2);
    CHECK(profile.sections[0].title == "F");
    REQUIRE(profile.sections[1].lines.size() == 2);
    CHECK(profile.sections[1].lines[0].title == "nu");
    CHECK(profile.sections[1].lines[0].example == "till exempel");
    CHECK(profile.sections[1].lines[1].ink == Ink::grey);
    CHECK(profile.roles.empty());
}

TEST_CASE("stated and inferred can be told apart: of the type in the line, of the principle in the pill") {
    test::Make m;
    m.offer("a", {"F"}, {"p1"}, {.inferred_support_types = true});
    m.offer("a", {"F"}, {"p1"}, {.inferred_principles = true});
    auto lines = profile_of(m.done(), "a").sections[0].lines;
    CHECK(lines[0].ink == Ink::hatched);
    CHECK(lines[0].pills[0].ink == Ink::solid);
    CHECK(lines[1].ink == Ink::solid);
    CHECK(lines[1].pills[0].ink == Ink::hatched);
    CHECK(profile_of(m.done(), "a").heading.legend[0].entries.size() == 2);
}

TEST_CASE("an offer without a type of support stands last, under a question mark") {
    test::Make m;
    m.offer("a", {}, {"p1"}).offer("a", {"F"}, {"p1"});
    auto profile = profile_of(m.done(), "a");
    REQUIRE(profile.sections.size() == 2);
    CHECK(profile.sections[1].chip.code == "?");
    CHECK(profile.sections[1].title == "Stödtyp inte angiven");
}

TEST_CASE("roles stand apart with phases, principles and the gaps they answer") {
    test::Make m;
    m.gap("g1", "p1").gap("g2", "p1");
    m.offer("a", {}, {"p1"}, {.status = Status::recommended, .name = "bör"});
    m.offer("a", {"F"}, {"p1"},
            {.status = Status::could, .inferred_gaps = true, .phases = {"testa"}, .gaps = {"g1", "g2"}, .name = "kan"});
    auto profile = profile_of(m.done(), "a");
    CHECK(profile.sections.empty());
    REQUIRE(profile.roles.size() == 2);
    CHECK(profile.roles[0].title == "kan");
    CHECK(profile.roles[0].ink == Ink::hollow);
    CHECK(profile.roles[0].example == "Svarar mot glapp: g1; g2 (vår bedömning)");
    Words pills;
    for (const auto& pill : profile.roles[0].pills) pills.push_back(pill.label);
    CHECK(pills == Words{"p1", "F", "testa"});
    CHECK(profile.roles[1].ink == Ink::dotted);
    CHECK(profile.heading.headline == "Inget känt stöd i dag. 2 möjliga roller.");
    CHECK(profile_of(m.done(), "a", "en").heading.headline == "No known support today. 2 possible roles.");
}

TEST_CASE("a recommendation that names the actor stands among its roles, and says who leads") {
    test::Make m;
    m.offer("a", {"F"}, {"p1"}).recommendation("r1", {.actors = {"a", "b"}, .lead = "a"});
    m.recommendation("r2", {.actors = {"b"}});
    auto roles = profile_of(m.done(), "a").roles;
    REQUIRE(roles.size() == 1);
    CHECK(roles[0].title == "r1");
    REQUIRE(roles[0].pills.size() == 2);
    CHECK(roles[0].pills[1].label == "sammankallande");
}

TEST_CASE("tiles count offers of today once per principle, and an empty principle is marked") {
    test::Make m;
    m.principles("p1", "p2");
    m.offer("a", {"F", "M"}, {"p1"}).offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {"p2"}, {.status = Status::could});
    auto tiles = profile_of(m.done(), "a").tiles;
    REQUIRE(tiles.size() == 2);
    CHECK(tiles[0].number == "2");
    CHECK_FALSE(tiles[0].empty);
    CHECK(tiles[1].number == "0");
    CHECK(tiles[1].empty);
}

TEST_CASE("a principle without offers is unknown while an offer gives no principle, and left out when ruled out") {
    test::Make m;
    m.principles("p1", "p2").offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {});
    auto tiles = profile_of(m.done(), "a").tiles;
    CHECK(tiles[0].number == "1");
    CHECK(tiles[1].number == "?");
    CHECK(profile_of(apply_filter(m.done(), {.principles = {{0}}}), "a").tiles.size() == 1);
}

TEST_CASE("what a filter takes away is not said to be missing") {
    test::Make m;
    m.offer("a", {"F"}, {"p1"}).offer("a", {"M"}, {"p1"}, {.status = Status::could});
    CHECK(profile_of(apply_filter(m.done(), {.support_types = {{1}}}), "a", "en").heading.headline ==
          "No known support today in the selection. 1 possible role.");
}

TEST_CASE("a card of a filter counts and speaks of what the filter asked for") {
    test::Make m;
    m.offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {"p1"}, {.status = Status::could});
    Filter filter;
    filter.status = {Status::could};
    auto profile = profile_of(apply_filter(m.done(), filter), "a");
    CHECK(profile.heading.headline == "1 möjlig roll.");
    CHECK(profile.tiles_title == "Erbjudanden i urvalet per princip");
    CHECK(profile.tiles[0].number == "1");
}

TEST_CASE("facts: target groups, level and website; sources once each") {
    test::Make m;
    m.actor("a", {.type = "myndighet", .level = "nationell", .inferred_type = true});
    m.raw().actors[0].website = "a.se";
    m.offer("a", {"F"}, {"p1"}, {.targets = {"kommuner", "regioner"}, .source = "001 § A | 002 § B"});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"kommuner"}, .source = "001 § A"});
    auto profile = profile_of(m.done(), "a");
    CHECK(profile.type_label == "myndighet (vår bedömning)");
    CHECK(profile.facts == Words{"Målgrupper: kommuner och regioner", "Nivå: nationell · a.se"});
    CHECK(profile.sources == "Källor: 001 § A; 002 § B");
    CHECK(profile.href == "https://a.se");
}

TEST_CASE("facts say which target groups, and whether the level, are only judged") {
    test::Make m;
    m.actor("a", {.level = "nationell", .inferred_level = true});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"kommuner"}});
    m.offer("a", {"F"}, {"p1"}, {.inferred_targets = true, .targets = {"kommuner", "regioner"}});
    m.offer("b", {"F"}, {"p1"}, {.inferred_targets = true, .targets = {"regioner"}});
    CHECK(profile_of(m.done(), "a").facts ==
          Words{"Målgrupper: kommuner; regioner (vår bedömning)", "Nivå: nationell (vår bedömning)"});
    CHECK(profile_of(m.done(), "b").facts == Words{"Målgrupper: regioner (vår bedömning)"});
}

TEST_CASE("an actor of the past is told so, in the right number") {
    test::Make m;
    m.offer("a", {"F"}, {"p1"}, {.status = Status::historic});
    CHECK(profile_of(m.done(), "a").heading.headline == "Inget känt stöd i dag. 1 tidigare erbjudande är känt.");
    m.offer("a", {"F"}, {"p1"}, {.status = Status::historic});
    CHECK(profile_of(m.done(), "a").heading.headline == "Inget känt stöd i dag. 2 tidigare erbjudanden är kända.");
    CHECK(profile_of(m.done(), "a", "en").heading.headline == "No known support today. 2 earlier offers are known.");
}

TEST_CASE("without any offer the card says what to do") {
    test::Make m;
    m.actor("a");
    CHECK(profile_of(m.done(), "a").heading.how_to_read.find("tabellen offers") != std::string::npos);
    CHECK(pictures_of(m.done()).empty());
    CHECK(pictures_of({}).empty());
}
