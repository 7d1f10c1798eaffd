#include "render/board/layout_matrix.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;

namespace {

Matrix heat_map(std::size_t lines) {
    Matrix matrix;
    matrix.style = Matrix::Style::heat;
    matrix.heading.headline = "Ett fynd";
    matrix.rows = {{"1", "En rad med ett namn som tar plats och mera plats", "", {}}};
    matrix.columns = {{"", "Kolumn", "", {}}};
    matrix.cells = {{{}}};
    matrix.cells[0][0].value = 3;
    matrix.cells[0][0].text = "3";
    matrix.lines_title = "Trångast";
    for (std::size_t i = 0; i < lines; ++i)
        matrix.lines.push_back(
            {"Metodstöd – lärande", 12.0, {"Aktör", "Aktör med ett långt namn", "En mycket lång rad av aktörer till"}});
    return matrix;
}

}  // namespace

TEST_CASE("a heat map with lines of words under it is a good board") {
    for (std::size_t lines : {0u, 1u, 12u})
        CHECK(complaints(lay_out(heat_map(lines), light_theme())) == std::vector<std::string>{});
}

TEST_CASE("lines under a heat map stand in a frame below its last cell") {
    auto board = lay_out(heat_map(2), light_theme());
    REQUIRE(board.frames.size() == 1);
    for (const auto& item : board.cards)
        if (item.css == "cell") CHECK(item.y + item.height <= board.frames[0].y);
    CHECK(lay_out(heat_map(0), light_theme()).frames.empty());
}
