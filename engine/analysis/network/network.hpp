// The collaboration network of a map and what it takes to speak of it: every analysis and every picture of the network
// reads this one.
//
// Nodes are all actors, also those without links; links count if their status is one that the map is read for (see
// counted_statuses), and several links between two actors are one tie. Event nodes are left out with their links
// unless params.with_events asks for them: meeting at the same event is a weak tie and lifts whoever takes part in
// many. Categories stay, marked, and are never called actors. Cost: O(actors log actors + links log links).
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/graph/connectivity/connectivity.hpp"
#include "engine/graph/project.hpp"
#include "engine/model/message.hpp"

#include <vector>

namespace ecomap {

/// Actors and the ties between them, both ways in `graph`; refers to the map, which must outlive it.
struct CollaborationNetwork : Collaboration {
    const Ecosystem& ecosystem;
    Graph arcs;                       ///< the same nodes along the direction of the links, those without one both ways
    Graph directed;                   ///< the same nodes and only links of kinds with a direction
    Components parts;                 ///< of ties, whichever way
    std::vector<std::size_t> places;  ///< by node: in the alphabet of the map's language; never the same for two

    std::size_t size() const { return actors.size(); }
    const Actor& actor(Node node) const { return ecosystem[actors[node]]; }
    std::size_t degree(Node node) const { return graph.neighbours(node).size(); }
    /// It has a tie, whichever way.
    bool is_linked(Node node) const { return degree(node) > 0; }

    /// Everyone, those with ties, those without; ascending.
    std::vector<Node> nodes() const;
    std::vector<Node> linked() const;
    std::vector<Node> alone() const;
    std::vector<Node> in_alphabet(std::vector<Node> nodes) const;
    /// Parts of at least two nodes.
    std::size_t linked_parts() const;
    /// By part, its nodes, ascending.
    std::vector<std::vector<Node>> members() const;

    /// "Kommuner (kategori)".
    Message name(Node node) const;
    /// In the order given; `most` as in MessageList.
    MessageList names(const std::vector<Node>& nodes, std::size_t most = 0) const;
    /// "3 actors"; if not every node of the network is an actor, "3 nodes".
    Message count(std::size_t nodes) const;
};

/// The network of `ecosystem` that `params` ask for.
CollaborationNetwork collaboration_network(const Ecosystem& ecosystem, const Params& params);

struct RankedNode {
    Node node = 0;
    std::size_t rank = 1;       ///< "1224": equals have the same rank and the next rank counts them all; 0: none
    std::size_t tied_with = 0;  ///< how many others have the same rank
};

/// `nodes` by falling value; `values` by node of the network. Values are compared to nine decimals, so that rounding
/// breaks no tie; equals stand in alphabetical order.
std::vector<RankedNode> ranked(const CollaborationNetwork& network, std::vector<Node> nodes,
                               const std::vector<double>& values);
/// Those of rank 1, in order.
std::vector<Node> leaders_of(const std::vector<RankedNode>& order);

}  // namespace ecomap
