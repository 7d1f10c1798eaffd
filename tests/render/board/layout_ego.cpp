#include "render/board/layout.hpp"
#include "render/board/node_look.hpp"

#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::complaints;

namespace {

const std::vector<std::string> none;

Ego ego_with(std::size_t contacts) {
    Ego ego;
    ego.heading.headline = "Vinnova har kontakter";
    ego.heading.language = "sv";
    ego.name = "Verket för innovationssystem";
    ego.colour = ColourRole::actor_type;
    for (std::size_t i = 0; i < contacts; ++i) {
        if (i % 6 == 0) ego.groups.push_back({"typ", {ColourRole::actor_type, i % 12 == 0 ? 1U : 2U}, {}});
        Ego::Contact contact;
        contact.label = i % 4 == 0 ? "Stiftelsen för samverkan i välfärdens utveckling " + std::to_string(i)
                                   : "K" + std::to_string(i);
        contact.colour = ego.groups.back().colour;
        contact.links = 1 + i % 4;
        contact.degree = 1 + i % 30;
        contact.only_through = i % 3 == 0;
        contact.square = i % 7 == 6;
        contact.ink = i % 5 == 4 ? Ink::dotted : Ink::solid;
        contact.tie = i % 6 == 5 ? Ink::hollow : Ink::solid;
        ego.groups.back().contacts.push_back(contact);
        if (i > 3 && i % 4 == 0) ego.ties.push_back({i, i - 3, "tie"});
    }
    return ego;
}

}  // namespace

TEST_CASE("names around a ring never touch, from no contact to forty") {
    for (std::size_t contacts : {0u, 1u, 2u, 7u, 17u, 40u}) {
        INFO(contacts);
        auto board = lay_out(ego_with(contacts), light_theme());
        CHECK(complaints(board) == none);
        CHECK(board.edges.size() == contacts + ego_with(contacts).ties.size());
    }
}

TEST_CASE("the ring stays on its sheet, and is not drawn around fewer than three contacts") {
    for (std::size_t contacts : {0u, 1u, 2u, 3u, 4u, 5u, 7u, 40u}) {
        INFO(contacts);
        const auto sheet = lay_out(ego_with(contacts), light_theme()).frames.at(0);
        bool has_ring = false;
        for (const auto& mark : sheet.marks)
            if (const auto* disc = std::get_if<DiscMark>(&mark)) {
                has_ring = true;
                CHECK(disc->cx - disc->r >= 0);
                CHECK(disc->cy - disc->r >= 0);
                CHECK(disc->cx + disc->r <= sheet.width);
                CHECK(disc->cy + disc->r <= sheet.height);
            }
        CHECK(has_ring == (contacts > 2));
    }
}

TEST_CASE("a wider tie stands for more links, and every spoke starts at the middle") {
    auto board = lay_out(ego_with(5), light_theme());
    const auto& spokes = board.edges;
    auto first = spokes.size() - 5;
    CHECK(spokes[first + 3].width > spokes[first].width);
    for (auto i = first; i < spokes.size(); ++i) CHECK(spokes[i].from == spokes[first].from);
}

TEST_CASE("the one in the middle has the tone of its type in the legend, where words can stand on it") {
    auto ego = ego_with(5);
    ego.colour = {ColourRole::actor_type, 0};
    const auto board = lay_out(ego, light_theme());
    const auto middle = std::find_if(board.cards.begin(), board.cards.end(),
                                     [&](const Item& card) { return card.label == ego.name && !card.marks.empty(); });
    REQUIRE(middle != board.cards.end());
    const auto tone = disc_surface(light_theme()[ego.colour], Ink::solid, light_theme().page, light_theme()).fill;
    CHECK(std::get<DiscMark>(middle->marks.front()).fill == tone);
}

TEST_CASE("contacts without room on the ring stand in a tray, on paper on the next page") {
    auto ego = ego_with(12);
    for (int i = 0; i < 90; ++i) {
        Note note;
        note.title = "en till " + std::to_string(i);
        note.colour = {ColourRole::actor_type, 8};
        ego.rest.push_back(note);
    }
    ego.rest_title = "Fler kontakter (90)";
    CHECK(complaints(lay_out(ego, light_theme())) == none);
    auto pages = lay_out_pages(ego, light_theme(), *find_paper("A3", false));
    for (const auto& page : pages) CHECK(complaints(page) == none);
}
