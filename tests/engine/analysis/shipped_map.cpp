// The shipped map of innovation support in Sweden, looked at through the analyses: what its reader knows must come out.
#include "engine/analysis/analysis.hpp"
#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/support/breadth.hpp"
#include "engine/analysis/support/coverage.hpp"
#include "engine/analysis/support/overlap.hpp"
#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;
using Counts = std::vector<std::size_t>;

namespace {

const Ecosystem& shipped() {
    static const Ecosystem map =
        load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    return map;
}

Ecosystem role_boards() { return apply_filter(shipped(), {.status = {Status::today}, .source = {"Bilaga 3"}}); }

Counts row(const CellGrid& grid, std::uint32_t support_type) {
    Counts counts;
    for (std::uint32_t column = 0; column < grid.columns.size(); ++column)
        counts.push_back(grid.at(support_type, column).count());
    return counts;
}

Values keys(const Ecosystem& map, const std::vector<Presence>& presences) {
    Values all;
    for (const auto& presence : presences) all.push_back(map[presence.actor].key);
    return all;
}

const ReportedGap& reported(const Ecosystem& map, const Gaps& found, const std::string& key) {
    return *std::find_if(found.reported.begin(), found.reported.end(),
                         [&](const ReportedGap& gap) { return map[gap.gap].key == key; });
}

/// The same map with actors, offers, links, gaps and recommendations in the opposite order.
Ecosystem turned(Ecosystem map) {
    auto last_actor = static_cast<std::uint32_t>(map.actors.size()) - 1;
    auto last_gap = static_cast<std::uint32_t>(map.gaps.size()) - 1;
    auto turn_gaps = [&](TermSet<GapTag>& gaps) {
        TermSet<GapTag> other;
        for (auto gap : gaps) other.insert({last_gap - gap.value});
        gaps = other;
    };
    std::reverse(map.actors.begin(), map.actors.end());
    std::reverse(map.offers.begin(), map.offers.end());
    std::reverse(map.gaps.begin(), map.gaps.end());
    std::reverse(map.recommendations.begin(), map.recommendations.end());
    for (auto& offer : map.offers) offer.actor.value = last_actor - offer.actor.value, turn_gaps(offer.gaps.terms);
    for (auto& link : map.links)
        link.from.value = last_actor - link.from.value, link.to.value = last_actor - link.to.value;
    for (auto& recommendation : map.recommendations) {
        turn_gaps(recommendation.gaps.terms);
        for (auto& actor : recommendation.actors) actor.value = last_actor - actor.value;
        if (recommendation.lead) recommendation.lead->value = last_actor - recommendation.lead->value;
    }
    return map;
}

const std::array reports{coverage_report, gaps_report, overlap_report, breadth_report};

}  // namespace

TEST_CASE("on the role boards 2 of 23 cells are empty, and 3 more only because other sources are left out") {
    auto map = role_boards();
    auto found = coverage(map);
    CHECK(found.grid.offers.size() == 63);
    CHECK(row(found.grid, 0) == Counts{1, 0, 0, 1, 1});
    CHECK(row(found.grid, 1) == Counts{4, 9, 5, 5, 6});
    CHECK(row(found.grid, 2) == Counts{2, 1, 7, 2, 5});
    CHECK(row(found.grid, 3) == Counts{0, 0, 0, 3, 0});
    CHECK(row(found.grid, 4) == Counts{3, 5, 5, 2, 0});
    CHECK(row(found.grid, 5) == Counts{0, 5, 0, 0, 1});
    CHECK(found.sure_gaps == std::vector<CellPlace>{{{0}, {1}}, {{0}, {2}}});
    CHECK(found.possible_gaps ==
          std::vector<CellPlace>{{{5}, {0}}});  // an offer within principle 1 has no support type
    CHECK(found.not_expected == std::vector<CellPlace>{{{3}, {0}}, {{3}, {1}}, {{3}, {2}}, {{3}, {4}}});
    CHECK(found.outside == std::vector<CellPlace>{{{4}, {4}}, {{5}, {2}}, {{5}, {3}}});
    CHECK(found.fullest == std::vector<CellPlace>{{{1}, {1}}});
    CHECK_THAT(findings(coverage_report(map, {}), "sv"), Contains("2 av 23 rutor är tomma i urvalet: Finansiering ("));
}

TEST_CASE("most offers are for testing, none for refining") {
    auto map = apply_filter(shipped(), {.status = {Status::today}, .source = {"001"}});
    auto report = coverage_report(map, {.by = "phase"});
    const auto& phases = table(report, "offers_by_phase");
    CHECK(column(phases, "phase") == Values{"ide", "utforska_testa", "foradla", "infora", "sprida", ""});
    CHECK(column(phases, "offers") == Values{"9", "21", "0", "2", "8", "82"});
    CHECK_THAT(findings(report, "en"),
               Contains("1 of 5 phases has no known offer: Refine. Up to 82 offers could belong there"));
}

