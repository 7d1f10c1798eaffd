#include "render/view/trace.hpp"

#include "engine/io/dataset.hpp"
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

TEST_CASE("where the trail ends it says so") {
    auto layers = trace_of(four_gaps().done());
    CHECK(layers.columns[0].cards[0].alarm.empty());
    CHECK(layers.columns[0].cards[2].alarm == "slutsats, men ingen rekommendation");
    CHECK(layers.columns[0].cards[3].alarm == "ingen rekommendation");
    CHECK(layers.columns[2].cards[1].alarm == "ingen namngiven");
    CHECK(
        layers.heading.headline ==
        "2\u00A0av\u00A04 glapp leder inte till någon rekommendation, 1\u00A0av\u00A02 rekommendationer nämner ingen");
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

TEST_CASE("eight gaps of the Swedish map lead to no recommendation and five recommendations name nobody") {
    auto layers = trace_of(shipped("sweden-innovation-support"), "en");
    CHECK(layers.heading.headline ==
          "8\u00A0of\u00A021 gaps lead to no recommendation, 5\u00A0of\u00A010 recommendations name nobody");
    CHECK(layers.columns[3].cards.size() == 6);
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
