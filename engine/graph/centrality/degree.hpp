// How many ties a node has, and how strong they are together.
//
// Degree: the number of neighbours (Freeman 1978). Strength: the sum of the weights of the ties (Barrat, Barthélemy,
// Pastor-Satorras & Vespignani 2004). A graph is simple, so parallel ties count once in the degree and each in the
// strength. O(n + m). Empty graph: no numbers. A single or isolated node: 0. Disconnected: no difference. Undirected:
// in, out and total are the same. Directed: total = in + out, so a tie that goes both ways counts twice.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstdint>
#include <vector>

namespace ecomap {

/// Which ends of arcs count at a node.
enum class Ends : std::uint8_t { in, out, total };

/// By node: the number of neighbours. Weights play no part.
std::vector<std::size_t> degrees(const Graph& graph, Ends ends = Ends::total);
/// By node: the sum of weights.
std::vector<double> strengths(const Graph& graph, Ends ends = Ends::total);

}  // namespace ecomap
