// Writes a Kronecker graph, the kind that the Graph 500 and GAP benchmarks measure on: few nodes with many ties, many
// with few, and parts without any (Leskovec et al. 2010; drawn as by R-MAT, Chakrabarti, Zhan & Faloutsos 2004).
// 2^SCALE nodes; EDGES times as many edges are drawn, each end bit by bit with the chances .57 .19 .19 .05, then nodes
// are renumbered at random, loops and repeated edges dropped. The same scale and number is the same graph on every
// machine. Time and memory O(edges).
// Usage: kronecker SCALE [EDGES=8] > GRAPH        the format is that of peers/measure.hpp
#include "engine/graph/random.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <utility>
#include <vector>

using ecomap::Random;

namespace {

using Edge = std::pair<std::uint32_t, std::uint32_t>;

Edge draw(unsigned scale, Random& random) {
    Edge edge{0, 0};
    for (unsigned bit = 0; bit < scale; ++bit) {
        const auto chance = random.unit();
        const bool from = chance >= .76;
        const bool to = from ? chance >= .95 : chance >= .57;
        edge.first = edge.first << 1 | (from ? 1u : 0u);
        edge.second = edge.second << 1 | (to ? 1u : 0u);
    }
    return edge;
}

std::vector<Edge> kronecker(unsigned scale, std::size_t by_node) {
    const std::uint32_t nodes = 1u << scale;
    Random random(scale);
    std::vector<std::uint32_t> number(nodes);
    std::iota(number.begin(), number.end(), 0u);
    random.shuffle(number);
    std::vector<Edge> edges;
    edges.reserve(by_node * nodes);
    for (std::size_t i = 0; i < by_node * nodes; ++i) {
        const auto [from, to] = draw(scale, random);
        if (from != to) edges.emplace_back(std::minmax(number[from], number[to]));
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

}  // namespace

int main(int count, char** words) {
    const int scale = count > 1 ? std::atoi(words[1]) : 0;
    const int by_node = count > 2 ? std::atoi(words[2]) : 8;
    if (scale < 1 || scale > 24 || by_node < 1 || by_node > 64) {
        std::fputs("usage: kronecker SCALE [EDGES]        from 1 to 24, from 1 to 64\n", stderr);
        return 2;
    }
    const auto edges = kronecker(static_cast<unsigned>(scale), static_cast<std::size_t>(by_node));
    std::printf("%u %zu\n", 1u << scale, edges.size());
    for (const auto& [from, to] : edges) std::printf("%u %u\n", from, to);
    return std::fflush(stdout) == 0 ? 0 : 1;
}
