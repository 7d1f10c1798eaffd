#include "engine/analysis/change/compare.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "engine/model/what_if.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace ecomap;
using Catch::Matchers::Contains;
using ecomap::test::Make;

TEST_CASE("the report says which cells are lost, what becomes of the network, and every row that differs") {
    Make m;
    m.principles("p1").support_types("F");
    m.offer("v", {"F"}, {"p1"}, {.targets = {"town"}}).link("v", "b", "funds");
    auto map = m.done();
    auto report = compare_report(map, apply_what_if(map, {.without = {"v"}}), {});
    CHECK(ecomap::test::fault_of(report) == "");
    const auto english = ecomap::test::sentences(report, "en");
    REQUIRE(english.size() == 7);
    CHECK(english[0] == "1 cell loses its support, none gains any.");
    CHECK(english[1] == "Lose their support: F – p1 (v).");
    CHECK(english[2] ==
          "Target groups affected, by how many actors turn to them: town (1 → 0). Left without any known offer: town.");
    CHECK(english[3] == "The network has 0 parts (before: 1) and 1 without links (before: 0).");
    CHECK(english[4] == "Lose their last link: b.");
    CHECK(english[5] == "How sure: 1 placement that goes is stated in the source.");
    CHECK(english[6] ==
          "Next: nobody in the map has said that they could take over F – p1; look for somebody before deciding.");
    for (const auto& table : report.tables)
        for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
}

TEST_CASE("who says that they could take over a cell is named, and who must confirm a role") {
    Make m;
    m.principles("p1").support_types("F");
    m.offer("v", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}, {.status = Status::could});
    const auto map = m.done();
    CHECK(ecomap::test::sentences(compare_report(map, apply_what_if(map, {.without = {"v"}}), {}), "en").back() ==
          "Next: ask those who say they could, or are asked to, take over F – p1 (b).");
    CHECK(ecomap::test::sentences(compare_report(map, apply_what_if(map, {.as_today = {Status::could}}), {}), "sv")
              .back() == "Nästa steg: låt b bekräfta vilka roller, från när och med vilka medel.");
    const auto today = apply_filter(map, {.status = {Status::today}});
    CHECK(ecomap::test::sentences(compare_report(today, apply_what_if(today, {.without = {"v"}}), {}), "en").back() ==
          "Who says that they could take over F – p1 is outside the selection.");
}

TEST_CASE("beside a map without offers the report says that what has changed is unknown, and asks nobody to confirm") {
    Make m;
    m.offer("a", {"F"}, {"p1"}, {.as_of = Period{parse_date("2022"), parse_date("2022")}});
    const auto map = m.done();
    const auto report = compare_report(apply_filter(map, {.as_of = parse_date("2014")}), map, {});
    CHECK(ecomap::test::fault_of(report) == "");
    const auto english = ecomap::test::sentences(report, "en");
    REQUIRE(english.size() == 2);
    CHECK(english[0] == "What has changed is unknown: there is no data on offers (as of 2014).");
    CHECK(english[1].starts_with("The network has"));
}

TEST_CASE("a gap that gets an answer is said to have had none before only where that is known") {
    Make m;
    m.gap("g1", "p1").offer("a", {"F"}, {"p1"}).offer("b", {}, {}, {.status = Status::could, .gaps = {"g1"}});
    const auto map = m.done();
    auto answered = [](const Ecosystem& before) {
        return ecomap::test::findings(compare_report(before, apply_what_if(before, {.as_today = {Status::could}}), {}),
                                      "en");
    };
    CHECK_THAT(answered(map), Contains("1 reported gap gets an offer that answers: g1. Whether any did before is "
                                       "unknown."));
    m.raw().offers[0].gaps.unlisted.none = true;
    CHECK_THAT(answered(m.done()),
               Contains("1 reported gap gets an offer that answers: g1.") && !Contains("Whether any did before"));
}

TEST_CASE(
    "on the shipped map Vinnova's leaving takes the support out of a cell, perhaps of two, and splits the network") {
    const auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto found = compare(map, apply_what_if(map, {.without = {"vinnova"}}), {});
    CHECK(found.turns.lost == 1);  // the other cell is of the principle of an offer without support type
    CHECK(std::count_if(found.cells.begin(), found.cells.end(), [](const auto& cell) { return cell.perhaps_lost; }) ==
          1);
    CHECK(found.turns.closed == 0);
    CHECK(found.offers.removed.size() > 12);
}

TEST_CASE("a cell that loses all that is known, and that an offer without a term could fill, is lost only perhaps") {
    Make m;
    m.principles("p1").support_types("F", "M").actor("v", {.name = "V"});
    m.offer("v", {"F"}, {"p1"}).offer("b", {}, {"p1"}).offer("c", {"M"}, {"p1"});
    const auto report = compare_report(m.done(), apply_what_if(m.done(), {.without = {"v"}}), {});
    const auto english = ecomap::test::findings(report, "en");
    CHECK(english.find("Lose their support") == std::string::npos);
    CHECK(
        english.find("Lose all known support, though offers without a known support type or principle could be there: "
                     "F – p1 (V).") != std::string::npos);
}
