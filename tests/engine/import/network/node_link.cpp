#include "engine/import/network/node_link.hpp"

#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using ecomap::test::sheets_in;

TEST_CASE("nodes beside links: as networkx writes them") {
    CHECK(sheets_in("{\"directed\": false, \"graph\": {}, \"nodes\": [{\"id\": \"a\", \"type\": \"public\"},\n"
                    "{\"id\": \"b\"}],\n\"links\": [{\"source\": \"a\", \"target\": \"b\", \"kind\": \"funds\"}]}") ==
          "[nodes]\n1: id|label|type\n2: a|a|public\n3: b|b\n[links]\n1: from|to|direction|kind\n"
          "3: a|b|undirected|funds\n");
}

TEST_CASE("nodes beside links: as Gephi writes them, each edge with a direction of its own") {
    CHECK(sheets_in("{\"options\": {\"type\": \"mixed\"}, \"nodes\": [{\"key\": \"1\", \"attributes\": "
                    "{\"label\": \"Library\"}}],\n\"edges\": [{\"key\": \"1\", \"source\": \"1\", \"target\": \"1\", "
                    "\"undirected\": true},\n{\"key\": \"2\", \"source\": \"1\", \"target\": \"1\"}]}") ==
          "[nodes]\n1: id|label\n2: 1|Library\n[links]\n1: from|to|direction\n2: 1|1|undirected\n3: 1|1|directed\n");
}

TEST_CASE("nodes beside links: without ids the ends are positions") {
    CHECK(sheets_in("{\"nodes\": [{\"name\": \"Library\"}, {\"name\": \"Bank\"}],"
                    " \"links\": [{\"source\": 0, \"target\": 1}]}") ==
          "[nodes]\n1: id|label\n2: 0|Library\n3: 1|Bank\n[links]\n1: from|to|direction\n2: 0|1|directed\n");
}
