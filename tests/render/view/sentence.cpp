#include "render/view/sentence.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

const Saying swedish{"sv", true}, english{"en", true};

std::string rows_and_columns(const std::vector<std::size_t>& rows, const std::vector<std::size_t>& columns,
                             std::size_t thin, const Saying& saying) {
    std::vector<Emptiness> support_types, principles;
    const std::vector<std::string> names{"finansiering", "metodstöd", "nätverk", "testbädd"};
    for (std::size_t i = 0; i < rows.size(); ++i) support_types.push_back({names[i], rows[i], columns.size()});
    for (std::size_t i = 0; i < columns.size(); ++i)
        principles.push_back({std::to_string(i + 1), columns[i], rows.size()});
    return empty_cells(support_types, principles, thin, saying);
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
    CHECK(rows_and_columns({1, 0}, {0, 1}, 0, could).find("erbjud") == std::string::npos);
}

TEST_CASE("empty cells are counted, and the support type with most of them is named") {
    CHECK(rows_and_columns({1, 0, 1, 4}, {2, 1, 1, 1, 1}, 0, swedish) ==
          "6 av 20 rutor är tomma – flest för testbädd (4 av 5)");
    CHECK(rows_and_columns({0, 0, 0, 3}, {1, 1, 1, 0, 0}, 0, english) == "3 of 20 cells are empty – all for testbädd");
    CHECK(rows_and_columns({0, 0, 0, 5}, {1, 1, 1, 1, 1}, 0, swedish) ==
          "5 av 20 rutor är tomma – ingen aktör erbjuder testbädd");
}

TEST_CASE("when no support type stands out the principles may, and when none does neither is named") {
    CHECK(rows_and_columns({1, 1, 1}, {0, 2, 1, 0}, 0, swedish) ==
          "3 av 12 rutor är tomma – flest inom princip 2 (2 av 3)");
    CHECK(rows_and_columns({2, 2, 2}, {0, 3, 3, 0}, 0, english) ==
          "6 of 12 cells are empty – there is no support within principles 2 and 3");
    CHECK(rows_and_columns({2, 2, 2}, {2, 2, 2, 0, 0}, 0, swedish) == "6 av 15 rutor är tomma");
    CHECK(rows_and_columns({1, 0, 1, 0}, {0, 0, 2}, 0, swedish) == "2 av 12 rutor är tomma – alla inom princip 3");
    CHECK(rows_and_columns({1, 0, 1, 0}, {0, 1, 1}, 0, english) == "2 of 12 cells are empty");
}

TEST_CASE("one empty cell is named, and none gives way to the thin ones") {
    CHECK(rows_and_columns({0, 1}, {0, 0, 1}, 0, swedish) ==
          "1 av 6 rutor är tom – ingen aktör erbjuder metodstöd inom princip 3");
    CHECK(rows_and_columns({0, 1}, {0, 0, 1}, 0, english) ==
          "1 of 6 cells is empty – no actor offers metodstöd within principle 3");
    CHECK(rows_and_columns({0, 0}, {0, 0, 0}, 1, swedish) == "Ingen ruta är tom, men 1 av 6 är tunn");
    CHECK(rows_and_columns({0, 0}, {0, 0, 0}, 4, english) == "No cell is empty, but 4 of 6 are thin");
    CHECK(rows_and_columns({0, 0}, {0, 0, 0}, 0, swedish) == "Ingen ruta är tom eller tunn");
    CHECK(rows_and_columns({0}, {0}, 1, swedish) == "Den enda rutan är tunn");
}
