#include "engine/import/network/graphml.hpp"

#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using ecomap::test::places_in;
using ecomap::test::sheets_in;

TEST_CASE("GraphML: data by name, defaults, and an edge that differs from its graph") {
    CHECK(sheets_in("<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>\n"
                    "<key id='d' for='node' attr.name='Label'/><key id='d' for='edge' attr.name='kind'/>"
                    "<key id='t' for='node' attr.name='type'><default>public</default></key>\n"
                    "<graph edgedefault='undirected'>\n"
                    "<edge source='a' target='b' directed='true'><data key='d'>funds</data></edge>\n"
                    "<edge source='a' target='b'/>\n"
                    "<node id='a'><data key='d'><![CDATA[Library]]></data><desc>Lends books</desc></node>\n"
                    "<node id='b'><data key='t'>company</data></node></graph></graphml>") ==
          "[nodes]\n1: id|label|type|description\n6: a|Library|public|Lends books\n7: b|b|company\n"
          "[edges]\n1: from|to|direction|kind\n4: a|b|directed|funds\n5: a|b|undirected\n");
}

TEST_CASE("GraphML: of yEd's graphics the labels are read, and hyperedges are said not to be") {
    const std::string text =
        "<graphml xmlns:y='http://www.yworks.com/xml/graphml'><key for='node' id='d6' yfiles.type='nodegraphics'/>\n"
        "<graph edgedefault='directed'><node id='n0'><data key='d6'><y:ShapeNode><y:Fill color='#FFCC00'/>"
        "<y:NodeLabel>Town\nlibrary</y:NodeLabel></y:ShapeNode></data></node>\n"
        "<hyperedge><endpoint node='n0'/></hyperedge></graph></graphml>";
    CHECK(sheets_in(text) == "[nodes]\n1: id|label|nodegraphics\n2: n0|Town\nlibrary|…\n");
    CHECK(places_in(text) == std::vector<std::string>{"not-read  4:1"});
}

TEST_CASE("GraphML: a graph inside a node has its own direction") {
    CHECK(sheets_in("<graphml><graph edgedefault='directed'><node id='a'><graph edgedefault='undirected'>"
                    "<node id='b'/><edge source='a' target='b'/></graph></node><edge source='b' target='a'/>"
                    "</graph></graphml>") ==
          "[nodes]\n1: id|label\n2: a|a\n3: b|b\n"
          "[edges]\n1: from|to|direction\n2: a|b|undirected\n3: b|a|directed\n");
}
