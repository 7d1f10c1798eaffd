#include "render/board/layout.hpp"

#include "render/shape/align.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;
using ecomap::test::crowd_name;

namespace {

Matrix::CellOf cell_of(std::size_t notes) {
    Matrix::CellOf cell;
    cell.value = static_cast<double>(notes);
    cell.text = std::to_string(notes);
    cell.remark = std::to_string(notes) + " aktörer";
    for (std::size_t n = 0; n < notes; ++n) {
        Note note;
        note.title = crowd_name(static_cast<unsigned>(n));
        note.colour = {ColourRole::actor_type, 7};
        note.ink = static_cast<Ink>(n % 5);
        if (note.ink == Ink::dotted) note.badge = "många";
        note.tooltip = note.title;
        cell.notes.push_back(note);
    }
    if (notes == 0) {
        cell.mark = Matrix::Mark::gap;
        cell.mark_title = "Lucka";
        cell.mark_remark = "ingen aktör erbjuder stödet";
    } else if (notes < 3) {
        cell.mark = Matrix::Mark::thin;
        cell.mark_title = "Få aktörer";
    } else if (notes > 5) {
        cell.mark = Matrix::Mark::crowded;
        cell.mark_title = "Många aktörer";
    }
    return cell;
}

/// `counts` row by row.
Matrix matrix_of(const std::vector<std::vector<std::size_t>>& counts) {
    Matrix matrix;
    matrix.style = Matrix::Style::notes;
    matrix.heading = {"6 av 30 rutor är tomma", "En lapp per aktör.", {}, "källa", "data", "sv", ""};
    for (std::size_t c = 0; c < counts.front().size(); ++c)
        matrix.columns.push_back({std::to_string(c + 1),
                                  "Uppmuntra och rusta alla chefer och medarbetare",
                                  "15 aktörer + 2 kategorier",
                                  {ColourRole::actor_type, 0, "#004488"}});
    for (std::size_t r = 0; r < counts.size(); ++r) {
        matrix.rows.push_back({r % 2 == 0 ? "M" : "",
                               "Metodstöd, kunskapsunderlag och verktyg",
                               "23 aktörer + 2 kategorier",
                               {ColourRole::support_type, 1}});
        auto& cells = matrix.cells.emplace_back();
        for (auto count : counts[r]) cells.push_back(cell_of(count));
    }
    return matrix;
}

std::vector<std::vector<std::size_t>> grid(std::size_t rows, std::size_t columns, std::size_t fullest) {
    test::Random random(rows * 100 + columns);
    std::vector<std::vector<std::size_t>> counts(rows, std::vector<std::size_t>(columns));
    for (auto& row : counts)
        for (auto& count : row) count = random.below(static_cast<std::uint32_t>(fullest) + 1) * random.below(2);
    counts[rows / 2][columns / 2] = fullest;
    return counts;
}

std::vector<const Item*> items(const std::vector<Item>& all, std::string_view css) {
    std::vector<const Item*> found;
    for (const auto& item : all)
        if (item.css == css) found.push_back(&item);
    return found;
}

}  // namespace

TEST_CASE("every actor has a note, inside the frame of its cell") {
    auto board = lay_out(matrix_of({{3, 90}, {1, 7}}), light_theme());
    auto notes = items(board.cards, "card");
    auto frames = items(board.frames, "cell");
    REQUIRE(frames.size() == 4);
    REQUIRE(notes.size() == 101);
    std::vector<std::size_t> inside(4);
    for (const auto* note : notes)
        for (std::size_t f = 0; f < frames.size(); ++f)
            if (note->x >= frames[f]->x && note->x + note->width <= frames[f]->x + frames[f]->width &&
                note->y >= frames[f]->y && note->y + note->height <= frames[f]->y + frames[f]->height)
                ++inside[f];
    CHECK(inside == std::vector<std::size_t>{3, 90, 1, 7});
}

TEST_CASE("an empty cell is a dashed frame with a word and a line, and no other cell is dashed") {
    auto board = lay_out(matrix_of({{0, 4}}), light_theme());
    auto frames = items(board.frames, "cell");
    REQUIRE(frames.size() == 2);
    const auto& gap = std::get<BoxMark>(frames[0]->marks.front());
    CHECK(gap.stroke.dash == Dash::dashed);
    CHECK(gap.stroke.colour == light_theme().gap);
    CHECK(gap.stroke.width >= 2.5 * std::get<BoxMark>(frames[1]->marks.front()).stroke.width);
    const auto& word = std::get<TextMark>(frames[0]->marks.at(1));
    CHECK(word.text == "Lucka");
    CHECK(word.size >= 15);
    CHECK(frames[0]->marks.size() >= 3);
    CHECK(std::get<BoxMark>(frames[1]->marks.front()).stroke.dash == Dash::none);
}

