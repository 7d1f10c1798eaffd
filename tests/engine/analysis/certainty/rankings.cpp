#include "engine/analysis/certainty/rankings.hpp"

#include "engine/analysis/analysis.hpp"
#include "engine/analysis/certainty/resample.hpp"
#include "engine/analysis/head_count.hpp"
#include "engine/analysis/network/centrality.hpp"
#include "engine/analysis/support/concentration.hpp"
#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace ecomap;
using namespace ecomap::test;

namespace {

using Names = std::vector<std::string>;

Ecosystem shipped(const char* name) {
    return load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem;
}

std::map<std::string, double> by_key(const Ecosystem& map, const Ranking& ranking, const Params& params = {}) {
    MeasuredMap measured(map, params);
    Things things(map, params);
    std::map<std::string, double> scores;
    for (const auto& scored : scores_of(ranking, measured))
        scores[things.key(ranking.kind, scored.thing)] = scored.score;
    return scores;
}

std::map<std::string, double> by_key(const Ecosystem& map, const char* ranking) {
    return by_key(map, *find_ranking(ranking));
}

/// The key of the thing that a row of a printed table is of; "" when the row is of something else.
std::string key_in(const Table& table, std::size_t row, ThingKind kind) {
    auto text = [&](const char* column) { return shown(cell(table, row, column)); };
    auto pair = [&](const char* one, const char* other) {
        return std::min(text(one), text(other)) + " + " + std::max(text(one), text(other));
    };
    switch (kind) {
        case ThingKind::actor:
            return text("actor");
        case ThingKind::actor_type:
            return text("actor_type");
        case ThingKind::cell:
            return text("support_type").empty() || text("principle").empty()
                       ? ""
                       : text("support_type") + "/" + text("principle");
        case ThingKind::support_type:
            return text("principle").empty() ? text("support_type") : "";
        case ThingKind::principle:
            return text("support_type").empty() ? text("principle") : "";
        case ThingKind::target_group:
        case ThingKind::phase:
        case ThingKind::level:
            return text("key");
        case ThingKind::support:
            return text("column");
        case ThingKind::gap:
            return text("gap");
        case ThingKind::actor_pair:
            return pair("first", "second");
        case ThingKind::support_pair:
            return text("first") + " + " + text("second");
        case ThingKind::actor_support:
            return text("actor") + " + " + text("column");
    }
    return "";
}

std::optional<double> number(const Cell& cell) {
    if (auto* whole = std::get_if<std::int64_t>(&cell)) return static_cast<double>(*whole);
    if (auto* real = std::get_if<double>(&cell)) return *real;
    return std::nullopt;
}

bool has_column(const Table& table, const char* key) {
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const Column& one) { return one.key == key; });
}

/// The report that prints the ranking's score, its rows ordered by it where that can be asked.
Report report_with(const Ranking& ranking, const Ecosystem& map, Params params) {
    params.draws = 0;
    if (ranking.analysis == "centrality") params.rank_by = ranking.key;
    return find_analysis(ranking.analysis)->run(map, params);
}

/// Checks every printed number of `ranking` against its scores; how many numbers there were.
std::size_t check_printed(const Ranking& ranking, const Ecosystem& map, const Params& params) {
    auto scores = by_key(map, ranking, params);
    auto report = report_with(ranking, map, params);
    const auto& printed = table(report, std::string(ranking.table));
    std::size_t checked = 0;
    for (std::size_t row = 0; row < printed.rows.size(); ++row) {
        auto key = key_in(printed, row, ranking.kind);
        auto value = number(cell(printed, row, std::string(ranking.column)));
        CAPTURE(ranking.key, key);
        if (has_column(printed, "node_class") && shown(cell(printed, row, "node_class")) == "category") {
            CHECK(scores.count(key) == 0);
        } else if (!value) {
            CHECK(scores.count(key) == 0);  // unknown is not zero
        } else if (scores.count(key) > 0) {
            CHECK(scores.at(key) == Approx(*value).margin(1e-9));
            ++checked;
        }
    }
    return checked;
}

