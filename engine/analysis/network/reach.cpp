#include "engine/analysis/network/reach.hpp"

#include "engine/analysis/network/network_report.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/graph/centrality/reach.hpp"

#include <algorithm>

namespace ecomap {
namespace {

struct Reached {
    const CollaborationNetwork& network;
    std::size_t steps;
    std::size_t most;                 // names in a sentence
    std::vector<std::size_t> within;  // by node: others within the steps
    std::vector<RankedNode> order;    // all nodes
    std::vector<Node> fewest;         // with ties, those that reach the most first
    bool smallest = true;
    std::size_t at_least = 0;

    std::size_t linked() const { return network.linked().size(); }
};

Reached measured(const CollaborationNetwork& network, const Params& params) {
    const auto& graph = network.graph;
    Reached reached{network, params.steps, params.top, reach(graph, params.steps), {}, {}, true, 0};
    std::vector<double> values(reached.within.begin(), reached.within.end());
    reached.order = ranked(network, network.nodes(), values);
    auto set = smallest_reaching_set(graph, params.steps);
    std::erase_if(set.nodes, [&](Node node) { return !network.is_linked(node); });
    reached.smallest = set.smallest;
    reached.at_least = set.at_least - (network.size() - reached.linked());
    for (const RankedNode& place : ranked(network, set.nodes, values)) reached.fewest.push_back(place.node);
    return reached;
}

Cell share_cell(std::size_t part, std::size_t whole) {
    return whole == 0 ? Cell() : Cell(static_cast<double>(part) / static_cast<double>(whole));
}

Table reach_table(const Reached& reached) {
    Table table{"reach", Message("reach.table-reach"), {}, {}};
    table.columns = ranked_columns({column("contacts", "nodes"), column("reached", "nodes"), column("others", "nodes"),
                                    column_as("share", "share-of-others", "share")});
    const auto others = reached.network.size() - 1;
    for (const RankedNode& place : reached.order) {
        const auto within = reached.within[place.node];
        table.rows.push_back(ranked_row(reached.network, place,
                                        {number_cell(reached.network.degree(place.node)), number_cell(within),
                                         number_cell(others), share_cell(within, others)}));
    }
    return table;
}

Table fewest_table(const Reached& reached) {
    Table table{"fewest", Message("reach.table-fewest"), {}, {}};
    table.columns = node_columns({column("reached", "nodes")});
    for (Node node : reached.fewest)
        table.rows.push_back(node_row(reached.network, node, {number_cell(reached.within[node])}));
    return table;
}

Message first_sentence(const Reached& reached) {
    const auto leaders = leaders_of(reached.order);
    return {"reach.first",
            {{"names", reached.network.names(leaders, reached.most)},
             {"leaders", leaders.size()},
             {"steps", reached.steps},
             {"reached", reached.within[leaders.front()]},
             {"others", reached.network.size() - 1}}};
}

Message fewest_sentence(const Reached& reached) {
    return {"reach.fewest",
            {{"fewest", reached.network.count(reached.fewest.size())},
             {"linked", reached.network.count(reached.linked())},
             {"steps", reached.steps},
             {"names", reached.network.names(reached.fewest, reached.most)},
             {"smallest", reached.smallest ? "yes" : "no"},
             {"at_least", reached.at_least}}};
}

std::vector<Finding> findings_of(const Reached& reached) {
    std::vector<Finding> findings;
    if (!reached.fewest.empty()) {
        if (reached.within[reached.order.front().node] > 0) findings.push_back({first_sentence(reached)});
        findings.push_back({fewest_sentence(reached)});
        if (const auto parts = reached.network.linked_parts(); parts > 1)
            findings.push_back({{"reach.parts", {{"parts", parts}}}});
    }
    findings.push_back({isolates_sentence(reached.network)});
    return findings;
}

}  // namespace

Report reach_report(const Ecosystem& ecosystem, const Params& params) {
    const auto network = collaboration_network(ecosystem, params);
    const auto reached = measured(network, params);
    auto report =
        network_report(network, {"reach",
                                 Message("reach.title"),
                                 findings_of(reached),
                                 {reach_table(reached), fewest_table(reached)},
                                 {{"reach.definition", {{"steps", params.steps}}}, Message("reach.one-choice-shown")}});
    if (!reached.smallest) report.notes.push_back(Message("reach.perhaps-not-smallest"));
    return report;
}

}  // namespace ecomap
