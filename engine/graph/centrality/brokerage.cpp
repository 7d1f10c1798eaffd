#include "engine/graph/centrality/brokerage.hpp"

#include "engine/graph/connectivity/triangles.hpp"
#include "engine/graph/random.hpp"
#include "engine/process/progress.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ecomap {
namespace {

using Groups = std::span<const std::uint32_t>;

BrokerRole role(std::uint32_t from, std::uint32_t broker, std::uint32_t to) {
    if (from == broker) return broker == to ? BrokerRole::coordinator : BrokerRole::representative;
    if (from == to) return BrokerRole::itinerant;
    return broker == to ? BrokerRole::gatekeeper : BrokerRole::liaison;
}

/// What of a tie of two nodes is an arc, from the first to the second and back; and which of the two ways is closed: no
/// one brokers it.
struct TieArcs {
    bool on = false, back = false, closed_on = false, closed_back = false;
};

bool has_arc(const Graph& graph, Node from, Node to) {
    auto row = graph.neighbours(from);
    return std::binary_search(row.begin(), row.end(), to);
}

/// The ties of both graphs, where each is one.
Graph all_ties(const Graph& graph, const Graph& joined) {
    if (joined.arc_count() == 0) return graph;
    std::vector<Tie> ties;
    for (const Graph& one : {graph, joined})
        for (Node from = 0; from < one.node_count(); ++from)
            for (Node to : one.neighbours(from)) ties.push_back({from, to, 1});
    return Graph(graph.node_count(), ties);
}

/// Ways of two arcs, by whom they pass, counted without listing them.
struct Tally {
    std::array<std::int64_t, broker_role_count> roles{};  ///< between known groups
    std::int64_t all = 0;

    void take(Groups groups, Node from, Node broker, Node to) {
        --all;
        if (groups[from] == no_group || groups[broker] == no_group || groups[to] == no_group) return;
        --roles[static_cast<std::size_t>(role(groups[from], groups[broker], groups[to]))];
    }
};

/// The census of a graph for any groups, which are numbers from 0, or no_group.
class Ways {
public:
    Ways(const Graph& graph, const Graph& joined)
        : graph_(graph), towards_(reversed(graph)), triangles_(all_ties(graph, joined)) {
        for (const auto& [from, to] : triangles_.ties()) {
            const bool on = has_arc(graph, from, to), back = has_arc(graph, to, from);
            arcs_.push_back({on, back, on || has_arc(joined, from, to), back || has_arc(joined, to, from)});
        }
    }

    Brokerage count(Groups groups) const {
        std::vector<Tally> tallies;
        std::vector<std::int64_t> out_of(groups.size(), 0);  // by group; empty between brokers
        for (Node broker = 0; broker < groups.size(); ++broker) tallies.push_back(through(broker, groups, out_of));
        take_closed(groups, tallies);
        return summed(tallies);
    }

private:
    /// All ways that pass `broker` from one node to another, closed or not: products of how many stand on either side.
    Tally through(Node broker, Groups groups, std::vector<std::int64_t>& out_of) const {
        const auto sources = towards_.neighbours(broker), targets = graph_.neighbours(broker);
        Tally tally;
        tally.all = static_cast<std::int64_t>(sources.size()) * static_cast<std::int64_t>(targets.size());
        if (const auto own = groups[broker]; own != no_group) {
            std::int64_t in = 0, out = 0, in_own = 0, same = 0;  // same: the ends of one group
            for (Node to : targets)
                if (groups[to] != no_group) ++out, ++out_of[groups[to]];
            for (Node from : sources)
                if (groups[from] != no_group) ++in, in_own += groups[from] == own, same += out_of[groups[from]];
            const auto out_own = out_of[own], coordinated = in_own * out_own, itinerant = same - coordinated;
            const auto gates = (in - in_own) * out_own, representing = in_own * (out - out_own);
            tally.roles = {coordinated, itinerant, gates, representing, (in - in_own) * (out - out_own) - itinerant};
            for (Node to : targets)
                if (groups[to] != no_group) out_of[groups[to]] = 0;
        }
        for (auto a = sources.begin(), b = targets.begin(); a != sources.end() && b != targets.end();) {
            if (*a == *b) tally.take(groups, *a, broker, *a);  // there and back is no way to another
            if (*a < *b) ++a;
            else ++b;
        }
        return tally;
    }

