#include "engine/analysis/network/reach.hpp"

#include "engine/analysis/network/network.hpp"
#include "engine/analysis/network/network_nodes.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/graph/centrality/reach.hpp"

#include <algorithm>

namespace ecomap {
namespace {

struct Reached {
    const NetworkNodes& nodes;
    std::size_t steps;
    std::size_t most;                 // names in a sentence
    std::vector<std::size_t> within;  // by node: others within the steps
    std::vector<RankedNode> order;    // all nodes
    std::vector<Node> fewest;         // with ties, those that reach the most first
    bool smallest = true;
    std::size_t at_least = 0;

    std::size_t linked() const { return linked_nodes(nodes).size(); }
};

Reached measured(const NetworkNodes& nodes, const Params& params) {
    const auto& graph = nodes.network().graph;
    Reached reached{nodes, params.steps, params.top, reach(graph, params.steps), {}, {}, true, 0};
    std::vector<double> values(reached.within.begin(), reached.within.end());
    std::vector<Node> all(nodes.size());
    for (Node node = 0; node < all.size(); ++node) all[node] = node;
    reached.order = ranked(nodes, all, values);
    auto set = smallest_reaching_set(graph, params.steps);
    std::erase_if(set.nodes, [&](Node node) { return !nodes.linked(node); });
    reached.smallest = set.smallest;
    reached.at_least = set.at_least - (nodes.size() - reached.linked());
    for (const RankedNode& place : ranked(nodes, set.nodes, values)) reached.fewest.push_back(place.node);
    return reached;
}

Cell share_cell(std::size_t part, std::size_t whole) {
    return whole == 0 ? Cell() : Cell(static_cast<double>(part) / static_cast<double>(whole));
}

Table reach_table(const Reached& reached) {
    Table table{"reach", Message("reach.table-reach"), {}, {}};
    table.columns = {column_as("rank", "rank"), column("tied_with", "nodes")};
    for (auto& one : node_columns()) table.columns.push_back(one);
    for (auto& one : {column("contacts", "nodes"), column("reached", "nodes"), column("others", "nodes"),
                      column_as("share", "share-of-others", "share")})
        table.columns.push_back(one);
    for (const RankedNode& place : reached.order) {
        std::vector<Cell> row{number_cell(place.rank), number_cell(place.tied_with)};
        for (auto& cell : reached.nodes.cells(place.node)) row.push_back(cell);
        auto others = reached.nodes.size() - 1;
        row.push_back(number_cell(reached.nodes.network().graph.neighbours(place.node).size()));
        row.push_back(number_cell(reached.within[place.node]));
        row.push_back(number_cell(others));
        row.push_back(share_cell(reached.within[place.node], others));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table fewest_table(const Reached& reached) {
    Table table{"fewest", Message("reach.table-fewest"), {}, {}};
    table.columns = node_columns();
    table.columns.push_back(column("reached", "nodes"));
    for (Node node : reached.fewest) {
        auto row = reached.nodes.cells(node);
        row.push_back(number_cell(reached.within[node]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Message first_sentence(const Reached& reached) {
    std::vector<Node> leaders;
    for (const RankedNode& place : reached.order)
        if (place.rank == 1) leaders.push_back(place.node);
    return {"reach.first",
            {{"names", reached.nodes.names(leaders, reached.most)},
             {"leaders", leaders.size()},
             {"steps", reached.steps},
             {"reached", reached.within[leaders.front()]},
             {"others", reached.nodes.size() - 1}}};
}

Message fewest_sentence(const Reached& reached) {
    return {"reach.fewest",
            {{"fewest", reached.nodes.count(reached.fewest.size())},
             {"linked", reached.nodes.count(reached.linked())},
             {"steps", reached.steps},
             {"names", reached.nodes.names(reached.fewest, reached.most)},
             {"smallest", reached.smallest ? "yes" : "no"},
             {"at_least", reached.at_least}}};
}

Message parts_sentence(const Reached& reached) {
    const auto& sizes = reached.nodes.parts().sizes;
    return {"reach.parts", {{"parts", std::count_if(sizes.begin(), sizes.end(), [](auto size) { return size > 1; })}}};
}

std::vector<Finding> findings_of(const Reached& reached) {
    std::vector<Finding> findings;
    if (!reached.fewest.empty()) {
        if (reached.within[reached.order.front().node] > 0) findings.push_back({first_sentence(reached)});
        findings.push_back({fewest_sentence(reached)});
        const auto& sizes = reached.nodes.parts().sizes;
        if (sizes.size() > 1 && sizes[1] > 1) findings.push_back({parts_sentence(reached)});
    }
    findings.push_back({isolates_sentence(reached.nodes.network())});
    return findings;
}

}  // namespace

Report reach_report(const Ecosystem& ecosystem, const Params& params) {
    auto network = collaboration_network(ecosystem, params);
    NetworkNodes nodes(ecosystem, network);
    auto reached = measured(nodes, params);
    Report report;
    report.name = "reach";
    report.title = Message("reach.title");
    report.findings = findings_of(reached);
    report.tables = {reach_table(reached), fewest_table(reached)};
    report.notes = network_notes(ecosystem, network);
    report.notes.push_back({"reach.definition", {{"steps", params.steps}}});
    report.notes.push_back(Message("reach.one-choice-shown"));
    if (!reached.smallest) report.notes.push_back(Message("reach.perhaps-not-smallest"));
    return report;
}

}  // namespace ecomap
