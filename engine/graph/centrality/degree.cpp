#include "engine/graph/centrality/degree.hpp"

namespace ecomap {
namespace {

// Sums `value(arc)` at the ends asked for. In an undirected graph every arc has its twin, so out is enough.
template <class Number, class Value>
std::vector<Number> sum_at(const Graph& graph, Ends ends, Value value) {
    std::vector<Number> sums(graph.node_count(), Number{});
    bool at_source = !graph.is_directed() || ends != Ends::in;
    bool at_target = graph.is_directed() && ends != Ends::out;
    auto starts = graph.row_starts();
    auto columns = graph.columns();
    for (Node node = 0; node < graph.node_count(); ++node)
        for (std::uint32_t arc = starts[node]; arc < starts[node + 1]; ++arc) {
            if (at_source) sums[node] += value(arc);
            if (at_target) sums[columns[arc]] += value(arc);
        }
    return sums;
}

}  // namespace

std::vector<std::size_t> degrees(const Graph& graph, Ends ends) {
    return sum_at<std::size_t>(graph, ends, [](std::uint32_t) { return std::size_t{1}; });
}

std::vector<double> strengths(const Graph& graph, Ends ends) {
    return sum_at<double>(graph, ends, [weights = graph.weights()](std::uint32_t arc) { return weights[arc]; });
}

}  // namespace ecomap
