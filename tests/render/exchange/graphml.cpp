#include "render/exchange/graphml.hpp"

#include "tests/support/plain_network.hpp"

#include <catch2/catch.hpp>

TEST_CASE("GraphML: keys for nodes and for edges, and an edge without a direction says so") {
    CHECK(ecomap::to_graphml(ecomap::test::small_network()) ==
          R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="node0" for="node" attr.name="label" attr.type="string"/>
  <key id="node1" for="node" attr.name="type" attr.type="string"/>
  <key id="node2" for="node" attr.name="role" attr.type="string"/>
  <key id="edge0" for="edge" attr.name="kind" attr.type="string"/>
  <key id="edge1" for="edge" attr.name="status" attr.type="string"/>
  <key id="edge2" for="edge" attr.name="note" attr.type="string"/>
  <graph id="map" edgedefault="directed">
    <node id="a"><data key="node0">Library &quot;north&quot;</data><data key="node1">public</data><data key="node2">Lends &amp; reads</data></node>
    <node id="b"><data key="node0">Bank</data></node>
    <edge source="a" target="b"><data key="edge0">funds</data><data key="edge1">today</data><data key="edge2">x \n &lt;y&gt;</data></edge>
    <edge source="b" target="a" directed="false"><data key="edge0">joins</data><data key="edge1">could</data></edge>
  </graph>
</graphml>
)");
}