/// The rank of each thing, by its key.
std::map<std::string, std::size_t> ranks_by_key(const Ecosystem& map, const Ranking& ranking) {
    MeasuredMap measured(map, {});
    Things things(map, {});
    const auto scores = scores_of(ranking, measured);
    const auto ranks = ranks_of(ranking, scores);
    std::map<std::string, std::size_t> found;
    for (std::size_t i = 0; i < scores.size(); ++i) found[things.key(ranking.kind, scores[i].thing)] = ranks[i];
    return found;
}

/// Keys of the rankings that differ.
std::set<std::string> changed_rankings(const Ecosystem& before, const Ecosystem& after) {
    std::set<std::string> changed;
    for (const auto& ranking : rankings())
        if (ranks_by_key(before, ranking) != ranks_by_key(after, ranking)) changed.emplace(ranking.key);
    return changed;
}

/// The map with the row numbered `at` of a table there twice, with its key, as when it is drawn twice.
template <class Row>
Ecosystem doubled(Ecosystem map, std::vector<Row> Ecosystem::*table, std::size_t at) {
    (map.*table).push_back((map.*table)[at]);
    return map;
}

}  // namespace

TEST_CASE("every score is the one that its analysis prints") {
    const auto map = shipped("sweden-innovation-support");
    for (const auto& ranking : rankings()) {
        CAPTURE(ranking.key);
        REQUIRE(find_analysis(ranking.analysis) != nullptr);
        if (ranking.column.empty()) continue;  // the next test
        CHECK(check_printed(ranking, map, {}) >= 3);
        check_printed(ranking, shipped("coast-example"), {});
        check_printed(ranking, apply_filter(map, {.stated_only = true}), {});
    }
    CHECK(check_printed(*find_ranking("joining_support"), map, {.by = "target-group"}) >= 3);
    CHECK(check_printed(*find_ranking("advantages"), map, {.by = "principle"}) >= 3);
}

TEST_CASE("scores that are printed in a matrix, in a sentence or as two sides are those numbers") {
    const auto map = shipped("sweden-innovation-support");
    auto types = by_key(map, "support_types"), principles = by_key(map, "principles");
    const auto coverage = find_analysis("coverage")->run(map, {});
    const auto& matrix = table(coverage, "coverage");
    for (std::size_t row = 0; row + 1 < matrix.rows.size(); ++row)
        CHECK(types.at(shown(matrix.rows[row][0])) == *number(matrix.rows[row].back()));
    for (const auto& principle : map.framework.principles)
        CHECK(principles.at(principle.key) == *number(cell(matrix, matrix.rows.size() - 1, principle.key)));
    auto holders = by_key(map, "holders");
    const auto held = concentration(map).all.holders;
    CHECK(holders.size() == held.size());
    for (const auto& holder : held) CHECK(holders.at(map[holder.actor].key) == static_cast<double>(holder.offers));
    auto bridges = by_key(map, "bridges");
    const auto connectivity = find_analysis("connectivity")->run(map, {});
    const auto& ties = table(connectivity, "bridges");
    std::size_t checked = 0;
    for (std::size_t row = 0; row < ties.rows.size(); ++row) {
        auto one = shown(cell(ties, row, "from")), other = shown(cell(ties, row, "to"));
        auto at = bridges.find(std::min(one, other) + " + " + std::max(one, other));
        if (at == bridges.end()) continue;
        CHECK(at->second == std::min(*number(cell(ties, row, "from_side")), *number(cell(ties, row, "to_side"))));
        ++checked;
    }
    CHECK(checked == bridges.size());
    CHECK(checked > 3);
}

