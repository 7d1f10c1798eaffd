#include "engine/graph/centrality/brokerage.hpp"

#include "engine/graph/random.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ecomap {
namespace {

/// The ways by broker: the ends of those of node v are at starts[v] to starts[v + 1].
struct Ways {
    std::vector<std::size_t> starts{0};
    std::vector<std::pair<Node, Node>> ends;
};

bool has_arc(const Graph& graph, Node from, Node to) {
    auto row = graph.neighbours(from);
    return std::binary_search(row.begin(), row.end(), to);
}

Ways brokered_ways(const Graph& graph, const Graph& joined) {
    Ways ways;
    Graph towards = reversed(graph);
    for (Node broker = 0; broker < graph.node_count(); ++broker) {
        for (Node from : towards.neighbours(broker)) {
            for (Node to : graph.neighbours(broker))
                if (from != to && !has_arc(graph, from, to) && !has_arc(joined, from, to))
                    ways.ends.emplace_back(from, to);
        }
        ways.starts.push_back(ways.ends.size());
    }
    return ways;
}

BrokerRole role(std::uint32_t from, std::uint32_t broker, std::uint32_t to) {
    if (from == broker) return broker == to ? BrokerRole::coordinator : BrokerRole::representative;
    if (from == to) return BrokerRole::itinerant;
    return broker == to ? BrokerRole::gatekeeper : BrokerRole::liaison;
}

Brokerage count(const Ways& ways, std::span<const std::uint32_t> groups) {
    Brokerage result{std::vector<ByRole>(groups.size(), ByRole{}),
                     std::vector<double>(groups.size(), 0),
                     std::vector<double>(groups.size(), 0),
                     {}};
    for (Node broker = 0; broker < groups.size(); ++broker)
        for (auto i = ways.starts[broker]; i < ways.starts[broker + 1]; ++i) {
            auto [from, to] = ways.ends[i];
            if (groups[from] == no_group || groups[broker] == no_group || groups[to] == no_group) {
                ++result.ungrouped[broker];
                continue;
            }
            auto as = static_cast<std::size_t>(role(groups[from], groups[broker], groups[to]));
            ++result.counts[broker][as];
            ++result.totals[broker];
            ++result.all[as];
        }
    return result;
}

/// How likely each role is for three nodes drawn without return from groups of the sizes in `groups`.
ByRole chances(std::vector<std::uint32_t> groups) {
    std::sort(groups.begin(), groups.end());
    auto n = static_cast<double>(groups.size());
    double same = 0, two = 0;  // all three of one group; a chosen two of one group, the third of another
    for (std::size_t first = 0, next = 0; first < groups.size(); first = next) {
        while (next < groups.size() && groups[next] == groups[first]) ++next;
        auto size = static_cast<double>(next - first);
        same += size * (size - 1) * (size - 2);
        two += size * (size - 1) * (n - size);
    }
    double all = n * (n - 1) * (n - 2);
    if (all <= 0) return {};
    same /= all;
    two /= all;
    return {same, two, two, two, std::max(0.0, 1 - same - 3 * two)};
}

}  // namespace

Brokerage brokerage(const Graph& graph, std::span<const std::uint32_t> groups) {
    return brokerage(graph, groups, Graph(graph.node_count(), {}));
}

Brokerage brokerage(const Graph& graph, std::span<const std::uint32_t> groups, const Graph& joined) {
    assert(groups.size() == graph.node_count() && joined.node_count() == graph.node_count());
    return count(brokered_ways(graph, joined), groups);
}

BrokerageByChance brokerage_by_chance(const Graph& graph, std::span<const std::uint32_t> groups, std::size_t draws,
                                      std::uint64_t seed) {
    assert(groups.size() == graph.node_count());
    auto n = groups.size();
    auto ways = brokered_ways(graph, Graph(n, {}));
    auto found = count(ways, groups);
    std::vector<Node> places;
    std::vector<std::uint32_t> dealt;
    for (Node node = 0; node < n; ++node)
        if (groups[node] != no_group) places.push_back(node), dealt.push_back(groups[node]);
    auto likely = chances(dealt);
    BrokerageByChance result;
    result.expected.assign(n, ByRole{});
    result.z.resize(n);
    for (Node node = 0; node < n; ++node)
        for (std::size_t role = 0; role < broker_role_count; ++role) {
            result.expected[node][role] = found.totals[node] * likely[role];
            result.all_expected[role] += result.expected[node][role];
        }
    Random random(seed);
    std::vector<std::uint32_t> memberships(groups.begin(), groups.end());
    std::vector<ByRole> squares(n, ByRole{});
    ByRole all_squares = {};
    for (std::size_t draw = 0; draw < draws; ++draw) {
        random.shuffle(dealt);
        for (std::size_t i = 0; i < places.size(); ++i) memberships[places[i]] = dealt[i];
        auto drawn = count(ways, memberships);
        for (std::size_t role = 0; role < broker_role_count; ++role) {
            for (Node node = 0; node < n; ++node) {
                double off = drawn.counts[node][role] - result.expected[node][role];
                squares[node][role] += off * off;
            }
            double off = drawn.all[role] - result.all_expected[role];
            all_squares[role] += off * off;
        }
    }
    auto score = [&](double value, double expected, double square) -> std::optional<double> {
        double spread = draws > 0 ? std::sqrt(square / static_cast<double>(draws)) : 0;
        if (spread < 1e-9) return {};
        return (value - expected) / spread;
    };
    for (std::size_t role = 0; role < broker_role_count; ++role) {
        for (Node node = 0; node < n; ++node)
            result.z[node][role] = score(found.counts[node][role], result.expected[node][role], squares[node][role]);
        result.all_z[role] = score(found.all[role], result.all_expected[role], all_squares[role]);
    }
    return result;
}

}  // namespace ecomap
