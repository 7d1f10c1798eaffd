#include "render/exchange/csv_pair.hpp"

#include "tests/support/plain_network.hpp"

#include <catch2/catch.hpp>

TEST_CASE("a pair of tables under Gephi's heads") {
    const auto network = ecomap::test::small_network();
    CHECK(ecomap::to_node_csv(network) ==
          "Id,Label,type,role\na,\"Library \"\"north\"\"\",public,Lends & reads\nb,Bank,,\n");
    CHECK(ecomap::to_edge_csv(network) ==
          "Source,Target,Type,Kind,status,note\na,b,Directed,funds,today,x \\n <y>\nb,a,Undirected,joins,could,\n");
}
