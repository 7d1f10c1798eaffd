#include "engine/import/network/grants.hpp"

#include "engine/import/import.hpp"
#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

const std::string two_grants =
    "{\"grants\": [\n"
    "{\"id\": \"360G-x-1\", \"title\": \"A new roof\", \"currency\": \"GBP\", \"amountAwarded\": 1000,"
    " \"awardDate\": \"2021-03-01T00:00:00+00:00\", \"fundingOrganization\": [{\"id\": \"GB-1\", \"name\": \"Trust\"}],"
    " \"recipientOrganization\": [{\"id\": \"GB-2\", \"name\": \"Town library\"}]},\n"
    "{\"id\": \"360G-x-2\", \"title\": \"Study\", \"fundingOrganization\": [{\"id\": \"GB-1\", \"name\": \"Trust\"}],"
    " \"recipientIndividual\": {\"name\": \"withheld\"}}]}";

}  // namespace

TEST_CASE("360Giving: a grant is a link under the heads of the standard's spreadsheet") {
    CHECK(test::sheets_in(two_grants) ==
          "[grants]\n1: Identifier|Title|Currency|Amount Awarded|Award Date|Funding Org:Identifier|Funding Org:Name|"
          "Recipient Org:Identifier|Recipient Org:Name|360giving\n"
          "2: 360G-x-1|A new roof|GBP|1000|2021-03-01T00:00:00+00:00|GB-1|Trust|GB-2|Town library\n"
          "3: 360G-x-2|Study||||GB-1|Trust|||recipientIndividual\n");
    CHECK(test::places_in(two_grants).empty());
}

TEST_CASE("360Giving: funder, recipient, day and amount come through; a grant to a person is counted, not kept") {
    const auto imported = import::import_grids(test::read(two_grants).sheets, {.name = "grants"});
    const auto [map, problems] = load(dataset_of(imported, "grants"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    REQUIRE(map.links.size() == 1);
    CHECK(map.actors.size() == 2);
    CHECK(map.framework.link_kinds[map.links[0].kind].key == "grant");
    CHECK(to_string(*map.links[0].period.start) == "2021-03-01");
    CHECK(*map.links[0].note == "A new roof; Currency: GBP; Amount Awarded: 1000");
    std::size_t halves = 0;
    for (const auto& loss : imported.losses) halves += loss.what.id() == "import.loss-half-link" ? loss.count : 0;
    CHECK(halves == 1);
}
