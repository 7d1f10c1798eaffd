#include "engine/import/network/gexf.hpp"

#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using ecomap::test::places_in;
using ecomap::test::sheets_in;

TEST_CASE("GEXF: attributes by title, defaults, weights, dates, and the direction of each edge") {
    const std::string text =
        "<gexf xmlns='http://gexf.net/1.3' version='1.3'>\n"
        "<graph defaultedgetype='directed'>\n"
        "<attributes class='node'><attribute id='0' title='type' type='string'>"
        "<default>public</default></attribute></attributes>\n"
        "<attributes class='edge'><attribute id='0' title='kind' type='string'/></attributes>\n"
        "<nodes>\n"
        "<node id='a' label='Library'/>\n"
        "<node id='b' label='Bank'><attvalues><attvalue for='0' value='company'/></attvalues>\n"
        "</node></nodes>\n"
        "<edges><edge source='a' target='b' weight='2' start='2020'>"
        "<attvalues><attvalue for='0' value='funds'/></attvalues></edge>\n"
        "<edge source='b' target='a' type='undirected'/></edges></graph></gexf>";
    CHECK(sheets_in(text) ==
          "[nodes]\n1: id|label|type\n6: a|Library|public\n7: b|Bank|company\n"
          "[edges]\n1: from|to|direction|weight|start|kind\n"
          "9: a|b|directed|2|2020|funds\n10: b|a|undirected\n");
    CHECK(places_in(text).empty());
}

TEST_CASE("GEXF: a graph that says nothing is undirected; nodes inside nodes have a parent; a look is no fact") {
    CHECK(sheets_in("<gexf><graph><nodes><node id='a'><nodes><node id='b'/></nodes></node>\n"
                    "<node id='c' xmlns:viz='http://gexf.net/1.3/viz'><viz:size value='2'/></node></nodes>\n"
                    "<edges><edge source='a' target='b'/></edges></graph></gexf>") ==
          "[nodes]\n1: id|label|parent|viz:size\n2: a|a\n3: b|b|a\n4: c|c||…\n"
          "[edges]\n1: from|to|direction\n3: a|b|undirected\n");
}

TEST_CASE("GEXF: several values of one attribute stand together, and one that is not declared has its id") {
    CHECK(sheets_in("<gexf><graph><nodes><node id='a'><attvalues><attvalue for='x' value='1' start='2019'/>"
                    "<attvalue for='x' value='2' start='2020'/></attvalues></node></nodes></graph></gexf>") ==
          "[nodes]\n1: id|label|x\n2: a|a|1|2\n");
}
