// Written after the paper. Two choices make it deterministic: nodes are visited in an order shuffled by a generator of
// our own, and a refined community takes the best merge instead of a random one.
#include "engine/graph/community/communities.hpp"

#include "engine/graph/random.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace ecomap {
namespace {

constexpr double hardly = 1e-12;  // gains below this are rounding
// Of the whole algorithm, each from where the last ended: the second gains a twentieth of what the first did, the rest
// together less than half of that, so that a large graph does without.
constexpr std::size_t most_rounds = 20, least_rounds = 2, arcs_of_all_rounds = 500'000;
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
    /// What a set of this strength loses by chance for each unit of strength that it is joined with.
    double by_chance(double strength) const { return resolution * strength / twice_total; }
    /// What a set of this strength loses by chance when joined with one of that.
    double by_chance(double a, double b) const { return by_chance(a) * b; }
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

/// Sums of weights, which are above zero, by community for one node at a time; forgets only what it has touched.
class Tally {
public:
    explicit Tally(std::size_t size) : sums_(size, 0), touched_(size + 1) {}
    void add(std::uint32_t group, double weight) {
        touched_[count_] = group;
        count_ += sums_[group] == 0;
        sums_[group] += weight;
    }
    double operator[](std::uint32_t group) const { return sums_[group]; }
    /// In the order of touching.
    std::span<const std::uint32_t> touched() const { return std::span(touched_).first(count_); }
    std::span<const std::uint32_t> sorted() {
        std::sort(touched_.begin(), touched_.begin() + static_cast<std::ptrdiff_t>(count_));
        return touched();
    }
    void clear() {
        for (auto group : touched()) sums_[group] = 0;
        count_ = 0;
    }

private:
    std::vector<double> sums_;
    Groups touched_;  // the first `count_`, and room for one that is touched again
    std::size_t count_ = 0;
};

/// The community where most is gained, of equals that with the lowest number; where it was unless that is better.
struct Best {
    std::uint32_t group;
    double gain;
    bool moves = false;
    void consider(std::uint32_t other, double gained) {
        const bool better = gained > gain + hardly;
        if (!better && !(moves && other < group && gained > gain - hardly)) return;
        group = other;
        gain = moves ? std::max(gain, gained) : gained;
        moves = true;
    }
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
    std::vector<char> waits(n, true);
    Tally ties(n);
    // A ring: nobody waits twice, so there is always room.
    for (std::size_t first = 0, waiting = n; waiting > 0; --waiting) {
        const Node node = order[first];
        if (++first == n) first = 0;
        waits[node] = false;
        auto old = groups[node];
        double own = level.strengths[node];
        strength[old] -= own;
        if (--members[old] == 0) empty.push_back(old);
        for (auto i = level.starts[node]; i < level.starts[node + 1]; ++i)
            ties.add(groups[level.ends[i]], level.weights[i]);
        const double chance = level.by_chance(own);
        Best found{old, ties[old] - chance * strength[old]};
        for (auto group : ties.touched()) found.consider(group, ties[group] - chance * strength[group]);
        const auto best = found.gain < -hardly ? empty.back() : found.group;
        ties.clear();
        if (members[best] == 0) empty.erase(std::find(empty.rbegin(), empty.rend(), best).base() - 1);
        groups[node] = best;
        strength[best] += own;
        ++members[best];
        if (best == old) continue;
        for (auto i = level.starts[node]; i < level.starts[node + 1]; ++i)
            if (auto end = level.ends[i]; groups[end] != best && !waits[end]) {
                waits[end] = true;
                order[(first + waiting - 1) % n] = end;
                ++waiting;
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
        const auto own = parts[node];
        const double chance = level.by_chance(level.strengths[node]);
        Best found{own, 0};
        for (auto part : ties.touched())
            if (part != own && is_well_tied(part, group)) found.consider(part, ties[part] - chance * strength[part]);
        const auto best = found.group;
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
    std::vector<std::size_t> first(count + 1, 0);  // by part: where its members begin
    for (auto part : parts) ++first[part + 1];
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<Node> members(level.size());
    auto next = first;
    for (Node node = 0; node < level.size(); ++node) members[next[parts[node]]++] = node;
    Tally ties(count);
    for (std::uint32_t part = 0; part < count; ++part) {
        for (Node node : std::span(members).subspan(first[part], first[part + 1] - first[part])) {
            result.strengths[part] += level.strengths[node];
            for (auto i = level.starts[node]; i < level.starts[node + 1]; ++i)
                if (auto other = parts[level.ends[i]]; other != part) ties.add(other, level.weights[i]);
        }
        for (auto other : ties.sorted()) result.ends.push_back(other), result.weights.push_back(ties[other]);
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
    const auto rounds = std::clamp(arcs_of_all_rounds / whole.ends.size(), least_rounds, most_rounds);
    for (unsigned start = 0; start < options.starts; ++start) {
        Random random(options.seed + start);
        Groups groups = alone;
        double reached = most - 1;
        for (std::size_t round = 0; round < rounds; ++round) {
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
