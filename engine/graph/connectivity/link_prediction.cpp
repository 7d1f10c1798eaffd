#include "engine/graph/connectivity/link_prediction.hpp"

#include "engine/graph/logarithm.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>

namespace ecomap {

std::vector<Node> common_neighbours(const Graph& graph, Node one, Node other) {
    auto a = graph.neighbours(one), b = graph.neighbours(other);
    std::vector<Node> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return common;
}

TieEvidence evidence_for_tie(const Graph& graph, Node one, Node other, const std::vector<Node>& without) {
    assert(!graph.is_directed() && one != other);
    auto common = common_neighbours(graph, one, other);
    const auto neighbours = graph.neighbours(one).size() + graph.neighbours(other).size() - common.size();
    std::erase_if(common, [&](Node node) { return std::find(without.begin(), without.end(), node) != without.end(); });
    TieEvidence evidence{common.size(), std::nullopt, 0, 0};
    for (Node node : common) {
        auto degree = static_cast<double>(graph.neighbours(node).size());
        evidence.adamic_adar += 1 / natural_log(degree);
        evidence.resource_allocation += 1 / degree;
    }
    const auto either = neighbours - without.size();
    if (either > 0) evidence.jaccard = static_cast<double>(common.size()) / static_cast<double>(either);
    return evidence;
}

}  // namespace ecomap
