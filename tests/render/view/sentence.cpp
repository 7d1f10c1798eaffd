#include "render/view/sentence.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

const Saying swedish{"sv", true}, english{"en", true};

/// A row a string, a cell a letter: x somebody, . a sure gap, ? a possible one, - not expected, o outside.
StatedGrid grid_of(const std::vector<std::string>& rows, std::size_t thin = 0) {
    const std::vector<std::string> names{"finansiering", "metodstöd", "nätverk", "testbädd"};
    StatedGrid grid;
    grid.thin = thin;
    for (std::size_t c = 0; c < rows.front().size(); ++c) grid.principles.push_back(std::to_string(c + 1));
    for (std::size_t r = 0; r < rows.size(); ++r) {
        grid.support_types.push_back(names[r]);
        auto& states = grid.states.emplace_back();
        for (char letter : rows[r])
            states.push_back(letter == '.'   ? CellState::sure_gap
                             : letter == '?' ? CellState::possible_gap
                             : letter == '-' ? CellState::not_expected
                             : letter == 'o' ? CellState::outside
                                             : CellState::support);
    }
    return grid;
}

}  // namespace

TEST_CASE("categories are said beside actors, and alone when there are no actors") {
    CHECK(actors_and_categories(0, 0, "sv") == "0 aktörer");
    CHECK(actors_and_categories(1, 0, "en") == "1 actor");
    CHECK(actors_and_categories(2, 1, "sv") == "2 aktörer + 1 kategori");
    CHECK(actors_and_categories(0, 2, "en") == "2 categories");
}

TEST_CASE("events and what is only proposed are said beside actors and categories") {
    CHECK(heads_in_words({72, 6, 3, 2}, "sv") == "72 aktörer + 6 kategorier + 3 händelser + 2 föreslagna aktörer");
    CHECK(heads_in_words({0, 0, 1, 1}, "en") == "1 event + 1 proposed actor");
}

TEST_CASE("what most offer is told from what few offer") {
    std::vector<Offered> offered{{"metodstöd", 26}, {"nätverk", 12}, {"testbädd", 4}};
    CHECK(common_and_rare(offered, 28, swedish) == "26 av 28 aktörer erbjuder metodstöd, bara 4 erbjuder testbädd");
    CHECK(common_and_rare(offered, 28, english) == "26 of 28 actors offer metodstöd, only 4 offer testbädd");
    CHECK(common_and_rare({{"metodstöd", 28}, {"testbädd", 14}}, 28, swedish) ==
          "Alla 28 aktörer erbjuder metodstöd, färst erbjuder testbädd (14)");
    CHECK(common_and_rare({{"metodstöd", 15}, {"testbädd", 1}}, 28, english) ==
          "15 of 28 actors offer metodstöd, only one offers testbädd");
    CHECK(common_and_rare({{"metodstöd", 9}, {"testbädd", 0}}, 28, swedish) ==
          "9 av 28 aktörer erbjuder metodstöd, ingen erbjuder testbädd");
    CHECK(common_and_rare({{"metodstöd", 9}, {"testbädd", 8}}, 28, english) ==
          "9 of 28 actors offer metodstöd, the fewest offer testbädd (8)");
}

TEST_CASE("support types that tie are named together, and long lists are cut") {
    CHECK(common_and_rare({{"a", 9}, {"b", 9}, {"c", 2}, {"d", 2}}, 10, swedish) ==
          "9 av 10 aktörer erbjuder a och b (vardera), bara 2 erbjuder c och d (vardera)");
    CHECK(common_and_rare({{"a", 9}, {"b", 0}, {"c", 0}, {"d", 0}, {"e", 0}}, 10, english) ==
          "9 of 10 actors offer a, none offers b, c and 2 more");
    CHECK(common_and_rare({{"a", 3}, {"b", 3}}, 5, swedish) == "Lika många aktörer erbjuder varje stödtyp: 3 av 5");
}

TEST_CASE("a category that stands for many makes few into few that are named") {
    CHECK(common_and_rare({{"a", 9}, {"b", 2, true}}, 10, swedish) ==
          "9 av 10 aktörer erbjuder a, bara 2 namngivna erbjuder b");
    CHECK(common_and_rare({{"a", 9}, {"b", 0, true}}, 10, english) ==
          "9 of 10 actors offer a, no named actor offers b");
    CHECK(common_and_rare({{"a", 0, true}}, 0, swedish) ==
          "Bara kategorier av aktörer är kända, inga namngivna aktörer");
}

TEST_CASE("one actor or one support type makes a sentence of its own") {
    CHECK(common_and_rare({{"a", 1}, {"b", 1}, {"c", 0}}, 1, swedish) == "Den enda aktören erbjuder 2 av 3 stödtyper");
    CHECK(common_and_rare({{"a", 1}}, 1, english) == "The only actor offers a");
    CHECK(common_and_rare({{"a", 5}}, 5, swedish) == "Alla 5 aktörer erbjuder a");
}

TEST_CASE("what is not offered today is not said to be offered") {
    Saying could{"sv", false};
    CHECK(common_and_rare({{"metodstöd", 9}, {"testbädd", 0}}, 10, could) ==
          "9 av 10 aktörer finns under metodstöd, ingen finns under testbädd");
    CHECK(empty_cells(grid_of({"x.", "xx"}), could) ==
          "Ingen aktör finns under finansiering inom princip 2 – 1 av 4 rutor är tom");
}

