#include "engine/io/csv.hpp"

#include <catch2/catch.hpp>

using ecomap::Diagnostics;
using ecomap::io::Csv;
using ecomap::io::CsvLimits;
using ecomap::io::Dialect;
using ecomap::io::Problems;
using ecomap::io::SourceText;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Read {
    Csv csv;
    Diagnostics problems;
    Rows rows;
    std::vector<std::string> codes;
};

Read read(std::string text, char separator = ',', CsvLimits limits = {}) {
    Problems problems;
    const SourceText source{"t.csv", std::move(text)};
    Read result;
    result.csv = read_csv(source, Dialect{separator, 0, 0}, problems, limits);
    result.problems = problems.take();
    for (const auto& record : result.csv.records) {
        std::vector<std::string> row;
        for (const auto& cell : result.csv.of(record)) row.push_back(cell.text);
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
    const auto read_cells = read("åä,\"x\"\"y\"\r\n\"1\r\n2\",öö\r5,6\n").csv.cells;
    REQUIRE(read_cells.size() == 6);
    auto place = [&](std::size_t i) {
        const auto& at = read_cells[i].place;
        return std::vector<std::size_t>{at.line, at.column, at.length, at.offset};
    };
    CHECK(place(0) == std::vector<std::size_t>{1, 1, 2, 0});
    CHECK(place(1) == std::vector<std::size_t>{1, 4, 6, 5});
    CHECK(place(2)[0] == 2);
    CHECK(place(3) == std::vector<std::size_t>{3, 4, 2, 20});
    CHECK(place(4) == std::vector<std::size_t>{4, 1, 1, 25});
}

TEST_CASE("an unterminated quote is reported where it opens, and costs one row") {
    const auto result = read("a,b\n1,\"never closed\n2,3\n4,5\n");
    CHECK(result.codes == Codes{"unterminated-quote 2:3"});
    CHECK(result.rows.size() == 4);
    CHECK(result.csv.records[1].damaged);
    CHECK_FALSE(result.csv.records[2].damaged);
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
    CHECK_FALSE(inside.csv.records[1].damaged);

    const auto after = read("a,b\n2,\"x\"y\n3,4\n");
    CHECK(after.codes == Codes{"stray-quote 2:6"});
    CHECK(after.problems[0].severity == ecomap::Severity::error);
    CHECK(after.csv.records[1].damaged);
    CHECK_FALSE(after.csv.records[2].damaged);
}

TEST_CASE("cells and columns have limits") {
    const auto long_cell = read("a,b\n1,12345678901\n2,3\n", ',', {10, 100});
    CHECK(long_cell.codes == Codes{"too-large 2:3"});
    CHECK(long_cell.csv.records[1].damaged);
    CHECK(long_cell.rows[2] == std::vector<std::string>{"2", "3"});

    const auto wide = read("a,b,c,d,e\n1,2,3\n", ',', {100, 3});
    CHECK(wide.codes == Codes{"too-large 1:7"});
    CHECK(wide.csv.records[0].damaged);
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
