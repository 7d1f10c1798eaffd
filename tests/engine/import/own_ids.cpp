#include "engine/import/own_ids.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap::import;

TEST_CASE("new rows get ids of their names, none that is taken, whatever the order of rows") {
    OwnTable table{
        "offers",
        {"id", "actor", "name_sv", "note"},
        {{{"", "a", "Råd", "2"}}, {{"a-rad", "b", "Annat", ""}}, {{"", "a", "Råd", "1"}}, {{"", "b", "", ""}}}};
    auto turned = table;
    std::reverse(turned.rows.begin(), turned.rows.end());
    give_ids(table);
    CHECK(table.rows[0].cells[0] == "a-rad-3");
    CHECK(table.rows[1].cells[0] == "a-rad");
    CHECK(table.rows[2].cells[0] == "a-rad-2");
    CHECK(table.rows[3].cells[0] == "b");
    give_ids(turned);
    std::reverse(turned.rows.begin(), turned.rows.end());
    for (std::size_t i = 0; i < 4; ++i) CHECK(turned.rows[i].cells == table.rows[i].cells);
}

TEST_CASE("links are called by their ends, and need no id where the table has no such column") {
    OwnTable links{"links", {"id", "from", "to", "kind"}, {{{"", "a", "b", "funds"}}}};
    give_ids(links);
    CHECK(links.rows[0].cells[0] == "a-funds-b");
    OwnTable without{"links", {"from", "to"}, {{{"a", "b"}}}};
    give_ids(without);
    CHECK(without.rows[0].cells == std::vector<std::string>{"a", "b"});
}
