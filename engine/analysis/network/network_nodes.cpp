#include "engine/analysis/network/network_nodes.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/analysis/support/cells.hpp"

#include <algorithm>

namespace ecomap {

NetworkNodes::NetworkNodes(const Ecosystem& ecosystem, const Collaboration& network)
    : ecosystem_(ecosystem),
      network_(network),
      parts_(components(network.graph)),
      alphabetical_(alphabetical_places(ecosystem)) {}

Message NetworkNodes::name(Node node) const { return marked_name(actor(node)); }

MessageList NetworkNodes::names(const std::vector<Node>& nodes, std::size_t most) const {
    MessageList list{{}, Joining::conjunction, most};
    for (Node node : nodes) list.items.push_back(name(node));
    return list;
}

Message NetworkNodes::count(std::size_t nodes) const { return count_nodes(nodes, network_); }

std::vector<Node> NetworkNodes::in_alphabet(std::vector<Node> nodes) const {
    std::sort(nodes.begin(), nodes.end(), [&](Node a, Node b) { return place(a) < place(b); });
    return nodes;
}

std::vector<Cell> NetworkNodes::cells(Node node) const {
    return {actor(node).key, actor(node).name, std::string(to_string(actor(node).node_class)),
            number_cell(parts_.of[node] + 1)};
}

std::vector<Column> node_columns() {
    return {column_as("actor", "actor-2"), column_as("name", "name-2"), column("node_class"), column("component")};
}

std::vector<RankedNode> ranked(const NetworkNodes& of, std::vector<Node> nodes, const std::vector<double>& values) {
    auto value = [&](Node node) { return comparable(values[node]); };
    std::sort(nodes.begin(), nodes.end(),
              [&](Node a, Node b) { return value(a) != value(b) ? value(a) > value(b) : of.place(a) < of.place(b); });
    const auto ranks = competition_ranks(nodes, value);
    std::vector<RankedNode> result;
    for (std::size_t i = 0; i < nodes.size(); ++i) result.push_back({nodes[i], ranks[i], tied_with(ranks, i)});
    return result;
}

std::vector<Node> linked_nodes(const NetworkNodes& of) {
    std::vector<Node> nodes;
    for (Node node = 0; node < of.size(); ++node)
        if (of.linked(node)) nodes.push_back(node);
    return nodes;
}

}  // namespace ecomap
