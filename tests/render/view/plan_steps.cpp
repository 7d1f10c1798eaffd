#include "render/view/plan_steps.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

ProcessStep step(const std::string& key, std::optional<double> least, std::optional<double> most,
                 std::vector<std::string> depends_on = {}, const std::string& kind = "workshop") {
    ProcessStep made;
    made.key = key;
    made.label = Text(key, key);
    made.kind = kind;
    made.minutes_min = least;
    made.minutes_max = most;
    made.depends_on = std::move(depends_on);
    return made;
}

std::string headline(const std::vector<ProcessStep>& list, const char* language) {
    Ecosystem ecosystem;
    ecosystem.words = {{"workshop", Text("Workshop", "Workshop"), Text("Workshoppar", "Workshops")}};
    Steps steps;
    for (const auto& one : list) steps.push_back(&one);
    return plan_headline(ecosystem, steps, language);
}

std::size_t chain(const std::vector<ProcessStep>& list) {
    Steps steps;
    for (const auto& one : list) steps.push_back(&one);
    return longest_chain(steps);
}

}  // namespace

TEST_CASE("a duration is said in the unit that suits it, in the right number") {
    CHECK(duration_in_words(step("a", 30, 30), "sv") == "30 minuter");
    CHECK(duration_in_words(step("a", 60, 60), "sv") == "1 timme");
    CHECK(duration_in_words(step("a", 120, 180), "en") == "2–3 hours");
    CHECK(duration_in_words(step("a", 90, {}), "sv") == "1,5 timmar");
    CHECK(duration_in_words(step("a", 1, 1), "en") == "1 minute");
    CHECK(duration_in_words(step("a", {}, {}), "sv").empty());
}

TEST_CASE("the longest chain is counted in steps, also when steps wait in a circle") {
    CHECK(chain({}) == 0);
    CHECK(chain({step("a", {}, {}), step("b", {}, {})}) == 1);
    CHECK(chain({step("c", {}, {}, {"b"}), step("b", {}, {}, {"a", "nowhere"}), step("a", {}, {})}) == 3);
    CHECK(chain({step("a", {}, {}, {"b"}), step("b", {}, {}, {"a"})}) >= 1);
    CHECK(chain({step("a", {}, {}, {"a"})}) == 1);
}

TEST_CASE("the headline says what takes most time, and how many steps give none") {
    CHECK(headline({step("a", 180, 180), step("b", 180, 240), step("c", {}, {})}, "sv") ==
          "2 workshoppar tar 6–7 timmar; 1 av 3 steg anger varken tid eller period");
    CHECK(headline({step("a", 180, 180)}, "en") == "1 workshop takes 3 hours");
    CHECK(headline({step("a", {}, {}), step("b", {}, {}, {"a"})}, "sv") ==
          "2 steg i en kedja; hur lång tid det tar är inte angivet");
    CHECK(headline({step("a", {}, {})}, "en") == "1 step; no duration is given");
}
