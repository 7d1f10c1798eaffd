#include "engine/import/workbook.hpp"

#include "engine/model/error.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

#include <ctime>
#include <functional>

using namespace ecomap;
using namespace std::string_literals;
using test::places;
using test::read;
using test::shown;

namespace {

std::string message_of(std::string bytes) {
    const auto grids = read(std::move(bytes));
    return grids.sheets.empty() && grids.problems.size() == 1 ? grids.problems[0].message.id() : "read";
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

double seconds_of(const std::function<void()>& run) {
    const auto before = std::clock();  // of the processor, whatever else it does
    run();
    return static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("the bytes of a file say what it is, its name does not") {
    const std::string row = "<sheetData><row><c t='str'><v>a</v></c></row></sheetData>";
    CHECK(shown(read(test::xlsx({row})).sheets.at(0)) == "1: a\n");
    CHECK(shown(read(test::ods("<table:table table:name='S'><table:table-row><table:table-cell><text:p>a</text:p>"
                               "</table:table-cell></table:table-row></table:table>"))
                    .sheets.at(0)) == "1: a\n");
    CHECK(shown(read("a;b\n1;2\n").sheets.at(0)) == "1: a|b\n2: 1|2\n");
}

TEST_CASE("what is no workbook that is read is named, with what to do") {
    const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    CHECK(message_of(ole) == "workbook.old");
    CHECK(message_of(ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s) == "workbook.locked");
    CHECK(message_of("<html><table><tr><td>a</td></tr></table></html>") == "workbook.web-page");
    CHECK(message_of("<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook/>") ==
          "workbook.xml-sheet");
    CHECK(message_of("%PDF-1.7\n") == "workbook.pdf");
    CHECK(message_of("{\"a\": 1}") == "workbook.json");
    CHECK(message_of("<?xml version='1.0'?><rss/>") == "workbook.xml");
    CHECK(import::read_grids(SourceFile{"map.yaml", "a: 1\n"}).problems.at(0).message.id() == "workbook.yaml");
    CHECK(message_of(test::zipped({{"xl/workbook.bin", "x"}, {"[Content_Types].xml", ""}})) == "workbook.binary");
    CHECK(message_of(test::zipped({{"Index/Document.iwa", "x"}})) == "workbook.numbers");
    CHECK(message_of(test::zipped({{"readme.txt", "x"}})) == "workbook.other-archive");
    CHECK(message_of("PK\x03\x04 and no more") == "workbook.damaged");
    CHECK_FALSE(read(ole).problems.at(0).hint.empty());
}

TEST_CASE("an empty file is said to be empty") {
    CHECK(places(read("").problems) == std::vector<std::string>{"empty-table  0:0"});
}

TEST_CASE("a file that is not there, or a folder, is no input") {
    const test::TemporaryFolder folder("grids");
    folder.write("a.csv", "x,y\n");
    CHECK(shown(import::read_grids(folder.path() / "a.csv").sheets.at(0)) == "1: x|y\n");
    CHECK_THROWS_AS(import::read_grids(folder.path() / "b.csv"), Error);
    CHECK_THROWS_AS(import::read_grids(folder.path()), Error);
}

TEST_CASE("a truncated workbook, and every one with a byte changed, is reported or read, and nothing worse") {
    const std::string whole =
        test::xlsx({"<sheetData><row><c t='s'><v>0</v></c></row></sheetData>", "<si><t>a</t></si>"});
    for (std::size_t size = 4; size < whole.size(); size += 7) {
        const auto grids = read(whole.substr(0, size));
        CHECK((!grids.problems.empty() && count_at_least(grids.problems, Severity::error) > 0));
    }
    for (std::size_t at = 4; at < whole.size(); ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        CHECK_NOTHROW(read(changed));
    }
}

TEST_CASE("bombs end soon: unpacked size, repeats, shared texts and far cells") {
    auto told = [](const std::string& bytes) {
        std::vector<std::string> codes;
        const double seconds = seconds_of([&] { codes = places(read(bytes).problems); });
        CHECK(seconds < 10);  // a second where nothing else runs and nothing is checked
        return codes.empty() ? "" : codes[0].substr(0, codes[0].find(' '));
    };
    auto parts = test::xlsx_parts({""});
    parts[4].second += std::string(std::size_t{80} << 20U, ' ');
    CHECK(told(test::zipped(parts)) == "too-large");
    const std::string cell =
        "<table:table-cell table:number-columns-repeated='16384'><text:p>a</text:p></table:table-cell>";
    CHECK(told(test::ods("<table:table table:name='S'><table:table-row table:number-rows-repeated='1000000'>" + cell +
                         "</table:table-row></table:table>")) == "too-large");
    const std::string long_text = "<si><t>" + std::string(1'000'000, 'x') + "</t></si>";
    CHECK(told(test::xlsx({"<sheetData><row>" + repeated("<c t='s'><v>0</v></c>", 1'000) + "</row></sheetData>",
                           long_text})) == "too-large");
    std::string far;
    for (int row = 1; row <= 2'000; ++row) far += "<row><c r='XFD" + std::to_string(row) + "'><v>1</v></c></row>";
    CHECK(told(test::xlsx({"<sheetData>" + far + "</sheetData>"})) == "too-large");
}

TEST_CASE("document types, nesting and endless tags are refused") {
    auto first = [](const std::string& sheet, bool whole = false) {
        auto parts = test::xlsx_parts({sheet});
        if (whole) parts[4].second = sheet;
        const auto problems = read(test::zipped(parts)).problems;
        return problems.empty() ? "" : problems[0].message.id();
    };
    CHECK(first("<!DOCTYPE x [<!ENTITY a 'aaaa'>]><worksheet>&a;</worksheet>", true) == "workbook.document-type");
    CHECK(first("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><worksheet/>", true) == "workbook.document-type");
    CHECK(first(repeated("<x>", 300)) == "workbook.deep");
    CHECK(first("<x a='" + std::string(6U << 20U, 'a') + "'/>") == "workbook.long-tag");
    CHECK(first("<x>") == "workbook.no-xml");
}
