#include "render/board/layout.hpp"

#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;
using ecomap::test::crowd_name;

namespace {

const std::vector<std::string> none;

Pipeline made(const std::vector<double>& counts, unsigned rows, unsigned notes) {
    Pipeline pipeline;
    pipeline.heading = {"Rubrik", "Så läser du.", {}, "källa", "data", "sv", ""};
    pipeline.pipe_title = "Erbjudanden per fas";
    pipeline.grid.style = Matrix::Style::notes;
    for (unsigned c = 0; c < counts.size(); ++c) {
        auto text = std::to_string(static_cast<int>(counts[c])) + " erbjudanden";
        pipeline.pipe.push_back({counts[c], text, counts[c] > 0 ? "9 aktörer" : "avbrott: inget erbjudande", ""});
        pipeline.grid.columns.push_back({std::to_string(c + 1), crowd_name(c), "", {}});
    }
    for (unsigned r = 0; r < rows; ++r) {
        pipeline.grid.rows.push_back({"F", crowd_name(r + 20), "2 av 5 faser", ColourRole::support_type});
        auto& cells = pipeline.grid.cells.emplace_back(counts.size());
        for (unsigned c = 0; c < counts.size(); ++c) {
            cells[c].value = 0;
            for (unsigned n = 0; counts[c] > 0 && n < notes % (r + c + 2); ++n) {
                Note note;
                note.title = crowd_name(n + r);
                note.colour = ColourRole::actor_type;
                cells[c].notes.push_back(note);
            }
            if (counts[c] == 0) cells[c].mark = Matrix::Mark::gap;
        }
    }
    for (unsigned n = 0; n < notes; ++n) {
        pipeline.tray.notes.emplace_back();
        pipeline.tray.notes.back().title = crowd_name(n);
        pipeline.tray.notes.back().colour = {ColourRole::actor_type, 8};
    }
    pipeline.tray.title = "Okänd fas";
    return pipeline;
}

const BoxMark& pipe_box(const Board& board, std::string_view words) {
    for (const auto& item : board.cards)
        if (item.css == "card" && item.label.starts_with(words)) return std::get<BoxMark>(item.marks.front());
    throw std::out_of_range("no such length");
}

}  // namespace

TEST_CASE("the pipe is as thick as the count, with one scale for all lengths") {
    auto board = lay_out(made({20, 10, 5}, 2, 3), light_theme());
    CHECK(pipe_box(board, "20 erb").height == Approx(2 * pipe_box(board, "10 erb").height));
    CHECK(pipe_box(board, "10 erb").height == Approx(2 * pipe_box(board, "5 erb").height));
}

TEST_CASE("where the count is nothing the pipe is broken, loudly") {
    auto theme = light_theme();
    auto board = lay_out(made({20, 0, 5}, 2, 3), theme);
    const auto& gap = pipe_box(board, "0 erb");
    CHECK(gap.fill == theme.gap_fill);
    CHECK(gap.stroke.dash == Dash::dashed);
    auto unsure = made({20, 0, 0}, 2, 3);
    unsure.pipe[1].mark = Matrix::Mark::possible;
    unsure.pipe[2].mark = Matrix::Mark::outside;
    unsure.pipe[2].text.clear();
    unsure.pipe[2].remark = "inget i urvalet";
    board = lay_out(unsure, theme);
    CHECK(pipe_box(board, "0 erb").hatch == theme.line);
    CHECK(pipe_box(board, "inget i").stroke.dash == Dash::dotted);
    CHECK(complaints(board) == none);
}

TEST_CASE("a pipeline without anything shows its words, and its tray can stand alone") {
    Pipeline empty;
    empty.heading.headline = "Inga faser";
    CHECK(complaints(lay_out(empty, light_theme())) == none);
    auto tray = made({}, 0, 5);
    CHECK(complaints(lay_out(tray, light_theme())) == none);
}

TEST_CASE("a pipeline fits from one phase to twelve and from one row to sixty, on the screen and on paper") {
    for (const auto& counts : std::vector<std::vector<double>>{{1}, {0}, {300, 0, 1}, std::vector<double>(12, 7)})
        for (unsigned rows : {1u, 6u, 60u})
            for (unsigned notes : {0u, 4u, 90u}) {
                if (rows == 60 && notes == 90) continue;  // tens of thousands of notes: as the others, only slower
                INFO(counts.size() << " phases, " << rows << " rows, " << notes << " notes");
                auto pipeline = made(counts, rows, notes);
                CHECK(complaints(lay_out(pipeline, light_theme())) == none);
                if (rows == 60 || notes == 90)
                    for (const auto& page : lay_out_pages(pipeline, light_theme(), *find_paper("A3", false)))
                        CHECK(complaints(page) == none);
            }
}
