// The nodes within so many steps of a node, sought anew for each: a search that keeps its room from one node to the
// next. Steps follow the arcs. Each search takes what it goes over; O(n) room.
#pragma once

#include "engine/graph/graph.hpp"

#include <cstddef>
#include <limits>
#include <vector>

namespace ecomap {

class Within {
public:
    /// `graph` must outlive it.
    Within(const Graph& graph, std::size_t steps) : graph_(graph), most_(steps), steps_(graph.node_count(), unseen) {}

    /// `source` itself first, nearest next; good until the next call.
    const std::vector<Node>& of(Node source) {
        for (Node node : found_) steps_[node] = unseen;
        found_.assign(1, source);
        steps_[source] = 0;
        for (std::size_t next = 0; next < found_.size() && steps_[found_[next]] < most_; ++next)
            for (Node other : graph_.neighbours(found_[next]))
                if (steps_[other] == unseen) {
                    steps_[other] = steps_[found_[next]] + 1;
                    found_.push_back(other);
                }
        return found_;
    }

private:
    static constexpr auto unseen = std::numeric_limits<std::size_t>::max();
    const Graph& graph_;
    std::size_t most_;
    std::vector<std::size_t> steps_;
    std::vector<Node> found_;
};

}  // namespace ecomap
