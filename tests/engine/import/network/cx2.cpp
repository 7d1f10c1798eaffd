#include "engine/import/network/cx2.hpp"

#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using ecomap::test::places_in;
using ecomap::test::sheets_in;

TEST_CASE("CX2: names, short names and defaults of attributes; looks and places are named") {
    const std::string text =
        "[{\"CXVersion\": \"2.0\", \"hasFragments\": false},\n"
        "{\"nodes\": [{\"id\": 0, \"x\": 1, \"y\": 2, \"v\": {\"n\": \"Library\"}},\n"
        "{\"id\": 1, \"v\": {\"n\": \"Bank\", \"type\": \"company\"}}]},\n"
        "{\"attributeDeclarations\": [{\"nodes\": {\"name\": {\"d\": \"string\", \"a\": \"n\"},"
        " \"type\": {\"d\": \"string\", \"v\": \"public\"}}, \"edges\": {\"interaction\": {\"a\": \"i\"}}}]},\n"
        "{\"edges\": [{\"id\": 0, \"s\": 1, \"t\": 0, \"v\": {\"i\": \"funds\"}},\n"
        "{\"id\": 1, \"s\": 0, \"t\": 1, \"v\": {\"i\": \"meets\", \"directed\": false}}]},\n"
        "{\"visualProperties\": [{\"default\": {}}]},\n"
        "{\"status\": [{\"success\": true}]}]";
    CHECK(sheets_in(text) ==
          "[nodes]\n1: id|label|type\n2: 0|Library|public\n3: 1|Bank|company\n"
          "[edges]\n1: from|to|direction|interaction\n5: 1|0|directed|funds\n6: 0|1|undirected|meets\n");
    CHECK(places_in(text).size() == 2);
}
