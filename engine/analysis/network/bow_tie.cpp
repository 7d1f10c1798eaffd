#include "engine/analysis/network/bow_tie.hpp"

#include "engine/analysis/network/network.hpp"
#include "engine/analysis/network/network_nodes.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/graph/centrality/degree.hpp"
#include "engine/graph/connectivity/bow_tie.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

/// What the places are called in messages, in the order of BowTiePlace.
constexpr std::array<std::string_view, bow_tie_place_count> places{
    "core", "in", "out", "tube", "tendril-from-in", "tendril-to-out", "other"};

Message place_name(std::size_t place) { return Message("bow-tie.place-" + std::string(places[place])); }

struct Bow {
    const NetworkNodes& nodes;  // of the network with directed ties
    BowTie tie;
    std::array<std::vector<Node>, bow_tie_place_count> members;  // in alphabetical order
    std::size_t arcs = 0;
    std::size_t returned = 0;
    std::size_t most;

    const std::vector<Node>& of(BowTiePlace place) const { return members[static_cast<std::size_t>(place)]; }
};

Bow bow_of(const NetworkNodes& nodes, const Params& params) {
    const auto& graph = nodes.network().graph;
    Bow bow{nodes, bow_tie(graph), {}, graph.arc_count(), 0, params.top};
    for (Node node = 0; node < nodes.size(); ++node)
        bow.members[static_cast<std::size_t>(bow.tie.of[node])].push_back(node);
    for (auto& members : bow.members) members = nodes.in_alphabet(std::move(members));
    for (Node from = 0; from < nodes.size(); ++from)
        for (Node to : graph.neighbours(from)) {
            auto back = graph.neighbours(to);
            bow.returned += std::binary_search(back.begin(), back.end(), from);
        }
    return bow;
}

Table place_table(const Bow& bow) {
    Table table{"places", Message("bow-tie.table-places"), {}, {}};
    table.columns = {
        column_as("place", "part"),           column("meaning"), column("nodes", "nodes"), column("of", "nodes"),
        column_as("share", "share", "share"), column("members")};
    if (bow.nodes.size() == 0) return table;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& members = bow.members[i];
        table.rows.push_back({place_name(i), Message("bow-tie.meaning-" + std::string(places[i])),
                              number_cell(members.size()), number_cell(bow.nodes.size()),
                              static_cast<double>(members.size()) / static_cast<double>(bow.nodes.size()),
                              Message(bow.nodes.names(members))});
    }
    return table;
}

Table member_table(const Bow& bow) {
    Table table{"members", Message("bow-tie.table-members"), {}, {}};
    table.columns = node_columns();
    for (auto& one : {column_as("place", "part"), column("in_degree", "nodes"), column("out_degree", "nodes")})
        table.columns.push_back(one);
    auto in = degrees(bow.nodes.network().graph, Ends::in), out = degrees(bow.nodes.network().graph, Ends::out);
    for (std::size_t i = 0; i < places.size(); ++i)
        for (Node node : bow.members[i]) {
            auto row = bow.nodes.cells(node);
            row.push_back(place_name(i));
            row.push_back(number_cell(in[node]));
            row.push_back(number_cell(out[node]));
            table.rows.push_back(std::move(row));
        }
    return table;
}

Message core_sentence(const Bow& bow) {
    const auto& core = bow.of(BowTiePlace::core);
    if (core.empty()) return Message("bow-tie.no-core");
    return {"bow-tie.core",
            {{"core", core.size()},
             {"all", bow.nodes.count(bow.nodes.size())},
             {"names", bow.nodes.names(core, bow.most)},
             {"as_large", bow.tie.equally_large}}};
}

Message sides_sentence(const Bow& bow) {
    const auto &in = bow.of(BowTiePlace::in), &out = bow.of(BowTiePlace::out);
    return {"bow-tie.sides",
            {{"in", in.size()},
             {"in_nodes", bow.nodes.count(in.size())},
             {"in_names", bow.nodes.names(in, bow.most)},
             {"out", out.size()},
             {"out_nodes", bow.nodes.count(out.size())},
             {"out_names", bow.nodes.names(out, bow.most)}}};
}

Message returned_sentence(const Bow& bow) {
    Percent share{100.0 * static_cast<double>(bow.returned) / static_cast<double>(bow.arcs)};
    return {"bow-tie.returned", {{"returned", bow.returned}, {"arcs", bow.arcs}, {"share", share}}};
}

std::vector<Finding> findings_of(const Bow& bow, const Collaboration& ties) {
    std::vector<Finding> findings;
    if (bow.arcs > 0) {
        findings.push_back({core_sentence(bow)});
        if (!bow.of(BowTiePlace::core).empty()) findings.push_back({sides_sentence(bow)});
        findings.push_back({returned_sentence(bow)});
    }
    findings.push_back({isolates_sentence(ties)});
    return findings;
}

}  // namespace

Report bow_tie_report(const Ecosystem& ecosystem, const Params& params) {
    auto ties = collaboration_network(ecosystem, params);
    auto arcs = collaboration_network(ecosystem, params, Direction::directed);
    NetworkNodes nodes(ecosystem, arcs);
    auto bow = bow_of(nodes, params);
    Report report;
    report.name = "bow-tie";
    report.title = Message("bow-tie.title");
    report.findings = findings_of(bow, ties);
    report.tables = {place_table(bow), member_table(bow)};
    report.notes = network_notes(ecosystem, ties);
    report.notes.push_back(Message("bow-tie.direction"));
    report.notes.push_back(Message("bow-tie.definition"));
    return report;
}

}  // namespace ecomap
