// The inside of Graph, for the files of this folder that call Boost. Nothing outside engine/graph includes it.
#pragma once

#include "engine/graph/graph.hpp"

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <cstdint>
#include <vector>

namespace ecomap {

struct Graph::Csr {
    /// Boost has no undirected compressed rows: an undirected graph is this with both arcs of every edge.
    using Structure = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                         boost::no_property, Node, std::uint32_t>;
    Structure structure;
    std::vector<double> weights;  ///< by arc
    bool directed = false;
    std::size_t dropped_self_loops = 0;
    std::size_t merged_edges = 0;
};

}  // namespace ecomap
