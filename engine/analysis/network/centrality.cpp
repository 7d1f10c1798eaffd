#include "engine/analysis/network/centrality.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/network/network_report.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/graph/centrality/betweenness.hpp"
#include "engine/graph/centrality/degree.hpp"
#include "engine/graph/centrality/distance.hpp"
#include "engine/graph/centrality/spectral.hpp"
#include "engine/graph/connectivity/connectivity.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <optional>

namespace ecomap {
namespace {

using Values = std::vector<double>;

template <class Number>
Values reals(const std::vector<Number>& numbers) {
    return {numbers.begin(), numbers.end()};
}

/// From all sources unless a sample is asked for.
std::optional<SampledBetweenness> asked_sample(const CollaborationNetwork& network, std::size_t sources,
                                               const Params& params) {
    if (sources == 0 || sources >= network.graph.node_count()) return {};
    return sampled_betweenness(network.graph, std::max<std::size_t>(sources, 2), params.threads);
}

Values betweenness_of(const CollaborationNetwork& network, const std::optional<SampledBetweenness>& sample,
                      const Params& params) {
    return normalised_betweenness(network.graph, sample ? sample->values : betweenness(network.graph, params.threads));
}

struct Measure {
    std::string_view key;
    bool whole;                                                ///< counts something
    Values (*of)(const CollaborationNetwork&, const Params&);  ///< by node
};

using N = const CollaborationNetwork&;
using P = const Params&;

constexpr std::array measures{
    Measure{"degree", true, [](N network, P) { return reals(degrees(network.graph)); }},
    Measure{"in_degree", true, [](N network, P) { return reals(degrees(network.arcs, Ends::in)); }},
    Measure{"out_degree", true, [](N network, P) { return reals(degrees(network.arcs, Ends::out)); }},
    Measure{"strength", true, [](N network, P) { return strengths(network.graph); }},
    Measure{"betweenness", false,
            [](N network, P params) {
                return betweenness_of(network, asked_sample(network, params.exact ? 0 : params.sample, params), params);
            }},
    Measure{"harmonic", false, [](N network, P params) { return harmonic_closeness(network.graph, params.threads); }},
    Measure{"closeness", false, [](N network, P params) { return closeness(network.graph, params.threads); }},
    Measure{"eigenvector", false, [](N network, P) { return eigenvector_centrality(network.graph).values; }},
    Measure{"katz", false, [](N network, P) { return katz_centrality(network.graph); }},
    Measure{"pagerank", false,
            [](N network, P params) { return pagerank(params.undirected ? network.graph : network.arcs); }},
    Measure{"core", true, [](N network, P) { return reals(core_numbers(network.graph)); }},
};

constexpr std::string_view usual_measure = "betweenness";

constexpr auto measure_keys = [] {
    std::array<std::string_view, measures.size()> keys;
    for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = measures[i].key;
    return keys;
}();

const Measure& measure_named(std::string_view key) {
    auto at =
        std::find_if(measures.begin(), measures.end(), [&](const Measure& measure) { return measure.key == key; });
    assert(at != measures.end() && "one of centrality_measures()");
    return *at;
}

/// All measures by place in `measures`, each by node.
struct Scores {
    std::array<Values, measures.size()> values;
    bool converged = true;
    std::optional<SampledBetweenness> sample;  ///< what betweenness was told from, if not from all
};

Scores score(const CollaborationNetwork& network, const Params& params) {
    Scores scores;
    if (!params.exact)
        scores.sample =
            asked_sample(network, params.sample > 0 ? params.sample : sources_to_sample(network.graph), params);
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (measures[i].key == "betweenness") {
            scores.values[i] = betweenness_of(network, scores.sample, params);
            continue;
        }
        if (measures[i].key != "eigenvector") {
            scores.values[i] = measures[i].of(network, params);
            continue;
        }
        auto found = eigenvector_centrality(network.graph);  // once for both, the values and whether they are final
        scores.values[i] = std::move(found.values);
        scores.converged = found.converged;
    }
    return scores;
}

Table table_of(const CollaborationNetwork& network, const Scores& scores, const std::vector<RankedNode>& places) {
    std::vector<Column> columns;
    for (const Measure& measure : measures)
        columns.push_back({std::string(measure.key), centrality_name(measure.key), ""});
    Table table{"centrality", Message("centrality.table-centrality"), ranked_columns(std::move(columns)), {}};
    for (const RankedNode& place : places) {
        std::vector<Cell> values;
        for (std::size_t i = 0; i < measures.size(); ++i) {
            double value = scores.values[i][place.node];
            values.push_back(measures[i].whole ? Cell(static_cast<std::int64_t>(std::llround(value))) : Cell(value));
        }
        table.rows.push_back(ranked_row(network, place, std::move(values)));
    }
    return table;
}

/// A ranking and what is needed to speak of it.
struct Ranking {
    const CollaborationNetwork& network;
    const Measure& measure;
    const Values& values;  ///< by node
    const std::vector<RankedNode>& places;
    std::size_t most;  ///< how many names a sentence lists

