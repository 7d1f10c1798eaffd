#include "render/board/side_lists.hpp"

#include "render/board/chrome.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::complaints;

namespace {

Network::List list_of(std::size_t entries) {
    Network::List list{"Ledande: mellancentralitet", "andel av de andras kortaste vägar", {}, 3, "alla leder till en"};
    for (std::size_t i = 0; i < entries; ++i)
        list.entries.push_back({"k", std::to_string(i + 1), "Ett namn som är mycket längre än raden det står på",
                                "0,123", 1.0 / static_cast<double>(i + 1), ColourRole::actor_type, "hela namnet"});
    return list;
}

Board board_of(const Theme& theme) {
    Heading heading;
    heading.headline = "rubrik";
    heading.language = "sv";
    return open_board(heading, theme, 900);
}

}  // namespace

TEST_CASE("a list is as high as it says and its names stay within it") {
    auto theme = light_theme();
    auto board = board_of(theme);
    auto list = list_of(8);
    double height = side_list_height(list, side_list_width(), theme);
    add_side_list(board, list, 36, board.height, side_list_width(), height, theme);
    board.height += height + 40;
    CHECK(complaints(board) == std::vector<std::string>{});
    CHECK(board.cards.size() == 9);
}

TEST_CASE("lists that are too high lose entries, the longest first, and count them") {
    auto theme = light_theme();
    std::vector<Network::List> lists{list_of(8), list_of(3)};
    auto all = lists_within(lists, 240, 5000, theme);
    CHECK(all[0].entries.size() == 8);
    auto some = lists_within(lists, 240, 320, theme);
    CHECK(some[0].entries.size() < 8);
    CHECK(some[0].more == 3 + 8 - some[0].entries.size());
    CHECK(some[1].entries.size() >= 1);
    CHECK(lists_within(lists, 240, 130, theme).size() == 1);
    CHECK(lists_within(lists, 240, 0, theme).empty());
}

TEST_CASE("a tray runs over as many lines as it needs, and without names there is none") {
    auto theme = light_theme();
    auto board = board_of(theme);
    CHECK(add_tray(board, "Utan kopplingar", {}, 36, 100, 600, theme) == 100);
    std::vector<Note> notes;
    for (int i = 0; i < 70; ++i) {
        Note note;
        note.title = "Aktör nummer " + std::to_string(i);
        note.colour = {ColourRole::actor_type, 1};
        note.ink = i % 2 == 0 ? Ink::solid : Ink::dotted;
        notes.push_back(note);
    }
    double bottom = add_tray(board, "Utan kopplingar (70)", notes, 36, board.height, 600, theme);
    CHECK(bottom > board.height + 100);
    board.height = bottom + 20;
    CHECK(complaints(board) == std::vector<std::string>{});
}

TEST_CASE("a name that fits in two lines, or in the line of a tray, is not cut") {
    const auto theme = light_theme();
    auto board = board_of(theme);
    Network::List list{"Utan dem", "", {}, 0, ""};
    list.entries.push_back({"k", "5", "SKL/Vinnova Innovationskraft i offentlig sektor", "0,7 %", 0.5, {}, ""});
    list.entries.push_back({"l", "", std::string(300, 'm'), "1", 0, {}, ""});  // cut, however small
    const double height = side_list_height(list, side_list_width(), theme);
    add_side_list(board, list, 36, board.height, side_list_width(), height, theme);
    Note note;
    note.title = "Regionalt lärprojekt (innovationer för verksamhetsutveckling)";
    add_tray(board, "Utan kopplingar", std::vector{note}, 36, board.height + height + 20, 600, theme);
    std::string words;
    for (const auto& card : board.cards)
        for (const auto& mark : card.marks)
            if (const auto* text = std::get_if<TextMark>(&mark)) words += text->text + " ";
    CHECK(words.find("i offentlig sektor") != std::string::npos);
    CHECK(words.find("verksamhetsutveckling)") != std::string::npos);
    CHECK(std::count(words.begin(), words.end(), '\xA6') == 1);  // the last byte of an ellipsis
    board.height += height + 200;
    CHECK(complaints(board) == std::vector<std::string>{});
}
