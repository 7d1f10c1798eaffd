#include "render/graphviz/discipline.hpp"

#include "render/graphviz/attributes.hpp"
#include "render/graphviz/graph.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::dot;

TEST_CASE("subgraphs keep the order they were made in, however their names lie in memory") {
    GraphHandle graph(agopen(c("g"), Agundirected, discipline()));
    std::vector<std::string> names;
    for (int i = 0; i < 40; ++i) names.push_back("cluster_" + std::to_string(i * 7919 % 40));
    for (const auto& name : names) agsubg(graph.get(), c(name), 1);
    std::vector<std::string> found;
    for (auto* part = agfstsubg(graph.get()); part; part = agnxtsubg(part)) found.emplace_back(agnameof(part));
    CHECK(found == names);
}

TEST_CASE("a name asked for again is the same object, and one never made is none") {
    GraphHandle graph(agopen(c("g"), Agundirected, discipline()));
    auto* node = agnode(graph.get(), c("n0"), 1);
    CHECK(agnode(graph.get(), c("n0"), 1) == node);
    CHECK(agnode(graph.get(), c("n1"), 0) == nullptr);
}

TEST_CASE("a graph is written into a string, its names as plain names") {
    GraphHandle graph(agopen(c("g"), Agundirected, discipline()));
    agnode(graph.get(), c("n0"), 1);
    std::string text;
    agwrite(graph.get(), &text);
    CHECK(text.starts_with("graph g {\n"));
    CHECK(text.ends_with("\tn0;\n}\n"));
}
