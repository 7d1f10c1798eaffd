#include "engine/import/network/eppi.hpp"

#include "engine/import/import.hpp"
#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::places_in;
using test::sheets_in;

namespace {

const std::string evidence =
    "{\"CodeSets\": [{\"SetName\": \"Map of studies\", \"SetId\": 1, \"Attributes\": {\"AttributesList\": [\n"
    " {\"AttributeId\": 1, \"AttributeName\": \"Interventions\", \"Attributes\": {\"AttributesList\": [\n"
    "  {\"AttributeId\": 2, \"AttributeName\": \"School\", \"Attributes\": {\"AttributesList\": [\n"
    "   {\"AttributeId\": 3, \"AttributeName\": \"Mentoring\"}, {\"AttributeId\": 4, \"AttributeName\": "
    "\"Other\"}]}},\n"
    "  {\"AttributeId\": 5, \"AttributeName\": \"Family\", \"Attributes\": {\"AttributesList\": [\n"
    "   {\"AttributeId\": 6, \"AttributeName\": \"Other\"}]}}]}},\n"
    " {\"AttributeId\": 7, \"AttributeName\": \"Outcomes\", \"Attributes\": {\"AttributesList\": [\n"
    "  {\"AttributeId\": 8, \"AttributeName\": \"Less crime\"}]}},\n"
    " {\"AttributeId\": 9, \"AttributeName\": \"Excluded\"}]}}],\n"
    "\"References\": [\n"
    "{\"ItemId\": 11, \"Title\": \"Mentors in schools\", \"ShortTitle\": \"Smith (2019)\", \"Year\": \"2019\","
    " \"TypeName\": \"Journal, Article\", \"URL\": \"https://doi.org/1\", \"Abstract\": \"…\",\n"
    " \"Codes\": [{\"AttributeId\": 3}, {\"AttributeId\": 6}, {\"AttributeId\": 8}]},\n"
    "{\"ItemId\": 12, \"Title\": \"Home visits\", \"Codes\": [{\"AttributeId\": 4}, {\"AttributeId\": 99}]}]}";

}  // namespace

TEST_CASE("an evidence map: codes stand in the column of their set's dimension, those of one name told apart") {
    CHECK(sheets_in(evidence) ==
          "[codes]\n1: Organisation|Offer name|As of|Source|eppi|Interventions|Outcomes\n"
          "11: 11|Mentors in schools|2019|https://doi.org/1|Abstract|Mentoring|Other (Family)|Less crime\n"
          "13: 12|Home visits||||Other (School)\n"
          "[references]\n1: id|label|Publication type|Description\n"
          "11: 11|Smith (2019)|Journal, Article|Mentors in schools\n13: 12|Home visits||Home visits\n");
    CHECK(places_in(evidence) == std::vector<std::string>{"not-read  13:71"});
}

TEST_CASE("an evidence map: a study covers the cells of its codes, and codes keep their groups") {
    const auto imported = import::import_grids(test::read(evidence).sheets, {.name = "egm"});
    const auto [map, problems] = load(dataset_of(imported, "egm"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    CHECK(map.actors.size() == 2);
    REQUIRE(map.offers.size() == 2);
    const auto& types = map.framework.support_types;
    for (const auto* key : {"mentoring", "other-school"}) {
        INFO(key);
        REQUIRE(types.find(key));
        REQUIRE(types[*types.find(key)].parent);
        CHECK(types[*types[*types.find(key)].parent].key == "school");
    }
    CHECK(map.framework.principles.find("less-crime"));
}
