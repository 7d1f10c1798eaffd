#include "engine/import/xlsx/styles.hpp"

#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

TEST_CASE("only the styles of cells count, and a format of the file's own goes before a built-in one") {
    const std::string bytes = test::zipped(
        {{"s.xml",
          "<styleSheet><numFmts><numFmt numFmtId='14' formatCode='0.0'/><numFmt numFmtId='165' "
          "formatCode='yyyy'/></numFmts><cellStyleXfs><xf numFmtId='22'/></cellStyleXfs>"
          "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='165'/><xf/><xf numFmtId='22'/></cellXfs>"
          "<dxfs><xf numFmtId='14'/></dxfs></styleSheet>"}});
    Zip zip(bytes);
    Budget budget;
    io::Problems problems;
    Parts parts(zip, "f", budget, problems);
    CHECK(read_styles(parts, "s.xml") ==
          DateForms{DateForm::none, DateForm::none, DateForm::year, DateForm::none, DateForm::moment});
}
