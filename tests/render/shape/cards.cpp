#include "render/shape/cards.hpp"

#include "render/words/words.hpp"
#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Note note(std::string title, Ink ink = Ink::solid) {
    Note made;
    made.title = std::move(title);
    made.ink = ink;
    return made;
}

}  // namespace

TEST_CASE("every note of the cards is a table row with its group and how sure it is") {
    Cards cards;
    Note rise = note("RISE", Ink::solid), many = note("Konsultbolag", Ink::dotted);
    rise.chips = {{"M", {}, "Metodstöd", Ink::solid}, {"T", {}, "Testbädd", Ink::hatched}};
    rise.marks = {{"1", {}, "Riktning", Ink::hatched}, {"2", {}, "Kultur", Ink::hollow}};
    cards.groups = {{"Institut", "1", {}, "", false, {rise}}, {"Privata", "1", {}, "", false, {many}}};
    auto table = table_of(cards);
    check_rectangular(table);
    REQUIRE(table.rows.size() == 2);
    CHECK(text(table.rows[0][column_index(table, "group")]) == "Institut");
    CHECK(text(table.rows[0][column_index(table, "support_types")]) == "Metodstöd; Testbädd");
    CHECK(text(table.rows[0][column_index(table, "marks_inferred")]) == "Testbädd; Riktning");
    CHECK(text(table.rows[1][column_index(table, "marks_inferred")]).empty());
    CHECK(in_words(std::get<Message>(table.rows[1][column_index(table, "state")]), "sv") == "många");
}

TEST_CASE("cards without groups make an empty table") { CHECK(table_of(Cards{}).rows.empty()); }

TEST_CASE("cards are cut between groups, or between the notes of groups") {
    Cards cards;
    cards.heading.language = "en";
    cards.groups.resize(2);
    cards.groups[0].title = "first";
    cards.groups[0].notes = {note("a"), note("b"), note("c")};
    cards.groups[1].title = "second";
    CHECK(parts_of(cards, Cut::down) == 2);
    CHECK(parts_of(cards, Cut::inside) == 4);
    auto end = part_of(cards, Cut::inside, 2, 4);
    REQUIRE(end.groups.size() == 2);
    CHECK(end.groups[0].title == "first (cont.)");
    CHECK(end.groups[0].notes.size() == 1);
    CHECK(end.groups[1].title == "second");

    auto first = part_of(cards, Cut::down, 0, 1);
    CHECK(first.groups.size() == 1);
    CHECK(parts_of(first, Cut::inside) == 3);

    auto rest = part_of(first, Cut::inside, 1, 3).groups.front();
    CHECK(rest.title == "first (cont.)");
    REQUIRE(rest.notes.size() == 2);
    CHECK(rest.notes.front().title == "b");
    CHECK(part_of(first, Cut::inside, 0, 2).groups.front().title == "first");
}
