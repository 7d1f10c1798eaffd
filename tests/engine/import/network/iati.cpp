#include "engine/import/network/iati.hpp"

#include "engine/import/import.hpp"
#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::places_in;
using test::sheets_in;

namespace {

const std::string activities =
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    "<iati-activities version='2.03'>\n"
    "<iati-activity default-currency='SEK'>\n"
    "<iati-identifier>SE-0-1</iati-identifier>\n"
    "<reporting-org ref='SE-0' type='10'><narrative>Sida</narrative></reporting-org>\n"
    "<title><narrative>Clean wells</narrative><narrative xml:lang='sv'>Rena brunnar</narrative></title>\n"
    "<description type='1'><narrative>Wells for schools.</narrative></description>\n"
    "<participating-org ref='SE-0' type='10' role='1'><narrative>Sida</narrative></participating-org>\n"
    "<participating-org type='22' role='4'><narrative>Well Makers</narrative></participating-org>\n"
    "<participating-org ref='UN-1' type='40' role='2'><narrative>Unicef</narrative></participating-org>\n"
    "<activity-status code='2'/>\n"
    "<activity-date type='1' iso-date='2020-01-01'/><activity-date type='2' iso-date='2020-03-01'/>\n"
    "<activity-date type='3' iso-date='2024-12-31'/>\n"
    "<recipient-country code='KE'><narrative>Kenya</narrative></recipient-country>\n"
    "<sector vocabulary='1' code='14030' percentage='60'><narrative>Basic drinking water</narrative></sector>\n"
    "<sector code='11220'/><sector vocabulary='99' code='own'/>\n"
    "<policy-marker vocabulary='1' code='1' significance='2'/><policy-marker code='2' significance='0'/>\n"
    "<budget type='1'><period-start iso-date='2020-01-01'/><value value-date='2020-01-01'>1000</value></budget>\n"
    "<budget type='1'><value currency='SEK' value-date='2021-01-01'>500.5</value></budget>\n"
    "<transaction><transaction-type code='3'/><value value-date='2020-02-02'>400</value>"
    "<receiver-org><narrative>Well makers</narrative></receiver-org></transaction>\n"
    "<transaction><transaction-type code='3'/><value value-date='2020-03-02'>100</value>"
    "<receiver-org><narrative>Well Makers</narrative></receiver-org></transaction>\n"
    "<transaction><transaction-type code='4'/><value value-date='2020-03-02'>7</value></transaction>\n"
    "<document-link url='https://x.org'/>\n"
    "</iati-activity>\n"
    "</iati-activities>";

}  // namespace

TEST_CASE("IATI: who implements offers, other roles and transactions are links to it, budgets and sums stand as sums") {
    CHECK(sheets_in(activities) ==
          "[activities]\n1: Organisation|id|Offer name|Support type|Principle|Region|Status|Since|Until|Description|"
          "Note|Source\n"
          "3: well-makers|SE-0-1|Clean wells|Basic drinking water|11220|Gender Equality|Kenya|today|2020-03-01|"
          "2024-12-31|Wells for schools.|Budget: 1500.5 SEK|IATI SE-0-1\n"
          "[organisations]\n1: id|label|Type\n5: SE-0|Sida|Government\n9: well-makers|Well Makers|National NGO\n"
          "10: UN-1|Unicef|Multilateral\n"
          "[roles]\n1: from|to|direction|kind|note|source\n"
          "3: SE-0|well-makers|directed|funding|Clean wells|IATI SE-0-1\n"
          "4: UN-1|well-makers|directed|accountable|Clean wells|IATI SE-0-1\n"
          "5: SE-0|well-makers|directed|transaction|Clean wells; disbursement: 500 SEK|IATI SE-0-1\n");
    CHECK(places_in(activities) == std::vector<std::string>{"not-read  3:1", "not-read  3:1", "not-read  23:1"});
}

TEST_CASE("IATI: the map has the activity with its sectors in their categories") {
    const auto imported = import::import_grids(test::read(activities).sheets, {.name = "aid"});
    const auto [map, problems] = load(dataset_of(imported, "aid"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    CHECK(map.actors.size() == 3);
    CHECK(map.links.size() == 3);
    REQUIRE(map.offers.size() == 1);
    CHECK(map.offers[0].key == "SE-0-1");
    CHECK(map.offers[0].status == Status::today);
    const auto& types = map.framework.support_types;
    REQUIRE(types.find("basic-drinking-water"));
    REQUIRE(types[*types.find("basic-drinking-water")].parent);
    CHECK(types[*types[*types.find("basic-drinking-water")].parent].key == "water-supply-sanitation");
    CHECK(map.framework.principles.find("gender-equality"));
}

TEST_CASE("IATI: the words of version 1, and an activity that nobody implements is its reporter's") {
    CHECK(sheets_in("<iati-activities><iati-activity><iati-identifier>A</iati-identifier>"
                    "<reporting-org ref='X'>Agency</reporting-org><title>Roads</title>"
                    "<participating-org role='Funding'>Bank</participating-org>"
                    "<activity-date type='start-actual' iso-date='2011-05-01'>x</activity-date>"
                    "<sector vocabulary='DAC' code='21020'>Road transport</sector>"
                    "</iati-activity></iati-activities>") ==
          "[activities]\n1: Organisation|id|Offer name|Support type|Since|Source\n"
          "2: X|A|Roads|Road transport|2011-05-01|IATI A\n"
          "[organisations]\n1: id|label\n2: X|Agency\n3: bank|Bank\n"
          "[roles]\n1: from|to|direction|kind|note|source\n2: bank|X|directed|funding|Roads|IATI A\n");
}

TEST_CASE("IATI: entities are refused, as in all XML") {
    CHECK(places_in("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><iati-activities/>")
              .at(0)
              .starts_with("bad-xml"));
}
