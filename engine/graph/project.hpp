// The graph that an ecosystem can be read as: who is tied to whom.
// A projection leaves the ecosystem as it is and says what it left out. Nodes stand in the order of the ecosystem's
// lists, so the same ecosystem always gives the same numbers.
#pragma once

#include "engine/graph/graph.hpp"
#include "engine/model/ecosystem.hpp"

#include <optional>
#include <vector>

namespace ecomap {

/// Which links make a tie.
struct CollaborationOptions {
    std::vector<Status> statuses;       ///< only these; empty: all
    std::optional<bool> has_direction;  ///< only links of kinds with a direction, or only of those without
    bool with_events = false;           ///< keep nodes of class event, and links to them
    Direction direction = Direction::undirected;
};

/// Actors and the links between them.
struct Collaboration {
    Graph graph;                  ///< weight of an edge: the number of links it stands for
    std::vector<ActorId> actors;  ///< by node; actors without links are nodes too
    std::vector<bool> category;   ///< by node: it stands for many actors
    std::size_t links = 0;        ///< how many of the ecosystem's links the edges stand for
    std::size_t self_links = 0;   ///< links from an actor to itself, dropped
    std::size_t left_events = 0;  ///< nodes left out for being an event
    std::size_t left_links = 0;   ///< links left out with those
};

/// Actors tied by links, whatever their kind; links of a kind without direction go both ways in a directed graph.
/// Links between the same two actors become one edge. O(actors + links log links).
Collaboration project_collaboration(const Ecosystem& ecosystem, const CollaborationOptions& options = {});
/// The node of `actor`, or nothing if it was left out. O(log n).
std::optional<Node> node_of(const Collaboration& network, ActorId actor);

}  // namespace ecomap
