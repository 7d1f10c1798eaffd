#include "render/exchange/json.hpp"

#include "tests/support/plain_network.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using nlohmann::json;

namespace {

json parsed(std::string (*write)(const ecomap::PlainNetwork&)) {
    return json::parse(write(ecomap::test::small_network()));
}

}  // namespace

TEST_CASE("Cytoscape.js: nodes and edges have ids of one space, and the data says what has no direction") {
    const auto elements = parsed(ecomap::to_cytoscape)["elements"];
    CHECK(elements["nodes"][0]["data"] ==
          json({{"id", "a"}, {"label", "Library \"north\""}, {"type", "public"}, {"role", "Lends & reads"}}));
    CHECK(elements["nodes"][1]["data"] == json({{"id", "b"}, {"label", "Bank"}}));
    CHECK(elements["edges"][1]["data"] == json({{"id", "b a 1"},
                                                {"source", "b"},
                                                {"target", "a"},
                                                {"kind", "joins"},
                                                {"directed", false},
                                                {"status", "could"}}));
}

TEST_CASE("JSON Graph Format: nothing but what the schema allows stands outside metadata") {
    const auto graph = parsed(ecomap::to_jgf)["graph"];
    CHECK(graph["directed"] == true);
    CHECK(graph["nodes"]["a"] ==
          json({{"label", "Library \"north\""}, {"metadata", {{"type", "public"}, {"role", "Lends & reads"}}}}));
    CHECK(graph["edges"][1] == json({{"source", "b"},
                                     {"target", "a"},
                                     {"relation", "joins"},
                                     {"directed", false},
                                     {"metadata", {{"status", "could"}}}}));
}

TEST_CASE("Kumu: its own names of fields") {
    const auto map = parsed(ecomap::to_kumu);
    CHECK(map["elements"][0] ==
          json({{"id", "a"}, {"label", "Library \"north\""}, {"type", "public"}, {"description", "Lends & reads"}}));
    CHECK(map["connections"][1] ==
          json({{"from", "b"}, {"to", "a"}, {"direction", "undirected"}, {"type", "joins"}, {"status", "could"}}));
}
