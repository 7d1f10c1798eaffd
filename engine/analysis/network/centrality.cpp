#include "engine/analysis/network/centrality.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/analysis/support/cells.hpp"
#include "engine/graph/centrality/betweenness.hpp"
#include "engine/graph/centrality/degree.hpp"
#include "engine/graph/centrality/distance.hpp"
#include "engine/graph/centrality/spectral.hpp"
#include "engine/graph/connectivity/connectivity.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace ecomap {
namespace {

using Values = std::vector<double>;

template <class Number>
Values reals(const std::vector<Number>& numbers) {
    return {numbers.begin(), numbers.end()};
}

struct Measure {
    std::string_view key;
    bool whole;                                          ///< counts something
    Values (*of)(const Graph& ties, const Graph& arcs);  ///< by node
};

using G = const Graph&;

constexpr std::array measures{
    Measure{"degree", true, [](G ties, G) { return reals(degrees(ties)); }},
    Measure{"in_degree", true, [](G, G arcs) { return reals(degrees(arcs, Ends::in)); }},
    Measure{"out_degree", true, [](G, G arcs) { return reals(degrees(arcs, Ends::out)); }},
    Measure{"strength", true, [](G ties, G) { return strengths(ties); }},
    Measure{"betweenness", false, [](G ties, G) { return normalised_betweenness(ties, betweenness(ties)); }},
    Measure{"harmonic", false, [](G ties, G) { return harmonic_closeness(ties); }},
    Measure{"closeness", false, [](G ties, G) { return closeness(ties); }},
    Measure{"eigenvector", false, [](G ties, G) { return eigenvector_centrality(ties).values; }},
    Measure{"pagerank", false, [](G ties, G) { return pagerank(ties); }},
    Measure{"core", true, [](G ties, G) { return reals(core_numbers(ties)); }},
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
};

Scores score(const Graph& ties, const Graph& arcs) {
    Scores scores;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (measures[i].key != "eigenvector") {
            scores.values[i] = measures[i].of(ties, arcs);
            continue;
        }
        auto found = eigenvector_centrality(ties);  // once for both, the values and whether they are final
        scores.values[i] = std::move(found.values);
        scores.converged = found.converged;
    }
    return scores;
}

/// A node's place by the measure asked for.
struct Place {
    Node node = 0;
    double value = 0;
    std::size_t rank = 1;
    std::size_t tied_with = 0;  ///< how many others have the same rank
};

std::vector<Place> rank(const std::vector<double>& values, const Collaboration& network,
                        const std::vector<std::size_t>& alphabetical) {
    std::vector<Place> places;
    for (Node node = 0; node < values.size(); ++node) places.push_back({node, values[node]});
    std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
        if (comparable(a.value) != comparable(b.value)) return a.value > b.value;
        return alphabetical[network.actors[a.node].value] < alphabetical[network.actors[b.node].value];
    });
    const auto ranks = competition_ranks(places, [](const Place& place) { return comparable(place.value); });
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i].rank = ranks[i];
        places[i].tied_with = tied_with(ranks, i);
    }
    return places;
}