TEST_CASE("few gaps are named, row by row") {
    CHECK(empty_cells(grid_of({"x..xx", "xxxxx"}), swedish) ==
          "Ingen aktör erbjuder finansiering inom princip 2 och 3 – 2 av 10 rutor är tomma");
    CHECK(empty_cells(grid_of({"x..xx", "xxxxx"}), english) ==
          "No actor offers finansiering within principles 2 and 3 – 2 of 10 cells are empty");
    CHECK(empty_cells(grid_of({"x.xx", "xxx.", "xxxx"}), english) ==
          "No actor offers finansiering within principle 2 and metodstöd within principle 4 – 2 of 12 cells are empty");
}

TEST_CASE("many gaps are counted, and the support type with most of them is named") {
    CHECK(empty_cells(grid_of({".xxxx", "xxxxx", "x.xxx", "...x."}), swedish) ==
          "6 av 20 rutor är tomma – flest för testbädd (4 av 5)");
    CHECK(empty_cells(grid_of({"xxxxxx", "xxxxxx", ".....x"}), english) == "5 of 18 cells are empty – all for nätverk");
    CHECK(empty_cells(grid_of({"xxxxx", "....."}), swedish) ==
          "Ingen aktör erbjuder metodstöd – 5 av 10 rutor är tomma");
}

TEST_CASE("when no support type stands out the principles may, and when none does neither is named") {
    CHECK(empty_cells(grid_of({"x.xx", "x.xx", "xx.x"}), swedish) ==
          "3 av 12 rutor är tomma – flest inom princip 2 (2 av 3)");
    CHECK(empty_cells(grid_of({"x..x", "x..x", "x..x"}), english) ==
          "There is no support within principles 2 and 3 – 6 of 12 cells are empty");
    CHECK(empty_cells(grid_of({"..xxx", "x..xx", ".x.xx"}), swedish) == "6 av 15 rutor är tomma");
}

TEST_CASE("what is not expected or outside the selection is in no count, and names a row that nobody else is in") {
    CHECK(empty_cells(grid_of({"x..xx", "---x-"}), swedish) ==
          "Ingen aktör erbjuder finansiering inom princip 2 och 3 – 2 av 6 rutor är tomma");
    CHECK(empty_cells(grid_of({"xxxxx", "---.-"}), english) == "No actor offers metodstöd – 1 of 6 cells is empty");
    CHECK(empty_cells(grid_of({"xoo", "x.x"}), {"sv", true, "selection"}) ==
          "Ingen aktör i urvalet erbjuder metodstöd inom princip 2 – 1 av 4 rutor är tom");
}

TEST_CASE("what nobody in a selection offers is said of the selection, and of one type of support only what it is") {
    const Saying selected{"sv", true, "selection"}, in_english{"en", true, "selection"};
    CHECK(empty_cells(grid_of({"x..xx"}), selected) ==
          "Ingen aktör i urvalet erbjuder finansiering inom princip 2 och 3 – 2 av 5 rutor är tomma");
    CHECK(empty_cells(grid_of({"x.x", "..."}), selected) ==
          "Ingen aktör i urvalet erbjuder metodstöd – 4 av 6 rutor är tomma");
    CHECK(empty_cells(grid_of({"x..x", "x..x", "x..x"}), in_english) ==
          "There is no support in the selection within principles 2 and 3 – 6 of 12 cells are empty");
    CHECK(common_and_rare({{"a", 9}, {"b", 0, true}}, 10, selected) ==
          "9 av 10 aktörer i urvalet erbjuder a, ingen namngiven erbjuder b");
    CHECK(common_and_rare({{"a", 3}, {"b", 3}}, 5, in_english) ==
          "Equally many actors in the selection offer each type of support: 3 of 5");
    CHECK(common_and_rare({{"a", 1}}, 1, selected) == "Den enda aktören i urvalet erbjuder a");
    CHECK(common_and_rare({{"a", 0, true}}, 0, selected) ==
          "Bara kategorier av aktörer är kända i urvalet, inga namngivna aktörer");
    CHECK(empty_cells(grid_of({"x..xx"}), {"sv", true, "selection"}) ==
          "Ingen aktör i urvalet erbjuder finansiering inom princip 2 och 3 – 2 av 5 rutor är tomma");
    CHECK(empty_cells(grid_of({"x..x", "x..x"}), {"en", true, "selection"}) ==
          "There is no support in the selection within principles 2 and 3 – 4 of 8 cells are empty");
}

TEST_CASE("possible gaps come after the sure ones, and are never said to be empty") {
    CHECK(empty_cells(grid_of({"x.?", "x?x"}), swedish) ==
          "Ingen aktör erbjuder finansiering inom princip 2 – 1 av 6 rutor är tom; i 2 till är det okänt");
    CHECK(empty_cells(grid_of({"x?", "??"}), english) ==
          "No sure gap – in 3 of 4 cells it is unknown whether anybody is there");
    CHECK(empty_cells(grid_of({"x?", "x-"}), {"sv", true, "selection"}) ==
          "Ingen säker lucka i urvalet – i 1 av 3 rutor är det okänt om någon finns");
}

TEST_CASE("without gaps the finding is how many have few") {
    CHECK(empty_cells(grid_of({"xxx", "xxx"}, 1), swedish) == "Ingen ruta är tom, men 1 av 6 har få aktörer");
    CHECK(empty_cells(grid_of({"xxx", "xx-"}, 4), english) == "No cell is empty, but 4 of 5 have few actors");
    CHECK(empty_cells(grid_of({"xxx", "xxx"}), swedish) == "Ingen ruta är tom eller har få aktörer");
    auto perhaps = grid_of({"xxx", "xxx"});
    perhaps.perhaps_thin = 1;
    CHECK(empty_cells(perhaps, swedish) == "Ingen ruta är tom");
    CHECK(empty_cells(perhaps, english) == "No cell is empty");
}