TEST_CASE("no offer of today is aimed at political leadership") {
    auto map = apply_filter(shipped(), {.source = {"001"}});
    for (const auto& slice : cells_by(map, Dimension::target))
        if (slice.term && slice.term->key == "politisk_ledning") CHECK(slice.table.offers.empty());
    auto report = coverage_report(map, {.by = "target-group", .top = 30});
    CHECK_THAT(findings(report, "sv"), Contains("Politisk ledning"));
}

TEST_CASE("four reported gaps have neither taker nor recommendation, and measuring effect has two takers") {
    const auto& map = shipped();
    auto found = gaps(map, {});
    Values unanswered;
    for (const auto& gap : found.reported)
        if (gap.unanswered == true) unanswered.push_back(map[gap.gap].key);
    std::sort(unanswered.begin(), unanswered.end());
    CHECK(unanswered == Values{"g2_3", "g3_1", "g3_5", "g5_3"});
    const auto& effect = reported(map, found, "g5_1");
    CHECK(keys(map, effect.takers.actors) == Values{"skr", "vinnova"});
    CHECK(effect.recommendations.empty());
    CHECK(effect.lack == 82.0);
    CHECK(found.reported.front().lack == 82.0);
}

TEST_CASE("the survey's ten lacks are those of the charts") {
    std::vector<double> lacks;
    for (const auto& statement : shipped().survey)
        if (auto lack = lack_of(statement)) lacks.push_back(*lack);
    std::sort(lacks.begin(), lacks.end());
    CHECK(lacks == std::vector<double>{45, 58, 59, 62, 66, 69, 71, 77, 80, 82});
}

TEST_CASE("on the role boards ESV and eSam are most alike") {
    auto map = role_boards();
    auto found = overlap(map);
    auto pair = [&](std::size_t i) {
        return map[found.actors[found.pairs[i].first].actor].key + " " +
               map[found.actors[found.pairs[i].second].actor].key;
    };
    CHECK(pair(0) == "esv esam");
    CHECK(found.pairs[0].jaccard() == Approx(0.60));
    CHECK(pair(1) == "esam linkopings-universitet");
    CHECK(pair(2) == "linkopings-universitet skr");
    CHECK(found.pairs[1].jaccard() == Approx(0.55).margin(0.005));
    CHECK(found.pairs[1].rank == found.pairs[2].rank);
    auto report = overlap_report(map, {});
    const auto& shared = table(report, "shared_cells");
    CHECK(shown(cell(shared, 0, "support_type")) + shown(cell(shared, 0, "principle")) == "metodstodp2");
    CHECK(shown(cell(shared, 0, "actors")) == "9");
    CHECK(shown(cell(shared, 1, "support_type")) + shown(cell(shared, 1, "principle")) == "natverkp3");
    CHECK(shown(cell(shared, 1, "actors")) == "7");
}

TEST_CASE("every classification of the role boards is inferred, so nothing stated is left in their cells") {
    CHECK(coverage(role_boards()).grid.all.stated() == 0);
    auto stated = coverage(apply_filter(role_boards(), {.stated_only = true}));
    CHECK(stated.grid.all.empty());
    CHECK(stated.grid.unclassified.size() == 63);
}

TEST_CASE("stated-only never increases a count of the shipped map") {
    auto all = cells(shipped()), stated = cells(apply_filter(shipped(), {.stated_only = true}));
    for (std::size_t i = 0; i < all.cells.size(); ++i) {
        CHECK(stated.cells[i].count() <= all.cells[i].count());
        CHECK(stated.cells[i].categories.size() <= all.cells[i].categories.size());
    }
}

TEST_CASE("a report on the shipped map does not depend on the order of rows") {
    auto other = turned(shipped());
    for (auto make : reports) {
        auto report = make(shipped(), {}), same = make(other, {});
        CAPTURE(report.name);
        CHECK(findings(report, "sv") == findings(same, "sv"));
        CHECK(findings(report, "en") == findings(same, "en"));
        REQUIRE(report.tables.size() == same.tables.size());
        for (std::size_t i = 0; i < report.tables.size(); ++i) CHECK(report.tables[i].rows == same.tables[i].rows);
    }
}

TEST_CASE("new keys change nothing in what a report on the shipped map says") {
    auto renamed = shipped();
    for (auto& actor : renamed.actors) actor.key = "k-" + actor.key;
    for (auto& offer : renamed.offers) offer.key = "k-" + offer.key;
    for (auto& gap : renamed.gaps) gap.key = "k-" + gap.key;
    for (auto& recommendation : renamed.recommendations) recommendation.key = "k-" + recommendation.key;
    for (auto make : reports) CHECK(findings(make(shipped(), {}), "sv") == findings(make(renamed, {}), "sv"));
}

TEST_CASE("every analysis makes a valid report of the shipped map, whole and through filters") {
    const std::vector<Filter> filters{{}, {.status = {Status::could}}, {.stated_only = true}, {.source = {"003"}}};
    for (const auto& filter : filters)
        for (const auto& analysis : analyses()) {
            CAPTURE(analysis.name, describe(filter, shipped().framework));
            CHECK(fault_of(analysis.run(apply_filter(shipped(), filter), {.draws = 20})) == "");
        }
}
