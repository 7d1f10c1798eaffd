#include "engine/import/delimited.hpp"

#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::read;
using test::shown;

TEST_CASE("rows carry the number of their line, blank lines are none, and all is text") {
    CHECK(shown(read("Title;\n\n;Name;Type\n;\"two\nlines\";1\n;;\n;x;#N/A\n").sheets.at(0)) ==
          "1: Title\n3: |Name|Type\n4: |two\nlines|1\n7: |x|#N/A\n");
    CHECK(shown(read("\xEF\xBB\xBF"
                     "a\tb\r\n1\t2\r\n")
                    .sheets.at(0)) == "1: a|b\n2: 1|2\n");
    CHECK(read("").sheets.at(0).rows.empty());
}

TEST_CASE("title lines above do not hide the separator, and what is no formula is read without its apostrophe") {
    CHECK(shown(read("Karta, våren 2026\r\n\r\nOrganisation;Stöd\r\nAlfa;\"Råd;\nPengar\"\r\n;\r\nBeta;'=1\r\n")
                    .sheets.at(0)) == "1: Karta, våren 2026\n3: Organisation|Stöd\n4: Alfa|Råd;\nPengar\n7: Beta|=1\n");
}

TEST_CASE("Windows-1252 is read and said; what is no text is reported") {
    const auto grids = read("namn\nL\xE4n\n");
    CHECK(shown(grids.sheets.at(0)) == "1: namn\n2: Län\n");
    REQUIRE(grids.problems.size() == 1);
    CHECK(grids.problems[0].code == "encoding");
    const auto none = read(std::string("a,b\n1,\0\n", 8));
    CHECK(none.sheets.empty());
    CHECK(none.problems.at(0).code == "wrong-encoding");
}

TEST_CASE("a row with damaged quotation is reported and left out") {
    const auto grids = read("a,b\n1,\"x\"y\n2,z\n");
    CHECK(shown(grids.sheets.at(0)) == "1: a|b\n3: 2|z\n");
    REQUIRE(grids.problems.size() == 1);
    CHECK(grids.problems[0].line == 2);
    CHECK(grids.problems[0].sheet.empty());
}

TEST_CASE("commas only, and a value after many of them, stay within the budget") {
    CHECK(read(std::string(1'000'000, ',') + "\n").sheets.at(0).rows.empty());
    import::Budget budget(1'000'000);
    io::Problems problems;
    std::string far;
    for (int i = 0; i < 10; ++i) far += std::string(16'000, ',') + "x\n";
    CHECK(import::read_delimited({"far.csv", far}, budget, problems)->rows.size() < 10);
    CHECK(problems.take().at(0).code == "too-large");
}
