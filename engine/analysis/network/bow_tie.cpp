#include "engine/analysis/network/bow_tie.hpp"

#include "engine/analysis/network/network_report.hpp"
#include "engine/analysis/occupancy.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/graph/centrality/degree.hpp"
#include "engine/graph/connectivity/bow_tie.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ecomap {
namespace {

/// What the places are called in messages, in the order of BowTiePlace.
constexpr std::array<std::string_view, bow_tie_place_count> places{
    "core", "in", "out", "tube", "tendril-from-in", "tendril-to-out", "other"};

Message place_name(std::size_t place) { return Message("bow-tie.place-" + std::string(places[place])); }

/// How many ties the links without a direction make.
std::size_t ties_without_direction(const Ecosystem& ecosystem, const Params& params) {
    CollaborationOptions options;
    options.statuses = counted_statuses(ecosystem);
    options.has_direction = false;
    options.with_events = params.with_events;
    return project_collaboration(ecosystem, options).graph.edge_count();
}

struct Bow {
    const CollaborationNetwork& network;
    BowTie tie;
    std::array<std::vector<Node>, bow_tie_place_count> members;  // in alphabetical order
    std::size_t most;
    std::size_t undirected = 0;  // ties of links that have no direction

    const std::vector<Node>& of(BowTiePlace place) const { return members[static_cast<std::size_t>(place)]; }
};

Bow bow_of(const CollaborationNetwork& network, const Params& params) {
    Bow bow{network, bow_tie(network.arcs), {}, params.top};
    bow.undirected = ties_without_direction(network.ecosystem, params);
    for (Node node : network.in_alphabet(network.nodes()))
        bow.members[static_cast<std::size_t>(bow.tie.of[node])].push_back(node);
    return bow;
}

Table place_table(const Bow& bow) {
    Table table{"places", Message("bow-tie.table-places"), {}, {}};
    table.columns = {
        column_as("place", "part"),           column("meaning"), column("nodes", "nodes"), column("of", "nodes"),
        column_as("share", "share", "share"), column("members")};
    if (bow.network.size() == 0) return table;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& members = bow.members[i];
        table.rows.push_back({place_name(i), Message("bow-tie.meaning-" + std::string(places[i])),
                              number_cell(members.size()), number_cell(bow.network.size()),
                              static_cast<double>(members.size()) / static_cast<double>(bow.network.size()),
                              Message(bow.network.names(members))});
    }
    return table;
}

Table member_table(const Bow& bow) {
    Table table{"members", Message("bow-tie.table-members"), {}, {}};
    table.columns =
        node_columns({column_as("place", "part"), column("in_degree", "nodes"), column("out_degree", "nodes")});
    auto in = degrees(bow.network.arcs, Ends::in), out = degrees(bow.network.arcs, Ends::out);
    for (std::size_t i = 0; i < places.size(); ++i)
        for (Node node : bow.members[i])
            table.rows.push_back(
                node_row(bow.network, node, {place_name(i), number_cell(in[node]), number_cell(out[node])}));
    return table;
}

/// What links without direction have to do with the core: "only" they make it, it needs them too ("partly"), "none".
const char* undirected_part(const Bow& bow) {
    const auto is_core = [&](Node node) { return bow.tie.of[node] == BowTiePlace::core; };
    const auto& directed = bow.network.directed;
    std::vector<Tie> within;
    for (Node from = 0; from < directed.node_count(); ++from)
        for (Node to : directed.neighbours(from))
            if (is_core(from) && is_core(to)) within.push_back({from, to, 1});
    if (within.empty()) return "only";
    const auto strong = strong_components(Graph(directed.node_count(), within, Direction::directed));
    const auto& core = bow.of(BowTiePlace::core);
    const bool hangs_together =
        std::all_of(core.begin(), core.end(), [&](Node node) { return strong[node] == strong[core.front()]; });
    return hangs_together ? "none" : "partly";
}

Message core_sentence(const Bow& bow) {
    const auto& core = bow.of(BowTiePlace::core);
    if (core.empty()) return Message("bow-tie.no-core");
    return {"bow-tie.core",
            {{"core", core.size()},
             {"all", bow.network.count(bow.network.size())},
             {"names", bow.network.names(core, bow.most)},
             {"as_large", bow.tie.equally_large},
             {"undirected", undirected_part(bow)}}};
}

Message sides_sentence(const Bow& bow) {
    const auto &in = bow.of(BowTiePlace::in), &out = bow.of(BowTiePlace::out);
    return {"bow-tie.sides",
            {{"in", in.size()},
             {"in_nodes", bow.network.count(in.size())},
             {"in_names", bow.network.names(in, bow.most)},
             {"out", out.size()},
             {"out_nodes", bow.network.count(out.size())},
             {"out_names", bow.network.names(out, bow.most)}}};
}

Message returned_sentence(const Bow& bow) {
    const auto arcs = bow.network.directed.arc_count();
    const double share = reciprocity(bow.network.directed).value_or(0);
    return {"bow-tie.returned",
            {{"returned", static_cast<std::size_t>(std::llround(share * static_cast<double>(arcs)))},
             {"arcs", arcs},
             {"share", Percent{100 * share}},
             {"undirected", bow.undirected}}};
}

std::vector<Finding> findings_of(const Bow& bow) {
    std::vector<Finding> findings;
    if (bow.network.arcs.arc_count() > 0) {
        findings.push_back({core_sentence(bow)});
        if (!bow.of(BowTiePlace::core).empty()) findings.push_back({sides_sentence(bow)});
        findings.push_back({returned_sentence(bow)});
    }
    findings.push_back({isolates_sentence(bow.network)});
    return findings;
}

}  // namespace

Report bow_tie_report(const Ecosystem& ecosystem, const Params& params) {
    const auto network = collaboration_network(ecosystem, params);
    const auto bow = bow_of(network, params);
    return network_report(network, {"bow-tie",
                                    Message("bow-tie.title"),
                                    findings_of(bow),
                                    {place_table(bow), member_table(bow)},
                                    {Message("bow-tie.direction"), Message("bow-tie.definition")}});
}

}  // namespace ecomap
