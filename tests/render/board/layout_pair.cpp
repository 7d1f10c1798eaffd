#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const std::vector<std::string> none;

Note note(const std::string& title) {
    Note note;
    note.key = note.title = title;
    note.colour = "#77AADD";
    return note;
}

Pair example() {
    Cards was, is;
    was.groups = {{"Myndigheter", "2", "#77AADD", "", false, {note("Vinnova"), note("ESV")}}};
    is.groups = {{"Myndigheter", "2", "#77AADD", "", false, {note("ESV"), note("Forum")}}};
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