TEST_CASE("a cell without notes that is no gap says that it is unknown, or nothing") {
    auto matrix = matrix_of({{0, 0}});
    for (auto& cell : matrix.cells[0]) cell.mark = Matrix::Mark::none;
    matrix.cells[0][1].value.reset();
    auto board = lay_out(matrix, light_theme());
    auto frames = items(board.frames, "cell");
    CHECK(std::get<TextMark>(frames[0]->marks.at(1)).text == "–");
    CHECK(std::get<TextMark>(frames[1]->marks.at(1)).text == "?");
}

TEST_CASE(
    "a possible gap says how many could be there, quietly; what is outside says nothing, what is not expected a dash") {
    auto matrix = matrix_of({{0, 0, 0, 4}});
    using Mark = Matrix::Mark;
    auto& cells = matrix.cells[0];
    cells[0].mark = Mark::possible, cells[0].text = "? 25", cells[0].mark_remark = "25 okända";
    cells[1].mark = Mark::outside;
    cells[2].mark = Mark::not_expected;
    const auto theme = light_theme();
    const auto board = lay_out(matrix, theme);
    const auto frames = items(board.frames, "cell");
    const auto& possible = std::get<BoxMark>(frames[0]->marks.front());
    CHECK((possible.stroke.dash == Dash::dashed && possible.stroke.width < 2 && possible.stroke.colour == theme.muted));
    CHECK(possible.hatch == theme.line);
    CHECK(std::get<TextMark>(frames[0]->marks.at(1)).text == "? 25");
    CHECK(std::get<TextMark>(frames[0]->marks.at(2)).text == "25 okända");
    CHECK(frames[1]->marks.size() == 1);
    CHECK(std::get<BoxMark>(frames[1]->marks.front()).stroke.dash == Dash::dotted);
    CHECK(std::get<TextMark>(frames[2]->marks.at(1)).text == "–");
    CHECK(complaints(board) == std::vector<std::string>{});
}

TEST_CASE("a possible gap that keeps places for the other of a pair is hatched, and has its question mark, no 0") {
    auto matrix = matrix_of({{4}});
    auto& cell = matrix.cells[0][0];
    for (auto& note : cell.notes) note = empty_note(note);
    cell.mark = Matrix::Mark::possible;
    cell.mark_title = "Möjlig lucka", cell.text = "? 6";
    cell.value.reset(), cell.remark.clear();
    const auto board = lay_out(matrix, light_theme());
    const auto frame = *items(board.frames, "cell").at(0);
    CHECK_FALSE(std::get<BoxMark>(frame.marks.front()).hatch.empty());
    CHECK(std::get<TextMark>(frame.marks.back()).text == "? 6");
}

TEST_CASE("columns are as wide as they need: one full column does not widen the others") {
    auto board = lay_out(matrix_of({{40, 1, 1}, {40, 1, 1}}), light_theme());
    auto frames = items(board.frames, "cell");
    CHECK(frames[0]->width > 1.9 * frames[1]->width);
    CHECK(frames[1]->width == Approx(frames[2]->width));
}

TEST_CASE("a lopsided board fills more of its cells than four notes across would") {
    std::vector<std::vector<std::size_t>> counts{{8, 0, 10, 22, 2}, {42, 24, 14, 18, 14}, {14, 12, 42, 6, 22},
                                                 {7, 2, 8, 23, 0},  {16, 25, 6, 5, 3},    {12, 32, 4, 4, 5}};
    auto board = lay_out(matrix_of(counts), light_theme());
    double notes = 0, cells = 0;
    for (const auto* note : items(board.cards, "card")) notes += note->width * note->height;
    for (const auto* cell : items(board.frames, "cell")) cells += cell->width * cell->height;
    double four_across = 0;
    for (const auto& row : counts) {
        std::size_t fullest = 0;
        for (auto count : row) fullest = std::max(fullest, count);
        four_across += 5 * (18 + 4 * 108 + 18) * (29 + static_cast<double>((fullest + 3) / 4) * 31);
    }
    CHECK(notes / cells > notes / four_across);
    CHECK(board.width / board.height == Approx(1.41).margin(0.35));
}

TEST_CASE("nothing overlaps or leaves its place from one to twelve columns and rows and up to 90 notes") {
    auto theme = light_theme();
    for (std::size_t rows : {1u, 5u, 12u})
        for (std::size_t columns : {1u, 5u, 12u})
            for (std::size_t fullest : {0u, 1u, 12u, 90u}) {
                if (rows * columns * fullest > 3000) continue;
                INFO(rows << " rows, " << columns << " columns, fullest " << fullest);
                CHECK(complaints(lay_out(matrix_of(grid(rows, columns, fullest)), theme)) ==
                      std::vector<std::string>{});
            }
}
