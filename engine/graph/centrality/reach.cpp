#include "engine/graph/centrality/reach.hpp"

#include "engine/graph/centrality/greedy_reach.hpp"
#include "engine/graph/centrality/nearness.hpp"
#include "engine/graph/centrality/within.hpp"
#include "engine/graph/connectivity/connectivity.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <functional>
#include <optional>
#include <queue>
#include <utility>

namespace ecomap {
namespace {

/// A set of places of one component.
class NodeBits {
public:
    explicit NodeBits(std::size_t size) : words_((size + 63) / 64, 0) {}
    void add(std::size_t place) { words_[place / 64] |= std::uint64_t{1} << place % 64; }
    void add(const NodeBits& other) {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
    }
    void remove(std::size_t place) { words_[place / 64] &= ~(std::uint64_t{1} << place % 64); }
    bool has(std::size_t place) const { return words_[place / 64] >> place % 64 & 1; }
    bool within(const NodeBits& other) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            if (words_[i] & ~other.words_[i]) return false;
        return true;
    }
    bool meets(const NodeBits& other) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            if (words_[i] & other.words_[i]) return true;
        return false;
    }
    std::size_t shared(const NodeBits& other) const {
        std::size_t count = 0;
        for (std::size_t i = 0; i < words_.size(); ++i)
            count += static_cast<std::size_t>(std::popcount(words_[i] & other.words_[i]));
        return count;
    }
    std::size_t count() const { return shared(*this); }
    void subtract(const NodeBits& other) {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
    }
    template <class Do>
    void each(Do act) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            for (auto word = words_[i]; word != 0; word &= word - 1)
                act(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
    }

private:
    std::vector<std::uint64_t> words_;
};

/// Who can serve whom in one component: rows of the same matrix read both ways.
struct Service {
    std::vector<NodeBits> reaches;  // by helper: whom it serves
    std::vector<NodeBits> servers;  // by node: who can serve it
};

/// Leaves out, of `rows`, the ones for which a better one of the same kind stands; of equal ones the first stays. Only
/// the `rivals` of a row can be better.
template <class Rivals, class Better>
std::vector<std::size_t> kept(const std::vector<NodeBits>& rows, Rivals rivals, Better better) {
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        bool stays = true;
        rivals(i, [&](std::size_t j) {
            if (stays && i != j && better(rows[j], rows[i])) stays = j > i && better(rows[i], rows[j]);
        });
        if (stays) result.push_back(i);
    }
    return result;
}

/// Branch and bound over one component.
class Chooser {
public:
    Chooser(Service service, std::size_t& branches) : service_(std::move(service)), branches_(branches) {
        auto n = service_.reaches.size();
        NodeBits helpers(n), waiting(n);
        auto covers = [](const NodeBits& one, const NodeBits& other) { return other.within(one); };
        auto lies_within = [](const NodeBits& one, const NodeBits& other) { return one.within(other); };
        // Whoever serves all that a helper serves serves the helper itself.
        auto who_serve_it = [&](std::size_t i, auto act) { service_.servers[i].each(act); };
        for (auto i : kept(service_.reaches, who_serve_it, covers)) helpers.add(i);
        for (NodeBits& servers : service_.servers) {
            NodeBits left = servers;
            servers.each([&](std::size_t i) {
                if (!helpers.has(i)) left.remove(i);
            });
            servers = left;
        }
        // Whoever has no other servers than a node is served by one of them.
        auto who_share_a_server = [&](std::size_t i, auto act) {
            NodeBits sharing(n);
            service_.servers[i].each([&](std::size_t server) { sharing.add(service_.reaches[server]); });
            sharing.each(act);
        };
        for (auto i : kept(service_.servers, who_share_a_server, lies_within)) waiting.add(i);
        waiting.each([&](std::size_t node) { hardest_first_.push_back(node); });
        std::stable_sort(hardest_first_.begin(), hardest_first_.end(),
                         [&](auto a, auto b) { return service_.servers[a].count() < service_.servers[b].count(); });
        best_ = greedy(helpers, waiting);
        at_least_ = bound(waiting);
        std::vector<std::size_t> chosen;
        exact_ = best_.size() <= at_least_ || branch(waiting, chosen);
        if (exact_) at_least_ = best_.size();
    }

