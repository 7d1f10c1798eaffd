#include "render/shape/align.hpp"

#include "render/shape/shape.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

using Keys = std::vector<std::string>;

/// "a:0/1 b:-/0" for the places of two lists.
std::string written(const Keys& before, const Keys& after) {
    std::string words;
    for (const auto& twin : merged(before, after)) {
        const auto& key = twin.after == nowhere ? before[twin.before] : after[twin.after];
        auto place = [](std::size_t at) { return at == nowhere ? "-" : std::to_string(at); };
        words += (words.empty() ? "" : " ") + key + ":" + place(twin.before) + "/" + place(twin.after);
    }
    return words;
}

Note note(const std::string& key) {
    Note made;
    made.key = made.title = key;
    return made;
}

Matrix::CellOf cell(double value) {
    Matrix::CellOf made;
    made.value = value;
    return made;
}

}  // namespace

TEST_CASE("places follow the later list, and what is gone stays behind what it stood behind") {
    CHECK(written({"a", "b", "c"}, {"a", "c", "d"}) == "a:0/0 b:1/- c:2/1 d:-/2");
    CHECK(written({"x", "a"}, {"a"}) == "x:0/- a:1/0");
    CHECK(written({}, {"a"}) == "a:-/0");
    CHECK(written({"a", "a"}, {"a"}) == "a:0/0 a:1/-");
    CHECK(written({"a", "b"}, {"b", "a"}) == "b:1/0 a:0/1");
}

TEST_CASE("a note that only one of two pictures has leaves an empty place in the other") {
    Cards was, is;
    was.groups = {{"agencies", "2", {}, "", false, {note("a"), note("b")}}};
    is.groups = {{"agencies", "2", {}, "", false, {note("b"), note("c")}}, {"new", "1", {}, "", false, {note("d")}}};
    Single before = was, after = is;
    align(before, after);
    const auto &old_groups = std::get<Cards>(before).groups, &new_groups = std::get<Cards>(after).groups;
    REQUIRE(old_groups.size() == 2);
    REQUIRE(old_groups[0].notes.size() == 3);
    CHECK(old_groups[0].notes[2].ink == Ink::absent);
    CHECK(new_groups[0].notes[0].ink == Ink::absent);
    CHECK(new_groups[0].notes[1].ink == Ink::solid);
    CHECK(old_groups[1].notes[0].ink == Ink::absent);
}

TEST_CASE("rows and columns of two grids stand in the same places, and a cell that only one has is absent") {
    Matrix was, is;
    was.rows = {{"", "r", "", {}}, {"", "gone", "", {}}};
    was.columns = {{"", "c", "", {}}};
    was.cells = {{cell(1)}, {cell(2)}};
    was.row_totals = {cell(1), cell(2)};
    was.column_totals = {cell(3), cell(3)};
    is.rows = {{"", "r", "", {}}};
    is.columns = {{"", "new", "", {}}, {"", "c", "", {}}};
    is.cells = {{cell(5), cell(4)}};
    is.row_totals = {cell(9)};
    is.column_totals = {cell(5), cell(4), cell(9)};
    Single before = was, after = is;
    align(before, after);
    const auto &one = std::get<Matrix>(before), &other = std::get<Matrix>(after);
    REQUIRE(one.columns.size() == 2);
    REQUIRE(other.rows.size() == 2);
    CHECK(one.cells[0][0].mark == Matrix::Mark::absent);
    CHECK(one.cells[0][1].value == 1);
    CHECK(other.cells[1][1].mark == Matrix::Mark::absent);
    CHECK(other.row_totals[1].mark == Matrix::Mark::absent);
    REQUIRE(one.column_totals.size() == 3);
    CHECK(one.column_totals[2].value == 3);
}

TEST_CASE("pictures of different kinds are left as they are") {
    Single before = Cards{}, after = Matrix{};
    align(before, after);
    CHECK(std::holds_alternative<Cards>(before));
}

TEST_CASE("numbered rows are paired by what stands in them and numbered anew, on both sides alike") {
    auto square = [](const std::vector<std::string>& names) {
        Matrix matrix;
        matrix.has_short_heads = true;
        for (std::size_t i = 0; i < names.size(); ++i) {
            Matrix::Head head;
            head.code = std::to_string(i + 1);
            head.title = names[i];
            matrix.rows.push_back(head);
        }
        matrix.columns = matrix.rows;
        matrix.cells.assign(names.size(), std::vector<Matrix::CellOf>(names.size()));
        return matrix;
    };
    Single before = square({"Adda", "Borg", "Cuben"}), after = square({"Cuben", "Adda"});
    align(before, after);
    for (const auto* side : {&before, &after}) {
        const auto& matrix = std::get<Matrix>(*side);
        for (const auto* heads : {&matrix.rows, &matrix.columns}) {
            REQUIRE(heads->size() == 3);
            CHECK((*heads)[0].title == "Cuben");
            CHECK((*heads)[1].title == "Adda");
            CHECK((*heads)[2].title == "Borg");
            CHECK((*heads)[1].code == "2");
        }
    }
}

