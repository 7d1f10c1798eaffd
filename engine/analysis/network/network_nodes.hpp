// How the reports on the network name, order and rank its nodes: one way for all of them.
//
// Ranks as in engine/analysis/competition_ranks.hpp; equals stand in alphabetical order of the map's language, then by
// key.
#pragma once

#include "engine/analysis/report.hpp"
#include "engine/graph/connectivity/connectivity.hpp"
#include "engine/graph/project.hpp"

#include <optional>
#include <vector>

namespace ecomap {

/// The nodes of a network and what it takes to speak of them. Refers to both; they must outlive it.
class NetworkNodes {
public:
    NetworkNodes(const Ecosystem& ecosystem, const Collaboration& network);

    const Ecosystem& ecosystem() const { return ecosystem_; }
    const Collaboration& network() const { return network_; }
    const Components& parts() const { return parts_; }
    std::size_t size() const { return network_.actors.size(); }
    const Actor& actor(Node node) const { return ecosystem_[network_.actors[node]]; }
    /// Its place in the alphabet: never the same for two nodes.
    std::size_t place(Node node) const { return alphabetical_[network_.actors[node].value]; }
    /// It has a tie, whichever way.
    bool linked(Node node) const { return parts_.sizes[parts_.of[node]] > 1; }

    /// "Kommuner (kategori)".
    Message name(Node node) const;
    /// In the order given; `most` as in MessageList.
    MessageList names(const std::vector<Node>& nodes, std::size_t most = 0) const;
    std::vector<Node> in_alphabet(std::vector<Node> nodes) const;
    /// "3 actors", or "3 nodes" when the network has categories.
    Message count(std::size_t nodes) const;
    /// Key, name, class and component: the cells under node_columns().
    std::vector<Cell> cells(Node node) const;

private:
    const Ecosystem& ecosystem_;
    const Collaboration& network_;
    Components parts_;
    std::vector<std::size_t> alphabetical_;  // by actor
};

/// "actor", "name", "node_class", "component".
std::vector<Column> node_columns();

struct RankedNode {
    Node node = 0;
    std::size_t rank = 1;
    std::size_t tied_with = 0;  ///< how many others have the same rank
};

/// `nodes` by falling value; `values` by node of the network.
std::vector<RankedNode> ranked(const NetworkNodes& of, std::vector<Node> nodes, const std::vector<double>& values);

/// Those with ties, in the network's order.
std::vector<Node> linked_nodes(const NetworkNodes& of);

}  // namespace ecomap
