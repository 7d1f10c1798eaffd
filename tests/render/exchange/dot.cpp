#include "render/exchange/dot.hpp"

#include "tests/support/plain_network.hpp"

#include <catch2/catch.hpp>

TEST_CASE("DOT: quoted ids, labels that Graphviz takes as they are, and no arrow without a direction") {
    CHECK(ecomap::to_dot_text(ecomap::test::small_network()) ==
          R"(digraph "map" {
  "a" [label="Library \"north\"", "map_type"="public", "map_role"="Lends &amp; reads"];
  "b" [label="Bank"];
  "a" -> "b" [label="funds", "map_status"="today", "map_note"="x \\n <y>"];
  "b" -> "a" [label="joins", dir=none, "map_status"="could"];
}
)");
}
