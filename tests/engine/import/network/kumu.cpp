#include "engine/import/network/kumu.hpp"

#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using ecomap::test::places_in;
using ecomap::test::sheets_in;

TEST_CASE("Kumu's three dialects say the same") {
    const std::string same =
        "[elements]\n1: id|label|type|tags\n2: e1|Library|public|open|free\n3: e2|Bank\n"
        "[connections]\n1: from|to|direction|type\n4: e1|e2|mutual|funds\n";
    CHECK(sheets_in("{\"elements\": [\n"
                    "{\"id\": \"e1\", \"label\": \"Library\", \"type\": \"public\", \"tags\": [\"open\", \"free\"]},\n"
                    "{\"id\": \"e2\", \"label\": \"Bank\", \"description\": null}], \"connections\": [\n"
                    "{\"id\": \"c1\", \"from\": \"e1\", \"to\": \"e2\", \"direction\": \"mutual\", \"type\": \"funds\"}"
                    "]}") == same);
    CHECK(sheets_in("{\"elements\": [\n"
                    "{\"_id\": \"e1\", \"attributes\": {\"label\": \"Library\", \"element type\": \"public\","
                    " \"tags\": [\"open\", \"free\"]}},\n"
                    "{\"_id\": \"e2\", \"attributes\": {\"label\": \"Bank\"}}], \"connections\": [\n"
                    "{\"_id\": \"c1\", \"from\": \"e1\", \"to\": \"e2\", \"direction\": \"mutual\","
                    " \"attributes\": {\"connection type\": \"funds\"}}]}") == same);
    CHECK(sheets_in("{\"elements\": [\n"
                    "{\"_id\": \"e1\", \"label\": \"Library\", \"type\": \"public\", \"tags\": [\"open\", \"free\"]},\n"
                    "{\"_id\": \"e2\", \"label\": \"Bank\", \"attributes\": {}}], \"connections\": [\n"
                    "{\"_id\": \"c1\", \"from\": \"e1\", \"to\": \"e2\", \"direction\": \"mutual\","
                    " \"attributes\": {\"type\": \"funds\"}}]}") == same);
}

TEST_CASE("Kumu: what stands twice by id, or by label and type, is one, and the later values hold") {
    CHECK(sheets_in("{\"elements\": [{\"label\": \"Library\", \"Area\": \"north\", \"Size\": 1},\n"
                    "{\"label\": \"library\", \"Area\": \"south\"},\n"
                    "{\"id\": \"b\", \"label\": \"Bank\"}, {\"id\": \"b\", \"Size\": 2}]}") ==
          "[elements]\n1: id|label|Area|Size\n2: |library|south|1\n3: b|Bank||2\n");
}

TEST_CASE("Kumu: one label with two types is two elements, and each name says which") {
    const std::string text =
        "{\"elements\": [{\"label\": \"Alfa\", \"type\": \"school\"},\n"
        "{\"label\": \"Alfa\", \"type\": \"firm\"}],\n"
        "\"connections\": [{\"from\": \"Alfa\", \"to\": \"Beta\"}, {\"from\": \"Alfa\"}]}";
    CHECK(sheets_in(text) ==
          "[elements]\n1: id|label|type\n2: |Alfa [school]|school\n3: |Alfa [firm]|firm\n"
          "[connections]\n1: from|to|direction\n3: Alfa [school]|Beta|directed\n"
          "4: Alfa [school]||directed\n");
    CHECK(places_in(text) == std::vector<std::string>{"same-name  2:2"});
}

TEST_CASE("Kumu: of a project's backup, what is no element and no connection is said") {
    CHECK(places_in("{\"elements\": [{\"label\": \"A\"}], \"connections\": [],\n \"loops\": [{\"label\": \"R1\"}],\n"
                    " \"maps\": []}") == std::vector<std::string>{"not-read  2:2"});
}
