#include "render/output/csv.hpp"

#include "engine/analysis/no_number.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Origin named(std::string name) {
    Origin origin;
    origin.about.name = std::move(name);
    return origin;
}

Table one_cell(Cell cell) { return {"t", {}, {{"name", Text("Namn", "Name"), ""}}, {{std::move(cell)}}}; }

std::string written(Cell cell) { return to_csv(one_cell(std::move(cell)), "sv"); }

}  // namespace

TEST_CASE("a CSV has machine keys as its header, line feeds, and nothing for unknown") {
    Table table{"t", {}, {{"name", {}, ""}, {"share", {}, ""}, {"actors", {}, ""}}, {}};
    table.rows = {{Text("Nätverk", "Network"), 0.25, std::int64_t{3}}, {std::string("x"), Cell{}, Cell{}}};
    CHECK(to_csv(table, "sv") == "name,share,actors\nNätverk,0.25,3\nx,,\n");
    CHECK(to_csv(table, "en") == "name,share,actors\nNetwork,0.25,3\nx,,\n");
}

TEST_CASE("a mark of why there is no number is nothing in a CSV") {
    CHECK(written(no_number("possible_gap", 3)) == "name\n\n");
}

TEST_CASE("commas, quotes and line breaks are quoted as RFC 4180 says") {
    CHECK(written(std::string("a,b")) == "name\n\"a,b\"\n");
    CHECK(written(std::string("say \"hi\"")) == "name\n\"say \"\"hi\"\"\"\n");
    CHECK(written(std::string("a\nb")) == "name\n\"a\nb\"\n");
    CHECK(written(std::string("a\rb")) == "name\n\"a\rb\"\n");
}

TEST_CASE("a byte that is no UTF-8 does not spoil the file") {
    CHECK(written(std::string("a\xE5z")) == "name\na\uFFFDz\n");
}

TEST_CASE("a text that a spreadsheet would run as a formula is disarmed, a negative number is not touched") {
    for (const char* text : {"=1+1", "+46", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"}) {
        CHECK(written(std::string(text)) == "name\n\"'" + std::string(text) + "\"\n");
        CHECK(written(Text(text, text)) == "name\n\"'" + std::string(text) + "\"\n");
    }
    CHECK(written(std::string("Bolaget;=1+1;x")) == "name\n\"Bolaget;'=1+1;x\"\n");
    CHECK(written(std::string("x;\"=1+1\"")) == "name\n\"x;'\"\"=1+1\"\"\"\n");
    CHECK(written(std::string("a\n@x")) == "name\n\"a\n'@x\"\n");
    CHECK(written(std::int64_t{-1}) == "name\n-1\n");
    CHECK(written(-0.5) == "name\n-0.5\n");
    CHECK(written(std::string("a=b")) == "name\na=b\n");
    CHECK(written(std::string("a; b")) == "name\na; b\n");
    Table table{"t", {}, {{"a;=1+1", {}, ""}}, {}};
    CHECK(to_csv(table, "sv") == "\"a;'=1+1\"\n");
}

TEST_CASE("of several datasets the table is one, with the dataset's name first") {
    Document a{named("a"), {"r", {}, {}, {one_cell(std::int64_t{1})}, {}}};
    Document b{named("b"), {"r", {}, {}, {one_cell(std::int64_t{2})}, {}}};
    CHECK(to_csv(std::vector{a, b}, "", "en") == "dataset,name\na,1\nb,2\n");
    CHECK(to_csv(std::vector{a}, "t", "en") == "name\n1\n");
    b.report.tables[0].columns[0].key = "other";
    CHECK(to_csv(std::vector{a, b}, "", "en") == "dataset,name,other\na,1,\nb,,2\n");
    CHECK(to_csv(std::vector{a}, "no_such_table", "en").empty());
}