TEST_CASE("things stand in the order in which their analysis prints them") {
    const auto map = shipped("sweden-innovation-support");
    std::size_t ordered = 0;
    for (const auto& ranking : rankings()) {
        CAPTURE(ranking.key);
        if (ranking.column.empty() || ranking.key == "constraint" || ranking.key == "liaison") continue;
        auto report = report_with(ranking, map, {});
        const auto& printed = table(report, std::string(ranking.table));
        if (!has_column(printed, "rank")) continue;
        MeasuredMap measured(map, {});
        Things things(map, {});
        auto scores = scores_of(ranking, measured);
        auto ranks = ranks_of(ranking, scores);
        std::map<std::string, std::size_t> rank;
        for (std::size_t i = 0; i < scores.size(); ++i) rank[things.key(ranking.kind, scores[i].thing)] = ranks[i];
        std::size_t last = 0, last_printed = 0;
        for (std::size_t row = 0; row < printed.rows.size(); ++row) {
            auto at = rank.find(key_in(printed, row, ranking.kind));
            if (at == rank.end()) continue;
            auto now = static_cast<std::size_t>(number(cell(printed, row, "rank")).value_or(0));
            CAPTURE(at->first);
            CHECK(at->second >= last);
            if (last > 0) CHECK((at->second == last) == (now == last_printed));  // ties are the same ties
            last = at->second;
            last_printed = now;
        }
        ++ordered;
    }
    CHECK(ordered > 20);
}

TEST_CASE("no analysis prints a rank that is not in the list") {
    const auto map = shipped("sweden-innovation-support");
    for (const auto& analysis : analyses()) {
        if (analysis.name == "certainty") continue;
        for (const auto& one : analysis.run(map, {.draws = 0}).tables) {
            CAPTURE(analysis.name, one.name);
            if (!has_column(one, "rank")) continue;
            if (analysis.name == "two-mode" && one.name == "pairs") continue;  // overlap by another name
            CHECK(std::any_of(rankings().begin(), rankings().end(), [&](const Ranking& ranking) {
                return ranking.analysis == analysis.name && ranking.table == one.name;
            }));
        }
    }
    for (auto measure : centrality_measures()) CHECK(find_ranking(measure) != nullptr);
}

TEST_CASE("every ranking has a name of its own, in snake case, and words in both languages") {
    std::set<std::string_view> keys{"rankings", "first_places"};  // the other tables of certainty
    for (const auto& ranking : rankings()) {
        CAPTURE(ranking.key);
        CHECK(keys.insert(ranking.key).second);
        CHECK(ranking.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
        CHECK(find_ranking(ranking.key) == &ranking);
        for (const auto& words : {ranking.first(), ranking.heading()})
            for (const char* language : {"sv", "en"}) CHECK_FALSE(in_words(words, language).empty());
    }
    CHECK(ranking_keys().size() == rankings().size());
    CHECK(find_ranking("betwenness") == nullptr);
}

TEST_CASE("ranks count equals together, break equals by the analysis' own order, and turn round where low is first") {
    const auto& high = *find_ranking("breadth");
    const auto& low = *find_ranking("constraint");
    const Scores scores{{0, 2, {1}}, {1, 3, {}}, {2, 2, {1}}, {3, 2, {2}}, {4, 0, {}}};
    CHECK(ranks_of(high, scores) == std::vector<std::size_t>{3, 1, 3, 2, 5});
    CHECK(ranks_of(low, scores) == std::vector<std::size_t>{3, 5, 3, 2, 1});
    CHECK(leaders_of(high, scores) == std::vector<ThingId>{1});
    CHECK(leaders_of(low, scores) == std::vector<ThingId>{4});
    CHECK(leaders_of(high, {{0, 0, {}}, {1, 0, {}}}).empty());  // nobody stands out
    CHECK(leaders_of(high, {}).empty());
}

TEST_CASE("what is not known has no score: categories only, nothing placed, no tie") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").actor("many", {.node_class = NodeClass::category});
    m.actor("fair", {.node_class = NodeClass::event}).actor("alone");
    m.offer("a", {"F"}, {"p1", "p2"}).offer("b", {"F"}, {"p1"}).offer("many", {"M"}, {"p1"}).offer("c", {"F"}, {});
    m.link("a", "b", "funds").link("b", "c", "funds").link("b", "many", "funds").link("b", "fair", "funds");
    const auto map = m.done();
    using Found = std::map<std::string, double>;
    CHECK(by_key(map, "cells") == Found{{"F/p1", 2}, {"F/p2", 1}, {"M/p2", 0}});
    CHECK(by_key(map, "breadth") == Found{{"a", 2}, {"b", 1}});
    CHECK(by_key(map, "criticality") == Found{{"a", 1}, {"b", 0}});
    CHECK(by_key(map, "constraint").count("alone") == 0);
    CHECK(by_key(map, "degree").at("alone") == 0);
    CHECK(by_key(map, *find_ranking("degree"), {.with_events = true}).count("fair") == 0);
    CHECK(by_key(map, "severity").empty());
    for (const auto& ranking : rankings())
        if (ranking.kind == ThingKind::actor) {
            CAPTURE(ranking.key);
            CHECK(by_key(map, ranking).count("many") == 0);
            CHECK(by_key(map, ranking).count("fair") == 0);
        }
}

