#include "render/board/tray.hpp"

#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a quiet tray says its notes in running text, without the places kept for others") {
    auto theme = light_theme();
    Tray tray{"Okänd fas", "Okänt, inte saknat.", {}, true};
    for (unsigned i = 0; i < 40; ++i) {
        tray.notes.emplace_back();
        tray.notes.back().title = test::crowd_name(i);
        tray.notes.back().remark = "3 erbjudanden";
    }
    tray.notes[1].ink = Ink::absent;
    Board board;
    board.width = 800;
    board.background = theme.page;
    board.height = add_tray(board, tray, 20, 10, 760, theme) + 10;
    CHECK(board.cards.empty());
    CHECK(test::complaints(board) == std::vector<std::string>{});
    std::string said;
    for (const auto& mark : board.frames.at(0).marks)
        if (const auto* text = std::get_if<TextMark>(&mark)) said += text->text + " ";
    CHECK(said.find("(3 erbjudanden) · ") != std::string::npos);
    CHECK(said.find(test::crowd_name(1) + " (") == std::string::npos);
}

TEST_CASE("a tray holds any number of notes in rows inside its outline") {
    auto theme = light_theme();
    for (unsigned notes : {1u, 7u, 60u}) {
        Tray tray{"Utan årtal (" + std::to_string(notes) + ")", "Källan nämner dem, men säger inte när.", {}};
        for (unsigned i = 0; i < notes; ++i) {
            tray.notes.emplace_back();
            tray.notes.back().title = test::crowd_name(i);
            tray.notes.back().remark = i % 3 == 0 ? "3 erbjudanden" : "";
            tray.notes.back().colour = {ColourRole::actor_type, 2};
        }
        Board board;
        board.width = 800;
        board.background = theme.page;
        board.height = add_tray(board, tray, 20, 10, 760, theme) + 10;
        CHECK(board.cards.size() == notes);
        CHECK(test::complaints(board) == std::vector<std::string>{});
        const auto& frame = board.frames.at(0);
        for (const auto& card : board.cards) CHECK(card.y + card.height < frame.y + frame.height);
    }
}
