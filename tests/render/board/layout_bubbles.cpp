#include "render/board/layout.hpp"

#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;
using ecomap::test::crowd_name;

namespace {

Matrix::CellOf number(std::optional<double> value, std::size_t parts = 0) {
    Matrix::CellOf cell;
    cell.value = value;
    if (value) cell.text = std::to_string(static_cast<int>(*value));
    if (value && *value > 0) cell.remark = "100 %";
    for (std::size_t i = 0; i < parts; ++i)
        cell.parts.push_back(
            {std::to_string(i), {ColourRole::actor_type, 0, "#EE7733"}, "", static_cast<Ink>(i % 3), true});
    return cell;
}

Matrix matrix_of(std::size_t rows, std::size_t columns, double largest, std::size_t parts) {
    Matrix matrix;
    matrix.heading = {"En rubrik som säger något om datat", "Så läser du bilden.", {}, "källa", "data", "sv", ""};
    for (std::size_t c = 0; c < columns; ++c)
        matrix.columns.push_back({"X", crowd_name(static_cast<unsigned>(c * 7)), "", {ColourRole::support_type, 4}});
    for (std::size_t r = 0; r < rows; ++r) {
        matrix.rows.push_back(
            {"", crowd_name(static_cast<unsigned>(r * 5)), "15 aktörer + 2 kategorier", ColourRole::actor_type});
        auto& cells = matrix.cells.emplace_back();
        for (std::size_t c = 0; c < columns; ++c)
            cells.push_back(number(
                std::floor(largest * static_cast<double>(r * columns + c + 1) / static_cast<double>(rows * columns)),
                parts));
        matrix.row_totals.push_back(number(largest, parts));
    }
    matrix.column_totals.assign(columns + 1, number(largest, parts));
    matrix.totals_title = "Alla";
    return matrix;
}

std::vector<DiscMark> discs(const Board& board) {
    std::vector<DiscMark> found;
    for (const auto& item : board.cards)
        for (const auto& mark : item.marks)
            if (const auto* disc = std::get_if<DiscMark>(&mark)) found.push_back(*disc);
    return found;
}

const Item& cell_item(const Board& board, std::size_t index) {
    for (const auto& item : board.cards)
        if (item.css == "cell" && index-- == 0) return item;
    throw std::out_of_range("no such cell");
}

std::vector<std::string> texts(const Item& item) {
    std::vector<std::string> found;
    for (const auto& mark : item.marks)
        if (const auto* text = std::get_if<TextMark>(&mark)) found.push_back(text->text);
    return found;
}

}  // namespace

TEST_CASE("the area of a disc is proportional to its value") {
    auto matrix = matrix_of(1, 3, 1, 0);
    matrix.cells = {{number(1), number(4), number(16)}};
    auto found = discs(lay_out(matrix, light_theme()));
    REQUIRE(found.size() == 3);
    CHECK(found[1].r / found[0].r == Approx(2));
    CHECK(found[2].r / found[0].r == Approx(4));
}

TEST_CASE("zero is its number alone, unknown a dotted ring with a question mark") {
    auto matrix = matrix_of(1, 2, 1, 0);
    matrix.row_totals.clear();
    matrix.column_totals.clear();
    matrix.cells = {{number(0), number(std::nullopt)}};
    auto board = lay_out(matrix, light_theme());
    auto found = discs(board);
    REQUIRE(found.size() == 1);
    CHECK(texts(cell_item(board, 0)) == std::vector<std::string>{"0"});
    CHECK(found[0].fill.empty());
    CHECK(found[0].stroke.dash == Dash::dotted);
    CHECK(texts(cell_item(board, 1)) == std::vector<std::string>{"?"});
}

TEST_CASE("a gap is the strongest ring, and what is possible, not expected or outside has one of its own, or none") {
    auto matrix = matrix_of(1, 4, 1, 0);
    matrix.row_totals.clear();
    matrix.column_totals.clear();
    using Mark = Matrix::Mark;
    matrix.cells = {{number(0), number(std::nullopt), number(0), number(std::nullopt)}};
    auto& cells = matrix.cells[0];
    cells[0].mark = Mark::gap;
    cells[1].mark = Mark::possible, cells[1].text = "? 3";
    cells[2].mark = Mark::not_expected, cells[2].text = "–";
    cells[3].mark = Mark::outside;
    const auto theme = light_theme();
    const auto board = lay_out(matrix, theme);
    const auto found = discs(board);
    REQUIRE(found.size() == 3);
    CHECK((found[0].stroke.colour == theme.gap && found[0].stroke.dash == Dash::dashed));
    CHECK((found[0].stroke.width >= 2 * found[1].stroke.width && found[0].stroke.width >= 2 * found[2].stroke.width));
    CHECK((found[1].stroke.dash == Dash::dashed && found[1].stroke.colour == theme.muted));
    CHECK((found[2].stroke.dash == Dash::dotted && found[2].stroke.colour == theme.line));
    CHECK(texts(cell_item(board, 1)) == std::vector<std::string>{"? 3"});
    CHECK(texts(cell_item(board, 2)) == std::vector<std::string>{"–"});
    CHECK(texts(cell_item(board, 3)).empty());
}

TEST_CASE("a number stands in its disc when there is room and beside it when not") {
    auto matrix = matrix_of(1, 2, 1, 0);
    matrix.cells = {{number(1), number(900)}};
    auto board = lay_out(matrix, light_theme());
    auto inside = [&](std::size_t index) {
        const auto& item = cell_item(board, index);
        const auto& disc = std::get<DiscMark>(item.marks.front());
        for (const auto& mark : item.marks)
            if (const auto* text = std::get_if<TextMark>(&mark); text && text->anchor == Anchor::middle)
                return text->width < 2 * disc.r && text->background == disc.fill;
        return false;
    };
    CHECK_FALSE(inside(0));
    CHECK(texts(cell_item(board, 0)).front() == "1");
    CHECK(inside(1));
}

TEST_CASE("absent parts are hollow, and a cell that has none shows none") {
    auto matrix = matrix_of(1, 2, 1, 0);
    matrix.row_totals.clear();
    matrix.column_totals.clear();
    auto some = number(3, 3), none = number(0, 3);
    for (auto& part : none.parts) part.ink = Ink::hollow;
    matrix.cells = {{some, none}};
    auto board = lay_out(matrix, light_theme());
    auto boxes = [&](std::size_t index) {
        std::vector<BoxMark> found;
        for (const auto& mark : cell_item(board, index).marks)
            if (const auto* box = std::get_if<BoxMark>(&mark)) found.push_back(*box);
        return found;
    };
    REQUIRE(boxes(0).size() == 3);
    CHECK(boxes(0)[0].fill == strong("#EE7733"));
    CHECK_FALSE(boxes(0)[1].stroke.colour.empty());
    CHECK(boxes(0)[2].fill.empty());
    CHECK(boxes(1).empty());
}

TEST_CASE("nothing overlaps or leaves its place from one to twelve columns and rows") {
    auto theme = light_theme();
    for (std::size_t rows : {1u, 3u, 12u})
        for (std::size_t columns : {1u, 6u, 12u})
            for (double largest : {0.0, 1.0, 15.0, 2000.0})
                for (std::size_t parts : {0u, 1u, 5u, 12u}) {
                    INFO(rows << " rows, " << columns << " columns, up to " << largest << ", " << parts << " parts");
                    CHECK(complaints(lay_out(matrix_of(rows, columns, largest, parts), theme)) ==
                          std::vector<std::string>{});
                }
}
