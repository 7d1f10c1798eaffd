#include "render/exchange/gexf.hpp"

#include "tests/support/plain_network.hpp"

#include <catch2/catch.hpp>

TEST_CASE("GEXF: attributes are declared, each edge says its direction, and every sign is escaped") {
    CHECK(ecomap::to_gexf(ecomap::test::small_network()) ==
          R"(<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta><title>A &lt;map&gt;</title></meta>
  <graph defaultedgetype="directed">
    <attributes class="node">
      <attribute id="0" title="type" type="string"/>
      <attribute id="1" title="role" type="string"/>
    </attributes>
    <attributes class="edge">
      <attribute id="0" title="kind" type="string"/>
      <attribute id="1" title="status" type="string"/>
      <attribute id="2" title="note" type="string"/>
    </attributes>
    <nodes>
      <node id="a" label="Library &quot;north&quot;"><attvalues><attvalue for="0" value="public"/><attvalue for="1" value="Lends &amp; reads"/></attvalues></node>
      <node id="b" label="Bank"/>
    </nodes>
    <edges>
      <edge id="0" source="a" target="b"><attvalues><attvalue for="0" value="funds"/><attvalue for="1" value="today"/><attvalue for="2" value="x \n &lt;y&gt;"/></attvalues></edge>
      <edge id="1" source="b" target="a" type="undirected"><attvalues><attvalue for="0" value="joins"/><attvalue for="1" value="could"/></attvalues></edge>
    </edges>
  </graph>
</gexf>
)");
}