TEST_CASE("a card of a wall keeps room for its twin, and an empty place where only the other side has one") {
    auto card = [](const std::string& key) {
        Wall::Card made;
        made.key = made.title = key;
        return made;
    };
    Wall was, is;
    was.columns.resize(1);
    is.columns.resize(1);
    was.columns[0].cards = {card("a"), card("b")};
    is.columns[0].cards = {card("b"), card("c")};
    Single before = was, after = is;
    align(before, after);
    const auto &old_cards = std::get<Wall>(before).columns[0].cards,
               &new_cards = std::get<Wall>(after).columns[0].cards;
    REQUIRE(old_cards.size() == 3);
    CHECK(new_cards[0].ink == Ink::absent);
    CHECK(old_cards[2].ink == Ink::absent);
    REQUIRE(old_cards[1].twin);
    CHECK(old_cards[1].twin->key == "b");
    CHECK(table_of(std::get<Wall>(before)).rows.size() == table_of(was).rows.size());
}

TEST_CASE("two networks are placed as one that has the nodes and ties of both, each node as large as in either") {
    auto node = [](const std::string& key, double size) {
        Network::Node made;
        made.key = made.label = key;
        made.size = size;
        return made;
    };
    Network was, is;
    was.nodes = {node("a", 1), node("b", 0.2)};
    was.ties.resize(1);
    was.ties[0].to = 1;
    is.nodes = {node("b", 0.5), node("c", 0.1)};
    is.ties = was.ties;
    Single before = was, after = is;
    align(before, after);
    const auto& all = std::get<Network>(before).placed_as;
    REQUIRE(all);
    CHECK(all == std::get<Network>(after).placed_as);
    REQUIRE(all->nodes.size() == 3);
    CHECK(all->nodes[0].size == 0.5);
    CHECK(all->ties.size() == 2);
}

TEST_CASE("rows of bars stand in the same places, and a row that only one side has is bare in the other") {
    auto row = [](const std::string& title) {
        Bars::Row made;
        made.title = title;
        made.total = "1";
        return made;
    };
    Bars was, is;
    was.groups = {{"g", "", {row("a"), row("b")}}};
    is.groups = {{"g", "", {row("b")}}};
    Single before = was, after = is;
    align(before, after);
    REQUIRE(std::get<Bars>(after).groups[0].rows.size() == 2);
    CHECK(std::get<Bars>(after).groups[0].rows[0].title == "a");
    CHECK(std::get<Bars>(after).groups[0].rows[0].total.empty());
}

TEST_CASE("symbols stand in the same rows and columns, whatever the order of each side") {
    using State = Tokens::State;
    auto row = [](std::size_t group, const std::string& code, std::vector<State> states) {
        Tokens::Row made;
        made.group = group;
        made.code = code;
        for (auto state : states) made.cells.push_back({state});
        return made;
    };
    Tokens was, is;
    for (auto* side : {&was, &is}) side->kinds.resize(1), side->columns.resize(2), side->groups.resize(1);
    was.columns[0].title = "a", was.columns[1].title = "b";
    is.columns[0].title = "b", is.columns[1].title = "c";
    was.groups[0].title = is.groups[0].title = "g";
    was.rows = {row(0, "1", {State::stated, State::inferred}), row(0, "2", {State::stated, State::stated})};
    is.rows = {row(0, "1", {State::stated, State::stated})};
    Single before = was, after = is;
    align(before, after);
    const auto &old_side = std::get<Tokens>(before), &new_side = std::get<Tokens>(after);
    REQUIRE(old_side.columns.size() == 3);
    CHECK(old_side.columns[0].title == new_side.columns[0].title);
    REQUIRE(new_side.rows.size() == 2);
    CHECK(new_side.rows[1].code == "2");
    for (const auto& cell : new_side.rows[1].cells) CHECK(cell == std::vector{State::absent});
    auto at = [](const Tokens& side, const std::string& title) {
        for (std::size_t i = 0; i < side.columns.size(); ++i)
            if (side.columns[i].title == title) return i;
        return side.columns.size();
    };
    CHECK(old_side.rows[0].cells[at(old_side, "b")] == std::vector{State::inferred});
    CHECK(new_side.rows[0].cells[at(new_side, "b")] == std::vector{State::stated});
    CHECK(new_side.rows[0].cells[at(new_side, "a")] == std::vector{State::absent});
}
