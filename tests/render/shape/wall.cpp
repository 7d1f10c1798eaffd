#include "render/shape/wall.hpp"

#include "render/words/words.hpp"
#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Wall::Card card(std::string title) {
    Wall::Card made;
    made.title = std::move(title);
    return made;
}

Wall small_wall() {
    Wall wall;
    wall.heading.language = "sv";
    wall.cards_title = "Glapp";
    wall.bars_title = "Enkät";
    auto gap = card("Vägen in");
    gap.alarm = "Ingen tar det";
    gap.bars = {{"Samverkan", {{19, "19", "För lite", {}}, {std::nullopt, "", "Inte bra nog", {}}}, 100, "", true}};
    gap.lists = {{std::nullopt,
                  "Belägg",
                  Wall::Style::discs,
                  {{"E", {}, "enkät", Ink::solid, true}, {"W", {}, "workshop", Ink::hollow, true}},
                  ""},
                 {Wall::Fact{0, "aktörer kan ta det"}, "Tar det", Wall::Style::pills, {}, "ingen"}};
    wall.columns = {{"1", "Först", "", {}, {gap}, ""}, {"2", "Sedan", "", {}, {}, "inget glapp"}};
    return wall;
}

}  // namespace

TEST_CASE("everything on a card is a table row: alarm, bars, counts and lists") {
    auto table = table_of(small_wall());
    check_rectangular(table);
    REQUIRE(table.rows.size() == 9);
    CHECK(text(table.rows[0][column_index(table, "column")]) == "Först");
    CHECK(text(table.rows[1][column_index(table, "words")]) == "Ingen tar det");
    CHECK(text(table.rows[2][column_index(table, "words")]) == "Samverkan – För lite");
    CHECK(std::get<std::int64_t>(table.rows[2][column_index(table, "number")]) == 19);
    CHECK(in_words(std::get<Message>(table.rows[2][column_index(table, "state")]), "sv") == "vår bedömning");
    CHECK(std::holds_alternative<std::monostate>(table.rows[3][column_index(table, "number")]));
    CHECK(text(table.rows[4][column_index(table, "words")]) == "enkät");
    CHECK(in_words(std::get<Message>(table.rows[5][column_index(table, "state")]), "sv") == "saknas");
    CHECK(std::get<std::int64_t>(table.rows[6][column_index(table, "number")]) == 0);
    CHECK(text(table.rows[7][column_index(table, "words")]) == "ingen");
    CHECK(text(table.rows[8][column_index(table, "words")]) == "inget glapp");
}

TEST_CASE("a wall without columns makes an empty table") { CHECK(table_of(Wall{}).rows.empty()); }

TEST_CASE("a wall is cut between columns, or between the cards of columns") {
    auto wall = small_wall();
    wall.columns[0].cards = {card("a"), card("b"), card("c")};
    CHECK(parts_of(wall, Cut::across) == 1);
    CHECK(parts_of(wall, Cut::down) == 2);
    CHECK(parts_of(wall, Cut::inside) == 4);
    CHECK(part_of(wall, Cut::inside, 2, 4).columns.size() == 2);

    auto first = part_of(wall, Cut::down, 0, 1);
    REQUIRE(first.columns.size() == 1);
    CHECK(parts_of(first, Cut::inside) == 3);
    auto rest = part_of(first, Cut::inside, 1, 3).columns.front();
    CHECK(rest.title == "Först (forts.)");
    REQUIRE(rest.cards.size() == 2);
    CHECK(rest.cards.front().title == "b");
}
