#include "engine/analysis/support/complexity.hpp"

#include "engine/io/dataset.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"
#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

/// Actors a1, a2, … and a support type for each column.
Ecosystem of(const Incidence& matrix) {
    Make m;
    m.principles("p1");
    for (std::size_t column = 0; column < matrix.columns(); ++column) m.support_types("S" + std::to_string(column + 1));
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (auto column : filled_columns(matrix, row))
            m.offer("a" + std::to_string(row + 1), {"S" + std::to_string(column + 1)}, {"p1"});
    return m.done();
}

}  // namespace

TEST_CASE("the report has the published complexity, and ranks by it") {
    auto report = complexity_report(of(digits({"1110", "1100", "0111", "0010"})), {});
    CHECK(fault_of(report) == "");
    const auto& actors = table(report, "actors");
    CHECK(column(actors, "actor") == Values{"a2", "a1", "a3", "a4"});
    CHECK(std::get<double>(cell(actors, 0, "eci")) == Approx(1.3628).margin(5e-5));
    CHECK_THAT(findings(report, "sv"), Contains("(ECI) står a2 (1,36) och a4 (-1,15). Läs ordningen, inte talen."));
}

TEST_CASE("the nearest step is named with what speaks for it") {
    // Three of the four that give S1 give S2 too; a5 gives S1 only.
    auto map = of(digits({"110", "110", "110", "101", "100"}));
    auto report = complexity_report(map, {});
    CHECK(sentences(report, "sv")[0] ==
          "Närmast att ta upp något nytt är a4: S2 – p1. Det hör ihop med vad a4 redan "
          "gör, främst S1 – p1 (3 av 5) (täthet 1,00).");
    CHECK(column(table(report, "steps"), "because")[0] == "S1 – p1 (3 av 5)");
    CHECK_THAT(findings(report, "en"), Contains("Where at most 2 actors are, these are nearest to step in: S3 – p1: a1 "
                                                "(1.00) and a2 (1.00)."));
    CHECK(column(table(report, "thin"), "column") == Values{"S3/p1"});
    CHECK_THAT(findings(report, "sv"),
               Contains("Mest hör S1 – p1 ihop med S2 – p1: av 5 aktörer i den vanligare av dem finns 3 i båda."));
}

TEST_CASE("a cell with a category, which stands for many, has not few") {
    auto with_many = of(digits({"110", "110", "110", "101", "100"}));
    with_many.actors.push_back(with_many.actors.front());
    with_many.actors.back().key = "many";
    with_many.actors.back().node_class = NodeClass::category;
    with_many.offers.push_back(with_many.offers.back());
    auto& offer = with_many.offers.back();
    offer.key = "of-many";
    offer.actor = {static_cast<std::uint32_t>(with_many.actors.size() - 1)};
    offer.support_types.terms = TermSet<SupportTypeTag>({{2}});
    CHECK(table(complexity_report(with_many, {}), "thin").rows.empty());
}

TEST_CASE("complexity that means nothing is said in words, not in numbers") {
    CHECK_THAT(findings(complexity_report(of(digits({"110", "011", "101"})), {}), "en"),
               Contains("no dividing line between the actors is clearer than others"));
    CHECK_THAT(findings(complexity_report(of(digits({"110", "011"})), {}), "sv"),
               Contains("de två ändarna av skalan är lika breda"));
    auto report = complexity_report(of(digits({"1"})), {});
    CHECK_THAT(findings(report, "en"), Contains("Complexity (ECI) cannot be computed"));
    CHECK(column(table(report, "actors"), "eci") == Values{"?"});
}

TEST_CASE("an order by fitness is told where it is there") {
    auto said = [](const Incidence& matrix, const char* language) {
        return findings(complexity_report(of(matrix), {}), language);
    };
    CHECK_THAT(said(digits({"11", "10"}), "en"),
               Contains("Only a1 stands out by doing what few do (fitness). The number of 1 actor sinks to 0."));
    CHECK_THAT(
        said(digits({"111", "100", "100"}), "sv"),
        Contains("Bara a1 utmärker sig genom att göra det som få gör (fitness). Talen för 2 aktörer sjunker mot 0, "
                 "så ingen ordning finns bland dem."));
    CHECK_THAT(said(digits({"110", "011"}), "en"),
               Contains("Nobody stands out by doing what few do: all 2 actors have the same fitness."));
    CHECK_THAT(said(digits({"11100", "11010", "10001"}), "en"),
               Contains("(fitness, in that order, equals alphabetically)"));
    CHECK_THAT(said(digits({"1"}), "en"), Contains("Does most of what few do: a1 (fitness)."));
}

TEST_CASE("on the shipped map only Vinnova stands out by fitness; all others sink to 0 together") {
    const auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    const auto report = complexity_report(map, {});
    CHECK_THAT(
        findings(report, "en"),
        Contains("Only Vinnova stands out by doing what few do (fitness). The numbers of 32 actors sink to 0, so "
                 "there is no order among them."));
    const auto& actors = table(report, "actors");
    std::size_t above = 0;
    for (std::size_t row = 0; row < actors.rows.size(); ++row) {
        const auto value = std::get<double>(cell(actors, row, "fitness"));
        above += value > 0;
        if (value > 0) CHECK(value == Approx(33));
    }
    CHECK(above == 1);
}

TEST_CASE("a step needs three actors to be named, and an empty map has none") {
    auto report = complexity_report(of(digits({"11", "10"})), {});
    CHECK_THAT(findings(report, "sv"), Contains("För få aktörer gör detsamma"));
    CHECK(table(report, "steps").rows.size() == 1);
    auto empty = complexity_report({}, {});
    CHECK(sentences(empty, "en") == Values{"No actor is nearer than any other to take up something new."});
}
