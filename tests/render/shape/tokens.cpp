#include "render/shape/tokens.hpp"

#include "render/words/words.hpp"
#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

using State = Tokens::State;

Tokens small_grid() {
    Tokens tokens;
    tokens.kinds = {{Tokens::Sign::disc, "today"}, {Tokens::Sign::ring, "could"}};
    tokens.groups = {{{}, "p1"}};
    tokens.columns = {{"ada", {}, "", "", "1"}, {"bo", {}, "", "", "0"}};
    Tokens::Row full, bare;
    full.code = "g1", full.count = "1";
    full.cells = {{State::stated, State::inferred}, {State::absent, State::absent}};
    bare.code = "g2", bare.count = "0", bare.alarm = true, bare.remark = "unanswered";
    bare.cells = {{State::absent, State::absent}, {State::absent, State::absent}};
    tokens.rows = {full, bare};
    return tokens;
}

}  // namespace

TEST_CASE("every filled cell, every row without any and every foot is a row of the table") {
    auto table = table_of(small_grid());
    check_rectangular(table);
    REQUIRE(table.rows.size() == 4);
    CHECK(text(table.rows[0][column_index(table, "column")]) == "ada");
    CHECK(in_words(std::get<Message>(table.rows[0][column_index(table, "kind_2")]), "en") == "our judgement");
    CHECK(text(table.rows[1][column_index(table, "code")]) == "g2");
    CHECK(text(table.rows[1][column_index(table, "remark")]) == "unanswered");
    CHECK(text(table.rows[3][column_index(table, "count")]) == "0");
}

TEST_CASE("two grids side by side have one key, with what either uses") {
    auto before = small_grid(), after = small_grid();
    before.kinds[0].is_stated = false, after.kinds[1].is_inferred = true;
    align(before, after);
    for (const auto* side : {&before, &after}) {
        CHECK(side->kinds[0].is_stated);
        CHECK(side->kinds[1].is_inferred);
        CHECK_FALSE(side->kinds[0].is_inferred);
    }
}

TEST_CASE("a grid is cut between columns and between rows, with the feet under the last row only") {
    auto tokens = small_grid();
    CHECK(parts_of(tokens, Cut::across) == 2);
    auto right = part_of(tokens, Cut::across, 1, 2);
    CHECK(right.columns.at(0).title == "bo");
    CHECK(right.rows[0].cells.size() == 1);
    CHECK(parts_of(tokens, Cut::down) == 2);
    CHECK(part_of(tokens, Cut::down, 0, 1).columns[0].foot.empty());
    CHECK(part_of(tokens, Cut::down, 1, 2).columns[0].foot == "1");
    CHECK(parts_of(tokens, Cut::inside) == 1);
}
