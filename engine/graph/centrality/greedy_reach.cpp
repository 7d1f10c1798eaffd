#include "engine/graph/centrality/greedy_reach.hpp"

#include "engine/graph/centrality/within.hpp"
#include "engine/process/progress.hpp"

#include <algorithm>
#include <queue>
#include <utility>

namespace ecomap {
namespace {

/// What a node added when last asked, and who: most first, of equals the lowest node.
struct Offer {
    std::size_t adds = 0;
    Node node = 0;
    bool operator<(const Offer& other) const { return adds != other.adds ? adds < other.adds : node > other.node; }
};

std::vector<Node> chosen_greedily(Within& reached, std::size_t nodes, std::span<const Node> members) {
    std::vector<bool> waits(nodes, false);
    for (Node node : members) waits[node] = true;
    const auto adds = [&](Node node) {
        const auto& found = reached.of(node);
        return static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [&](Node at) { return waits[at]; }));
    };
    std::priority_queue<Offer> queue;
    for (Node node : members) queue.push({adds(node), node});
    std::vector<Node> chosen;
    Progress progress(members.size());
    for (auto left = members.size(); left > 0;) {
        const auto first = queue.top();
        queue.pop();
        if (const auto now = adds(first.node); now != first.adds) {
            if (now > 0) queue.push({now, first.node});
            continue;
        }
        chosen.push_back(first.node);
        left -= first.adds;
        for (Node node : reached.of(first.node))
            if (waits[node]) waits[node] = false, progress.step();
    }
    return chosen;
}

std::size_t apart(Within& servers, std::size_t nodes, std::span<const Node> members) {
    std::vector<std::pair<std::size_t, Node>> order;  // by how many can serve it
    for (Node node : members) order.emplace_back(servers.of(node).size(), node);
    std::sort(order.begin(), order.end());
    std::vector<bool> taken(nodes, false);
    std::size_t count = 0;
    for (const auto& [size, node] : order) {
        if (taken[node]) continue;  // it serves itself
        const auto& found = servers.of(node);
        if (std::any_of(found.begin(), found.end(), [&](Node at) { return taken[at]; })) continue;
        for (Node server : found) taken[server] = true;
        ++count;
    }
    return count;
}

}  // namespace

GreedyReach greedy_reaching_set(const Graph& graph, const Graph& back, std::span<const Node> members,
                                std::size_t steps) {
    Within reached(graph, steps), servers(back, steps);
    return {chosen_greedily(reached, graph.node_count(), members), apart(servers, graph.node_count(), members)};
}

}  // namespace ecomap
