#include "engine/graph/centrality/nearness.hpp"

#include "engine/graph/fastest.hpp"
#include "engine/process/shared_parts.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <span>

namespace ecomap {
namespace {

/// One bit for each source of a group.
struct Sources {
    static constexpr std::size_t most = 256;
    std::array<std::uint64_t, most / 64> words{};

    void add(std::size_t source) { words[source / 64] |= std::uint64_t{1} << source % 64; }
    void add(const Sources& other) {
        for (std::size_t i = 0; i < words.size(); ++i) words[i] |= other.words[i];
    }
    void remove(const Sources& other) {
        for (std::size_t i = 0; i < words.size(); ++i) words[i] &= ~other.words[i];
    }
    bool any() const {
        std::uint64_t bits = 0;
        for (std::uint64_t word : words) bits |= word;
        return bits != 0;
    }
    std::uint32_t count() const {
        int bits = 0;
        for (std::uint64_t word : words) bits += std::popcount(word);
        return static_cast<std::uint32_t>(bits);
    }
    bool operator==(const Sources&) const = default;
};

/// The searches of one group, one step at a time. Its rows are reused from group to group.
class Waves {
public:
    Waves(const Graph& graph, const Graph& towards)
        : graph_(graph), towards_(towards), seen_(graph.node_count()), front_(seen_), next_(seen_) {}

    /// Adds to `sums` what each node is to the `sources`.
    void run(std::span<const Node> sources, std::size_t within, std::vector<Nearness>& sums) {
        start(sources);
        for (std::uint32_t step = 1; !active_.empty() && step <= within; ++step) {
            if (is_small()) push();
            else pull();
            settle(step, sums);
        }
        for (Node node : active_) front_[node] = {};
    }

private:
    void start(std::span<const Node> sources) {
        std::fill(seen_.begin(), seen_.end(), Sources{});
        active_.assign(sources.begin(), sources.end());
        all_ = {};
        for (std::size_t i = 0; i < sources.size(); ++i) {
            all_.add(i);
            seen_[sources[i]].add(i);
            front_[sources[i]].add(i);
        }
    }

    /// Whether few enough arcs lead on that it is dearer to ask every node.
    bool is_small() const {
        std::size_t arcs = 0;
        for (Node node : active_) arcs += graph_.neighbours(node).size();
        return arcs < graph_.arc_count() / 8;
    }

    ECOMAP_FASTEST void push() {
        for (Node node : active_)
            for (Node other : graph_.neighbours(node)) {
                if (!next_[other].any()) touched_.push_back(other);
                next_[other].add(front_[node]);
            }
    }

    ECOMAP_FASTEST void pull() {
        for (Node node = 0; node < seen_.size(); ++node) {
            if (seen_[node] == all_) continue;
            Sources reached;
            for (Node other : towards_.neighbours(node)) reached.add(front_[other]);
            if (!reached.any()) continue;
            next_[node] = reached;
            touched_.push_back(node);
        }
    }

    /// Keeps of what was touched only what is new, and makes it the front.
    ECOMAP_FASTEST void settle(std::uint32_t step, std::vector<Nearness>& sums) {
        for (Node node : active_) front_[node] = {};
        active_.clear();
        for (Node node : touched_) {
            next_[node].remove(seen_[node]);
            if (!next_[node].any()) continue;
            seen_[node].add(next_[node]);
            active_.push_back(node);
            const auto count = next_[node].count();
            Nearness& sum = sums[node];
            sum.harmonic += static_cast<double>(count) / step;
            sum.steps += std::uint64_t{count} * step;
            sum.others += count;
            sum.farthest = std::max(sum.farthest, step);
        }
        touched_.clear();
        std::swap(front_, next_);
    }

    const Graph& graph_;
    const Graph& towards_;
    std::vector<Sources> seen_, front_, next_;  // by node; the last two are empty but for `active_` and `touched_`
    std::vector<Node> active_, touched_;
    Sources all_;
};

/// Nodes from which an arc leads; the others reach no one.
std::vector<Node> with_arcs(const Graph& graph) {
    std::vector<Node> nodes;
    for (Node node = 0; node < graph.node_count(); ++node)
        if (!graph.neighbours(node).empty()) nodes.push_back(node);
    return nodes;
}

/// How many groups one thread takes at a time: at most some thirty parts, whose sums are kept until all are there.
std::size_t groups_together(std::size_t groups) {
    constexpr std::size_t parts = 32;
    return std::max<std::size_t>(1, (groups + parts - 1) / parts);
}

}  // namespace

std::vector<Nearness> nearness(const Graph& graph, std::size_t within, std::size_t threads) {
    const Graph towards = reversed(graph);
    const auto sources = with_arcs(graph);
    const auto groups = (sources.size() + Sources::most - 1) / Sources::most;
    const auto each = groups_together(groups) * Sources::most;
    using Part = std::vector<Nearness>;
    const auto parts = shared_parts<Part>((sources.size() + each - 1) / each, threads, [&](std::size_t part) {
        Waves waves(graph, towards);
        Part found(graph.node_count());
        const auto end = std::min(sources.size(), (part + 1) * each);
        for (auto first = part * each; first < end; first += Sources::most)
            waves.run(std::span(sources).subspan(first, std::min(Sources::most, end - first)), within, found);
        return found;
    });
    std::vector<Nearness> sums(graph.node_count());
    for (const auto& part : parts)
        for (std::size_t node = 0; node < sums.size(); ++node) {
            sums[node].harmonic += part[node].harmonic;
            sums[node].steps += part[node].steps;
            sums[node].others += part[node].others;
            sums[node].farthest = std::max(sums[node].farthest, part[node].farthest);
        }
    return sums;
}

}  // namespace ecomap
