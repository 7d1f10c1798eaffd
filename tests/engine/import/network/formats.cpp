#include "engine/import/network/formats.hpp"

#include "engine/import/format.hpp"
#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::places_in;
using ecomap::test::read;
using Places = std::vector<std::string>;

namespace {

std::string format_in(const std::string& text) {
    const auto grids = read(text);
    return grids.sheets.empty() ? "none" : grids.sheets[0].format;
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

}  // namespace

TEST_CASE("a format is known by what it holds, and each is in the list of formats") {
    CHECK(
        format_in("<?xml version='1.0'?><!-- <graphml> --><gexf><graph><nodes><node id='a'/></nodes></graph></gexf>") ==
        "gexf");
    CHECK(format_in("<g:graphml xmlns:g='x'><g:graph edgedefault='directed'><g:node id='a'/></g:graph></g:graphml>") ==
          "graphml");
    CHECK(format_in("{\"elements\": [{\"label\": \"a\"}]}") == "kumu");
    CHECK(format_in("{\"elements\": [{\"data\": {\"id\": \"a\"}}]}") == "cytoscape");
    CHECK(format_in("{\"graph\": {\"nodes\": {\"a\": {}}}}") == "jgf");
    CHECK(format_in("{\"nodes\": [{\"id\": \"a\"}], \"links\": []}") == "node-link");
    CHECK(format_in("[{\"CXVersion\": \"2.0\"}, {\"nodes\": [{\"id\": 1}]}]") == "cx2");
    CHECK(format_in("strict graph { a -- b }") == "dot");
    CHECK(format_in("{\"CodeSets\": [], \"References\": [{\"ItemId\": 1, \"Title\": \"x\"}]}") == "eppi");
    CHECK(format_in("[{\"id\": 1, \"name\": \"x\", \"organization\": {\"id\": 2, \"name\": \"y\"}}]") == "hsds");
    CHECK(format_in("<iati-activities><iati-activity><reporting-org ref='a'/></iati-activity></iati-activities>") ==
          "iati");
    CHECK(format_in("{\"grants\": [{\"title\": \"x\"}]}") == "360giving");
    for (const auto& each : import::network_formats()) {
        CHECK(import::format_named(each.rules.format).name == each.rules.format);
        CHECK((each.is_json == nullptr) == (each.from_json == nullptr));
        CHECK((each.handler == nullptr) == each.root.empty());
        CHECK((each.is_text == nullptr) == (each.from_text == nullptr));
    }
}

TEST_CASE("JSON and XML of no such format are named, with what to do") {
    for (const char* text : {"{\"a\": 1}", "[{\"a\": 1}]", "<?xml version='1.0'?><rss/>", "<?xml version='1.0'?>"})
        CHECK(places_in(text) == Places{"no-sheet  0:0"});
}

TEST_CASE("in UTF-16, Windows-1252 and with a byte order mark they say the same") {
    const std::string text = "<graphml><graph edgedefault='directed'><node id='a'/></graph></graphml>";
    const auto shown = test::sheets_in(text);
    std::string wide = "\xFF\xFE";
    for (const char c : text) wide += std::string{c, '\0'};
    CHECK(test::sheets_in(wide) == shown);
    CHECK(test::sheets_in("\xEF\xBB\xBF" + text) == shown);
    CHECK(test::sheets_in("<?xml version='1.0' encoding='iso-8859-1'?><gexf><graph><nodes><node id='\xE5'/></nodes>"
                          "</graph></gexf>") == "[nodes]\n1: id|label\n2: å|å\n");
}

TEST_CASE("entities, deep nesting, endless tags and cut files end with a place") {
    CHECK(places_in(
              "<?xml version='1.0'?>\n<!DOCTYPE g [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>\n<graphml>&b;</graphml>")
              .at(0)
              .starts_with("bad-xml  2:"));
    CHECK(places_in("<!DOCTYPE g SYSTEM 'file:///etc/passwd'><gexf/>").at(0).starts_with("bad-xml  1:"));
    CHECK(places_in("<graphml>" + repeated("<graph>", 300)) == Places{"too-large  1:1795"});
    CHECK(places_in("<gexf a='" + std::string(6U << 20U, 'a') + "'/>").at(0).starts_with("too-large"));
    CHECK(places_in("<gexf>\n<graph><nodes><node id='a'").at(0).starts_with("bad-xml  2:"));
    CHECK(places_in("{\"nodes\": " + repeated("[", 100'000)).at(0).starts_with("bad-json"));
    CHECK(places_in("{\"elements\": [{\"label\": \"A\"}").at(0).starts_with("bad-json"));
    CHECK(places_in("{\"elements\": [{\"label\": \"A\", \"label\": \"B\"}]}") == Places{"bad-json  1:30"});
    CHECK(places_in("{\"elements\": [" + repeated("0,", 2'000'001) + "0]}").at(0).starts_with("too-large"));
}

TEST_CASE("huge ids, and as many names of fields as nodes, end within the budget") {
    const std::string huge(1'000'000, 'i');
    CHECK(format_in("{\"nodes\": [{\"id\": \"" + huge + "\"}], \"links\": []}") == "node-link");
    std::string nodes;
    for (int i = 0; i < 20'000; ++i)
        nodes += (i > 0 ? ",{\"f" : "{\"f") + std::to_string(i) + "\": 1, \"id\": " + std::to_string(i) + "}";
    const auto places = places_in("{\"nodes\": [" + nodes + "], \"links\": []}");
    REQUIRE_FALSE(places.empty());
    CHECK(places[0].starts_with("too-large"));
}
