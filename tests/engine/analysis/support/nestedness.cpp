#include "engine/analysis/support/nestedness.hpp"

#include "engine/graph/bipartite/likeness.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"
#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

/// Actors a1, a2, … and a support type for each column.
Ecosystem of(const Incidence& matrix) {
    Make m;
    for (std::size_t column = 0; column < matrix.columns(); ++column) m.support_types("S" + std::to_string(column + 1));
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (auto column : filled_columns(matrix, row))
            for (double left = matrix.at(row, column); left > 0; --left)
                m.offer("a" + std::to_string(row + 1), {"S" + std::to_string(column + 1)}, {"p1"});
    return m.done();
}

}  // namespace

TEST_CASE("the report of the paper's example has its values") {
    auto report = nestedness_report(of(nested_example()), {.draws = 50});
    CHECK(fault_of(report) == "");
    const auto& measures = table(report, "measures");
    CHECK(column(measures, "measure") == Values{"nodf", "nodf_actors", "nodf_columns", "wnodf", "c_score"});
    CHECK(column(measures, "value") == Values{"58.333333", "53.333333", "63.333333", "0.000000", "1.500000"});
    CHECK(column(measures, "draws")[0] == "50");
    CHECK(column(measures, "seed")[0] == "1");
}

TEST_CASE("an actor that does what no broader one does is named with it") {
    auto map = of(digits({"1110", "1100", "0001"}));
    auto found = nestedness(map, {.draws = 10});
    REQUIRE(found.actors.size() == 3);
    CHECK(found.actors[0].row == 2);
    CHECK(found.actors[0].share == 0.0);
    CHECK(found.actors[0].apart == std::vector<std::size_t>{3});
    CHECK(found.actors[1].share == 1.0);
    CHECK_FALSE(found.actors[2].share);
    auto report = nestedness_report(map, {.draws = 10});
    CHECK_THAT(
        findings(report, "sv"),
        Contains("Dessa gör något som ingen bredare aktör gör (lika breda och smalare kan göra det): a3 – S4 (p1)."));
    CHECK(column(table(report, "actors"), "apart") == Values{"1", "0", "?"});
}

TEST_CASE("a perfectly nested map that can only be so says nothing of chance") {
    auto report = nestedness_report(of(digits({"111", "110", "100"})), {.draws = 20});
    CHECK(sentences(report, "en")[0] ==
          "Whether narrow actors do a part of what broad ones do cannot be told: with as many actors and columns every "
          "draw gives the same number, NODF 100.0 of 100.");
    CHECK(sentences(report, "sv")[1] == "Allt som en smalare aktör gör finns också hos någon bredare.");
    CHECK(column(table(report, "measures"), "z")[0] == "?");
}

TEST_CASE("broad and narrow actors apart are less nested than chance, and avoid each other") {
    auto report = nestedness_report(
        of(digits({"11110000", "11110000", "11110000", "00001100", "00000110", "00000011", "00001001"})),
        {.draws = 200});
    CHECK_THAT(findings(report, "en"),
               Contains("Narrow actors do other things than broad actors, more than by chance: NODF 0.0 of 100"));
    CHECK_THAT(findings(report, "sv"), Contains("Aktörer undviker varandra mer än slumpen ger"));
    CHECK_THAT(findings(report, "en"), !Contains("WNODF"));
}

TEST_CASE("with several offers in a place, WNODF is told") {
    CHECK_THAT(findings(nestedness_report(of(digits({"32", "10"})), {.draws = 10}), "sv"),
               Contains("WNODF 100,0 av 100"));
}

TEST_CASE("the same seed gives the same report, and no draws give no word on chance") {
    auto map = of(women_and_events());
    CHECK(findings(nestedness_report(map, {.draws = 30, .seed = 4}), "sv") ==
          findings(nestedness_report(map, {.draws = 30, .seed = 4}), "sv"));
    auto report = nestedness_report(map, {.draws = 0});
    CHECK_THAT(findings(report, "en"), Contains("NODF 48.6 of 100. Without draws there is no saying"));
    CHECK(column(table(report, "measures"), "p_high")[0] == "?");
}

TEST_CASE("an empty map says that there are too few actors") {
    auto report = nestedness_report({}, {});
    CHECK_THAT(findings(report, "sv"), Contains("för få aktörer"));
    CHECK(table(report, "actors").rows.empty());
    CHECK(column(table(report, "measures"), "value")[0] == "?");
}

TEST_CASE("actors counted from the broadest on are as when each is compared with every broader one") {
    for (const auto& whole : incidences(300)) {
        CAPTURE(describe(whole));
        auto matrix = without_empty(whole).matrix;
        auto found = nested_actors(matrix);
        REQUIRE(found.size() == matrix.rows());
        for (const auto& actor : found) {
            std::size_t broader = 0;
            double sum = 0;
            auto apart = filled_columns(matrix, actor.row);
            for (std::size_t other = 0; other < matrix.rows(); ++other) {
                if (matrix.row_degree(other) <= matrix.row_degree(actor.row)) continue;
                ++broader;
                sum += static_cast<double>(shared(matrix, actor.row, other)) /
                       static_cast<double>(matrix.row_degree(actor.row));
                std::erase_if(apart, [&](std::size_t column) { return matrix.is_filled(other, column); });
            }
            REQUIRE(actor.broader == broader);
            REQUIRE(actor.share.has_value() == (broader > 0));
            if (broader == 0) continue;
            REQUIRE(*actor.share == Approx(sum / static_cast<double>(broader)).margin(1e-12));
            REQUIRE(actor.apart == apart);
        }
        for (std::size_t i = 1; i < found.size(); ++i) {
            auto one = comparable(found[i - 1].share), next = comparable(found[i].share);
            bool is_in_order = found[i].share ? found[i - 1].share && one <= next : true;
            REQUIRE(is_in_order);
            if (one == next) REQUIRE(found[i - 1].row < found[i].row);
        }
    }
}
