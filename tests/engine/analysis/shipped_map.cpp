// The shipped map of innovation support in Sweden, looked at through the analyses: what its reader knows must come out.
#include "engine/analysis/analysis.hpp"
#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/needs/portfolio.hpp"
#include "engine/analysis/support/breadth.hpp"
#include "engine/analysis/support/coverage.hpp"
#include "engine/analysis/support/overlap.hpp"
#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <map>

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
    Values untaken;
    for (const auto& gap : found.reported)
        if (gap.untaken == true) untaken.push_back(map[gap.gap].key);
    std::sort(untaken.begin(), untaken.end());
    CHECK(untaken == Values{"g2_3", "g3_1", "g3_5", "g5_3"});
    // No offer of today is tied to any gap, so whether one answers them is unknown.
    CHECK_FALSE(found.answers_known);
    for (const auto& gap : found.reported) CHECK(gap.unanswered != true);
    const auto& effect = reported(map, found, "g5_1");
    CHECK(keys(map, effect.takers.actors) == Values{"skr", "vinnova"});
    CHECK(effect.recommendations.empty());
    CHECK(effect.lack == 82.0);
    CHECK(found.reported.front().lack == 82.0);
}

TEST_CASE(
    "who is asked to direct is asked by the report's recommendation, and one number of actors is within a principle") {
    const auto& map = shipped();
    auto found = gaps(map, {});
    const auto& direction = reported(map, found, "g1_1");
    CHECK(keys(map, direction.asked.actors) == Values{"esv", "digg", "skr", "upphandlingsmyndigheten", "vinnova"});
    CHECK(direction.offering.count() == 8);
    CHECK(found.grid.columns[0].all.count() == 8);
    CHECK(map[reported(map, found, "g3_2").gap].support_types.certainty == Certainty::stated);
}

TEST_CASE("training of today is for staff and middle managers too, as the report says of it as a whole") {
    for (const auto* group : {"medarbetare", "mellanchefer"}) {
        const auto target = *shipped().framework.target_groups.find(group);
        const auto map = apply_filter(shipped(), {.status = {Status::today}, .targets = {target}});
        CHECK(coverage(map).grid.all.count() >= 3);
        CHECK(apply_filter(map, {.stated_only = true, .targets = {target}}).offers.empty());
    }
}

TEST_CASE("the steps say whom to ask where the source names an organisation, and wait for what it says") {
    std::size_t themes = 0, without = 0, workshops = 0;
    for (const auto& step : shipped().processes) {
        CAPTURE(step.key);
        if (step.process == "samarbete_valfardsteknik") {
            ++themes;
            without += step.actors.empty();
            CHECK(step.depends_on.empty());
        }
        if (step.process == "fron" || step.process == "natverksbygge") CHECK_FALSE(step.actors.empty());
        if (step.kind != "workshop") continue;
        ++workshops;
        for (const auto& other : shipped().processes)
            if (other.step == step.step && (other.kind == "homework" || other.kind == "compile"))
                CHECK(std::find(step.depends_on.begin(), step.depends_on.end(), other.key) != step.depends_on.end());
    }
    CHECK(themes == 10);
    CHECK(without == 5);
    CHECK(workshops == 5);
}

