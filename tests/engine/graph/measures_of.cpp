// Reads graphs and prints every measure of engine/graph that other programs have too, so that peers.py can hold them
// against each other. A program of its own because the comparison speaks another language.
// In, by graph: "NODES directed|undirected EDGES", then as many "FROM TO WEIGHT", then two group numbers by node.
// Out, by graph: one line of JSON; null is nothing.
#include "engine/graph/centrality/betweenness.hpp"
#include "engine/graph/centrality/degree.hpp"
#include "engine/graph/centrality/distance.hpp"
#include "engine/graph/centrality/reach.hpp"
#include "engine/graph/centrality/spectral.hpp"
#include "engine/graph/centrality/structural_holes.hpp"
#include "engine/graph/community/agreement.hpp"
#include "engine/graph/community/communities.hpp"
#include "engine/graph/connectivity/bow_tie.hpp"
#include "engine/graph/connectivity/cohesion.hpp"
#include "engine/graph/connectivity/connectivity.hpp"

#include <array>
#include <charconv>
#include <iostream>
#include <iterator>
#include <string>
#include <type_traits>

using namespace ecomap;

namespace {

std::string text(double number) {
    std::array<char, 40> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr};
}

template <class Value>
std::string json(const Value& value) {
    if constexpr (std::is_arithmetic_v<Value> || std::is_enum_v<Value>) {
        return text(static_cast<double>(value));
    } else if constexpr (requires { value.first; }) {
        return "[" + json(value.first) + "," + json(value.second) + "]";
    } else if constexpr (requires { value.has_value(); }) {
        return value ? json(*value) : "null";
    } else {
        std::string list;
        for (const auto& one : value) list += (list.empty() ? "" : ",") + json(one);
        return "[" + list + "]";
    }
}

/// Numbers and words of standard input, one by one.
class Words {
public:
    bool next() { return static_cast<bool>(std::cin >> word_); }
    template <class Number>
    Number number() {
        Number value{};
        std::from_chars(word_.data(), word_.data() + word_.size(), value);
        return value;
    }
    template <class Number>
    Number next_number() {
        next();
        return number<Number>();
    }
    const std::string& word() const { return word_; }

private:
    std::string word_;
};

/// One of the numbers of each node that has holes.
template <class Of>
std::vector<std::optional<double>> each(const std::vector<std::optional<StructuralHoles>>& holes, Of of) {
    std::vector<std::optional<double>> result;
    for (const auto& one : holes) result.push_back(one ? std::optional<double>(of(*one)) : std::nullopt);
    return result;
}

/// Nothing when the measure itself says that it did not settle.
std::optional<std::vector<double>> settled(const Eigenvector& vector) {
    return vector.converged ? std::optional(vector.values) : std::nullopt;
}

class Line {
public:
    template <class Value>
    void add(const char* name, const Value& value) {
        text_ += (text_.empty() ? "{\"" : ",\"") + std::string(name) + "\":" + json(value);
    }
    std::string done() const { return text_ + "}\n"; }

private:
    std::string text_;
};

void add_central(Line& line, const Graph& graph) {
    line.add("degree_in", degrees(graph, Ends::in));
    line.add("degree_out", degrees(graph, Ends::out));
    line.add("degree", degrees(graph));
    line.add("strength_in", strengths(graph, Ends::in));
    line.add("strength_out", strengths(graph, Ends::out));
    line.add("strength", strengths(graph));
    auto raw = betweenness(graph);
    line.add("betweenness", raw);
    line.add("betweenness_normalised", normalised_betweenness(graph, raw));
    line.add("closeness", closeness(graph));
    line.add("harmonic", harmonic_closeness(graph));
    EigenvectorOptions heavy;
    heavy.weighted = true;
    line.add("eigenvector", settled(eigenvector_centrality(graph)));
    line.add("eigenvector_weighted", settled(eigenvector_centrality(graph, heavy)));
    PagerankOptions weighted;
    weighted.weighted = true;
    line.add("katz", katz_centrality(graph));
    line.add("pagerank", pagerank(graph));
    line.add("pagerank_weighted", pagerank(graph, weighted));
}

void add_structure(Line& line, const Graph& graph) {
    line.add("cores", core_numbers(graph));
    line.add("cut_points", articulation_points(graph));
    line.add("bridges", bridges(graph));
    line.add("components", components(graph).of);
    line.add("strong", strong_components(graph));
    line.add("bow_tie", bow_tie(graph).of);
    line.add("reciprocity", reciprocity(graph));
    line.add("clustering", clustering(graph));
    line.add("mean_clustering", mean_clustering(graph));
    line.add("transitivity", transitivity(graph));
    line.add("density", density(graph));
    auto steps = distance_summary(graph);
    line.add("diameter", steps.diameter);
    line.add("mean_path", steps.mean);
    line.add("reach", reach(graph, 2));
    line.add("reaching_set", smallest_reaching_set(graph, 1).nodes);
    auto holes = structural_holes(graph);
    auto weighted = structural_holes(graph, {true});
    line.add("constraint", each(holes, [](const StructuralHoles& one) { return one.constraint; }));
    line.add("constraint_weighted", each(weighted, [](const StructuralHoles& one) { return one.constraint; }));
    line.add("effective_size", each(holes, [](const StructuralHoles& one) { return one.effective_size; }));
    line.add("effective_size_weighted", each(weighted, [](const StructuralHoles& one) { return one.effective_size; }));
}

}  // namespace

int main() {
    Words words;
    while (words.next()) {
        auto nodes = words.number<std::size_t>();
        words.next();
        auto direction = words.word() == "directed" ? Direction::directed : Direction::undirected;
        std::vector<Tie> edges(words.next_number<std::size_t>());
        for (Tie& edge : edges) {
            edge.from = words.next_number<Node>();
            edge.to = words.next_number<Node>();
            edge.weight = words.next_number<double>();
        }
        std::vector<std::uint32_t> a(nodes), b(nodes);
        for (std::size_t node = 0; node < nodes; ++node)
            a[node] = words.next_number<std::uint32_t>(), b[node] = words.next_number<std::uint32_t>();
        Graph graph(nodes, edges, direction);
        Line line;
        add_central(line, graph);
        add_structure(line, graph);
        line.add("modularity", modularity(graph, a));
        line.add("adjusted_rand", adjusted_rand(a, b));
        line.add("mutual_information", mutual_information(a, b));
        std::cout << line.done();
    }
}