    const std::vector<std::size_t>& best() const { return best_; }
    std::size_t at_least() const { return at_least_; }
    bool exact() const { return exact_; }

private:
    /// The helper that serves most of those who wait, of equals the first, until nobody waits. What a helper adds only
    /// shrinks, so the first of a queue that still adds what it did is the best (Minoux 1978).
    std::vector<std::size_t> greedy(const NodeBits& helpers, NodeBits waiting) const {
        using Entry = std::pair<std::size_t, std::size_t>;  // what it added when last asked, counted down from all; who
        const auto all = service_.reaches.size();
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
        auto ask = [&](std::size_t helper) { return Entry{all - service_.reaches[helper].shared(waiting), helper}; };
        helpers.each([&](std::size_t helper) { queue.push(ask(helper)); });
        std::vector<std::size_t> chosen;
        for (auto left = waiting.count(); left > 0;) {
            const auto first = queue.top();
            queue.pop();
            const auto now = ask(first.second);
            if (now != first) {
                queue.push(now);
                continue;
            }
            chosen.push_back(first.second);
            waiting.subtract(service_.reaches[first.second]);
            left -= all - first.first;
        }
        return chosen;
    }

    /// How many of the waiting, taken from those with the fewest servers, can share no server with one another.
    std::size_t bound(const NodeBits& waiting) const {
        NodeBits taken(service_.servers.size());  // the servers of those chosen so far
        std::size_t apart = 0;
        for (auto node : hardest_first_)
            if (waiting.has(node) && !service_.servers[node].meets(taken)) {
                taken.add(service_.servers[node]);
                ++apart;
            }
        return apart;
    }

    /// False when the branches ran out before the end.
    bool branch(const NodeBits& waiting, std::vector<std::size_t>& chosen) {
        if (waiting.count() == 0) {
            if (chosen.size() < best_.size()) best_ = chosen;
            return true;
        }
        if (chosen.size() + bound(waiting) >= best_.size()) return true;
        auto cost = 1 + service_.reaches.size() * service_.reaches.size() / 64000;
        if (branches_ < cost) return false;
        branches_ -= cost;
        auto hardest = *std::find_if(hardest_first_.begin(), hardest_first_.end(),
                                     [&](std::size_t node) { return waiting.has(node); });
        std::vector<std::pair<std::size_t, std::size_t>> order;  // most served first
        service_.servers[hardest].each([&](std::size_t helper) {
            order.emplace_back(service_.reaches.size() - service_.reaches[helper].shared(waiting), helper);
        });
        std::sort(order.begin(), order.end());
        bool complete = true;
        for (auto [unserved, helper] : order) {
            NodeBits left = waiting;
            left.subtract(service_.reaches[helper]);
            chosen.push_back(helper);
            complete = branch(left, chosen) && complete;
            chosen.pop_back();
        }
        return complete;
    }

    Service service_;
    std::size_t& branches_;
    std::vector<std::size_t> hardest_first_;  // who waits, those with the fewest servers first
    std::vector<std::size_t> best_;
    std::size_t at_least_ = 0;
    bool exact_ = false;
};

Service service_in(const std::vector<Node>& members, Within& reached, std::vector<std::size_t>& place) {
    for (std::size_t i = 0; i < members.size(); ++i) place[members[i]] = i;
    Service service{std::vector<NodeBits>(members.size(), NodeBits(members.size())),
                    std::vector<NodeBits>(members.size(), NodeBits(members.size()))};
    for (std::size_t i = 0; i < members.size(); ++i)
        for (Node node : reached.of(members[i])) {
            service.reaches[i].add(place[node]);
            service.servers[place[node]].add(i);
        }
    return service;
}

}  // namespace

std::vector<std::size_t> reach(const Graph& graph, std::size_t steps) {
    std::vector<std::size_t> result;
    for (const Nearness& near : nearness(reversed(graph), steps)) result.push_back(near.others);
    return result;
}

ReachingSet smallest_reaching_set(const Graph& graph, std::size_t steps, std::size_t most_branches,
                                  std::size_t most_searched) {
    ReachingSet result;
    auto parts = components(graph);
    std::vector<std::vector<Node>> members(parts.sizes.size());
    for (Node node = 0; node < graph.node_count(); ++node) members[parts.of[node]].push_back(node);
    Within reached(graph, steps);
    std::vector<std::size_t> place(graph.node_count());
    std::optional<Graph> back;
    for (const auto& part : members) {
        if (part.size() > most_searched) {
            if (!back) back = reversed(graph);
            const auto found = greedy_reaching_set(graph, *back, part, steps);
            result.nodes.insert(result.nodes.end(), found.nodes.begin(), found.nodes.end());
            result.smallest = result.smallest && found.nodes.size() == found.at_least;
            result.at_least += found.at_least;
            continue;
        }
        Chooser chooser(service_in(part, reached, place), most_branches);
        for (auto i : chooser.best()) result.nodes.push_back(part[i]);
        result.smallest = result.smallest && chooser.exact();
        result.at_least += chooser.at_least();
    }
    std::sort(result.nodes.begin(), result.nodes.end());
    return result;
}

}  // namespace ecomap