    double value(const RankedNode& place) const { return values[place.node]; }
    Decimal number(double value) const {
        if (comparable(value) == comparable(std::round(value))) return {value, 0};
        // Three decimals, or as many as show two digits of a smaller value.
        int needed = 1 - static_cast<int>(std::floor(std::log10(value)));
        return {value, std::max(3, needed)};
    }
    /// Those that have the same rank as the place numbered `first`, the first of them.
    MessageList names(std::size_t first) const {
        std::vector<Node> nodes;
        for (std::size_t i = first; i <= first + places[first].tied_with; ++i) nodes.push_back(places[i].node);
        return network.names(nodes, most);
    }
};

/// Who is first and by how much; some value is above zero.
Message first_place(const Ranking& ranking) {
    const auto& places = ranking.places;
    const auto leaders = places.front().tied_with + 1;
    std::vector<NamedArgument> arguments{{"names", ranking.names(0)},
                                         {"leaders", leaders},
                                         {"measure", centrality_name(ranking.measure.key)},
                                         {"value", ranking.number(ranking.value(places.front()))}};
    if (leaders == places.size()) {
        arguments.push_back({"next", "nobody"});
    } else if (const RankedNode& second = places[leaders]; comparable(ranking.value(second)) == 0) {
        arguments.push_back({"next", "zero"});
    } else {
        double lead = 100 * (ranking.value(places.front()) / ranking.value(second) - 1);
        arguments.push_back({"next", lead < 0.05 ? "close" : "behind"});
        arguments.push_back({"lead", Percent{lead < 10 ? lead : std::round(lead)}});
        arguments.push_back({"next_names", ranking.names(leaders)});
        arguments.push_back({"next_value", ranking.number(ranking.value(second))});
    }
    return {"centrality.first", std::move(arguments)};
}

/// How many share a place; somebody does.
Message shared_places(const Ranking& ranking) {
    const auto& places = ranking.places;
    auto shared = static_cast<std::size_t>(
        std::count_if(places.begin(), places.end(), [](const RankedNode& place) { return place.tied_with > 0; }));
    auto largest = std::max_element(places.begin(), places.end(),
                                    [](const RankedNode& a, const RankedNode& b) { return a.tied_with < b.tied_with; });
    return {"centrality.shared-places",
            {{"shared", shared},
             {"all", ranking.network.count(places.size())},
             {"largest", largest->tied_with + 1},
             {"measure", centrality_name(ranking.measure.key)},
             {"value", ranking.number(ranking.value(*largest))}}};
}

std::vector<Finding> findings_of(const Ranking& ranking) {
    std::vector<Finding> findings;
    const auto& places = ranking.places;
    if (!places.empty() && comparable(ranking.value(places.front())) > 0) findings.push_back({first_place(ranking)});
    else if (!places.empty())
        findings.push_back({Message("centrality.all-zero", {{"measure", centrality_name(ranking.measure.key)}})});
    findings.push_back({isolates_sentence(ranking.network)});
    if (std::any_of(places.begin(), places.end(), [](const RankedNode& place) { return place.tied_with > 0; }))
        findings.push_back({shared_places(ranking)});
    return findings;
}

/// How many sources a sample has, how far off it may be, and which first places it leaves no doubt about.
Message sample_note(const CollaborationNetwork& network, const SampledBetweenness& sample, std::size_t most) {
    const auto bounds = normalised_betweenness(network.graph, sample.bounds);
    const double widest = bounds.empty() ? 0 : *std::max_element(bounds.begin(), bounds.end());
    return {"centrality.sample",
            {{"sources", sample.sources},
             {"all", network.count(network.graph.node_count())},
             {"bound", Decimal{std::ceil(widest * 10000) / 10000, 4}},
             {"leaders", certain_leaders(sample, most)}}};
}

}  // namespace

std::span<const std::string_view> centrality_measures() { return measure_keys; }

std::string_view centrality_asked(const Params& params) {
    return params.rank_by.empty() ? usual_measure : params.rank_by;
}

Message centrality_name(std::string_view measure) { return Message("measure." + std::string(measure)); }

bool centrality_counts(std::string_view measure) { return measure_named(measure).whole; }

std::vector<double> centrality_values(const CollaborationNetwork& network, std::string_view measure,
                                      const Params& params) {
    return measure_named(measure).of(network, params);
}

Report centrality_report(const Ecosystem& ecosystem, const Params& params) {
    const Measure& measure = measure_named(centrality_asked(params));
    const auto network = collaboration_network(ecosystem, params);
    const auto scores = score(network, params);
    const auto& values = scores.values[static_cast<std::size_t>(&measure - measures.data())];
    const auto places = ranked(network, network.nodes(), values);
    auto report =
        network_report(network, {"centrality",
                                 Message("centrality.title"),
                                 findings_of({network, measure, values, places, params.top}),
                                 {table_of(network, scores, places)},
                                 {{"centrality.order", {{"measure", centrality_name(measure.key)}}},
                                  Message("centrality.definitions"),
                                  Message("centrality.eigenvector"),
                                  {"centrality.pagerank", {{"direction", params.undirected ? "both" : "along"}}}}});
    if (scores.sample) report.notes.push_back(sample_note(network, *scores.sample, params.top));
    if (!scores.converged) report.notes.push_back(Message("centrality.eigenvector-not-settled"));
    return report;
}

}  // namespace ecomap
