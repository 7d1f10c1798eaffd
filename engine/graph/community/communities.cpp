// Written after the paper. Two choices make it deterministic: nodes are visited in an order shuffled by a generator of
// our own, and a refined community takes the best merge instead of a random one.
#include "engine/graph/community/communities.hpp"

#include "engine/graph/random.hpp"

#include <algorithm>
#include <deque>
#include <limits>
#include <numeric>
#include <utility>

namespace ecomap {
namespace {

constexpr double hardly = 1e-12;  // gains below this are rounding
constexpr int most_rounds = 20;   // of the whole algorithm, each from where the last ended
using Groups = std::vector<std::uint32_t>;

std::vector<Node> shuffled_nodes(std::size_t count, Random& random) {
    std::vector<Node> nodes(count);
    std::iota(nodes.begin(), nodes.end(), Node{0});
    random.shuffle(nodes);
    return nodes;
}

/// A graph whose nodes stand for sets of nodes: rows without self loops, which strengths nevertheless count.
struct Level {
    std::vector<std::size_t> starts{0};
    std::vector<Node> ends;
    std::vector<double> weights;
    std::vector<double> strengths;
    double twice_total = 0;
    double resolution = 1;

    std::size_t size() const { return strengths.size(); }
    /// What a set of this strength loses by chance when joined with one of that.
    double by_chance(double a, double b) const { return resolution * a * b / twice_total; }
};

Level first_level(const Graph& graph, const CommunityOptions& options) {
    Level level;
    level.resolution = options.resolution;
    for (Node node = 0; node < graph.node_count(); ++node) {
        auto to = graph.neighbours(node);
        auto weights = graph.neighbour_weights(node);
        double strength = 0;
        for (std::size_t i = 0; i < to.size(); ++i) {
            level.ends.push_back(to[i]);
            level.weights.push_back(options.weighted ? weights[i] : 1);
            strength += level.weights.back();
        }
        level.starts.push_back(level.ends.size());
        level.strengths.push_back(strength);
        level.twice_total += strength;
    }
    return level;
}

/// Sums by community for one node at a time; forgets only what it has touched.
class Tally {
public:
    explicit Tally(std::size_t size) : sums_(size, 0), seen_(size, false) {}
    void add(std::uint32_t group, double weight) {
        if (!seen_[group]) touched_.push_back(group);
        seen_[group] = true;
        sums_[group] += weight;
    }
    double operator[](std::uint32_t group) const { return sums_[group]; }
    const Groups& touched() {
        std::sort(touched_.begin(), touched_.end());
        return touched_;
    }
    void clear() {
        for (auto group : touched_) sums_[group] = 0, seen_[group] = false;
        touched_.clear();
    }

private:
    std::vector<double> sums_;
    std::vector<bool> seen_;
    Groups touched_;
};

/// Moves nodes to the neighbouring community where they gain most, until no node gains. An empty community is always
/// at hand, so that a node can leave for itself.
void move_nodes(const Level& level, Groups& groups, Random& random) {
    auto n = level.size();
    std::vector<double> strength(n, 0);
    std::vector<std::size_t> members(n, 0);
    for (Node node = 0; node < n; ++node) strength[groups[node]] += level.strengths[node], ++members[groups[node]];
    Groups empty;
    for (std::uint32_t group = 0; group < n; ++group)
        if (members[group] == 0) empty.push_back(group);
    auto order = shuffled_nodes(n, random);
    std::deque<Node> queue(order.begin(), order.end());
    std::vector<bool> waits(n, true);
    Tally ties(n);
    while (!queue.empty()) {
        Node node = queue.front();
        queue.pop_front();
        waits[node] = false;
        auto old = groups[node];
        double own = level.strengths[node];
        strength[old] -= own;
        if (--members[old] == 0) empty.push_back(old);
        for (auto i = level.starts[node]; i < level.starts[node + 1]; ++i)
            ties.add(groups[level.ends[i]], level.weights[i]);
        auto best = old;
        double most = ties[old] - level.by_chance(own, strength[old]);
        for (auto group : ties.touched()) {
            double gain = ties[group] - level.by_chance(own, strength[group]);
            if (gain > most + hardly) best = group, most = gain;
        }
        if (most < -hardly) best = empty.back();
        ties.clear();
        if (members[best] == 0) empty.erase(std::find(empty.rbegin(), empty.rend(), best).base() - 1);
        groups[node] = best;
        strength[best] += own;
        ++members[best];
        if (best == old) continue;
        for (auto i = level.starts[node]; i < level.starts[node + 1]; ++i)
            if (auto end = level.ends[i]; groups[end] != best && !waits[end]) {
                waits[end] = true;
                queue.push_back(end);
            }
    }
}

/// Splits every community into parts that hang together well: from single nodes, each merged at most once, into the
/// part where it gains most.
Groups refine(const Level& level, const Groups& groups, Random& random) {
    auto n = level.size();
    Groups parts(n);
    std::iota(parts.begin(), parts.end(), 0u);
    std::vector<double> whole(n, 0), strength = level.strengths, outward(n, 0);
    std::vector<std::size_t> members(n, 1);
    for (Node node = 0; node < n; ++node) {
        whole[groups[node]] += level.strengths[node];
        for (auto i = level.starts[node]; i < level.starts[node + 1]; ++i)
            if (groups[level.ends[i]] == groups[node]) outward[node] += level.weights[i];
    }
    auto is_well_tied = [&](std::uint32_t part, std::uint32_t group) {
        return outward[part] >= level.by_chance(strength[part], whole[group] - strength[part]) - hardly;
    };
    Tally ties(n);
    for (Node node : shuffled_nodes(n, random)) {
        auto group = groups[node];
        if (members[parts[node]] != 1 || !is_well_tied(parts[node], group)) continue;
        for (auto i = level.starts[node]; i < level.starts[node + 1]; ++i)
            if (groups[level.ends[i]] == group) ties.add(parts[level.ends[i]], level.weights[i]);
        auto own = parts[node], best = own;
        double most = 0;
        for (auto part : ties.touched()) {
            double gain = ties[part] - level.by_chance(level.strengths[node], strength[part]);
            if (part != own && gain > most + hardly && is_well_tied(part, group)) best = part, most = gain;
        }
        if (best != own) {
            outward[best] += outward[own] - 2 * ties[best];
            strength[best] += strength[own];
            ++members[best];
            --members[own];
            parts[node] = best;
        }
        ties.clear();
    }
    return parts;
}

/// Numbers from 0 in order of first appearance. Returns how many.
std::size_t renumber(Groups& groups) {
    constexpr auto unnamed = std::numeric_limits<std::uint32_t>::max();
    Groups names(groups.empty() ? 0 : *std::max_element(groups.begin(), groups.end()) + 1, unnamed);
    std::uint32_t next = 0;
    for (auto& group : groups) {
        if (names[group] == unnamed) names[group] = next++;
        group = names[group];
    }
    return next;
}

Level merged(const Level& level, const Groups& parts, std::size_t count) {
    Level result;
    result.resolution = level.resolution;
    result.twice_total = level.twice_total;
    result.strengths.assign(count, 0);
    std::vector<std::vector<Node>> members(count);
    for (Node node = 0; node < level.size(); ++node) members[parts[node]].push_back(node);
    Tally ties(count);
    for (std::uint32_t part = 0; part < count; ++part) {
        for (Node node : members[part]) {
            result.strengths[part] += level.strengths[node];
            for (auto i = level.starts[node]; i < level.starts[node + 1]; ++i)
                if (auto other = parts[level.ends[i]]; other != part) ties.add(other, level.weights[i]);
        }
        for (auto other : ties.touched()) result.ends.push_back(other), result.weights.push_back(ties[other]);
        ties.clear();
        result.starts.push_back(result.ends.size());
    }
    return result;
}

/// One round: from `groups` on the whole graph, up through all levels, and down again.
void improve(const Level& whole, Groups& groups, CommunityAlgorithm algorithm, Random& random) {
    Level level = whole;
    Groups at_level = groups;    // of the level's nodes
    Groups place(whole.size());  // of the whole's nodes in the level
    std::iota(place.begin(), place.end(), 0u);
    while (true) {
        move_nodes(level, at_level, random);
        for (Node node = 0; node < whole.size(); ++node) groups[node] = at_level[place[node]];
        auto parts = algorithm == CommunityAlgorithm::leiden ? refine(level, at_level, random) : at_level;
        auto count = renumber(parts);
        if (count == level.size()) return;
        Groups above(count);
        for (Node node = 0; node < level.size(); ++node) above[parts[node]] = at_level[node];
        renumber(above);
        for (auto& at : place) at = parts[at];
        level = merged(level, parts, count);
        at_level = std::move(above);
    }
}

double modularity_of(const Level& level, const Groups& groups) {
    if (level.twice_total <= 0) return 0;
    std::vector<double> strength(level.size(), 0);
    double within = 0;
    for (Node node = 0; node < level.size(); ++node) {
        strength[groups[node]] += level.strengths[node];
        for (auto i = level.starts[node]; i < level.starts[node + 1]; ++i)
            if (groups[level.ends[i]] == groups[node]) within += level.weights[i];
    }
    double chance = 0;
    for (double sum : strength) chance += level.by_chance(sum, sum);
    return (within - chance) / level.twice_total;
}

Communities sorted_by_size(Groups groups, double modularity) {
    Communities result;
    auto count = renumber(groups);
    std::vector<std::size_t> sizes(count, 0), order(count), rank(count);
    for (auto group : groups) ++sizes[group];
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return sizes[a] > sizes[b]; });
    for (std::size_t i = 0; i < count; ++i) {
        rank[order[i]] = i;
        result.sizes.push_back(sizes[order[i]]);
    }
    for (auto group : groups) result.of.push_back(static_cast<std::uint32_t>(rank[group]));
    result.modularity = modularity;
    return result;
}

}  // namespace

Communities communities(const Graph& graph, const CommunityOptions& options) {
    auto whole = first_level(undirected(graph), options);
    Groups alone(whole.size());
    std::iota(alone.begin(), alone.end(), 0u);
    if (whole.twice_total <= 0) return sorted_by_size(alone, 0);
    Groups best = alone;
    double most = modularity_of(whole, alone);
    for (unsigned start = 0; start < options.starts; ++start) {
        Random random(options.seed + start);
        Groups groups = alone;
        double reached = most - 1;
        for (int round = 0; round < most_rounds; ++round) {
            improve(whole, groups, options.algorithm, random);
            renumber(groups);
            double now = modularity_of(whole, groups);
            if (now <= reached + hardly) break;
            reached = now;
        }
        if (reached > most + hardly) best = groups, most = reached;
    }
    return sorted_by_size(std::move(best), most);
}

double modularity(const Graph& graph, std::span<const std::uint32_t> groups, const CommunityOptions& options) {
    return modularity_of(first_level(undirected(graph), options), {groups.begin(), groups.end()});
}

}  // namespace ecomap