TEST_CASE(
    "funding in principle 3 is the one true gap; advice and training in principle 5 are unknown, for categories") {
    const auto report = gaps_report(shipped(), {});
    const auto& cells = table(report, "cells");
    const auto types = column(cells, "support_type"), principles = column(cells, "principle");
    const auto readings = column(cells, "reading"), states = column(cells, "state"), gaps = column(cells, "gaps");
    const auto at = [&](const std::string& type, const std::string& principle, const Values& values) {
        for (std::size_t i = 0; i < types.size(); ++i)
            if (types[i] == type && principles[i] == principle) return values[i];
        return std::string("no such cell");
    };
    CHECK(std::count(readings.begin(), readings.end(), "verkligt glapp: finansiera") == 1);
    CHECK(at("finansiering", "p3", readings) == "verkligt glapp: finansiera");
    CHECK(at("finansiering", "p3", gaps) == "g3_2");
    CHECK(at("radgivning", "p5", readings) == "okänt");
    CHECK(at("utbildning", "p5", readings) == "okänt");
    CHECK(at("finansiering", "p5", readings) == "behövs kanske inte: fråga");
    CHECK(at("testbadd", "p1", states) == "not_expected");
    CHECK(at("finansiering", "p2", states) == "sure_gap");
    CHECK(at("finansiering", "p2", readings) == "okänt");  // not all gaps of principle 2 tell what they need
}

TEST_CASE("seven cells hold three or more actors that no known link joins") {
    const auto report = gaps_report(shipped(), {});
    const auto& unjoined = table(report, "unjoined");
    CHECK(column(unjoined, "support_type") ==
          Values{"finansiering", "natverk", "radgivning", "radgivning", "radgivning", "radgivning", "utbildning"});
    CHECK(column(unjoined, "principle") == Values{"p4", "p4", "p1", "p2", "p3", "p4", "p2"});
    CHECK(column(unjoined, "actors") == Values{"8", "3", "3", "5", "8", "3", "6"});
}

TEST_CASE("through no filter is a cell of the shipped map a gap that somebody is in, or one true gap more", "[long]") {
    const auto& map = shipped();
    const auto whole = gaps(map, {});
    std::vector<Filter> filters{{.stated_only = true},
                                {.source = {"Bilaga 3"}},
                                {.source = {"003"}},
                                {.status = {Status::could}},
                                {.as_of = parse_date("2014")},
                                {.phases = {{1}}},
                                {.principles = {{2}}},
                                {.support_types = {{0}}},
                                {.targets = {{0}}},
                                {.actor_types = {{0}, {3}}},
                                {.levels = {{1}}}};
    for (const auto& filter : filters) {
        CAPTURE(in_words(describe(filter, map.framework), "sv"));
        const auto seen = apply_filter(map, filter);
        const auto found = gaps(seen, {});
        for (std::size_t i = 0; i < found.cells.size(); ++i) {
            const auto &here = found.cells[i], &before = whole.cells[i];
            CAPTURE(i);
            if (here.standing.state == CellState::sure_gap) CHECK(before.standing.state == CellState::sure_gap);
            if (here.thinness == Thinness::few) CHECK(before.thinness == Thinness::few);
            if (here.lacking == false) CHECK(before.lacking == false);
        }
        for (const auto& gap : found.reported) {
            const auto& same = reported(map, whole, seen[gap.gap].key);
            CAPTURE(seen[gap.gap].key);
            if (gap.untaken == true) CHECK(same.untaken == true);
            if (gap.takers_known && gap.takers.empty()) CHECK(same.takers.empty());
            if (gap.recommendations_known && gap.recommendations.empty()) CHECK(same.recommendations.empty());
            if (gap.responsible == Entries::none) CHECK(same.responsible != Entries::some);
        }
        for (const auto* goal : {"cells", "gaps"}) {
            Params params;
            params.close = goal;
            params.draws = 0;
            for (const auto& need : portfolio(seen, params).needs) {
                const auto* place = std::get_if<CellPlace>(&need.what);
                if (place && need.is_sure && need.actors == 0) CHECK(at(whole.grid, *place).empty());
                if (!place && need.is_sure)
                    CHECK(reported(map, whole, seen[std::get<GapId>(need.what)].key).answering.empty());
            }
        }
    }
}

