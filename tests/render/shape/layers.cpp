#include "render/shape/layers.hpp"

#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Layers::Card card(const std::string& title) {
    Layers::Card made;
    made.title = title;
    return made;
}

/// a → x → z, b → z, c alone; y led to by nobody.
Layers small_layers() {
    Layers layers;
    layers.columns = {{"first", "", "", {card("a"), card("b"), card("c")}},
                      {"second", "", "", {card("x"), card("y")}},
                      {"third", "", "", {card("z")}}};
    layers.links = {{0, 0, 1, 0, false, false, ""}, {1, 0, 2, 0, true, false, ""}, {0, 1, 2, 0, false, false, ""}};
    return layers;
}

}  // namespace

TEST_CASE("every card is a row of the table, with what it leads to, stated and inferred apart") {
    auto layers = small_layers();
    layers.columns[0].cards[0].chips = {{"M", {}, "Metodstöd", Ink::solid}, {"T", {}, "Testbädd", Ink::hatched}};
    layers.columns.push_back({"fourth", "", "nobody", {}});
    auto table = table_of(layers);
    check_rectangular(table);
    REQUIRE(table.rows.size() == 7);
    CHECK(text(table.rows[0][column_index(table, "marks")]) == "Metodstöd; Testbädd");
    CHECK(text(table.rows[0][column_index(table, "marks_inferred")]) == "Testbädd");
    CHECK(text(table.rows[0][column_index(table, "leads_to")]) == "x");
    CHECK(text(table.rows[3][column_index(table, "leads_to_inferred")]) == "z");
    CHECK(text(table.rows[6][column_index(table, "title")]) == "nobody");
}

TEST_CASE("layers are cut between what nothing leads to, and each part has all that its cards lead to") {
    auto layers = small_layers();
    CHECK(parts_of(layers, Cut::down) == 4);  // a, b, c, y
    auto part = part_of(layers, Cut::down, 1, 2);
    REQUIRE(part.columns[0].cards.size() == 1);
    CHECK(part.columns[0].cards[0].title == "b");
    CHECK(part.columns[1].cards.empty());
    CHECK(part.columns[2].cards.size() == 1);
    REQUIRE(part.links.size() == 1);
    CHECK(part.links[0].from == 0);
    auto last = part_of(layers, Cut::down, 3, 4);
    CHECK(last.columns[1].cards.at(0).title == "y");
    CHECK(last.links.empty());
}

TEST_CASE("a trail is cut between the links at its end, each with all that leads to it") {
    auto layers = small_layers();
    layers.columns[2].cards = {card("z"), card("u"), card("v")};
    layers.links.push_back({1, 0, 2, 1, false, false, ""});  // x → u
    layers.links.push_back({0, 0, 2, 2, false, false, ""});  // a → v
    CHECK(parts_of(layers, Cut::inside) == 6);               // three ends of a; b, c, y
    auto rest = part_of(layers, Cut::inside, 2, 3);
    CHECK(rest.columns[0].cards.at(0).title == continued("a", layers.heading));
    CHECK(rest.columns[1].cards.at(0).title == "x");
    CHECK(rest.columns[2].cards.at(0).title == "u");
    CHECK(rest.links.size() == 2);
    for (std::size_t end = 0; end < 3; ++end) {
        const auto part = part_of(layers, Cut::inside, end, end + 1);
        CHECK(part.columns[0].cards.size() == 1);
        CHECK(part.columns[2].cards.size() == 1);
    }
    CHECK(table_of(part_of(layers, Cut::inside, 0, 6)).rows == table_of(layers).rows);
}

TEST_CASE("two layers have the cards and links of both; what only one side has is absent in the other") {
    auto before = small_layers(), after = small_layers();
    after.columns[0].cards = {card("new"), card("b")};
    after.columns.erase(after.columns.begin() + 1);
    after.links = {{0, 1, 1, 0, false, true, ""}, {0, 0, 1, 0, false, false, ""}};
    align(before, after);
    REQUIRE(after.columns.size() == 3);
    CHECK(after.columns[1].cards[0].ink == Ink::absent);
    CHECK(before.columns[0].cards.size() == 4);
    REQUIRE(before.links.size() == 4);
    std::size_t absent_before = 0, absent_after = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto &was = before.links[i], &is = after.links[i];
        CHECK((was.from_column == is.from_column && was.from == is.from));
        CHECK((was.to_column == is.to_column && was.to == is.to));
        absent_before += was.absent ? 1 : 0;
        absent_after += is.absent ? 1 : 0;
        if (!was.absent && !is.absent) CHECK(is.strong);
    }
    CHECK(absent_before == 1);
    CHECK(absent_after == 2);
    CHECK(table_of(before).rows.size() == table_of(small_layers()).rows.size());
    REQUIRE(before.columns[0].cards[0].twin);
}
