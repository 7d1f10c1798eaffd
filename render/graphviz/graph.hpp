// A board as a cgraph graph: frames are clusters, cards are nodes pinned in their place, edges carry their own curves.
// Names are ours ("n0", "cluster_0", "e0") and lead back to the board's lists; data only ever becomes a plain label.
#pragma once

#include "render/board/board.hpp"

#include <graphviz/cgraph.h>

#include <memory>
#include <string_view>

namespace ecomap {

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using GraphHandle = std::unique_ptr<Agraph_t, CloseGraph>;

/// The graph of `board`. Positions in points with y upwards, as Graphviz has them.
GraphHandle make_graph(const Board& board);

/// The position in the board's list that one of our names stands for: "n12" → 12, "cluster_3" → 3.
std::size_t position_of(std::string_view name);

/// The family names for readers of the graph who have the font installed; our own measuring tells them apart.
inline constexpr const char* regular_font = "Inter";
inline constexpr const char* semibold_font = "Inter SemiBold";

}  // namespace ecomap