    /// Takes away the ways whose ends have an arc of their own: each is a triangle, gone round one of six ways.
    void take_closed(Groups groups, std::vector<Tally>& tallies) const {
        triangles_.each([&](const Triangle& found) {
            const auto& [a, b, c, at_ab, at_ac, at_bc] = found;
            const TieArcs &ab = arcs_[at_ab], &ac = arcs_[at_ac], &bc = arcs_[at_bc];
            if (ab.back && ac.on && bc.closed_on) tallies[a].take(groups, b, a, c);
            if (ac.back && ab.on && bc.closed_back) tallies[a].take(groups, c, a, b);
            if (ab.on && bc.on && ac.closed_on) tallies[b].take(groups, a, b, c);
            if (bc.back && ab.back && ac.closed_back) tallies[b].take(groups, c, b, a);
            if (ac.on && bc.back && ab.closed_on) tallies[c].take(groups, a, c, b);
            if (bc.on && ac.back && ab.closed_back) tallies[c].take(groups, b, c, a);
        });
    }

    static Brokerage summed(const std::vector<Tally>& tallies) {
        Brokerage result;
        for (const Tally& tally : tallies) {
            ByRole counts{};
            std::int64_t known = 0;
            for (std::size_t as = 0; as < broker_role_count; ++as) {
                known += tally.roles[as];
                counts[as] = static_cast<double>(tally.roles[as]);
                result.all[as] += counts[as];
            }
            result.counts.push_back(counts);
            result.totals.push_back(static_cast<double>(known));
            result.ungrouped.push_back(static_cast<double>(tally.all - known));
        }
        return result;
    }

    const Graph& graph_;
    Graph towards_;
    Triangles triangles_;
    std::vector<TieArcs> arcs_;  // by tie of `triangles_`
};

/// The groups as numbers from 0, in the same order.
std::vector<std::uint32_t> numbered(Groups groups) {
    std::vector<std::uint32_t> names(groups.begin(), groups.end()), result;
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (auto group : groups) {
        const auto at = std::lower_bound(names.begin(), names.end(), group) - names.begin();
        result.push_back(group == no_group ? no_group : static_cast<std::uint32_t>(at));
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
    return Ways(graph, joined).count(numbered(groups));
}

BrokerageByChance brokerage_by_chance(const Graph& graph, std::span<const std::uint32_t> groups, std::size_t draws,
                                      std::uint64_t seed) {
    assert(groups.size() == graph.node_count());
    auto n = groups.size();
    const Graph none(n, {});
    const Ways ways(graph, none);
    std::vector<std::uint32_t> memberships = numbered(groups);
    const auto found = ways.count(memberships);
    std::vector<Node> places;
    std::vector<std::uint32_t> dealt;
    for (Node node = 0; node < n; ++node)
        if (memberships[node] != no_group) places.push_back(node), dealt.push_back(memberships[node]);
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
    std::vector<ByRole> squares(n, ByRole{});
    ByRole all_squares = {};
    Progress progress(draws);
    for (std::size_t draw = 0; draw < draws; ++draw) {
        random.shuffle(dealt);
        for (std::size_t i = 0; i < places.size(); ++i) memberships[places[i]] = dealt[i];
        auto drawn = ways.count(memberships);
        for (std::size_t role = 0; role < broker_role_count; ++role) {
            for (Node node = 0; node < n; ++node) {
                double off = drawn.counts[node][role] - result.expected[node][role];
                squares[node][role] += off * off;
            }
            double off = drawn.all[role] - result.all_expected[role];
            all_squares[role] += off * off;
        }
        progress.step();
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
