#include "render/exchange/plain_network.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::Make;

TEST_CASE("a map as nodes and links: keys, names in a language, and only what is said of any") {
    Make m;
    m.actor("b", {.name = "Bank", .type = "company", .inferred = true});
    m.actor("a", {.name = "Library", .node_class = NodeClass::platform});
    m.link("b", "a", "funds", {.status = Status::could, .period = {Date{2020, 5, 0}, {}}, .source = "talks"});
    const auto network = plain_network(m.done(), "en");
    CHECK(network.node_fields == std::vector<std::string>{"type", "class", "certainty"});
    CHECK(network.edge_fields == std::vector<std::string>{"status", "since", "reference"});
    REQUIRE(network.nodes.size() == 2);
    CHECK(network.nodes[0].id == "a");
    CHECK(network.nodes[0].label == "Library");
    CHECK(network.nodes[0].values == std::vector<std::string>{"", "platform", ""});
    CHECK(network.nodes[1].values == std::vector<std::string>{"company", "", "inferred"});
    REQUIRE(network.edges.size() == 1);
    CHECK(network.edges[0].kind == "funds");
    CHECK(network.edges[0].directed);
    CHECK(network.edges[0].values == std::vector<std::string>{"could", "2020-05", "talks"});
}

TEST_CASE("the order of rows changes nothing") {
    Make one, other;
    one.link("a", "b", "x"), one.link("a", "c", "x"), one.link("a", "b", "w");
    other.link("a", "c", "x"), other.link("a", "b", "w"), other.link("a", "b", "x");
    auto all = [](const PlainNetwork& network) {
        std::string text;
        for (const auto& node : network.nodes) text += node.id + ";";
        for (const auto& edge : network.edges) text += edge.source + edge.target + edge.kind + ";";
        return text;
    };
    CHECK(all(plain_network(one.done(), "en")) == "a;b;c;abw;abx;acx;");
    CHECK(all(plain_network(other.done(), "en")) == "a;b;c;abw;abx;acx;");
}
