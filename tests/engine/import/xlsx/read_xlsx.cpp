#include "engine/import/xlsx/read_xlsx.hpp"

#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::places;
using test::read;
using test::shown;

namespace {

const std::string sheet = "<worksheet><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>";
const std::string strings = "<sst><si><t>a</t></si></sst>";
const std::string space = "xmlns:r='" + test::relations_of_office + "'";

}  // namespace

TEST_CASE("a workbook may lie anywhere in the archive, with absolute targets and any case") {
    const auto grids = read(test::zipped(
        {{"[content_types].xml", ""},
         {"_rels/.rels", test::relations(test::relation("x", "officeDocument", "/Book/Main.XML"))},
         {"book/main.xml", "<x:workbook xmlns:x='m' " + space +
                               "><x:sheets><x:sheet name='B' r:id='b'/><x:sheet name='C' r:id='c'/>"
                               "<x:sheet name='A' r:id='a'/></x:sheets></x:workbook>"},
         {"book/_rels/main.xml.rels", test::relations(test::relation("a", "worksheet", "../sheets\\one.xml") +
                                                      test::relation("b", "worksheet", "/sheets/two.xml") +
                                                      test::relation("c", "chartsheet", "chart.xml") +
                                                      test::relation("s", "sharedStrings", "/texts.xml"))},
         {"sheets/one.xml", sheet},
         {"sheets/two.xml", sheet},
         {"texts.xml", strings}}));
    CHECK(grids.problems.empty());
    REQUIRE(grids.sheets.size() == 2);
    CHECK(grids.sheets[0].sheet == "B");
    CHECK(grids.sheets[1].sheet == "A");
    CHECK(shown(grids.sheets[1]) == "1: a\n");
}

TEST_CASE("the strict form has other addresses and is read alike") {
    auto parts = test::xlsx_parts({"<sheetData><row><c><v>1</v></c></row></sheetData>"});
    for (auto& [name, text] : parts)
        for (std::size_t at; (at = text.find("schemas.openxmlformats.org/officeDocument/2006")) != std::string::npos;)
            text.replace(at, 46, "purl.oclc.org/ooxml/officeDocument");
    CHECK(shown(read(test::zipped(parts)).sheets.at(0)) == "1: n:1\n");
}

TEST_CASE("without relations of the archive the usual place holds; a sheet without a part is reported") {
    auto parts = test::xlsx_parts({"<sheetData/>"});
    parts.erase(parts.begin() + 1);
    CHECK(read(test::zipped(parts)).sheets.size() == 1);
    parts = test::xlsx_parts({"<sheetData/>"});
    parts.erase(parts.begin() + 4);
    CHECK(places(read(test::zipped(parts)).problems) == std::vector<std::string>{"bad-workbook Aktörer 0:0"});
    parts = test::xlsx_parts({"<sheetData/>"});
    parts.erase(parts.begin() + 3);
    CHECK(places(read(test::zipped(parts)).problems) == std::vector<std::string>{"bad-workbook Aktörer 0:0"});
}

TEST_CASE("one part cannot be many sheets") {
    auto parts = test::xlsx_parts({"<sheetData/>"});
    const std::string twice = "<sheet name='A' r:id='rId1'/><sheet name='B' r:id='rId1'/>";
    parts[2].second = "<workbook " + space + "><sheets>" + twice + "</sheets></workbook>";
    const auto grids = read(test::zipped(parts));
    CHECK(grids.sheets.size() == 1);
    CHECK(places(grids.problems) == std::vector<std::string>{"bad-workbook B 0:0"});
}

TEST_CASE("an archive that is a document, or says nothing of sheets, is said to be no workbook") {
    CHECK(read(test::zipped({{"[Content_Types].xml", ""}, {"_rels/.rels", ""}, {"word/document.xml", ""}}))
              .problems.at(0)
              .message.id() == "workbook.other-archive");
    CHECK(read(test::zipped({{"xl/workbook.xml", "<workbook/>"}})).problems.at(0).message.id() == "workbook.no-sheets");
}