TEST_CASE("the order of rows changes no score") {
    auto map = shipped("coast-example"), turned = map;
    std::reverse(turned.offers.begin(), turned.offers.end());
    std::reverse(turned.links.begin(), turned.links.end());
    for (const auto& ranking : rankings()) {
        CAPTURE(ranking.key);
        CHECK(by_key(map, ranking) == by_key(turned, ranking));
    }
}

TEST_CASE("an offer that is there twice changes no ranking but those that count offers, and a link none but strength",
          "[long]") {
    // As their pages say.
    const std::map<std::string, std::string> counting_offers{
        {"target_groups", "audience counts offers"},
        {"phases", "audience counts offers"},
        {"levels", "audience counts offers"},
        {"holders", "concentration counts offers by actor: told twice counts twice"},
        {"concentrated_support_types", "concentration is of offers"},
        {"concentrated_principles", "concentration is of offers"},
        {"concentrated_cells", "concentration is of offers"},
        {"specialisation", "its matrix holds numbers of offers"},
        {"advantages", "its matrix holds numbers of offers"},
    };
    const std::map<std::string, std::string> counting_links{{"strength", "it is the number of links"}};
    std::set<std::string> by_offers, by_links;
    for (const char* name : {"sweden-innovation-support", "coast-example"}) {
        const auto map = shipped(name);
        const std::size_t step = map.offers.size() > 50 ? 7 : 1;
        for (std::size_t i = 0; i < map.offers.size(); i += step)
            by_offers.merge(changed_rankings(map, doubled(map, &Ecosystem::offers, i)));
        for (std::size_t i = 0; i < map.links.size(); i += step)
            by_links.merge(changed_rankings(map, doubled(map, &Ecosystem::links, i)));
    }
    const auto keys_of = [](const auto& reasons) {
        std::set<std::string> keys;
        for (const auto& [key, why] : reasons) keys.insert(key);
        return keys;
    };
    CHECK(by_offers == keys_of(counting_offers));
    CHECK(by_links == keys_of(counting_links));
}

TEST_CASE("an offer that is drawn twice counts twice, however many cells it stands in") {
    const auto map = shipped("sweden-innovation-support");
    const Deck deck(map);
    Resample resample(deck, 1);
    for (int i = 0; i < 20; ++i) {
        CAPTURE(i);
        const auto& drawn = resample.draw();
        std::map<std::string, double> rows;
        for (const auto& offer : drawn.offers)
            if (offer.status == Status::today && is_actor(drawn[offer.actor]) && offer.support_types.terms.size() > 0)
                ++rows[drawn[offer.actor].key];
        CHECK(by_key(drawn, "holders") == rows);
    }
}
