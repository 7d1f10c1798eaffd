#include "render/board/layout.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const std::vector<std::string> none;

Chains chains(unsigned rows, unsigned notes) {
    Chains made;
    made.heading = {"Rubrik", "Så läser du.", {}, "källa", "data", "sv", ""};
    made.rows_head = {"Glapp", {}};
    made.steps = {{"I dag", {}}, {"Skulle kunna", {ColourRole::actor_type, 0, "#8A4B00"}}};
    for (unsigned r = 0; r < rows; ++r) {
        Chains::Row row;
        row.chip = {"1", ColourRole::support_type, "", Ink::solid, true};
        row.code = crowd_name(r + 1), row.title = crowd_name(r), row.remark = crowd_name(r + 5);
        row.alarm = r % 2 == 0 ? "ingen tar det" : "";
        row.steps.resize(2);
        row.steps[0].none = row.steps[1].none = "ingen";
        row.steps[1].alarm = true;
        for (unsigned n = 0; n < notes * (r % 2); ++n) {
            Note note;
            note.title = crowd_name(n), note.colour = {ColourRole::actor_type, 2}, note.ink = static_cast<Ink>(n % 5);
            row.steps[0].notes.push_back(note);
        }
        made.rows.push_back(std::move(row));
    }
    return made;
}

std::size_t notes_in(const Board& board, const std::string& title) {
    std::size_t found = 0;
    for (const auto& item : board.cards) found += item.css == "card" && item.label == title ? 1 : 0;
    return found;
}

}  // namespace

TEST_CASE("a step without notes is dashed only when that is the alarm, and says so") {
    auto board = lay_out(chains(1, 0), light_theme());
    REQUIRE(board.frames.size() == 2);
    CHECK(std::get<BoxMark>(board.frames[0].marks[0]).stroke.dash == Dash::none);
    CHECK(std::get<BoxMark>(board.frames[1].marks[0]).stroke.dash == Dash::dashed);
    CHECK(std::get<TextMark>(board.frames[1].marks[1]).text == "– ingen –");
}

TEST_CASE("what does not fit a step is counted") {
    auto made = chains(2, 30);
    made.rows.erase(made.rows.begin());
    auto board = lay_out(made, light_theme());
    CHECK(std::get<TextMark>(board.frames[0].marks[1]).text == "+ 22 till");
    CHECK(notes_in(board, crowd_name(0)) == 1);
    CHECK(notes_in(board, crowd_name(8)) == 0);
}

TEST_CASE("chains fit for few and many, on the screen and on sheets") {
    for (unsigned rows : {1u, 21u})
        for (unsigned notes : {0u, 1u, 5u, 90u}) {
            INFO(rows << " rows, " << notes << " notes");
            CHECK(complaints(lay_out(chains(rows, notes), light_theme())) == none);
            for (const auto& page : lay_out_pages(chains(rows, notes), light_theme(), *find_paper("A4", true)))
                CHECK(complaints(page) == none);
        }
}
