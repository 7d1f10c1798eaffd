#include "engine/import/lists.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;
using Cells = std::vector<std::string>;

TEST_CASE("line ends, semicolons and bars cut wherever they stand") {
    const Cells cells{"Råd; Pengar", "Nät\nRåd"};
    const auto cutting = cutting_of(cells);
    CHECK(cut(cells[0], cutting) == Cells{"Råd", "Pengar"});
    CHECK(cut(cells[1], cutting) == Cells{"Nät", "Råd"});
    CHECK(cut(";; a ;", cutting) == Cells{"a"});
    CHECK(cut("Mat, dryck", cutting) == Cells{"Mat, dryck"});
}

TEST_CASE("a comma cuts where the pieces occur elsewhere, and not inside an option") {
    const Cells cells{"Råd", "Råd, Pengar", "Pengar", "Verktyg (sök, citat), Råd", "Mat, dryck och logi"};
    const auto cutting = cutting_of(cells);
    CHECK(cut(cells[1], cutting) == Cells{"Råd", "Pengar"});
    CHECK(cut(cells[3], cutting) == Cells{"Verktyg (sök, citat)", "Råd"});
    CHECK(cut(cells[4], cutting) == Cells{"Mat, dryck och logi"});
    CHECK(cutting.unsure == Cells{"Mat, dryck och logi"});
    CHECK(cut("Råd, Mat, dryck och logi", cutting) == Cells{"Råd", "Mat, dryck och logi"});
}

TEST_CASE("commas between words that never occur alone, and in numbers, cut nothing") {
    const Cells cells{"Mat, dryck", "Vatten, avlopp", "1,5"};
    const auto cutting = cutting_of(cells);
    CHECK(cutting.at.empty());
    CHECK(cut(cells[0], cutting) == Cells{"Mat, dryck"});
    CHECK(cut(cells[2], cutting) == Cells{"1,5"});
    CHECK(cut("", cutting).empty());
}

TEST_CASE("names known from elsewhere are pieces, and stay whole where they hold commas") {
    const Cells cells{"Alfa, Beta", "Mat, dryck och logi", "Okänd, Obekant"};
    CHECK(cutting_of(cells).at.empty());
    const auto cutting = cutting_of(cells, {"Alfa", "Beta", "Mat, dryck och logi"});
    CHECK(cut(cells[0], cutting) == Cells{"Alfa", "Beta"});
    CHECK(cut(cells[1], cutting) == Cells{"Mat, dryck och logi"});
    CHECK(cut(cells[2], cutting) == Cells{"Okänd, Obekant"});
    CHECK(cutting.unsure == Cells{"Okänd, Obekant"});
}
