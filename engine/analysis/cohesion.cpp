#include "engine/analysis/cohesion.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/network.hpp"
#include "engine/analysis/network_nodes.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/graph/cohesion.hpp"

#include <algorithm>

namespace ecomap {
namespace {

struct Cohesion {
    std::size_t nodes = 0;
    std::size_t ties = 0;
    std::optional<double> density, clustering, transitivity;
    Distances distances;
    std::size_t backed = 0;  // Simmelian ties
};

Cohesion measure(const Graph& graph) {
    return {graph.node_count(),          graph.edge_count(),  density(graph),
            mean_clustering(graph),      transitivity(graph), distance_summary(graph),
            simmelian_ties(graph).size()};
}

/// The ties among `members`, which are numbered anew in their order.
Graph part_of(const Graph& graph, const std::vector<Node>& members) {
    std::vector<Node> number(graph.node_count(), 0);
    for (Node i = 0; i < members.size(); ++i) number[members[i]] = i;
    std::vector<Tie> ties;
    for (Node node : members)
        for (Node other : graph.neighbours(node))
            if (node < other) ties.push_back({number[node], number[other], 1});
    return Graph(members.size(), ties);
}

struct Whole {
    const NetworkNodes& nodes;
    Cohesion all;
    std::vector<Cohesion> parts;             // of at least two nodes
    std::vector<std::vector<Node>> members;  // of these
};

Whole measured(const NetworkNodes& nodes) {
    const auto& graph = nodes.network().graph;
    Whole whole{nodes, measure(graph), {}, {}};
    std::vector<std::vector<Node>> members(nodes.parts().sizes.size());
    for (Node node = 0; node < nodes.size(); ++node) members[nodes.parts().of[node]].push_back(node);
    for (auto& part : members)
        if (part.size() > 1) {
            whole.parts.push_back(measure(part_of(graph, part)));
            whole.members.push_back(nodes.in_alphabet(std::move(part)));
        }
    return whole;
}

Table table_of(const Whole& whole) {
    Table table{"cohesion", Message("cohesion.table-cohesion"), {}, {}};
    table.columns = {column("part"),
                     column("nodes", "nodes"),
                     column("ties", "ties"),
                     column("possible_ties", "ties"),
                     column_as("density", "density", "share"),
                     column("clustering", "share"),
                     column("transitivity", "share"),
                     column("diameter", "steps"),
                     column("mean_path", "steps"),
                     column("reaching", "pairs"),
                     column("pairs", "pairs"),
                     column("backed_ties", "ties"),
                     column("members")};
    auto add = [&](Cell name, const Cohesion& part, Cell members) {
        auto diameter = part.distances.diameter;
        table.rows.push_back({std::move(name), number_cell(part.nodes), number_cell(part.ties),
                              number_cell(part.distances.pairs / 2), maybe(part.density), maybe(part.clustering),
                              maybe(part.transitivity), diameter ? number_cell(*diameter) : Cell(),
                              maybe(part.distances.mean), number_cell(part.distances.reaching / 2),
                              number_cell(part.distances.pairs / 2), number_cell(part.backed), std::move(members)});
    };
    add(Text("hela", "whole"), whole.all, Cell(Text("alla", "all")));
    if (whole.nodes.parts().sizes.size() > 1)
        for (std::size_t i = 0; i < whole.parts.size(); ++i)
            add(std::to_string(i + 1), whole.parts[i],
                in_both([&](std::string_view language) { return whole.nodes.names(whole.members[i], language); }));
    return table;
}

std::string density_sentence(const Whole& whole, std::string_view language) {
    return fill(choose(language, "{} av {} möjliga band finns ({}).", "{} of {} possible ties exist ({})."),
                {std::to_string(whole.all.ties), std::to_string(whole.all.distances.pairs / 2),
                 percent(100 * *whole.all.density, language)});
}

std::string distance_sentence(const Whole& whole, std::string_view language) {
    const auto& steps = whole.all.distances;
    std::string line = fill(choose(language, "De som når varandra är i medeltal {} steg från varandra, som mest {}.",
                                   "Those that reach each other are {} steps apart on the mean, {} at most."),
                            {decimal(*steps.mean, 2, language), std::to_string(*steps.diameter)});
    if (steps.reaching == steps.pairs) return line;
    return line + fill(choose(language, " {} av {} par når inte varandra alls.",
                              " {} of {} pairs do not reach each other at all."),
                       {std::to_string((steps.pairs - steps.reaching) / 2), std::to_string(steps.pairs / 2)});
}

std::string part_sentence(const Whole& whole, std::string_view language) {
    const auto& part = whole.parts.front();
    return fill(
        choose(language,
               "Den största sammanhängande delen har {}: {} av {} möjliga band finns ({}), medelavståndet är {} "
               "och det längsta {} steg.",
               "The largest component has {}: {} of {} possible ties exist ({}), the mean distance is {} and "
               "the longest {} steps."),
        {whole.nodes.count(part.nodes, language), std::to_string(part.ties), std::to_string(part.distances.pairs / 2),
         percent(100 * *part.density, language), decimal(*part.distances.mean, 2, language),
         std::to_string(*part.distances.diameter)});
}

std::string closing_sentence(const Whole& whole, std::string_view language) {
    std::string line = fill(choose(language, "{} av {} band har en tredje som båda också är knutna till.",
                                   whole.all.backed == 1 ? "{} of {} ties has a third to whom both are tied too."
                                                         : "{} of {} ties have a third to whom both are tied too."),
                            {std::to_string(whole.all.backed), std::to_string(whole.all.ties)});
    if (!whole.all.transitivity) return line;
    return line + fill(choose(language, " Av två kontakter till samma nod är {} knutna till varandra.",
                              " Of any two contacts of a node {} are tied to each other."),
                       {percent(100 * *whole.all.transitivity, language)});
}

std::vector<Finding> findings_of(const Whole& whole) {
    std::vector<Finding> findings;
    auto find = [&](auto say) {
        findings.push_back({in_both([&](std::string_view language) { return say(whole, language); })});
    };
    if (whole.all.density) find(density_sentence);
    if (whole.all.distances.mean) find(distance_sentence);
    if (whole.nodes.parts().sizes.size() > 1 && !whole.parts.empty()) find(part_sentence);
    if (whole.all.ties > 0) find(closing_sentence);
    findings.push_back({isolates_sentence(whole.nodes.network())});
    return findings;
}

}  // namespace

Report cohesion_report(const Ecosystem& ecosystem, const Params& params) {
    auto network = collaboration_network(ecosystem, params);
    NetworkNodes nodes(ecosystem, network);
    auto whole = measured(nodes);
    Report report;
    report.name = "cohesion";
    report.title = Message("cohesion.title");
    report.findings = findings_of(whole);
    report.tables = {table_of(whole)};
    report.notes = network_notes(ecosystem, network);
    report.notes.push_back(
        Text("Täthet: band av möjliga band. Klustring: andelen av en nods par av kontakter som är knutna till "
             "varandra, i medeltal över alla noder; en nod med färre än två kontakter har 0. Transitivitet: samma "
             "andel över alla par av kontakter i nätverket. Avstånd räknas i band, mellan noder som når varandra.",
             "Density: ties of possible ties. Clustering: the share of a node's pairs of contacts that are tied to "
             "each other, on the mean over all nodes; a node with fewer than two contacts has 0. Transitivity: the "
             "same share over all pairs of contacts in the network. Distances count ties, between nodes that reach "
             "each other."));
    report.notes.push_back(
        Text("Täthet kan bara jämföras mellan nätverk av liknande storlek: den sjunker när ett nätverk växer.",
             "Compare density only between networks of similar size: it falls as a network grows."));
    return report;
}

}  // namespace ecomap
