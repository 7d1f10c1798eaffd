#include "render/shape/chains.hpp"

#include "render/words/words.hpp"
#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Chains small_chains() {
    Chains chains;
    chains.steps = {{"today", {}}, {"could", {}}};
    Note note;
    note.title = "ada";
    note.ink = Ink::hollow;
    Chains::Row row;
    row.title = "gap";
    row.steps = {{{}, "nobody", true}, {{note, note}, "", false}};
    chains.rows = {row, row, row};
    return chains;
}

}  // namespace

TEST_CASE("every note of a chain is a row of the table, and so is a step without any") {
    auto table = table_of(small_chains());
    check_rectangular(table);
    REQUIRE(table.rows.size() == 9);
    CHECK(text(table.rows[0][column_index(table, "name")]) == "nobody");
    CHECK(text(table.rows[1][column_index(table, "step")]) == "could");
    CHECK(in_words(std::get<Message>(table.rows[1][column_index(table, "state")]), "en") == "could");
}

TEST_CASE("chains are cut between rows") {
    CHECK(parts_of(small_chains(), Cut::down) == 3);
    CHECK(parts_of(small_chains(), Cut::across) == 1);
    CHECK(part_of(small_chains(), Cut::down, 1, 3).rows.size() == 2);
}
