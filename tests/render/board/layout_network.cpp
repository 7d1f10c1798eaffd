#include "render/board/layout.hpp"

#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::complaints;

namespace {

const std::vector<std::string> none;

/// A wheel: a hub with spokes, every third rim node tied to the next.
Network wheel(std::size_t rim) {
    Network network;
    network.heading.headline = "Navet håller ihop nätverket";
    network.heading.language = "sv";
    network.heading.footer_right = "2022";
    for (std::size_t i = 0; i <= rim; ++i) {
        Network::Node node;
        node.label = i == 0       ? "Nav"
                     : i % 5 == 1 ? "Myndigheten för samverkan i mycket långa namn " + std::to_string(i)
                                  : "N" + std::to_string(i);
        node.tooltip = node.label;
        node.colour = i % 2 == 0 ? ColourRole(ColourRole::actor_type) : ColourRole(ColourRole::actor_type, 1);
        node.size = i == 0 ? 1 : 0.1;
        node.rank = i < 5 ? i + 1 : 0;
        node.parts = i == 0 ? rim : 0;
        network.nodes.push_back(node);
        if (i > 0) network.ties.push_back({0, i, i % 2, 1 + i % 3, i % 2 == 0, Ink::solid, "", ""});
        if (i > 1 && i % 3 == 0) network.ties.push_back({i - 1, i, 0, 1, false, Ink::hatched, "", ""});
    }
    network.lines = {{"pengar", ColourRole::support_type, 0}, {"prat", {ColourRole::support_type, 2}, 1}};
    network.lists = {{"Ledande", "så mycket", {{"k", "1", "Nav", "12", 1, ColourRole::actor_type, ""}}, 4, ""}};
    for (int i = 0; i < 9; ++i) {
        Note note;
        note.title = "ensam " + std::to_string(i);
        note.colour = {ColourRole::actor_type, 8};
        network.tray.push_back(note);
    }
    network.tray_title = "Utan kopplingar (9)";
    return network;
}

std::size_t cards(const Board& board) {
    return static_cast<std::size_t>(
        std::count_if(board.cards.begin(), board.cards.end(), [](const Item& item) { return item.css == "card"; }));
}

bool says(const Board& board, const std::string& words) {
    for (const auto& item : board.cards)
        for (const auto& mark : item.marks)
            if (const auto* text = std::get_if<TextMark>(&mark); text && text->text.find(words) != std::string::npos)
                return true;
    return false;
}

Places shifted_circles(const PlaceTask& task) {
    auto places = place_on_circles(task);
    places.is_fallback = false;
    return places;
}

}  // namespace

TEST_CASE("a network has a card for each node, list entry and name in the tray, and a curve for each tie") {
    auto network = wheel(12);
    auto board = lay_out(network, light_theme());
    CHECK(cards(board) == 13 + 1 + 9);
    CHECK(board.edges.size() == network.ties.size());
    CHECK(complaints(board) == none);
}

TEST_CASE("names never overlap, from one node to a hundred and fifty") {
    for (std::size_t rim : {0u, 1u, 5u, 40u, 150u}) {
        INFO(rim);
        CHECK(complaints(lay_out(wheel(rim), light_theme())) == none);
    }
}

TEST_CASE("the footer says when places come from no search") {
    CHECK(says(lay_out(wheel(5), light_theme()), "ställda på cirklar"));
    CHECK_FALSE(says(lay_out(wheel(5), light_theme(), {}, shifted_circles), "ställda på cirklar"));
}

TEST_CASE("on a sheet the network has the sheet, and one that is too large gives up names, the leading last") {
    auto paper = *find_paper("A4", false);
    for (std::size_t rim : {8u, 150u}) {
        INFO(rim);
        auto boards = lay_out_pages(wheel(rim), light_theme(), paper);
        for (const auto& board : boards) CHECK(complaints(board) == none);
        CHECK(says(boards[0], "Nav"));
    }
    for (const auto& board : lay_out_pages(wheel(30), light_theme(), *find_paper("A4", true)))
        CHECK(complaints(board) == none);
}

TEST_CASE("bubbles have their words inside and fit") {
    auto network = wheel(14);
    network.style = Network::Style::bubbles;
    for (auto& node : network.nodes) {
        node.lines = {"Myndigheten för samhällsskydd", "b", "c"};
        node.rank = 0, node.parts = 0;
        node.size = node.size > 0.5 ? 1 : 0.25;
    }
    CHECK(complaints(lay_out(network, light_theme())) == none);
}

TEST_CASE("without ties only the tray is shown, and without anything only the words") {
    auto network = wheel(3);
    network.nodes.clear();
    network.ties.clear();
    auto board = lay_out(network, light_theme());
    CHECK(cards(board) == 9);
    CHECK(complaints(board) == none);
    CHECK(complaints(lay_out(Network{}, light_theme())) == none);
}
