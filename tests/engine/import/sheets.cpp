#include "engine/import/sheets.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

TEST_CASE("a table of text is a sheet without a name; blank rows cost nothing and numbers stay") {
    const auto grids =
        read_sheets({"karta.csv", "Karta\r\n\r\nOrganisation;Stöd\r\nAlfa;\"Råd;\nPengar\"\r\n;\r\nBeta;'=1\r\n"});
    CHECK(grids.problems.empty());
    REQUIRE(grids.sheets.size() == 1);
    const auto& rows = grids.sheets[0].rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[1].number == 3);
    CHECK(rows[2].cells[1].text == "Råd;\nPengar");
    CHECK(rows[3].cells[1].text == "=1");
}

TEST_CASE("what no reader knows is said, with the next step") {
    using namespace std::string_literals;
    for (const auto& [bytes, message] :
         std::vector<std::pair<std::string, std::string>>{{"{\"a\": 1}", "import.json"},
                                                          {"<html>", "import.xml"},
                                                          {"%PDF-1.7", "import.pdf"},
                                                          {"\xD0\xCF\x11\xE0x"s, "import.old-workbook"}}) {
        const auto grids = read_sheets({"f", bytes});
        CHECK(grids.sheets.empty());
        REQUIRE(grids.problems.size() == 1);
        CHECK(grids.problems[0].message.id() == message);
        CHECK_FALSE(grids.problems[0].hint.empty());
    }
    CHECK(read_sheets({"map.yaml", "a: 1\n"}).problems[0].message.id() == "import.yaml");
}
