#include "engine/import/network/dot.hpp"

#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using ecomap::test::places_in;
using ecomap::test::sheets_in;
using Places = std::vector<std::string>;

TEST_CASE("DOT: labels, kinds, directions, ports and strings that are put together") {
    const std::string text =
        "// a map\nstrict digraph \"x\" + \" y\" {\n rankdir = LR; node [shape=box, color=red]\n"
        " lib [label=\"Town\\nlibrary &amp; co\", map_type=public]\n"
        " bank:port:n -> lib [label=funds];\n"
        " lib -> bank [dir=none label=\"x\" kind=meets]\n lib -> \"a\" + \"b\" [dir=back]\n}";
    CHECK(sheets_in(text) ==
          "[nodes]\n1: id|label|type\n4: lib|Town library & co|public\n5: bank|bank\n7: ab|ab\n"
          "[edges]\n1: from|to|direction|kind|label\n5: bank|lib|directed|funds\n6: lib|bank|undirected|meets|x\n"
          "7: ab|lib|directed\n");
    CHECK(places_in(text) == Places{"not-read  3:16", "not-read  3:16"});
}

TEST_CASE("DOT: subgraphs as ends, clusters by their label, and graphs without a direction") {
    CHECK(
        sheets_in("graph {\n a -- {b; c} -- d\n subgraph cluster_0 { label=<<b>Public</b> &lt;sector&gt;>; b e }\n}") ==
        "[nodes]\n1: id|label|cluster\n2: a|a\n3: b|b|Public <sector>\n4: c|c\n5: d|d\n6: e|e|Public <sector>\n"
        "[edges]\n1: from|to|direction\n2: a|b|undirected\n3: a|c|undirected\n4: b|d|undirected\n5: c|d|undirected\n");
}

TEST_CASE("DOT: what breaks the grammar has its place, and a second graph is named") {
    CHECK(places_in("digraph {\n a -> ;\n}") == Places{"bad-dot  2:7"});
    CHECK(places_in("digraph { a -> b") == Places{"bad-dot  1:17"});
    CHECK(places_in("digraph { a [label=\"x }") == Places{"bad-dot  1:20"});
    CHECK(places_in("digraph { a }\ndigraph { b }") == Places{"not-read  2:1"});
    std::string deep = "digraph ";
    for (int i = 0; i < 100'000; ++i) deep += "{";
    CHECK(places_in(deep).at(0).starts_with("bad-dot"));
}

TEST_CASE("DOT: edges between subgraphs end at two million") {
    std::string text = "digraph {{";
    for (int i = 0; i < 2'000; ++i) text += "a" + std::to_string(i) + " ";
    text += "} -> {";
    for (int i = 0; i < 2'000; ++i) text += "b" + std::to_string(i) + " ";
    CHECK(places_in(text + "}}").at(0).starts_with("too-large"));
}

TEST_CASE("a table is no DOT, whatever its first word") {
    CHECK_FALSE(ecomap::import::is_dot("graph,name\n1,A\n"));
    CHECK_FALSE(ecomap::import::is_dot("digraph\n"));
    CHECK(ecomap::import::is_dot("/* x */ Graph G {"));
}
