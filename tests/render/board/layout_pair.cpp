#include "render/board/layout_pair.hpp"
#include "render/shape/align.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const std::vector<std::string> none;

Note note(const std::string& title) {
    Note note;
    note.key = note.title = title;
    note.colour = ColourRole::actor_type;
    return note;
}

Pair example() {
    Cards was, is;
    was.groups = {{"Myndigheter", "2", ColourRole::actor_type, "", false, {note("Vinnova"), note("ESV")}}};
    is.groups = {{"Myndigheter", "2", ColourRole::actor_type, "", false, {note("ESV"), note("Forum")}}};
    Pair pair;
    pair.heading.language = "sv";
    pair.heading.headline = "1 ruta får stöd, ingen blir utan";
    pair.before = {"Som det är", was};
    pair.after = {"Tänk om: forumet finns", is};
    align(pair.before.picture, pair.after.picture);
    return pair;
}

const Item& card(const Board& board, const std::string& label, std::size_t number) {
    for (const auto& item : board.cards)
        if (item.css == "card" && item.label == label && number-- == 0) return item;
    FAIL("no card " << label);
    return board.cards.front();
}

}  // namespace

TEST_CASE("two pictures stand together, and what is in both has the same place in both") {
    auto board = lay_out(example(), light_theme());
    CHECK(complaints(board) == none);
    CHECK(card(board, "ESV", 0).x == Approx(card(board, "ESV", 1).x));  // wide and low: above each other
    CHECK(card(board, "ESV", 1).y - card(board, "ESV", 0).y > 100);
    std::size_t signs = 0, empty_places = 0;
    for (const auto& item : board.cards) {
        signs += item.css == "change" ? 1 : 0;
        empty_places += item.css == "absent" ? 1 : 0;
    }
    CHECK(signs == 2);
    CHECK(empty_places == 2);
}

TEST_CASE("on a sheet the two are narrower, or stand above each other, and nothing overlaps") {
    for (bool portrait : {false, true})
        for (const auto& page : lay_out_pages(example(), light_theme(), *find_paper("A3", portrait)))
            CHECK(complaints(page) == none);
}

TEST_CASE("two that face each other say what they are and what to compare with, and have all in the same places") {
    auto boards = lay_out_facing(example(),
                                 {SheetWords{"sida 1 av 2", "jämför med blad 2"}, {"sida 2 av 2", "jämför med blad 1"}},
                                 light_theme(), *find_paper("A4", false), place_on_circles);
    auto says = [](const Board& board, const std::string& words) {
        return std::any_of(board.cards.begin(), board.cards.end(), [&](const Item& item) {
            return std::any_of(item.marks.begin(), item.marks.end(), [&](const Mark& mark) {
                const auto* text = std::get_if<TextMark>(&mark);
                return text != nullptr && text->text.find(words) != std::string::npos;
            });
        });
    };
    for (const auto& board : boards) {
        CHECK(complaints(board) == none);
        CHECK(says(board, "1 ruta får stöd, ingen blir utan"));
    }
    CHECK(says(boards[0], "Som det är"));
    CHECK(says(boards[0], "jämför med blad 2"));
    CHECK(says(boards[0], "sida 1 av 2"));
    CHECK(says(boards[1], "Tänk om: forumet finns"));
    CHECK(says(boards[1], "jämför med blad 1"));
    CHECK(card(boards[0], "ESV", 0).x == card(boards[1], "ESV", 0).x);
    CHECK(card(boards[0], "ESV", 0).y == card(boards[1], "ESV", 0).y);
}
