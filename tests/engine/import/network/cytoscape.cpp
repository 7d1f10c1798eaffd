#include "engine/import/network/cytoscape.hpp"

#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using ecomap::test::sheets_in;

TEST_CASE("Cytoscape.js: nodes and edges, one list, and the list alone say the same") {
    const std::string library = "{\"data\": {\"id\": \"a\", \"name\": \"Library\", \"type\": \"public\"}}";
    const std::string bank = "{\"data\": {\"id\": \"b\", \"name\": \"Bank\"}}";
    const std::string funds =
        "{\"data\": {\"id\": \"e\", \"source\": \"b\", \"target\": \"a\", \"kind\": \"funds\", \"directed\": false}}";
    const std::string same =
        "[nodes]\n1: id|label|type\n2: a|Library|public\n3: b|Bank\n"
        "[edges]\n1: from|to|direction|kind\n4: b|a|undirected|funds\n";
    CHECK(sheets_in("{\"elements\": {\"nodes\": [\n" + library + ",\n" + bank + "], \"edges\": [\n" + funds + "]}}") ==
          same);
    CHECK(sheets_in("{\"elements\": [\n" + library + ",\n" + bank + ",\n" + funds + "]}") == same);
    CHECK(sheets_in("[\n" + library + ",\n" + bank + ",\n" + funds + "]") == same);
}

TEST_CASE("Cytoscape.js: places are fields, for the loss report, and an edge goes from its source") {
    CHECK(sheets_in("[{\"data\": {\"id\": \"a\"}, \"position\": {\"x\": 1, \"y\": 2}, \"group\": \"nodes\"},\n"
                    "{\"data\": {\"source\": \"a\", \"target\": \"a\"}}]") ==
          "[nodes]\n1: id|label|position.x|position.y\n2: a|a|1|2\n[edges]\n1: from|to|direction\n2: a|a|directed\n");
}
