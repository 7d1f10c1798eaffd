#include "engine/import/network/sheets.hpp"

#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::places_in;
using ecomap::test::sheets_in;
using Places = std::vector<std::string>;

namespace {

std::string graphml(const std::string& inside) {
    return "<graphml><key id='l' for='node' attr.name='name'/><graph edgedefault='directed'>\n" + inside +
           "</graph></graphml>";
}

}  // namespace

TEST_CASE("an id that stands twice is an error, and the first holds") {
    const auto text = graphml("<node id='a'><data key='l'>One</data></node>\n<node id='a'/>\n");
    CHECK(sheets_in(text) == "[nodes]\n1: id|label\n2: a|One\n");
    CHECK(places_in(text) == Places{"duplicate-id  3:1"});
}

TEST_CASE("a link to what is not there is an error, and is left out") {
    const auto text = graphml("<node id='a'/>\n<edge source='a' target='zz'/>\n<edge source='a'/>\n");
    CHECK(sheets_in(text) == "[nodes]\n1: id|label\n2: a|a\n");
    CHECK(places_in(text) == Places{"dangling-reference  3:1", "missing-value  4:1"});
}

TEST_CASE("nodes of one name stay two, and their ids tell them apart") {
    const auto text = graphml(
        "<node id='AB'><data key='l'>Church</data></node>\n"
        "<node id='CD'><data key='l'>church</data></node>\n<edge source='AB' target='CD'/>");
    CHECK(sheets_in(text) ==
          "[nodes]\n1: id|label\n2: AB|Church [AB]\n3: CD|church [CD]\n"
          "[edges]\n1: from|to|direction\n4: AB|CD|directed\n");
    CHECK(places_in(text) == Places{"same-name  3:1"});
}

TEST_CASE("a name that is the id of another is not taken for it") {
    const auto text = graphml("<node id='1'><data key='l'>2</data></node>\n<node id='2'><data key='l'>x</data></node>");
    CHECK(sheets_in(text) == "[nodes]\n1: id|label\n2: 1|2 [1]\n3: 2|x\n");
    CHECK(places_in(text) == Places{"same-name  2:1"});
}

TEST_CASE("a node without id and name is left out with a warning; an end may be a name") {
    const auto text = graphml(
        "<node/>\n<node id='a'><data key='l'>Library</data></node>\n"
        "<edge source='library' target='a'/>");
    CHECK(sheets_in(text) == "[nodes]\n1: id|label\n3: a|Library\n[edges]\n1: from|to|direction\n4: a|a|directed\n");
    CHECK(places_in(text) == Places{"missing-value  2:1"});
}

TEST_CASE("a default in every node costs what a cell costs, and ends with the budget") {
    std::string nodes;
    for (int i = 0; i < 2'000; ++i) nodes += "<node id='" + std::to_string(i) + "'/>";
    const auto text = "<graphml><key id='d' for='node' attr.name='x'><default>" + std::string(1'000'000, 'x') +
                      "</default></key><graph edgedefault='directed'>" + nodes + "</graph></graphml>";
    const auto places = places_in(text);
    REQUIRE(places.size() == 2);  // where the budget ends, and what comes after
    CHECK(places[0].starts_with("too-large"));
}
