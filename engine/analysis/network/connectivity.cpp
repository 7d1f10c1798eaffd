#include "engine/analysis/network/connectivity.hpp"

#include "engine/analysis/network/cuts.hpp"
#include "engine/analysis/network/network_report.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/graph/connectivity/connectivity.hpp"

#include <algorithm>

namespace ecomap {
namespace {

Table component_table(const CollaborationNetwork& network) {
    Table table{"components", Message("connectivity.table-components"), {}, {}};
    table.columns = {column("component"), column("nodes", "nodes"),
                     column_as("categories", "of-these-categories", "nodes"), column("ties", "ties"),
                     column("members")};
    const auto members = network.members();
    for (std::size_t part = 0; part < members.size(); ++part) {
        std::size_t categories = 0, ends = 0;
        for (Node node : members[part]) {
            categories += network.category[node];
            ends += network.degree(node);
        }
        table.rows.push_back({number_cell(part + 1), number_cell(members[part].size()), number_cell(categories),
                              number_cell(ends / 2), Message(network.names(network.in_alphabet(members[part])))});
    }
    return table;
}

Table cut_point_table(const CollaborationNetwork& network, const std::vector<CutPoint>& cuts) {
    Table table{"cut_points", Message("connectivity.table-cut-points"), {}, {}};
    table.columns = node_columns({column_as("parts", "parts-without-it", "parts"), column("part_sizes", "nodes"),
                                  column("cut_off", "nodes"), column("left_alone", "nodes"),
                                  column_as("alone", "who-is-left-alone")});
    for (const CutPoint& cut : cuts)
        table.rows.push_back(
            node_row(network, cut.node,
                     {number_cell(cut.parts.size()), cut.sizes(), number_cell(cut.cut_off),
                      number_cell(cut.alone().size()), Message(network.names(network.in_alphabet(cut.alone())))}));
    return table;
}

Table bridge_table(const CollaborationNetwork& network, const std::vector<CutTie>& bridges) {
    Table table{"bridges", Message("connectivity.table-bridges"), {}, {}};
    table.columns = {column_as("from", "one-end"), column("from_name"),
                     column_as("to", "other-end"), column("to_name"),
                     column("component"),          column_as("links", "links", "links"),
                     column("from_side", "nodes"), column("to_side", "nodes")};
    for (const CutTie& bridge : bridges)
        table.rows.push_back({network.actor(bridge.from).key, network.actor(bridge.from).name,
                              network.actor(bridge.to).key, network.actor(bridge.to).name,
                              number_cell(network.parts.of[bridge.from] + 1), number_cell(bridge.links),
                              number_cell(bridge.from_side), number_cell(bridge.to_side)});
    return table;
}

Table core_table(const CollaborationNetwork& network, const std::vector<std::size_t>& cores) {
    Table table{"cores", Message("connectivity.table-cores"), {}, {}};
    table.columns = node_columns({column_as("degree", "degree", "nodes"), column("core")});
    for (const auto& [node, rank, tied_with] : ranked(network, network.nodes(), {cores.begin(), cores.end()}))
        table.rows.push_back(node_row(network, node, {number_cell(network.degree(node)), number_cell(cores[node])}));
    return table;
}

/// Whether the network hangs together; it has nodes.
Message whole_sentence(const CollaborationNetwork& network) {
    const auto& sizes = network.parts.sizes;
    auto all = network.count(network.size());
    if (sizes.size() == 1) return {"connectivity.whole", {{"nodes", all}}};
    const auto linked = network.linked_parts();
    if (linked == 0) return {"connectivity.no-ties", {{"nodes", all}, {"scope", scope_of(network.ecosystem)}}};
    return {"connectivity.in-parts", {{"parts", linked}, {"largest", sizes.front()}, {"nodes", all}}};
}

/// Without whom the network falls into how many parts, and who is then alone.
Message cut_sentence(const CollaborationNetwork& network, const CutPoint& cut, std::size_t most) {
    const auto& parts = network.parts;
    auto alone = network.in_alphabet(cut.alone());
    return {"connectivity.cut-point",
            {{"name", network.name(cut.node)},
             {"whole", parts.sizes.size() == 1 ? "yes" : "no"},
             {"around", parts.sizes[parts.of[cut.node]]},
             {"parts", cut.parts.size()},
             {"sizes", cut.sizes()},
             {"alone", alone.size()},
             {"names", network.names(alone, most)}}};
}

/// How many cut points there are, and which.
Message cuts_sentence(const CollaborationNetwork& network, const std::vector<CutPoint>& cuts, std::size_t most) {
    std::vector<Node> all;
    for (const CutPoint& cut : cuts) all.push_back(cut.node);
    return {"connectivity.cut-points", {{"cuts", cuts.size()}, {"names", network.names(all, most)}}};
}

/// How many bridges there are, and what the first of them parts.
Message bridges_sentence(const CollaborationNetwork& network, const std::vector<CutTie>& bridges) {
    if (bridges.empty()) return Message("connectivity.no-bridges");
    const CutTie& first = bridges.front();
    if (bridges.size() > 1 && first.cut_off() == 1)
        return {"connectivity.bridges-to-one-node", {{"bridges", bridges.size()}}};
    return {"connectivity.bridges",
            {{"bridges", bridges.size()},
             {"from", network.name(first.from)},
             {"to", network.name(first.to)},
             {"cut_off", first.cut_off()},
             {"less", network.count(first.cut_off())},
             {"more", std::max(first.from_side, first.to_side)}}};
}

/// Who is in the densest core.
Message core_sentence(const CollaborationNetwork& network, const std::vector<std::size_t>& cores, std::size_t most) {
    auto largest = *std::max_element(cores.begin(), cores.end());
    std::vector<Node> members;
    for (Node node = 0; node < cores.size(); ++node)
        if (cores[node] == largest) members.push_back(node);
    return {"connectivity.densest",
            {{"members", network.count(members.size())},
             {"k", largest},
             {"names", network.names(network.in_alphabet(members), most)}}};
}

std::vector<Finding> findings_of(const CollaborationNetwork& network, const std::vector<CutPoint>& cuts,
                                 const std::vector<CutTie>& bridges, const std::vector<std::size_t>& cores,
                                 std::size_t most) {
    constexpr std::size_t told = 3;  // cut points that get a sentence of their own; the table has the rest
    std::vector<Finding> findings;
    if (!cuts.empty()) findings.push_back({cut_sentence(network, cuts.front(), most)});
    if (network.size() > 0) findings.push_back({whole_sentence(network)});
    findings.push_back({isolates_sentence(network)});
    if (network.graph.edge_count() == 0) return findings;
    findings.push_back({cuts_sentence(network, cuts, most)});
    for (std::size_t i = 1; i < std::min(told, cuts.size()); ++i)
        findings.push_back({cut_sentence(network, cuts[i], most)});
    findings.push_back({bridges_sentence(network, bridges)});
    // Having one tie makes everyone with a tie a core of 1: that says nothing.
    if (*std::max_element(cores.begin(), cores.end()) > 1) findings.push_back({core_sentence(network, cores, most)});
    return findings;
}

}  // namespace

Report connectivity_report(const Ecosystem& ecosystem, const Params& params) {
    const auto network = collaboration_network(ecosystem, params);
    const auto cuts = cut_points(network);
    const auto bridges = cut_ties(network);
    const auto cores = core_numbers(network.graph);
    return network_report(network, {"connectivity",
                                    Message("connectivity.title"),
                                    findings_of(network, cuts, bridges, cores, params.top),
                                    {component_table(network), cut_point_table(network, cuts),
                                     bridge_table(network, bridges), core_table(network, cores)},
                                    {Message("connectivity.definition")}});
}

}  // namespace ecomap
