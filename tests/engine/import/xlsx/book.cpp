#include "engine/import/xlsx/book.hpp"

#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

TEST_CASE("sheets in their order, hidden ones, and since when days are counted") {
    const std::string bytes = test::zipped(
        {{"w.xml",
          "<workbook xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'><workbookPr date1904='true'/>"
          "<sheets><sheet name='B &amp; C' r:id='r2'/><sheet name='A' state='hidden' "
          "r:id='r1'/></sheets></workbook>"}});
    Zip zip(bytes);
    Budget budget;
    io::Problems problems;
    Parts parts(zip, "f", budget, problems);
    const Book book = read_book(parts, "w.xml");
    CHECK(book.since_1904);
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets[0].name == "B & C");
    CHECK(book.sheets[0].relation == "r2");
    CHECK_FALSE(book.sheets[0].hidden);
    CHECK(book.sheets[1].hidden);
}
