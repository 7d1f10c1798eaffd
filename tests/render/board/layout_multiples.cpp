#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;

namespace {

Multiples panels(std::size_t count) {
    Matrix matrix;
    matrix.rows = {{"F", "Finansiering", "", ColourRole::support_type}, {"", "En rad utan bokstav", "", {}}};
    matrix.columns = {{"1", "Öppenhet", "", ColourRole::principle}};
    matrix.cells.assign(2, std::vector<Matrix::CellOf>(1));
    for (auto& row : matrix.cells) row[0].text = "7+";
    Multiples multiples;
    multiples.heading.headline = "Ett fynd";
    for (std::size_t i = 0; i < count; ++i)
        multiples.panels.push_back({"Panel med ett långt namn som bryts på flera rader", "1 av 2 tom", i == 0, matrix});
    multiples.remark = "Utan erbjudande: en fas.";
    return multiples;
}

}  // namespace

TEST_CASE("any number of panels is a good board, and none says only its words") {
    for (std::size_t count : {0u, 1u, 5u, 26u})
        CHECK(complaints(lay_out(panels(count), light_theme())) == std::vector<std::string>{});
    CHECK(lay_out(panels(0), light_theme()).frames.empty());
}

TEST_CASE("panels are of one size and never wider than the sheet they are for") {
    auto paper = *find_paper("A4", true);
    auto board = lay_out(panels(7), light_theme(), paper);
    CHECK(board.width == Approx(paper.width));
    for (const auto& frame : board.frames) CHECK(frame.width == board.frames[0].width);
}

TEST_CASE("panels that do not fit a sheet go on over the next") {
    auto pages = lay_out_pages(panels(26), light_theme(), *find_paper("A4", false));
    CHECK(pages.size() > 1);
    std::size_t frames = 0;
    for (const auto& page : pages) frames += page.frames.size();
    CHECK(frames == 26);
}