TEST_CASE("what a workshop decides waits for its draft, and the meeting with the convener for who that is") {
    const auto waits = [](const std::string& step, const std::string& before) {
        const auto& steps = shipped().processes;
        const auto at = std::find_if(steps.begin(), steps.end(), [&](const auto& each) { return each.key == step; });
        return at != steps.end() && std::count(at->depends_on.begin(), at->depends_on.end(), before) == 1;
    };
    CHECK(waits("nb.ws2.g1", "nb.ws2.c1"));  // the agenda
    CHECK(waits("nb.ws2.g2", "nb.ws2.c2"));  // the rules of conduct
    CHECK(waits("nb.ws2.g3", "nb.ws2.c3"));  // the competence map, compared with the reference
    CHECK(waits("nb.ws3.g3", "nb.ws2.g3"));  // the competence map, decided
    CHECK(waits("nb.ws3.g4", "nb.ws2.g4"));  // goals and vision
    CHECK(waits("nb.ws4.g2", "nb.ws4.h2"));  // the non-disclosure agreement
    CHECK(waits("nb.ws5.h2", "nb.ws4.g2"));
    CHECK(waits("nb.ws4.c3", "nb.ws3.g1"));  // the convener
}

TEST_CASE("the steps say who may apply, whom a project is for, and who took part in which phase of a case") {
    Values applicants, aimed_at;
    for (const auto& step : shipped().processes) {
        if (step.process == "fron" && step.kind == "applicant") applicants.push_back(step.key);
        if (step.process == "larprojekt" && step.kind == "target") aimed_at.push_back(step.key);
        if (step.process != "maltidsupphandling" && step.process != "fall_trafiklab") continue;
        CAPTURE(step.key);
        CHECK_FALSE(step.role.empty());
        CHECK(shipped().framework.phases.find(step.step).has_value());
    }
    CHECK(applicants == Values{"fr.s1", "fr.s2", "fr.s3", "fr.s4"});
    CHECK(aimed_at == Values{"lp.g1"});
}

TEST_CASE(
    "the findings tell what a term means, which platforms share, whom to ask about a law and what answers Norway") {
    std::map<std::string, std::size_t> points, tied_to_actors;
    for (const auto& finding : shipped().findings) {
        ++points[finding.kind];
        const auto is_actor_key = [](const std::string& key) {
            const auto& actors = shipped().actors;
            return std::any_of(actors.begin(), actors.end(), [&](const Actor& actor) { return actor.key == key; });
        };
        tied_to_actors[finding.kind] +=
            std::any_of(finding.relates_to.begin(), finding.relates_to.end(), is_actor_key) ? 1 : 0;
    }
    const auto held = [&](const char* kind) { return std::pair(points[kind], tied_to_actors[kind]); };
    using Held = std::pair<std::size_t, std::size_t>;
    CHECK(held("term") == Held{15, 15});
    CHECK(held("problem_term") == Held{3, 2});
    CHECK(held("sharing_platform") == Held{3, 3});
    CHECK(held("legal_frame") == Held{5, 5});
    CHECK(held("norway_block") == Held{7, 5});
    CHECK(held("success_example") == Held{2, 2});
    CHECK(held("standout_actor") == Held{9, 9});
    CHECK(held("recipient") == Held{3, 0});
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

TEST_CASE("the shipped map holds what the summaries of its sources count") {
    std::map<std::string, std::size_t> kinds, steps;
    for (const auto& finding : shipped().findings) ++kinds[finding.kind];
    const std::map<std::string, std::size_t> counted{
        {"conclusion", 8},     {"expert_reflection", 6}, {"instrument", 7},   {"legal_frame", 5},
        {"nordic_country", 3}, {"nordic_factor", 5},     {"problem_term", 3}, {"respondent_role", 8},
        {"standout_actor", 9}, {"success_support", 3},   {"success_work", 4}, {"target_voice", 9}};
    for (const auto& [kind, count] : counted) {
        CAPTURE(kind);
        CHECK(kinds[kind] == count);
    }
    CHECK(shipped().recommendations.size() == 10);
    CHECK(shipped().gaps.size() == 21);
    CHECK(shipped().timeline.size() == 39);
}
