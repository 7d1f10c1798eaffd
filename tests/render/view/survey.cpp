#include "render/view/survey.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/error.hpp"
#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;

namespace {

Bars bars_of(const Ecosystem& ecosystem, const ViewOptions& options = {}) {
    return std::get<Bars>(draw_survey(ecosystem, options).at(0).shape);
}

std::vector<std::string> titles(const Bars& bars) {
    std::vector<std::string> all;
    for (const auto& row : bars.groups.at(0).rows) all.push_back(row.title);
    return all;
}

Make three_statements() {
    Make make;
    make.principles("p1", "p2");
    make.survey("lagom", {{"lite", 20, true}, {"bra", 80}}, "p2");
    make.survey("mest", {{"lite", 50, true}, {"dåligt", 30, true, Certainty::near_certain}, {"bra", std::nullopt}},
                "p1");
    make.survey("delvis", {{"lite", 30, true}, {"dåligt", std::nullopt, true}, {"bra", 40}}, "p2");
    return make;
}

Ecosystem shipped(const std::string& name) {
    return load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem;
}

}  // namespace

TEST_CASE("answers that lack stand to the left, the others to the right, sorted by lack") {
    auto bars = bars_of(three_statements().done());
    CHECK(titles(bars) == std::vector<std::string>{"mest", "delvis", "lagom"});
    const auto& rows = bars.groups[0].rows;
    REQUIRE(rows[0].left.size() == 2);
    CHECK(rows[0].left[1].text == "30*");
    CHECK(rows[0].total == "80\u00A0%");
    CHECK(bars.heading.headline == "80\u00A0% säger att stödet brister: mest");
    CHECK(bars_of(three_statements().done(), {.language = "en"}).heading.headline ==
          "80% say that support falls short: mest");
}

TEST_CASE("what is not known is hatched and said, and is never zero") {
    auto bars = bars_of(three_statements().done());
    const auto& most = bars.groups[0].rows[0];
    REQUIRE(most.right.size() == 2);
    CHECK_FALSE(most.right[0].value);
    CHECK(most.right[1].ink == Ink::hatched);
    CHECK(most.note == "≈20\u00A0% ej uppdelat");
    const auto& partly = bars.groups[0].rows[1];
    CHECK(partly.total == "minst 30\u00A0%");
    CHECK(partly.note == "≈30\u00A0% okänt");
    CHECK(bars.groups[0].rows[2].note.empty());
}

TEST_CASE("a derived remainder is not shown beside the answers it is the sum of") {
    Make make;
    make.survey("s", {{"lite", 45, true},
                      {"bra", 37, false, Certainty::probable},
                      {"mycket", 19, false, Certainty::tentative},
                      {"rest", 55, false, Certainty::derived}});
    auto row = bars_of(make.done()).groups[0].rows[0];
    REQUIRE(row.right.size() == 2);
    CHECK(row.right[0].text == "37?");
    CHECK(row.right[1].text == "19??");
    CHECK(row.note.empty());
}

TEST_CASE("the order of the survey is by lack, as the table, or by principle") {
    auto map = three_statements().done();
    CHECK(titles(bars_of(map, {.order = "table"})) == std::vector<std::string>{"lagom", "mest", "delvis"});
    CHECK(titles(bars_of(map, {.order = "principle"})) == std::vector<std::string>{"mest", "delvis", "lagom"});
}

TEST_CASE("values that belong to no known statement are said under the bars") {
    auto make = three_statements();
    make.survey("?", {{"x", 16, false, Certainty::unassigned}, {"y", 10, false, Certainty::unassigned}});
    auto bars = bars_of(make.done(), {.language = "en"});
    CHECK(bars.groups[0].rows.size() == 3);
    CHECK(bars.remark == "2 values in the source cannot be tied to a statement: 16% and 10%.");
}

TEST_CASE("how many answered is in the footer when the data says it") {
    auto make = three_statements();
    CHECK_THAT(bars_of(make.done()).heading.footer_left, !Contains("n ="));
    make.raw().survey[0].respondents = 75;
    CHECK_THAT(bars_of(make.done()).heading.footer_left, Contains("n = 75"));
    make.raw().survey[1].respondents = 60;
    CHECK_THAT(bars_of(make.done()).heading.footer_left, Contains("n = 60–75"));
}

TEST_CASE("without a survey, or without marked answers, the board says what to fill in") {
    CHECK_THAT(bars_of(Ecosystem{}).heading.how_to_read, Contains("survey.csv"));
    CHECK(complaints(lay_out(bars_of(Ecosystem{}), light_theme())) == std::vector<std::string>{});
    Make make;
    make.survey("s", {{"bra", 80}});
    auto bars = bars_of(make.done());
    CHECK(bars.heading.headline == "Inget svar i enkäten är märkt som brist");
    CHECK_THAT(bars.heading.how_to_read, Contains("lacking"));
}

TEST_CASE("the Swedish survey lacks most in measuring effect, with its rest not divided") {
    auto bars = bars_of(shipped("sweden-innovation-support"));
    CHECK(bars.heading.headline == "82\u00A0% säger att stödet brister: Mäta och kommunicera effekt (n = 75)");
    REQUIRE(bars.groups[0].rows.size() == 10);
    CHECK(bars.groups[0].rows[0].left[0].text == "49");
    CHECK(bars.groups[0].rows[0].note == "≈18\u00A0% ej uppdelat");
    CHECK(bars.groups[0].rows[9].total == "45\u00A0%");
    CHECK(bars.left_title == "Stödet brister");
    CHECK_THAT(bars.heading.how_to_read, Contains("de som säger att stödet brister"));
    CHECK_THAT(bars.heading.footer_left, Contains("n = 75"));
    CHECK_THAT(bars.remark, Contains("16"));
}
