#include "engine/graph/centrality/betweenness.hpp"

#include "engine/graph/csr.hpp"

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/property_map/property_map.hpp>

#include <cassert>

namespace ecomap {

std::vector<double> betweenness(const Graph& graph) {
    using Structure = Graph::Csr::Structure;
    const Structure& structure = graph.csr().structure;
    auto n = graph.node_count();
    auto index = get(boost::vertex_index, structure);
    auto map = [&](auto& by_node) { return boost::make_iterator_property_map(by_node.begin(), index); };
    std::vector<double> result(n, 0);
    std::vector<double> dependency(n);
    std::vector<Node> distance(n);
    std::vector<std::vector<Structure::edge_descriptor>> incoming(n);
    // Boost would count ways in 32 bits here and wrap round on a ladder of 33 squares: doubles only lose precision.
    std::vector<double> path_count(n);
    boost::brandes_betweenness_centrality(structure, map(result), boost::dummy_property_map(), map(incoming),
                                          map(distance), map(dependency), map(path_count), index);
    // Boost takes the two arcs of an edge for a directed graph and so counts every pair twice.
    if (!graph.is_directed())
        for (double& value : result) value /= 2;
    return result;
}

std::vector<double> normalised_betweenness(const Graph& graph, std::vector<double> raw) {
    assert(raw.size() == graph.node_count());
    auto n = static_cast<double>(graph.node_count());
    double most = (n - 1) * (n - 2) / (graph.is_directed() ? 1 : 2);
    for (double& value : raw) value = n > 2 ? value / most : 0;
    return raw;
}

}  // namespace ecomap
