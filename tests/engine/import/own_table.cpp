#include "engine/import/own_table.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::import;

TEST_CASE("tables are read as they are written, the dataset's before the framework's, in the format's order") {
    Diagnostics problems;
    const auto tables =
        own_tables({"map",
                    {{"offers.csv", "id,actor,name\no1,a,\"Råd, \"\"bra\"\"\"\n"},
                     {"actors.csv", "id;name\n a ;'=Alfa\n\nb\n"},
                     {"levels.csv", "id,label\nown,Own\n"},
                     {"notes.csv", "x\n1\n"}},
                    {{"levels.csv", "id,label\nother,Other\n"}, {"phases.csv", "id,label\np,Åååå ääää öööö\n"}}},
                   problems);
    REQUIRE(tables.size() == 4);
    CHECK(tables[0].name == "levels");
    CHECK(tables[0].rows[0].cells[0] == "own");
    CHECK(tables[1].name == "phases");
    const auto& actors = *find_table(tables, "actors");
    CHECK(actors.rows[0].cells == std::vector<std::string>{"a", "=Alfa"});
    REQUIRE(actors.rows.size() == 2);
    CHECK(actors.rows[1].cells == std::vector<std::string>{"b", ""});
    CHECK(actors.rows[1].number == 4);
    CHECK(find_table(tables, "offers")->rows[0].cells[2] == "Råd, \"bra\"");
    CHECK(find_table(tables, "notes") == nullptr);
    CHECK(actors.cell(actors.rows[0], "website").empty());
}

TEST_CASE("a decimal comma becomes a point, in numbers only") {
    Diagnostics problems;
    const auto tables = own_tables({"map", {{"metrics.csv", "id;label;subject;value\nm;1,5;x;0,5\n"}}, {}}, problems);
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].rows[0].cells == std::vector<std::string>{"m", "1,5", "x", "0.5"});
}

TEST_CASE("a table is written so that it is read as the same, and no cell is a formula") {
    const OwnTable table{"actors", {"id", "name"}, {{{"a", "=1+1"}, 0, 2}}};
    CHECK(to_csv(table) == "id,name\na,'=1+1\n");
    Diagnostics problems;
    CHECK(own_tables({"map", {{"actors.csv", to_csv(table)}}, {}}, problems)[0].rows[0].cells == table.rows[0].cells);
}

TEST_CASE("a row whose cells are not all that is written there is damaged, and that is a problem") {
    Diagnostics problems;
    const auto tables = own_tables({"map",
                                    {{"actors.csv", "id,name\na,A\nb,\"B\nc,C,more\nd\n"},
                                     {"offers.csv", "id,name\no,R\xE5\xC3\xA5\np,Åååå ääää öööö\n"}},
                                    {}},
                                   problems);
    const auto damaged = [&](const char* name) {
        std::vector<bool> all;
        for (const auto& row : find_table(tables, name)->rows) all.push_back(row.is_damaged);
        return all;
    };
    CHECK(damaged("actors") == std::vector{false, true, true, true});
    CHECK(damaged("offers") == std::vector{true, false});
    std::vector<std::string> codes;
    for (const auto& problem : problems) codes.push_back(problem.code);
    CHECK(std::count(codes.begin(), codes.end(), "ragged-row") == 2);
    CHECK(std::count(codes.begin(), codes.end(), "unterminated-quote") == 1);
}
