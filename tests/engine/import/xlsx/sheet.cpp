#include "engine/import/xlsx/sheet.hpp"

#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::places;
using test::read;
using test::shown;
using Places = std::vector<std::string>;

namespace {

/// A sheet of the rows.
import::Grids rows(const std::string& data, const std::string& strings = {}, const std::string& styles = {}){
    return read(test::xlsx({"<sheetData>" + data + "</sheetData>", strings, styles}));
}  // namespace

std::string cells(const std::string& data, const std::string& strings = {}, const std::string& styles = {}) {
    return shown(rows("<row r='1'>" + data + "</row>", strings, styles).sheets.at(0));
}

}  // namespace

TEST_CASE("cells of every type") {
    CHECK(cells("<c t='s'><v>1</v></c><c t='str'><f>A1</f><v>x</v></c><c t='inlineStr'><is><t>in</t></is></c>",
                "<si><t>zero</t></si><si><t>ett åäö</t></si>") == "1: ett åäö|x|in\n");
    CHECK(cells("<c><v>1</v></c><c t='n'><v>0.10000000000000001</v></c><c><v>1E+5</v></c><c><v>-3.5E-3</v></c>") ==
          "1: n:1|n:0.1|n:100000|n:-0.0035\n");
    CHECK(cells("<c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#N/A</v></c>") == "1: b:true|b:false|e:#N/A\n");
    CHECK(cells("<c t='d'><v>2026-01-31</v></c>") == "1: d:2026-01-31\n");
}

TEST_CASE("rich text is one text, phonetic runs are none, and escapes are characters") {
    CHECK(cells("<c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c>",
                "<si><r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r></si>"
                "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>"
                "<si><t>a_x000D_\nb_x0041_ _x00ZZ_</t></si>") == "1: one two|東京|a\r\nbA _x00ZZ_\n");
}

TEST_CASE("numbers are dates where their style shows dates") {
    const std::string styles =
        "<numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd\\ hh:mm'/></numFmts>"
        "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
        "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='9'/></cellXfs>";
    const std::string data =
        "<c s='0'><v>46053</v></c><c s='1'><v>46053</v></c><c s='2'><v>46053.5</v></c><c s='3'><v>0.5</v></c>"
        "<c s='1'><v>-1</v></c><c s='99'><v>7</v></c>";
    CHECK(cells(data, "", styles) == "1: n:46053|d:2026-01-31|d:2026-01-31T12:00:00|n:0.5|n:-1|n:7\n");
    const auto old = read(test::xlsx(
        {"<sheetData><row><c s='1'><v>44591</v></c></row></sheetData>", "", styles, "<workbookPr date1904='1'/>"}));
    CHECK(shown(old.sheets.at(0)) == "1: d:2026-01-31\n");
}

TEST_CASE("rows and cells stand where they say, or behind the one before") {
    const auto grids = rows(
        "<row r='3'><c r='B3'><v>1</v></c><c><v>2</v></c><c r='F3'><v>3</v></c></row>"
        "<row><c><v>4</v></c></row><row r='9' hidden='1'><c r='A9'><v>5</v></c></row><row r='12'/>"
        "<row r='13'><c r='A13' s='1'/><c r='B13' t='str'><v> </v></c></row>");
    CHECK(grids.problems.empty());
    CHECK(shown(grids.sheets.at(0)) == "3: |n:1|n:2|||n:3\n4: n:4\n9h: n:5\n");
}

TEST_CASE("places outside the sheet, and twice the same, are reported and cost that cell only") {
    const auto grids = rows(
        "<row r='1'><c r='XFE1'><v>1</v></c><c r='A2'><v>2</v></c><c r='?'><v>3</v></c><c r='B1'><v>4</v></c>"
        "<c r='B1'><v>5</v></c><c r='A1' t='s'><v>7</v></c><c r='C1'><v>x1</v></c><c r='D1' t='b'><v>2</v></c></row>"
        "<row r='1048577'><c><v>6</v></c></row><row r='2'><c r='XFD2'><v>1</v></c></row>");
    CHECK(places(grids.problems) == Places{"bad-cell Aktörer 0:0", "bad-cell Aktörer 1:0", "bad-cell Aktörer 1:0",
                                           "bad-cell Aktörer 1:0", "bad-cell Aktörer 1:1", "bad-cell Aktörer 1:2",
                                           "bad-cell Aktörer 1:3", "bad-cell Aktörer 1:4"});
    CHECK(grids.sheets.at(0).rows.at(0).cells.at(1).text == "4");
    CHECK(grids.sheets.at(0).rows.at(0).cells.at(2).text == "x1");
    CHECK(grids.sheets.at(0).rows.at(1).cells.size() == 16'384);
}

TEST_CASE("rows out of order are put in order, and said") {
    const auto grids = rows("<row r='3'><c><v>3</v></c></row><row r='1'><c><v>1</v></c></row>");
    CHECK(shown(grids.sheets.at(0)) == "1: n:1\n3: n:3\n");
    CHECK(places(grids.problems) == Places{"bad-cell Aktörer 1:0"});
}

TEST_CASE("a formula that nobody has calculated is an empty cell, and said once") {
    const auto grids = rows(
        "<row><c t='str'><v>a</v></c><c><f>SUM(A1)</f></c><c><f>A1</f><v></v></c><c t='str'><f>B</f><v></v></c></row>");
    CHECK(places(grids.problems) == Places{"no-formula-value Aktörer 1:2"});
    CHECK(shown(grids.sheets.at(0)) == "1: a\n");
}

TEST_CASE("merged cells, hidden columns and hidden sheets are said") {
    const auto grids =
        read(test::xlsx({"<cols><col min='2' max='3' hidden='1'/><col min='5' max='16384' hidden='true'/>"
                         "</cols><sheetData><row><c><v>1</v></c><c r='D1'><v>2</v></c></row></sheetData>"
                         "<mergeCells><mergeCell ref='B2:D3'/><mergeCell ref='A1'/>"
                         "<mergeCell ref='nowhere'/></mergeCells>",
                         "", "", "", " state='veryHidden'"}));
    const auto& sheet = grids.sheets.at(0);
    CHECK(sheet.hidden);
    CHECK(sheet.hidden_columns == std::vector<std::size_t>{1, 2});
    REQUIRE(sheet.merged.size() == 1);
    CHECK(sheet.merged[0].first_row == 1);
    CHECK(sheet.merged[0].first_column == 1);
    CHECK(sheet.merged[0].last_row == 2);
    CHECK(sheet.merged[0].last_column == 3);
    CHECK(places(grids.problems) == Places{"bad-cell Aktörer 0:0"});
}

TEST_CASE("a text of a megabyte is read whole, one of 17 MiB is reported") {
    const std::string text(1'000'000, 'a');
    CHECK(
        rows("<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>").sheets.at(0).rows.at(0).cells.at(0).text ==
        text);
    const std::string longer(17U << 20U, 'a');
    CHECK(places(rows("<row><c t='str'><v>" + longer + "</v></c></row>").problems) == Places{"too-large Aktörer 1:1"});
}
