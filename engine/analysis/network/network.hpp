// The collaboration network as the network analyses read it, and the words that they share.
//
// Nodes are all actors, also those without links; links count if their status is one that the map is read for (see
// counted_statuses), and several links between two actors are one tie. Event nodes are left out with their links
// unless params.with_events asks for them: meeting at the same event is a weak tie and lifts whoever takes part in
// many. Categories stay, marked, and are never called actors.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/graph/project.hpp"
#include "engine/model/message.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// The network of `ecosystem` that `params` ask for.
Collaboration collaboration_network(const Ecosystem& ecosystem, const Params& params,
                                    Direction direction = Direction::undirected);

/// What counts and what was left out, one sentence each; and the filter.
std::vector<Message> network_notes(const Ecosystem& ecosystem, const Collaboration& network);

/// An actor's short name, followed by what it is when it is no actor: "Kommuner (kategori)".
Message marked_name(const Actor& actor);

/// "3 actors"; if the network has categories, so that not every node is an actor, "3 nodes".
Message count_nodes(std::size_t count, const Collaboration& network);

/// Who has no link: "43 of 112 nodes have no links: 33 actors and 10 categories." An empty network: that it is empty.
Message isolates_sentence(const Collaboration& network);

}  // namespace ecomap
