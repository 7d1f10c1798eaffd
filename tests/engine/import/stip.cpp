#include "engine/import/stip.hpp"

#include "engine/import/import.hpp"
#include "engine/import/workbook.hpp"
#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

std::vector<import::Grid> survey_grids(const std::string& text) {
    return import::read_grids(SourceFile{"STIP_Survey.csv", text}).sheets;
}

/// The same character between cells and between the values of a cell, a row of explanations, and a row for each
/// instrument.
const std::string survey =
    "\xEF\xBB\xBFPolicy initiative ID|English name|Responsible organisation(s)|Policy instrument type category|"
    "Policy instrument type|Theme area(s)|Theme(s)|Target group(s)|Start date|Country|Yearly budget range|Acronym\n"
    "The id of the initiative|Name|Who is responsible|Group|Instrument|Areas|Themes|Groups|Year|Country|EUR|Short\n"
    "i1|Grants for firms|\"Vinnova|Energy Agency\"|Direct financial "
    "support|Grants|Business|\"R&D|Start-ups\"|SMEs|2019|"
    "Sweden|1M-5M|GF\n"
    "i1|Grants for firms|\"Vinnova|Energy Agency\"|Guidance|Networking|Business|\"R&D|Start-ups\"|SMEs|2019|Sweden|"
    "1M-5M|GF\n"
    "i2|Test beds|Vinnova|Collaborative|Test beds|\"Business|Research\"|Open science||2021|Sweden||\n";

}  // namespace

TEST_CASE("STIP Compass: an initiative is one offer of each organisation, with all its instruments") {
    const auto grids = survey_grids(survey);
    REQUIRE(grids.size() == 1);
    const auto made = import::stip_initiatives(grids[0]);
    REQUIRE(made);
    CHECK(test::shown(*made) ==
          "1: Organisation|id|Offer name|Principle|Support type|Target group|Country|Note|Since|stip\n"
          "3: Vinnova||Grants for firms|R&D|Start-ups|Grants|Networking|SMEs|Sweden|Yearly budget range: 1M-5M|2019|"
          "Acronym\n"
          "3: Energy Agency||Grants for firms|R&D|Start-ups|Grants|Networking|SMEs|Sweden|Yearly budget range: 1M-5M|"
          "2019|Acronym\n"
          "5: Vinnova|i2|Test beds|Open science|Test beds||Sweden||2021|\n");
}

TEST_CASE("STIP Compass: instruments and themes keep their groups where a row says which") {
    const auto imported = import::import_grids(survey_grids(survey), {.name = "stip"});
    CHECK(imported.plans.at(0).format == "stip");
    const auto [map, problems] = load(dataset_of(imported, "stip"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    CHECK(map.actors.size() == 2);
    REQUIRE(map.offers.size() == 3);
    const auto& types = map.framework.support_types;
    REQUIRE(types.find("grants"));
    REQUIRE(types[*types.find("grants")].parent);
    CHECK(types[*types[*types.find("grants")].parent].key == "direct-financial-support");
    const auto& themes = map.framework.principles;
    CHECK(themes[*themes.find("start-ups")].parent);
    CHECK_FALSE(themes[*themes.find("open-science")].parent);  // two areas: which is not said
}

TEST_CASE("STIP Compass: columns of their own for codes are called as the row below says") {
    const auto made =
        import::stip_initiatives(survey_grids("InitiativeID,NameEnglish,ResponsibleOrganisations,TH13,PI024\n"
                                              "Unique id,Name,Who,\"Governance|Strategy\",\"Direct|Grants\"\n"
                                              "7,Plan,Ministry,1,0\n8,Fund,Bank,0,1\n")
                                     .at(0));
    REQUIRE(made);
    CHECK(test::shown(*made) ==
          "1: Organisation|id|Offer name|Principle|Support type|stip\n"
          "3: Ministry|7|Plan|Strategy||\n4: Bank|8|Fund||Grants|\n");
    REQUIRE(made->groups.size() == 2);
    CHECK(made->groups[1].group == "Direct");
}

TEST_CASE("a table with other heads is none of STIP Compass") {
    CHECK_FALSE(import::stip_initiatives(survey_grids("Organisation,Instrument\nVinnova,Grants\n").at(0)));
}
