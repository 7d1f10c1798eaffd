#include "render/page/records.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace ecomap;
using nlohmann::ordered_json;

namespace {

Ecosystem small_map() {
    test::Make m;
    m.principles("p1").support_types("F");
    m.actor("a", {.name = "</script>Å", .type = "agency"});
    m.actor("b");
    m.offer("a", {"F"}, {"p1"}, {.status = Status::could, .inferred_principles = true, .source = "001"});
    m.link("a", "b", "funds");
    return m.done();
}

std::string cell(const ordered_json& table, std::size_t row, const std::string& column) {
    for (std::size_t c = 0; c < table["columns"].size(); ++c)
        if (table["columns"][c] == column) return table["rows"][row][c];
    return "no such column";
}

}  // namespace

TEST_CASE("the page holds the rows of the map with how sure they are and where they stand", "[page]") {
    const auto records = page_records(small_map(), "sv");
    const auto open = ordered_json::parse(records.open);
    CHECK(open["language"] == "sv");
    CHECK(records.actors == std::vector<std::string>{"a", "b"});
    const auto& actors = open["tables"]["actors"];
    CHECK(actors["rows"].size() == 2);
    CHECK(cell(actors, 0, "name") == "</script>Å");
    CHECK(cell(actors, 1, "type").empty());
    const auto& offers = open["tables"]["offers"];
    CHECK(cell(offers, 0, "actor") == "a");
    CHECK(cell(offers, 0, "support_types") == "F");
    CHECK(cell(offers, 0, "principles_certainty") == "inferred");
    CHECK(cell(offers, 0, "status") == "could");
    CHECK(cell(offers, 0, "source") == "001");
    CHECK(open["tables"].contains("principles"));
    CHECK(!open["tables"].contains("links"));
    CHECK(cell(ordered_json::parse(records.packed)["tables"]["links"], 0, "to") == "b");
    CHECK(records.open.find('<') == std::string::npos);
}

TEST_CASE("a map without offers has no table of them in the page", "[page]") {
    test::Make m;
    m.actor("a");
    CHECK(!ordered_json::parse(page_records(m.done(), "en").open)["tables"].contains("offers"));
}
