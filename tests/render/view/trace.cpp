#include "render/view/trace.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "engine/model/what_if.hpp"
#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/needs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Layers trace_of(const Ecosystem& map, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    return std::get<Layers>(draw_trace(map, options).at(0).shape);
}

Ecosystem shipped(const char* name) {
    return load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem;
}

std::vector<std::string> links_of(const Layers& layers) {
    std::vector<std::string> found;
    for (const auto& link : layers.links)
        found.push_back(link.tooltip + (link.inferred ? " ?" : "") + (link.strong ? " !" : ""));
    return found;
}

}  // namespace

TEST_CASE("a gap goes through its conclusions, and straight to a recommendation only where none joins them") {
    CHECK(links_of(trace_of(four_gaps().done())) ==
          std::vector<std::string>{"taken → slutsats", "open → slutsats", "asked → r1", "asked → r2 ?", "slutsats → r1",
                                   "r1 → ada", "r1 → cia !"});
}

TEST_CASE("where the trail ends it says so, and where nobody knows it does not say that it ends") {
    auto make = four_gaps();
    make.raw().recommendations[1].actors_unlisted.none = true;
    auto layers = trace_of(make.done());
    CHECK(layers.columns[0].cards[0].alarm.empty());
    CHECK(layers.columns[0].cards[2].alarm == "slutsats, men ingen rekommendation");
    CHECK(layers.columns[0].cards[3].alarm == "ingen rekommendation");
    CHECK(layers.columns[2].cards[1].alarm == "pekar inte ut någon ansvarig");
    CHECK(layers.heading.headline ==
          "2\u00A0av\u00A04 glapp leder inte till någon rekommendation, "
          "hälften av de 2 rekommendationerna nämner ingen ansvarig");

    make.raw().recommendations[1].actors_unlisted = {};
    make.raw().recommendations[1].gaps = {};
    layers = trace_of(make.done(), "en");
    CHECK(layers.columns[0].cards[3].alarm.empty());
    CHECK(layers.columns[0].cards[3].remark == "? unknown whether a recommendation concerns it");
    CHECK(layers.columns[2].cards[1].alarm.empty());
    CHECK(layers.columns[2].cards[1].remark == "? unknown who");
    CHECK(layers.heading.headline ==
          "2\u00A0of\u00A04 gaps lead to a recommendation, for 2 it is unknown, "
          "1\u00A0of\u00A02 recommendations names somebody, for 1 it is unknown");
}

TEST_CASE("a recommendation whose actors a filter took away names somebody outside the selection") {
    auto map = four_gaps().done();
    const auto unions = apply_filter(map, {.actor_types = {*map.framework.actor_types.find("union")}});
    auto layers = trace_of(unions);
    CHECK(layers.columns[2].cards[0].alarm.empty());
    CHECK(layers.columns[2].cards[0].remark == "utanför urvalet");
    CHECK(layers.heading.headline.ends_with(
        "för 1\u00A0av\u00A02 rekommendationer är det okänt vem som är ansvarig, 1 nämner någon utanför urvalet"));
    CHECK(layers.columns.back().none == "? okänt vem");
}

TEST_CASE("a recommendation whose actors have left ends the trail, as nobody whom it names is there") {
    auto make = four_gaps();
    const auto layers = trace_of(apply_what_if(make.done(), {.without = {"ada", "cia"}}));
    CHECK(layers.columns[2].cards[0].alarm == "den som pekas ut finns inte kvar");
    CHECK(layers.heading.headline.ends_with(
        "för 1\u00A0av\u00A02 rekommendationer är det okänt vem som är ansvarig, 1 nämner någon som inte finns kvar"));
    CHECK(trace_of(apply_what_if(make.done(), {.without = {"ada", "cia"}}), "en").columns[2].cards[0].alarm ==
          "the one named is no longer there");
}

TEST_CASE("a recommendation that a filter took away may answer the gaps that it names, and no other") {
    auto make = four_gaps();
    for (auto& gap : make.raw().gaps) gap.source = "001 | 002";
    make.raw().recommendations[0].source = "001";
    make.raw().recommendations[1].source = "002";
    auto layers = trace_of(apply_filter(make.done(), {.source = {"001"}}), "en");
    REQUIRE(layers.columns[0].cards.size() == 4);
    CHECK(layers.columns[0].cards[3].alarm == "no recommendation");
    CHECK(layers.heading.headline ==
          "2\u00A0of\u00A04 gaps lead to no recommendation, the only recommendation says who");
    layers = trace_of(apply_filter(make.done(), {.source = {"002"}}), "en");
    CHECK(layers.columns[0].cards[0].remark == "? unknown whether a recommendation concerns it");
    CHECK(layers.heading.headline.starts_with(
        "1\u00A0of\u00A04 gaps leads to a recommendation, 2 do not, for 1 it is unknown"));
}

TEST_CASE("without conclusions the column is left out and said to be missing") {
    auto make = four_gaps();
    make.raw().findings.clear();
    auto layers = trace_of(make.done(), "en");
    REQUIRE(layers.columns.size() == 3);
    CHECK(links_of(layers).at(0) == "taken → r1");
    CHECK(layers.heading.footer_left.find("findings.csv") != std::string::npos);
}

TEST_CASE("with nothing to follow the board says what to fill in") {
    CHECK(trace_of(Ecosystem{}).heading.headline == "Inga glapp att följa");
    CHECK(complaints(lay_out(trace_of(Ecosystem{}), light_theme())) == std::vector<std::string>{});
}

TEST_CASE("eight gaps of the Swedish map lead to no recommendation and half of the recommendations name nobody") {
    const auto map = shipped("sweden-innovation-support");
    auto layers = trace_of(map, "en");
    CHECK(layers.heading.headline ==
          "8\u00A0of\u00A021 gaps lead to no recommendation (our judgement), "
          "half of the 10 recommendations name nobody responsible");
    CHECK(layers.columns[3].cards.size() == 6);
    const auto agencies = apply_filter(map, {.actor_types = {*map.framework.actor_types.find("myndighet")}});
    CHECK(trace_of(agencies, "en").heading.headline ==
          "8\u00A0of\u00A021 gaps lead to no recommendation (our judgement), half of the 10 recommendations name "
          "nobody responsible, "
          "2 name somebody outside the selection");
}

TEST_CASE("the trail fits for few and many, in both languages") {
    for (std::string language : {"sv", "en"}) {
        for (const char* name : {"sweden-innovation-support", "coast-example"})
            CHECK(complaints(lay_out(trace_of(shipped(name), language), light_theme())) == std::vector<std::string>{});
        for (const auto& spec : {CrowdSpec{1, 1, 1, 1}, CrowdSpec{64, 9, 6, 5}, CrowdSpec{500, 12, 6, 12}}) {
            INFO(spec.actors << " " << language);
            CHECK(complaints(lay_out(trace_of(crowd_with_needs(spec), language), light_theme())) ==
                  std::vector<std::string>{});
        }
    }
}
