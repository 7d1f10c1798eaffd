#include "render/board/text_card.hpp"

#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Note note_with(const std::string& title, const std::string& remark, Ink ink = Ink::solid) {
    Note note;
    note.title = title;
    note.remark = remark;
    note.ink = ink;
    note.colour = ColourRole::actor_type;
    return note;
}

std::size_t texts(const Item& item) {
    std::size_t count = 0;
    for (const auto& mark : item.marks) count += std::holds_alternative<TextMark>(mark) ? 1u : 0u;
    return count;
}

}  // namespace

TEST_CASE("a text card grows with its words and leaves out what is empty") {
    auto theme = light_theme();
    double width = text_card_width();
    auto low = text_card_height("", note_with("kort", ""), width, theme);
    CHECK(text_card_height("2014", note_with("kort", ""), width, theme) > low);
    CHECK(text_card_height("", note_with("kort", "vem"), width, theme) > low);
    CHECK(texts(make_text_card("", note_with("kort", ""), 0, 0, width, low, theme)) == 1);
    CHECK(texts(make_text_card("2014", note_with("kort", "vem"), 0, 0, width, 100, theme)) == 3);
}

TEST_CASE("words stay on their card in every ink, however long they are") {
    auto theme = light_theme();
    std::string endless(400, 'W');
    for (auto ink : {Ink::solid, Ink::hatched, Ink::hollow, Ink::dotted, Ink::grey}) {
        auto note = note_with(endless, "Regeringen, Bolagsverket, Konkurrensverket och " + endless, ink);
        double height = text_card_height("2014 (tolkat)", note, text_card_width(), theme);
        Board board;
        board.width = board.height = 400;
        board.background = theme.page;
        board.cards.push_back(make_text_card("2014 (tolkat)", note, 5, 5, text_card_width(), height, theme));
        CHECK(test::complaints(board) == std::vector<std::string>{});
    }
}
