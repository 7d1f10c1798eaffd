#include "engine/import/ods/read_ods.hpp"

#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::places;
using test::read;
using test::shown;

namespace {

std::string row(const std::string& cells, const std::string& attributes = {}) {
    return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
}
std::string text(const std::string& paragraphs, const std::string& attributes = {}) {
    return "<table:table-cell" + attributes + ">" + paragraphs + "</table:table-cell>";
}
std::string p(const std::string& said) { return "<text:p>" + said + "</text:p>"; }
std::string table(const std::string& rows, const std::string& attributes = {}) {
    return "<table:table table:name='Blad'" + attributes + ">" + rows + "</table:table>";
}
std::string value(const std::string& attributes, const std::string& said = "?") {
    return text(p(said), " office:value-type=" + attributes);
}

}  // namespace

TEST_CASE("values of every type") {
    const auto grids = read(test::ods(table(
        row(value("'float' office:value='0.5'") + value("'percentage' office:value='0.25'") +
            value("'currency' office:value='1E3'") + value("'date' office:date-value='2026-01-31'") +
            value("'date' office:date-value='2026-01-31T13:45:00.5'") + value("'boolean' office:boolean-value='true'") +
            value("'string'", "åäö") + value("'string' office:string-value='said'", "shown") +
            value("'time' office:time-value='PT13H45M00S'") +
            value("'string' office:string-value='' calcext:value-type='error'", "#N/A")))));
    CHECK(grids.problems.empty());
    CHECK(shown(grids.sheets.at(0)) ==
          "1: n:0.5|n:0.25|n:1000|d:2026-01-31|d:2026-01-31T13:45:00|b:true|åäö|said|13:45:00|e:#N/A\n");
}

TEST_CASE("rows and cells that repeat; blank ones cost nothing") {
    const auto grids = read(test::ods(table(
        row("<table:table-cell table:number-columns-repeated='2'/>" +
            text(p("a"), " table:number-columns-repeated='2'") +
            "<table:table-cell table:number-columns-repeated='16380'/>") +
        row("<table:table-cell table:number-columns-repeated='16384'/>", " table:number-rows-repeated='3'") +
        row(text(p("b")), " table:number-rows-repeated='2' table:visibility='filter'") +
        row("<table:table-cell table:number-columns-repeated='16384'/>", " table:number-rows-repeated='1048569'"))));
    CHECK(grids.problems.empty());
    CHECK(shown(grids.sheets.at(0)) == "1: ||a|a\n5h: b\n6h: b\n");
}

TEST_CASE("paragraphs, blanks, tabs; comments, drawings and tables in cells are left out") {
    const auto grids =
        read(test::ods(table(row(text("<office:annotation>" + p("a comment") + "</office:annotation>" +
                                      p("one\n   two<text:s text:c='3'/>three") +
                                      p("<text:span>four</text:span><text:tab/>five<text:line-break/>six") +
                                      "<draw:frame>" + p("no") + "</draw:frame>") +
                                 text("<table:table>" + row(text(p("inner"))) + "</table:table>") + text(p("last"))))));
    CHECK(shown(grids.sheets.at(0)) == "1: one two   three\nfour\tfive\nsix||last\n");
}

TEST_CASE("spans are merged cells; covered cells count; hidden columns and sheets") {
    const auto grids = read(test::ods(
        table("<table:table-column/><table:table-column table:visibility='collapse' table:number-columns-repeated='2'/>"
              "<table:table-header-rows>" +
                  row(text(p("a"), " table:number-columns-spanned='2' table:number-rows-spanned='2'") +
                      "<table:covered-table-cell/>" + text(p("b"))) +
                  "</table:table-header-rows>",
              " table:style-name='ta1'"),
        "<style:style style:name='ta1'><style:table-properties table:display='false'/></style:style>"));
    const auto& sheet = grids.sheets.at(0);
    CHECK(shown(sheet) == "1: a||b\n");
    CHECK(sheet.hidden);
    CHECK(sheet.hidden_columns == std::vector<std::size_t>{1, 2});
    REQUIRE(sheet.merged.size() == 1);
    CHECK(sheet.merged[0].last_row == 1);
    CHECK(sheet.merged[0].last_column == 1);
}

TEST_CASE("20,000 columns are more than a sheet has, and a value of the wrong kind is kept as text") {
    std::string cells;
    for (int i = 0; i < 20'000; ++i) cells += text(p("x"));
    const auto wide = read(test::ods(table(row(cells))));
    CHECK(places(wide.problems) == std::vector<std::string>{"too-large Blad 1:0"});
    CHECK(wide.sheets.at(0).rows.at(0).cells.size() == 16'384);
    const auto odd = read(test::ods(table(row(value("'float' office:value='many'", "many")))));
    CHECK(places(odd.problems) == std::vector<std::string>{"bad-cell Blad 1:1"});
    CHECK(shown(odd.sheets.at(0)) == "1: many\n");
}

TEST_CASE("a password is named as such") {
    auto parts = test::ods_parts("");
    parts[1].second = "\x01\x02";
    parts.emplace_back("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
    const auto problems = read(test::zipped(parts)).problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message.id() == "workbook.locked");
}

TEST_CASE("what was read before a fault is kept") {
    auto parts = test::ods_parts(table(row(text(p("a")))) + "<table:table table:name='T'>");
    const auto grids = read(test::zipped(parts));
    CHECK(shown(grids.sheets.at(0)) == "1: a\n");
    CHECK(count_at_least(grids.problems, Severity::error) == 1);
}