Table table_of(const Ecosystem& ecosystem, const Collaboration& network, const Scores& scores,
               const std::vector<Place>& places) {
    Table table{"centrality", Message("centrality.table-centrality"), {}, {}};
    table.columns = {column_as("rank", "rank"),   column("tied_with", "nodes"), column_as("actor", "actor-2"),
                     column_as("name", "name-2"), column("node_class"),         column("component")};
    for (const Measure& measure : measures)
        table.columns.push_back({std::string(measure.key), centrality_name(measure.key), ""});
    auto parts = components(network.graph);
    for (const Place& place : places) {
        const Actor& actor = ecosystem[network.actors[place.node]];
        std::vector<Cell> row{number_cell(place.rank),
                              number_cell(place.tied_with),
                              actor.key,
                              actor.name,
                              std::string(to_string(actor.node_class)),
                              number_cell(parts.of[place.node] + 1)};
        for (std::size_t i = 0; i < measures.size(); ++i) {
            double value = scores.values[i][place.node];
            row.push_back(measures[i].whole ? Cell(static_cast<std::int64_t>(std::llround(value))) : Cell(value));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// A ranking and what is needed to speak of it.
struct Ranking {
    const Ecosystem& ecosystem;
    const Collaboration& network;
    const Measure& measure;
    const std::vector<Place>& places;
    std::size_t most;  ///< how many names a sentence lists

    Decimal number(double value) const {
        if (comparable(value) == comparable(std::round(value))) return {value, 0};
        // Three decimals, or as many as show two digits of a smaller value.
        int needed = 1 - static_cast<int>(std::floor(std::log10(value)));
        return {value, std::max(3, needed)};
    }
    /// Those that have the same rank as the place numbered `first`, the first of them.
    MessageList names(std::size_t first) const {
        MessageList list{{}, Joining::conjunction, most};
        for (std::size_t i = first; i <= first + places[first].tied_with; ++i)
            list.items.push_back(marked_name(ecosystem[network.actors[places[i].node]]));
        return list;
    }
};

/// Who is first and by how much; some value is above zero.
Message first_place(const Ranking& ranking) {
    const auto& places = ranking.places;
    const auto leaders = places.front().tied_with + 1;
    std::vector<NamedArgument> arguments{{"names", ranking.names(0)},
                                         {"leaders", leaders},
                                         {"measure", centrality_name(ranking.measure.key)},
                                         {"value", ranking.number(places.front().value)}};
    if (leaders == places.size()) {
        arguments.push_back({"next", "nobody"});
    } else if (const Place& second = places[leaders]; comparable(second.value) == 0) {
        arguments.push_back({"next", "zero"});
    } else {
        double lead = 100 * (places.front().value / second.value - 1);
        arguments.push_back({"next", lead < 0.05 ? "close" : "behind"});
        arguments.push_back({"lead", Percent{lead < 10 ? lead : std::round(lead)}});
        arguments.push_back({"next_names", ranking.names(leaders)});
        arguments.push_back({"next_value", ranking.number(second.value)});
    }
    return {"centrality.first", std::move(arguments)};
}

/// How many share a place; somebody does.
Message shared_places(const Ranking& ranking) {
    const auto& places = ranking.places;
    auto shared = std::count_if(places.begin(), places.end(), [](const Place& place) { return place.tied_with > 0; });
    auto largest = std::max_element(places.begin(), places.end(),
                                    [](const Place& a, const Place& b) { return a.tied_with < b.tied_with; });
    return {"centrality.shared-places",
            {{"shared", shared},
             {"all", count_nodes(places.size(), ranking.network)},
             {"largest", largest->tied_with + 1},
             {"measure", centrality_name(ranking.measure.key)},
             {"value", ranking.number(largest->value)}}};
}

std::vector<Finding> findings_of(const Ranking& ranking) {
    std::vector<Finding> findings;
    const auto& places = ranking.places;
    if (!places.empty() && comparable(places.front().value) > 0) findings.push_back({first_place(ranking)});
    else if (!places.empty())
        findings.push_back({Message("centrality.all-zero", {{"measure", centrality_name(ranking.measure.key)}})});
    findings.push_back({isolates_sentence(ranking.network)});
    if (std::any_of(places.begin(), places.end(), [](const Place& place) { return place.tied_with > 0; }))
        findings.push_back({shared_places(ranking)});
    return findings;
}

std::vector<Message> notes_of(const Ecosystem& ecosystem, const Collaboration& network, const Measure& measure,
                              bool converged) {
    auto notes = network_notes(ecosystem, network);
    notes.push_back({"centrality.order", {{"measure", centrality_name(measure.key)}}});
    notes.push_back(Message("centrality.definitions"));
    notes.push_back(Message("centrality.eigenvector"));
    if (!converged) notes.push_back(Message("centrality.eigenvector-not-settled"));
    return notes;
}

}  // namespace

std::span<const std::string_view> centrality_measures() { return measure_keys; }

Message centrality_name(std::string_view measure) { return Message("measure." + std::string(measure)); }

bool centrality_counts(std::string_view measure) { return measure_named(measure).whole; }

std::vector<double> centrality_values(const Graph& ties, const Graph& arcs, std::string_view measure) {
    return measure_named(measure).of(ties, arcs);
}

Report centrality_report(const Ecosystem& ecosystem, const Params& params) {
    const Measure& asked = measure_named(params.rank_by.empty() ? usual_measure : params.rank_by);
    auto network = collaboration_network(ecosystem, params);
    auto arcs = collaboration_network(ecosystem, params, Direction::directed);
    auto scores = score(network.graph, arcs.graph);
    auto measure = static_cast<std::size_t>(&asked - measures.data());
    auto places = rank(scores.values[measure], network, alphabetical_places(ecosystem));
    Report report;
    report.name = "centrality";
    report.title = Message("centrality.title");
    report.findings = findings_of({ecosystem, network, asked, places, params.top});
    report.tables.push_back(table_of(ecosystem, network, scores, places));
    report.notes = notes_of(ecosystem, network, asked, scores.converged);
    return report;
}

}  // namespace ecomap
