// The same kernels by Boost.Graph, as far as it has them, timed alike (measure.hpp). On compressed sparse rows, its
// fastest graph; components need one that it knows to be undirected. Harmonic closeness is its breadth-first search
// from each node. Left out: PageRank, which drops what stands on nodes without ties, and triangles, which it has not.
#include "measure.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/clustering_coefficient.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/core_numbers.hpp>

#include <iterator>

namespace {

using bench::Edges, bench::Kernel, bench::Numbers;
using Rows = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                boost::no_property, std::uint32_t, std::uint32_t>;
using Lists = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

Rows rows_of(const Edges& edges) {
    auto arcs = edges.ends;
    for (const auto& [from, to] : edges.ends) arcs.emplace_back(to, from);
    std::sort(arcs.begin(), arcs.end());
    return {boost::edges_are_sorted, arcs.begin(), arcs.end(), edges.nodes};
}

Lists lists_of(const Edges& edges) { return {edges.ends.begin(), edges.ends.end(), edges.nodes}; }

template <class Value, class Graph>
auto place(std::vector<Value>& values, const Graph& graph) {
    return boost::make_iterator_property_map(values.begin(), boost::get(boost::vertex_index, graph));
}

Numbers betweenness(const Rows& rows) {
    Numbers values(num_vertices(rows));
    boost::brandes_betweenness_centrality(rows, place(values, rows));
    for (auto& value : values) value /= 2;  // it takes the arcs as directed and counts each pair both ways
    return values;
}

Numbers clustering(const Rows& rows) {
    Numbers values(num_vertices(rows));
    boost::all_clustering_coefficients(rows, place(values, rows));
    return values;
}

std::vector<std::uint32_t> components(const Lists& lists) {
    std::vector<std::uint32_t> part(num_vertices(lists));
    boost::connected_components(lists, part.data());
    return part;
}

std::vector<std::size_t> core_numbers(const Rows& rows) {
    std::vector<std::size_t> values(num_vertices(rows));
    boost::core_numbers(rows, place(values, rows));
    return values;
}

std::vector<std::uint32_t> cut_points(const Rows& rows) {
    std::vector<std::uint32_t> points;
    boost::articulation_points(rows, std::back_inserter(points));
    return points;
}

struct Sum : boost::default_bfs_visitor {
    std::vector<std::uint32_t>* steps = nullptr;
    double* sum = nullptr;
    void tree_edge(Rows::edge_descriptor edge, const Rows& rows) const {
        const auto reached = (*steps)[target(edge, rows)] = (*steps)[source(edge, rows)] + 1;
        *sum += 1. / reached;
    }
};

Numbers harmonic(const Rows& rows) {
    const auto nodes = num_vertices(rows);
    std::vector<std::uint32_t> steps(nodes);
    Numbers values(nodes);
    for (std::uint32_t node = 0; node < nodes; ++node) {
        Sum visitor;
        visitor.steps = &steps;
        visitor.sum = &values[node];
        steps[node] = 0;
        boost::breadth_first_search(rows, node, boost::visitor(visitor));
        values[node] /= nodes > 1 ? nodes - 1 : 1;
    }
    return values;
}

Numbers lowest_of_each(const std::vector<std::uint32_t>& part_of) {
    std::map<std::uint32_t, double> lowest;
    Numbers numbers;
    for (std::size_t node = 0; node < part_of.size(); ++node) {
        numbers.push_back(lowest.emplace(part_of[node], static_cast<double>(node)).first->second);
    }
    return numbers;
}

bench::Kernels kernels_of(const Edges& edges, int) {
    const auto with = [&edges](auto graph_of, auto work, auto numbered) {
        return [=, &edges] { return bench::kernel([work, graph = graph_of(edges)] { return work(graph); }, numbered); };
    };
    const auto as_is = [](const auto& values) { return Numbers(values.begin(), values.end()); };
    const auto sorted = [](const auto& values) {
        Numbers numbers(values.begin(), values.end());
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    };
    return {
        {"betweenness", with(rows_of, betweenness, as_is)},
        {"clustering", with(rows_of, clustering, as_is)},
        {"components", with(lists_of, components, lowest_of_each)},
        {"core-numbers", with(rows_of, core_numbers, as_is)},
        {"cut-points", with(rows_of, cut_points, sorted)},
        {"harmonic", with(rows_of, harmonic, as_is)},
    };
}

}  // namespace

int main(int count, char** words) { return bench::run(count, words, kernels_of); }
