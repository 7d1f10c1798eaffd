#include "render/view/role_gaps.hpp"

#include "engine/model/filter.hpp"
#include "render/board/layout.hpp"
#include "render/words/words.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/needs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Chains chains_of(const Ecosystem& map, const std::string& language = "sv") {
    return std::get<Chains>(draw_role_gaps(map, gaps(map, {}), language).shape);
}

Ecosystem with_gaps(std::size_t taken, std::size_t asked, std::size_t open) {
    Make m;
    auto add = [&](const std::string& name, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            auto key = name + std::to_string(i);
            m.gap(key, "p");
            if (name == "taken") m.offer("a", {}, {"p"}, {.status = Status::could, .gaps = {key}});
            if (name == "asked") m.recommendation("r" + key, {.gaps = {key}});
        }
    };
    m.recommendation("r0", {.answers_none = true});
    add("taken", taken);
    add("asked", asked);
    add("open", open);
    return m.done();
}

std::string said(std::size_t taken, std::size_t asked, std::size_t open, const std::string& language) {
    return in_words(takers_finding(gaps(with_gaps(taken, asked, open), {})), language);
}

}  // namespace

TEST_CASE("the finding is grammatical for none, one, some and all") {
    CHECK(said(1, 0, 0, "sv") == "Det enda glappet har någon som skulle kunna ta det");
    CHECK(said(0, 0, 1, "en") == "The only gap has nobody known who could take it");
    CHECK(said(3, 0, 0, "sv") == "Alla 3 glapp har någon som skulle kunna ta dem");
    CHECK(said(0, 1, 1, "en") == "None of 2 gaps has anybody known who could take it");
    CHECK(said(1, 1, 0, "sv") == "1 av 2 glapp har ingen känd som skulle kunna ta det");
    CHECK(said(1, 0, 1, "en") == "1 of 2 gaps has nobody known who could take it and no recommendation");
    CHECK(said(2, 1, 1, "sv") ==
          "2 av 4 glapp har ingen känd som skulle kunna ta dem; 1 av dem saknar också rekommendation");
}

TEST_CASE("gaps without anybody stand first, then those with fewest takers") {
    auto chains = chains_of(four_gaps().done());
    std::vector<std::string> codes;
    for (const auto& row : chains.rows) codes.push_back(row.code);
    CHECK(codes == std::vector<std::string>{"open", "asked", "wished", "taken"});
    CHECK(chains.rows[0].alarm == "ingen känd som kan ta det, ingen rekommendation");
    CHECK(chains.rows[1].alarm.empty());
}

TEST_CASE("those who could are hollow, those only recommended dotted, and nobody twice") {
    auto row = chains_of(four_gaps().done()).rows.back();
    REQUIRE(row.steps[1].notes.size() == 3);
    CHECK(row.steps[1].notes[0].title == "ada");
    CHECK(row.steps[1].notes[0].ink == Ink::hollow);
    CHECK(row.steps[1].notes[2].title == "cia");
    CHECK(row.steps[1].notes[2].ink == Ink::dotted);
    REQUIRE(row.steps[0].notes.size() == 1);
    CHECK(row.steps[0].notes[0].ink == Ink::hatched);
}

TEST_CASE("nobody is said only where the whole map has nobody") {
    Make m;
    m.gap("g1", "p1").actor("a", {.type = "t"}).actor("b", {.type = "u"});
    m.offer("b", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g1"}});
    const auto chains = chains_of(apply_filter(m.done(), {.actor_types = {{0}}}));
    REQUIRE(chains.rows.size() == 1);
    CHECK(chains.rows[0].alarm.empty());
    for (const auto& step : chains.rows[0].steps) CHECK_FALSE(step.alarm);
    CHECK(chains.heading.headline.find("Urvalet visar inte") != std::string::npos);
    Make nobody;
    nobody.gap("g1", "p1");
    const auto unknown = chains_of(nobody.done()).rows[0];  // no recommendation, so none is known not to name anybody
    CHECK_FALSE(unknown.steps[1].alarm);
    CHECK(unknown.remark == "? okänt vem");
    CHECK(chains_of(nobody.recommendation("r0", {.answers_none = true}).done()).rows[0].steps[1].alarm);
}

TEST_CASE("the chains of gaps fit for few and many, in both languages") {
    for (const auto& spec : {CrowdSpec{1, 1, 1, 1}, CrowdSpec{64, 9, 6, 5}, CrowdSpec{300, 12, 6, 12}})
        for (std::string language : {"sv", "en"}) {
            INFO(spec.actors << " " << language);
            CHECK(complaints(lay_out(chains_of(crowd_with_needs(spec), language), light_theme())) ==
                  std::vector<std::string>{});
        }
}

TEST_CASE("who answers a gap today stands first among its takers, solid, so that nobody is not said of it") {
    Make m;
    m.gap("g1", "p1").gap("g2", "p1").recommendation("r", {.answers_none = true});
    m.offer("a", {"F"}, {"p1"}, {.gaps = {"g1"}}).offer("b", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g1"}});
    m.offer("c", {"F"}, {"p1"}, {.inferred_gaps = true, .gaps = {"g2"}});
    const auto chains = chains_of(m.done());
    CHECK(chains.steps[1].title == "Svarar på glappet i dag eller skulle kunna ta det");
    const auto inks = [&](std::size_t row) {
        std::vector<std::pair<std::string, Ink>> all;
        for (const auto& note : chains.rows[row].steps[1].notes) all.emplace_back(note.title, note.ink);
        return all;
    };
    REQUIRE(chains.rows[0].code == "g2");
    CHECK(inks(0) == std::vector<std::pair<std::string, Ink>>{{"c", Ink::hatched}});
    CHECK(inks(1) == std::vector<std::pair<std::string, Ink>>{{"a", Ink::solid}, {"b", Ink::hollow}});
    CHECK(chains_of(four_gaps().done()).steps[1].title == "Skulle kunna ta glappet");
}
