#include "engine/import/network/jgf.hpp"

#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using ecomap::test::places_in;
using ecomap::test::sheets_in;

TEST_CASE("JSON Graph Format: nodes by id or as a list, and metadata as fields") {
    const std::string edges =
        "\"edges\": [\n{\"source\": \"a\", \"target\": \"b\", \"relation\": \"funds\","
        " \"metadata\": {\"since\": 2020}},\n"
        "{\"source\": \"a\", \"target\": \"b\", \"directed\": false}]}}";
    const std::string same =
        "[nodes]\n1: id|label|type\n2: a|Library|public\n3: b|b\n"
        "[edges]\n1: from|to|direction|relation|since\n4: a|b|directed|funds|2020\n"
        "5: a|b|undirected\n";
    CHECK(
        sheets_in("{\"graph\": {\"nodes\": {\n\"a\": {\"label\": \"Library\", \"metadata\": {\"type\": \"public\"}},\n"
                  "\"b\": {}}, " +
                  edges) == same);
    CHECK(sheets_in("{\"graph\": {\"nodes\": [\n{\"id\": \"a\", \"label\": \"Library\","
                    " \"metadata\": {\"type\": \"public\"}},\n{\"id\": \"b\"}], " +
                    edges) == same);
}

TEST_CASE("JSON Graph Format: a graph may be undirected, and of several the first is read") {
    const std::string text =
        "{\"graphs\": [{\"directed\": false, \"nodes\": {\"a\": {}},"
        " \"edges\": [{\"source\": \"a\", \"target\": \"a\"}], \"hyperedges\": []},\n"
        "{\"nodes\": {\"b\": {}}}]}";
    CHECK(sheets_in(text) == "[nodes]\n1: id|label\n2: a|a\n[edges]\n1: from|to|direction\n2: a|a|undirected\n");
    CHECK(places_in(text) == std::vector<std::string>{"not-read  1:96", "not-read  2:2"});
}
