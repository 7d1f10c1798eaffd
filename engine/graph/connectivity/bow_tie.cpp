#include "engine/graph/connectivity/bow_tie.hpp"

#include "engine/graph/csr.hpp"

#include <boost/graph/strong_components.hpp>
#include <boost/property_map/property_map.hpp>

#include <algorithm>
#include <numeric>

namespace ecomap {
namespace {

/// Which nodes are reached from those that are `starts`, these included.
std::vector<bool> reached(const Graph& graph, std::vector<bool> starts) {
    std::vector<Node> queue;
    for (Node node = 0; node < graph.node_count(); ++node)
        if (starts[node]) queue.push_back(node);
    for (std::size_t next = 0; next < queue.size(); ++next)
        for (Node other : graph.neighbours(queue[next]))
            if (!starts[other]) {
                starts[other] = true;
                queue.push_back(other);
            }
    return starts;
}

}  // namespace

std::vector<std::uint32_t> strong_components(const Graph& graph) {
    const auto& structure = graph.csr().structure;
    std::vector<std::uint32_t> of(graph.node_count(), 0);
    auto map = boost::make_iterator_property_map(of.begin(), get(boost::vertex_index, structure));
    auto count = static_cast<std::size_t>(boost::strong_components(structure, map));
    std::vector<std::size_t> sizes(count, 0), first(count, of.size());
    for (std::size_t node = of.size(); node-- > 0;) ++sizes[of[node]], first[of[node]] = node;
    std::vector<std::uint32_t> order(count), place(count);
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(),
              [&](auto a, auto b) { return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : first[a] < first[b]; });
    for (std::uint32_t i = 0; i < count; ++i) place[order[i]] = i;
    for (auto& component : of) component = place[component];
    return of;
}

BowTie bow_tie(const Graph& graph) {
    auto n = graph.node_count();
    auto strong = strong_components(graph);
    std::vector<std::size_t> sizes;
    for (auto component : strong) {
        if (component >= sizes.size()) sizes.resize(component + 1, 0);
        ++sizes[component];
    }
    BowTie result;
    result.of.assign(n, BowTiePlace::other);
    if (!sizes.empty() && sizes.front() > 1) {
        result.equally_large = static_cast<std::size_t>(std::count(sizes.begin() + 1, sizes.end(), sizes.front()));
        auto towards = reversed(graph);
        std::vector<bool> core(n), in(n), out(n);
        for (Node node = 0; node < n; ++node) core[node] = strong[node] == 0;
        auto reaches = reached(towards, core), is_reached = reached(graph, core);
        for (Node node = 0; node < n; ++node)
            in[node] = reaches[node] && !core[node], out[node] = is_reached[node] && !core[node];
        auto from_in = reached(graph, in), to_out = reached(towards, out);
        for (Node node = 0; node < n; ++node)
            result.of[node] = core[node]                      ? BowTiePlace::core
                              : in[node]                      ? BowTiePlace::in
                              : out[node]                     ? BowTiePlace::out
                              : from_in[node] && to_out[node] ? BowTiePlace::tube
                              : from_in[node]                 ? BowTiePlace::tendril_from_in
                              : to_out[node]                  ? BowTiePlace::tendril_to_out
                                                              : BowTiePlace::other;
    }
    for (auto place : result.of) ++result.sizes[static_cast<std::size_t>(place)];
    return result;
}

std::optional<double> reciprocity(const Graph& graph) {
    if (graph.arc_count() == 0) return {};
    std::size_t returned = 0;
    for (Node from = 0; from < graph.node_count(); ++from)
        for (Node to : graph.neighbours(from)) {
            auto back = graph.neighbours(to);
            returned += std::binary_search(back.begin(), back.end(), from);
        }
    return static_cast<double>(returned) / static_cast<double>(graph.arc_count());
}

}  // namespace ecomap
