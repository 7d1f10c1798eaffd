#include "engine/graph/centrality/distance.hpp"

#include <algorithm>
#include <cassert>
#include <span>

namespace ecomap {
namespace {

// One search whose arrays are reused from source to source, so that all sources cost no more memory than one.
class Search {
public:
    explicit Search(const Graph& graph) : graph_(graph), steps_(graph.node_count(), unreachable) {}

    /// The nodes reached from `source`, nearest first, `source` included.
    std::span<const Node> from(Node source) {
        for (Node node : reached_) steps_[node] = unreachable;
        reached_.assign(1, source);
        steps_[source] = 0;
        for (std::size_t next = 0; next < reached_.size(); ++next) {
            Node node = reached_[next];
            for (Node other : graph_.neighbours(node))
                if (steps_[other] == unreachable) {
                    steps_[other] = steps_[node] + 1;
                    reached_.push_back(other);
                }
        }
        return reached_;
    }
    const std::vector<Steps>& steps() const { return steps_; }

private:
    const Graph& graph_;
    std::vector<Steps> steps_;
    std::vector<Node> reached_;
};

}  // namespace

std::vector<Steps> distances(const Graph& graph, Node source) {
    assert(source < graph.node_count());
    Search search(graph);
    search.from(source);
    return search.steps();
}

std::vector<Node> shortest_path(const Graph& graph, Node source, Node target) {
    auto left = distances(reversed(graph), target);
    if (left[source] == unreachable) return {};
    std::vector<Node> path{source};
    while (path.back() != target) {
        Node here = path.back();
        for (Node next : graph.neighbours(here))
            if (left[next] != unreachable && left[next] + 1 == left[here]) {
                path.push_back(next);
                break;
            }
    }
    return path;
}

std::vector<double> harmonic_closeness(const Graph& graph) {
    auto n = graph.node_count();
    std::vector<double> result(n, 0);
    Graph towards = reversed(graph);
    Search search(towards);
    for (Node node = 0; node < n; ++node) {
        double sum = 0;
        for (Node other : search.from(node).subspan(1)) sum += 1.0 / search.steps()[other];
        if (n > 1) result[node] = sum / static_cast<double>(n - 1);
    }
    return result;
}

std::vector<double> closeness(const Graph& graph) {
    auto n = graph.node_count();
    std::vector<double> result(n, 0);
    Graph towards = reversed(graph);
    Search search(towards);
    for (Node node = 0; node < n; ++node) {
        auto others = search.from(node).subspan(1);
        double sum = 0;
        for (Node other : others) sum += search.steps()[other];
        auto reach = static_cast<double>(others.size());
        if (sum > 0) result[node] = reach / sum * reach / static_cast<double>(n - 1);
    }
    return result;
}

}  // namespace ecomap
