#include "render/view/overlap.hpp"

#include "engine/analysis/support/overlap.hpp"
#include "engine/io/dataset.hpp"
#include "render/board/layout.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;

namespace {

Matrix matrix_of(const Ecosystem& ecosystem, const std::string& language = "sv") {
    return std::get<Matrix>(draw_overlap(ecosystem, {.language = language}).at(0).shape);
}

Make three() {
    Make make;
    make.offer("a", {"F"}, {"p1", "p2"}).offer("b", {"T"}, {"p1"}).offer("c", {"F"}, {"p1", "p2", "p3"});
    return make;
}

}  // namespace

TEST_CASE("two actors' cell has their overlap and names the cells they share, and like stands beside like") {
    auto matrix = matrix_of(three().done());
    std::vector<std::string> names;
    for (const auto& head : matrix.rows) names.push_back(head.title);
    auto place = [&](const std::string& name) {
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    auto a = place("a"), c = place("c");
    CHECK((a + 1 == c || c + 1 == a));
    CHECK(matrix.cells[a][c].text == "0,67");
    CHECK(matrix.cells[a][c].detail == "F (p1, p2)");
    CHECK(matrix.cells[c][a].text == matrix.cells[a][c].text);
    CHECK_THAT(matrix.cells[a][c].tooltip, Contains("2 av 3 rutor"));
    CHECK(matrix.cells[a][place("b")].value == 0.0);
    CHECK(matrix.heading.headline == "a–c delar störst andel av sina rutor: 2 av 3 rutor");
}

TEST_CASE("actors in exactly the same cells are the finding, the most of them") {
    Make make;
    for (const auto* key : {"a", "b", "c"}) make.offer(key, {"F"}, {"p1", "p2"});
    for (const auto* key : {"d", "e"}) make.offer(key, {"T"}, {"p1", "p2", "p3"});
    CHECK(matrix_of(make.done()).heading.headline == "3 aktörer ger stöd i samma 2 rutor: a, b och c");
    CHECK(matrix_of(make.done(), "en").heading.headline == "3 actors give support in the same 2 cells: a, b and c");
}

TEST_CASE("the most crowded cells stand under the overlap with everybody's name") {
    auto matrix = matrix_of(three().done(), "en");
    REQUIRE(matrix.lines.size() == 2);
    CHECK(matrix.lines[0].title == "F – p1");
    CHECK(matrix.lines[0].value == 2.0);
    CHECK(matrix.lines[0].names == std::vector<std::string>{"a", "c"});
    auto table = table_of(matrix);
    CHECK(table.rows.size() == 9 + 2);
}

TEST_CASE("of more than forty actors the most alike are shown, and the rest are counted") {
    auto matrix = matrix_of(crowd({.actors = 150}));
    CHECK(matrix.rows.size() == 40);
    CHECK_THAT(matrix.heading.how_to_read, Contains("aktörer som liknar andra mindre visas inte."));
    CHECK(complaints(lay_out(matrix, light_theme())) == std::vector<std::string>{});
}

TEST_CASE("fewer than two actors cannot be compared, and the board says what it takes") {
    CHECK(matrix_of(Ecosystem{}).heading.headline == "Inga aktörer att jämföra");
    auto matrix = matrix_of(Make().offer("a", {"F"}, {"p1"}).done(), "en");
    CHECK(matrix.rows.empty());
    CHECK_THAT(matrix.heading.how_to_read, Contains("offers.csv"));
    auto apart = matrix_of(Make().offer("a", {"F"}, {"p1"}).offer("b", {"T"}, {"p1"}).done());
    CHECK(apart.heading.headline == "Inga två aktörer delar en ruta");
    CHECK(complaints(lay_out(apart, light_theme())) == std::vector<std::string>{});
}

TEST_CASE("the overlap of the Swedish map is that of the analysis") {
    auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto found = overlap(map);
    auto matrix = matrix_of(map);
    CHECK(matrix.rows.size() == std::min<std::size_t>(40, found.actors.size()));
    double sum = 0, all = 0;
    for (const auto& row : matrix.cells)
        for (const auto& cell : row) sum += cell.value.value_or(0);
    sum -= static_cast<double>(matrix.rows.size());  // each with itself
    for (const auto& pair : found.pairs) all += 2 * pair.jaccard();
    if (found.actors.size() <= 40) CHECK(sum == Approx(all));
    else CHECK(sum < all);
}
