#include "engine/analysis/network/connectivity.hpp"

#include "engine/analysis/network/cuts.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/analysis/network/network_nodes.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/graph/centrality/degree.hpp"
#include "engine/graph/connectivity/connectivity.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ecomap {
namespace {

Table component_table(const NetworkNodes& nodes) {
    Table table{"components", Message("connectivity.table-components"), {}, {}};
    table.columns = {column("component"), column("nodes", "nodes"),
                     column_as("categories", "of-these-categories", "nodes"), column("ties", "ties"),
                     column("members")};
    std::vector<std::vector<Node>> members(nodes.parts().sizes.size());
    for (Node node = 0; node < nodes.size(); ++node) members[nodes.parts().of[node]].push_back(node);
    auto degree = degrees(nodes.network().graph);
    for (std::size_t part = 0; part < members.size(); ++part) {
        std::size_t categories = 0, ends = 0;
        for (Node node : members[part]) {
            categories += nodes.network().category[node];
            ends += degree[node];
        }
        table.rows.push_back({number_cell(part + 1), number_cell(members[part].size()), number_cell(categories),
                              number_cell(ends / 2), Message(nodes.names(nodes.in_alphabet(members[part])))});
    }
    return table;
}

Table cut_point_table(const NetworkNodes& nodes, const std::vector<CutPoint>& cuts) {
    Table table{"cut_points", Message("connectivity.table-cut-points"), {}, {}};
    table.columns = node_columns();
    for (auto& one :
         {column_as("parts", "parts-without-it", "parts"), column("part_sizes", "nodes"), column("cut_off", "nodes"),
          column("left_alone", "nodes"), column_as("alone", "who-is-left-alone")})
        table.columns.push_back(one);
    for (const CutPoint& cut : cuts) {
        auto row = nodes.cells(cut.node);
        for (auto& cell : {number_cell(cut.parts.size()), Cell(cut.sizes()), number_cell(cut.cut_off),
                           number_cell(cut.alone().size()), Cell(Message(nodes.names(nodes.in_alphabet(cut.alone()))))})
            row.push_back(cell);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table bridge_table(const NetworkNodes& nodes, const std::vector<CutTie>& bridges) {
    Table table{"bridges", Message("connectivity.table-bridges"), {}, {}};
    table.columns = {column_as("from", "one-end"), column("from_name"),
                     column_as("to", "other-end"), column("to_name"),
                     column("component"),          column_as("links", "links", "links"),
                     column("from_side", "nodes"), column("to_side", "nodes")};
    for (const CutTie& bridge : bridges)
        table.rows.push_back({nodes.actor(bridge.from).key, nodes.actor(bridge.from).name, nodes.actor(bridge.to).key,
                              nodes.actor(bridge.to).name, number_cell(nodes.parts().of[bridge.from] + 1),
                              number_cell(bridge.links), number_cell(bridge.from_side), number_cell(bridge.to_side)});
    return table;
}

Table core_table(const NetworkNodes& nodes, const std::vector<std::size_t>& cores) {
    Table table{"cores", Message("connectivity.table-cores"), {}, {}};
    table.columns = node_columns();
    table.columns.push_back(column_as("degree", "degree", "nodes"));
    table.columns.push_back(column("core"));
    std::vector<Node> order(cores.size());
    std::iota(order.begin(), order.end(), Node{0});
    std::sort(order.begin(), order.end(), [&](Node a, Node b) {
        return std::tuple(cores[b], nodes.place(a)) < std::tuple(cores[a], nodes.place(b));
    });
    auto degree = degrees(nodes.network().graph);
    for (Node node : order) {
        auto row = nodes.cells(node);
        row.push_back(number_cell(degree[node]));
        row.push_back(number_cell(cores[node]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Whether the network hangs together; it has nodes.
Message whole_sentence(const NetworkNodes& nodes) {
    const auto& sizes = nodes.parts().sizes;
    auto all = nodes.count(nodes.size());
    if (sizes.size() == 1) return {"connectivity.whole", {{"nodes", all}}};
    auto linked = std::count_if(sizes.begin(), sizes.end(), [](std::size_t size) { return size > 1; });
    if (linked == 0) return {"connectivity.no-ties", {{"nodes", all}}};
    return {"connectivity.in-parts", {{"parts", linked}, {"largest", sizes.front()}, {"nodes", all}}};
}

/// Without whom the network falls into how many parts, and who is then alone.
Message cut_sentence(const NetworkNodes& nodes, const CutPoint& cut, std::size_t most) {
    const auto& parts = nodes.parts();
    auto alone = nodes.in_alphabet(cut.alone());
    return {"connectivity.cut-point",
            {{"name", nodes.name(cut.node)},
             {"whole", parts.sizes.size() == 1 ? "yes" : "no"},
             {"around", parts.sizes[parts.of[cut.node]]},
             {"parts", cut.parts.size()},
             {"sizes", cut.sizes()},
             {"alone", alone.size()},
             {"names", nodes.names(alone, most)}}};
}

/// How many cut points there are, and which.
Message cuts_sentence(const NetworkNodes& nodes, const std::vector<CutPoint>& cuts, std::size_t most) {
    std::vector<Node> all;
    for (const CutPoint& cut : cuts) all.push_back(cut.node);
    return {"connectivity.cut-points", {{"cuts", cuts.size()}, {"names", nodes.names(all, most)}}};
}

/// How many bridges there are, and what the first of them parts.
Message bridges_sentence(const NetworkNodes& nodes, const std::vector<CutTie>& bridges) {
    if (bridges.empty()) return Message("connectivity.no-bridges");
    const CutTie& first = bridges.front();
    if (bridges.size() > 1 && first.cut_off() == 1)
        return {"connectivity.bridges-to-one-node", {{"bridges", bridges.size()}}};
    return {"connectivity.bridges",
            {{"bridges", bridges.size()},
             {"from", nodes.name(first.from)},
             {"to", nodes.name(first.to)},
             {"cut_off", first.cut_off()},
             {"less", nodes.count(first.cut_off())},
             {"more", std::max(first.from_side, first.to_side)}}};
}

/// Who is in the densest core.
Message core_sentence(const NetworkNodes& nodes, const std::vector<std::size_t>& cores, std::size_t most) {
    auto largest = *std::max_element(cores.begin(), cores.end());
    std::vector<Node> members;
    for (Node node = 0; node < cores.size(); ++node)
        if (cores[node] == largest) members.push_back(node);
    return {"connectivity.densest",
            {{"members", nodes.count(members.size())},
             {"k", largest},
             {"names", nodes.names(nodes.in_alphabet(members), most)}}};
}

std::vector<Finding> findings_of(const NetworkNodes& nodes, const std::vector<CutPoint>& cuts,
                                 const std::vector<CutTie>& bridges, const std::vector<std::size_t>& cores,
                                 std::size_t most) {
    constexpr std::size_t told = 3;  // cut points that get a sentence of their own; the table has the rest
    std::vector<Finding> findings;
    if (!cuts.empty()) findings.push_back({cut_sentence(nodes, cuts.front(), most)});
    if (nodes.size() > 0) findings.push_back({whole_sentence(nodes)});
    findings.push_back({isolates_sentence(nodes.network())});
    if (nodes.network().graph.edge_count() == 0) return findings;
    findings.push_back({cuts_sentence(nodes, cuts, most)});
    for (std::size_t i = 1; i < std::min(told, cuts.size()); ++i)
        findings.push_back({cut_sentence(nodes, cuts[i], most)});
    findings.push_back({bridges_sentence(nodes, bridges)});
    // Having one tie makes everyone with a tie a core of 1: that says nothing.
    if (*std::max_element(cores.begin(), cores.end()) > 1) findings.push_back({core_sentence(nodes, cores, most)});
    return findings;
}

}  // namespace

Report connectivity_report(const Ecosystem& ecosystem, const Params& params) {
    auto network = collaboration_network(ecosystem, params);
    NetworkNodes nodes(ecosystem, network);
    auto cuts = cut_points(ecosystem, network);
    auto bridges = cut_ties(ecosystem, network);
    auto cores = core_numbers(network.graph);
    Report report;
    report.name = "connectivity";
    report.title = Message("connectivity.title");
    report.findings = findings_of(nodes, cuts, bridges, cores, params.top);
    report.tables = {component_table(nodes), cut_point_table(nodes, cuts), bridge_table(nodes, bridges),
                     core_table(nodes, cores)};
    report.notes = network_notes(ecosystem, network);
    report.notes.push_back(Message("connectivity.definition"));
    return report;
}

}  // namespace ecomap
