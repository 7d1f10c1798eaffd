#include "engine/io/csv.hpp"

#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using ecomap::Diagnostics;
using ecomap::io::Cell;
using ecomap::io::Csv;
using ecomap::io::CsvLimits;
using ecomap::io::Dialect;
using ecomap::io::Problems;
using ecomap::io::SourceText;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Read {
    SourceText source;
    Csv csv;
    Diagnostics problems;
    Rows rows;
    std::vector<std::string> codes;

    /// All cells, record by record.
    std::vector<Cell> cells() const {
        std::vector<Cell> all;
        for (std::size_t record = 0; record < csv.record_count(); ++record)
            for (std::size_t column = 0; column < csv.width(record); ++column)
                all.push_back(csv.cell(source.text(), record, column));
        return all;
    }
};

Read read(std::string text, char separator = ',', CsvLimits limits = {}) {
    Problems problems;
    Read result;
    result.source = {"t.csv", std::move(text)};
    result.csv = read_csv(result.source, Dialect{separator, 0, 0}, problems, limits);
    result.problems = problems.take();
    for (std::size_t record = 0; record < result.csv.record_count(); ++record) {
        std::vector<std::string> row;
        for (std::size_t column = 0; column < result.csv.width(record); ++column)
            row.push_back(result.csv.cell(result.source.text(), record, column).text);
        result.rows.push_back(row);
    }
    for (const auto& each : result.problems)
        result.codes.push_back(each.code + " " + std::to_string(each.line) + ":" + std::to_string(each.column));
    return result;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("cells, quoted cells, doubled quotes and line ends inside quotes") {
    CHECK(read("a,b\n1,2\n").rows == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(read("a,b\n1,2").rows == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(read("a,b\n1,\n").rows == Rows{{"a", "b"}, {"1", ""}});
    CHECK(read("a,b\n1,").rows == Rows{{"a", "b"}, {"1", ""}});
    CHECK(read("\"a,b\",\"say \"\"hi\"\"\"\n").rows == Rows{{"a,b", "say \"hi\""}});
    CHECK(read("\"one\ntwo\",x\n").rows == Rows{{"one\ntwo", "x"}});
    CHECK(read("\"\",\"\"\n").rows == Rows{{"", ""}});
    CHECK(read("").rows.empty());
    CHECK(read("\"x\" ,y\n").rows == Rows{{"x", "y"}});
}

TEST_CASE("LF, CRLF and CR end lines, also mixed, and blank lines are no records") {
    const Rows rows{{"id", "name"}, {"1", "a"}, {"2", "b"}, {"3", "c"}};
    CHECK(read("id,name\r\n1,a\r\n2,b\r\n3,c\r\n").rows == rows);
    CHECK(read("id,name\r1,a\r2,b\r3,c\r").rows == rows);
    CHECK(read("id,name\r\n1,a\n2,b\r3,c").rows == rows);
    CHECK(read("\n\nid,name\n\r\n1,a\n  \n2,b\n\n3,c\n\n").rows == rows);
    CHECK(read("\"\"\n").rows == Rows{{""}});
}

TEST_CASE("a cell knows where it stands, in characters and by lines of every kind") {
    const auto result = read("åä,\"x\"\"y\"\r\n\"1\r\n2\",öö\r5,6\n");
    const auto read_cells = result.cells();
    REQUIRE(read_cells.size() == 6);
    auto place = [&](std::size_t i) {
        const auto& [offset, length, elsewhere] = read_cells[i].place;
        const auto [line, column] = result.source.at(offset);
        return std::vector<std::size_t>{line, column, length, offset};
    };
    CHECK(place(0) == std::vector<std::size_t>{1, 1, 2, 0});
    CHECK(place(1) == std::vector<std::size_t>{1, 4, 6, 5});
    CHECK(place(2) == std::vector<std::size_t>{2, 1, 6, 13});
    CHECK(place(3) == std::vector<std::size_t>{3, 4, 2, 20});
    CHECK(place(4) == std::vector<std::size_t>{4, 1, 1, 25});
}

TEST_CASE("an unterminated quote is reported where it opens, and costs one row") {
    const auto result = read("a,b\n1,\"never closed\n2,3\n4,5\n");
    CHECK(result.codes == Codes{"unterminated-quote 2:3"});
    CHECK(result.rows.size() == 4);
    CHECK(result.csv.is_damaged(1));
    CHECK_FALSE(result.csv.is_damaged(2));
    CHECK(result.rows[2] == std::vector<std::string>{"2", "3"});
}

TEST_CASE("a quote that swallows lines up to the next quoted cell is reported where it opens") {
    const auto result = read("a,b\n1,\"oops\n2,3\n4,\"fine, really\"\n");
    CHECK(result.codes == Codes{"unterminated-quote 2:3"});
    CHECK(result.rows[3] == std::vector<std::string>{"4", "fine, really"});
}

TEST_CASE("a quote inside a cell is kept with a warning, text after a closing quote spoils the row") {
    const auto inside = read("a,b\n1,he said \"hi\" to\n");
    CHECK(inside.codes == Codes{"stray-quote 2:11"});
    CHECK(inside.problems[0].severity == ecomap::Severity::warning);
    CHECK(inside.rows[1][1] == "he said \"hi\" to");
    CHECK_FALSE(inside.csv.is_damaged(1));

    const auto after = read("a,b\n2,\"x\"y\n3,4\n");
    CHECK(after.codes == Codes{"stray-quote 2:6"});
    CHECK(after.problems[0].severity == ecomap::Severity::error);
    CHECK(after.csv.is_damaged(1));
    CHECK_FALSE(after.csv.is_damaged(2));
}

TEST_CASE("cells and columns have limits") {
    const auto long_cell = read("a,b\n1,12345678901\n2,3\n", ',', {10, 100});
    CHECK(long_cell.codes == Codes{"too-large 2:3"});
    CHECK(long_cell.csv.is_damaged(1));
    CHECK(long_cell.rows[2] == std::vector<std::string>{"2", "3"});

    const auto wide = read("a,b,c,d,e\n1,2,3\n", ',', {100, 3});
    CHECK(wide.codes == Codes{"too-large 1:7"});
    CHECK(wide.csv.is_damaged(0));
    CHECK(wide.rows[1] == std::vector<std::string>{"1", "2", "3"});
    CHECK(read("a,b,c\n", ',', {100, 3}).codes.empty());
}

TEST_CASE("a quote left open on every line costs every one of those rows") {
    std::string text = "a,b\n";
    for (int i = 0; i < 20'000; ++i) text += "x,\"left open\n";
    const auto result = read(text);
    CHECK(result.codes.size() >= 10'000);
    CHECK(result.codes.front() == "too-many 0:0");
    CHECK(result.codes[1] == "unterminated-quote 2:3");
}

TEST_CASE("spaces may follow a closing quote, and belong to the cell but not to its value") {
    const auto result = read("\"x\"  ,y\n\"a\nb\"  ,2\n\"p\"\t,3\n");
    CHECK(result.rows[0] == std::vector<std::string>{"x", "y"});
    CHECK(result.rows[1] == std::vector<std::string>{"a\nb", "2"});
    CHECK(result.cells()[0].place.length == 5);
    CHECK(result.codes == Codes{"stray-quote 4:4"});  // a tab is no space
    CHECK_FALSE(result.csv.is_damaged(1));
}

TEST_CASE("a cell over several lines is as long as its bytes, one on a line as its characters") {
    const auto cells = read("\"å\nä\",\"åä\"\n").cells();
    CHECK(cells[0].place.length == 7);
    CHECK(cells[1].place.length == 4);
}

TEST_CASE("a cell of exactly the limit is read, one byte more is not") {
    CHECK(read("a,b\n1,1234567890\n", ',', {10, 100}).codes.empty());
    CHECK(read("a,b\n1,\"12345678\"\n", ',', {10, 100}).rows[1][1] == "12345678");
    const auto more = read("a,b\n1,\"123456789\"\n", ',', {10, 100});
    CHECK(more.codes == Codes{"too-large 2:3"});
    CHECK(more.rows[1][1].empty());
    CHECK(ecomap::in_words(more.problems[0].message, "en") == "a cell of 11 bytes; the limit is 10");
}

TEST_CASE("rows of blank cells below the header are no records") {
    CHECK(read("a,b\n,\n \t, \n\"\",\" \"\n1,\n").rows == Rows{{"a", "b"}, {"1", ""}});
    CHECK(read(",\na,b\n").rows == Rows{{"", ""}, {"a", "b"}});  // the first is the header, whatever it holds
    CHECK(read("a,b\n\"\"\"\",\n").rows[1][0] == "\"");
}

TEST_CASE("what follows a closing quote is not in the value, and an open quote has none") {
    CHECK(read("a,b\n\"x\"\"y\"z,2\n").rows[1][0] == "x\"y");
    CHECK(read("a,b\n1,\"never \"\"closed\n").rows[1][1].empty());
    CHECK(read("a,b\n1,\"12\"\"\n").rows[1][1].empty());
}
