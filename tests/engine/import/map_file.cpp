#include "engine/import/map_file.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;
using ecomap::test::sheet;

TEST_CASE("decisions survive their file: read with it, a sheet is read the same") {
    const auto grid = sheet("Titel\nOrganisation|Råd|Pengar|E-post\nAlfa|x||a@b.se\nBeta||x|\n");
    const auto plan = plan_of(grid);
    const auto text = to_map_file({plan}, [](const Message& why) { return why.id(); });
    CHECK(text.find("Blad1,,,offers from 2,") != std::string::npos);
    CHECK(text.find("Blad1,Råd,,offer.support_types,Råd,guessed,import.why-marks") != std::string::npos);
    Diagnostics problems;
    const auto again = plan_of(grid, read_map_file({"map.csv", text}, problems));
    CHECK(problems.empty());
    CHECK(again.rows == plan.rows);
    CHECK(again.head_row == plan.head_row);
    REQUIRE(again.columns.size() == plan.columns.size());
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        CHECK(again.columns[i].means == plan.columns[i].means);
        CHECK(again.columns[i].option == plan.columns[i].option);
        CHECK(again.columns[i].sure == Sure::said);
    }
}

TEST_CASE("a word of a column can mean another, and what cannot be understood is said with its line") {
    Diagnostics problems;
    const auto said = read_map_file({"map.csv",
                                     "sheet,column,value,means\n,offer.support_types,Rådgivnig,Rådgivning\n"
                                     ",Stöd,,offer.suport_types\n,,,offers from x\n,,,rows\n,fel,a,b\n"},
                                    problems);
    CHECK(said.values.at("offer.support_types=Rådgivnig") == "Rådgivning");
    REQUIRE(problems.size() == 4);
    CHECK(problems[0].line == 3);
    CHECK(problems[0].hint == Message("io.did-you-mean", {{"word", "offer.support_types"}}));
    CHECK(problems[1].line == 4);
}
