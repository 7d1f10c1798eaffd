#include "render/graphviz/draw.hpp"

#include "tests/support/board.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/hostile.hpp"

#include <catch2/catch.hpp>

#include <clocale>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace ecomap;
using namespace ecomap::test;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
    return found;
}

}  // namespace

TEST_CASE("a board becomes one group per item, where the board says, in drawing order") {
    auto svg = draw_svg(small_board("Åre kommun"));
    CHECK(complaints(svg).empty());
    CHECK(count(svg, "<g class=\"frame\"") == 1);
    CHECK(count(svg, "<g class=\"card\"") == 2);
    CHECK(count(svg, "<g class=\"edge\"") == 1);
    CHECK(svg.find("class=\"frame\"") < svg.find("class=\"edge\""));
    CHECK(svg.find("class=\"edge\"") < svg.find("class=\"card\""));
    CHECK(svg.find("<rect x=\"40\" y=\"60\" width=\"120\" height=\"40\" rx=\"3\"") != std::string::npos);
    CHECK(svg.find("<rect x=\"240\" y=\"60.25\"") != std::string::npos);
    CHECK(svg.find("d=\"M160 80C200 80 200 80 240 80\"") != std::string::npos);
    CHECK(svg.find("viewBox=\"0 0 400 200\"") != std::string::npos);
    CHECK(svg.find("lang=\"sv\"") != std::string::npos);
}

TEST_CASE("the same board gives the same bytes, whatever the heap and the locale look like") {
    auto board = small_board("Östersund");
    auto first = draw_svg(board);
    auto dot = draw_dot(board);
    std::vector<std::unique_ptr<char[]>> noise;
    for (std::size_t i = 1; i < 200; ++i) noise.push_back(std::make_unique<char[]>(i * 37));
    const char* swedish = std::setlocale(LC_ALL, "sv_SE.UTF-8");
    if (swedish == nullptr) WARN("skipped: locale sv_SE.UTF-8 is not installed");
    auto second = draw_svg(board);
    auto second_dot = draw_dot(board);
    std::setlocale(LC_ALL, "C");
    CHECK(first == second);
    CHECK(dot == second_dot);
}

TEST_CASE("many cards keep the order they were given in") {
    Board board = small_board("a");
    board.width = 4000;
    board.height = 4000;
    board.cards.clear();
    board.edges.clear();
    for (int i = 0; i < 300; ++i)
        board.cards.push_back(card(10 + 130 * (i % 20), 10 + 50 * (i / 20), "kort " + std::to_string(i)));
    auto svg = draw_svg(board);
    std::size_t last = 0;
    for (int i = 0; i < 300; ++i) {
        auto at = svg.find("<title>kort " + std::to_string(i) + "</title>");
        REQUIRE(at != std::string::npos);
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("hostile labels give a valid and harmless picture") {
    for (const auto& label : hostile_labels) {
        INFO(label);
        auto board = small_board(label);
        board.cards[0].href = label;
        auto svg = draw_svg(board);
        CHECK(complaints(svg) == std::vector<std::string>{});
        CHECK(draw_dot(board).find("pos=\"300,") != std::string::npos);
    }
}

TEST_CASE("an empty board is a page") {
    Board board;
    board.width = 100;
    board.height = 50;
    board.background = "#FFFFFF";
    board.language = "en";
    CHECK(complaints(draw_svg(board)).empty());
}

TEST_CASE("without embedded fonts every text says how long it is") {
    auto svg = draw_svg(small_board("kort"), {Fonts::none});
    CHECK(svg.find("@font-face") == std::string::npos);
    CHECK(count(svg, "textLength=") == count(svg, "<text"));
    CHECK(draw_svg(small_board("kort")).find("@font-face") != std::string::npos);
}

TEST_CASE("hatching is defined once per colour and drawn over the fill") {
    auto board = small_board("kort");
    for (auto& any : board.cards) std::get<BoxMark>(any.marks[0]).hatch = "#DDDDDD";
    auto svg = draw_svg(board);
    CHECK(count(svg, "<pattern ") == 1);
    CHECK(count(svg, "fill=\"url(#h1)\"") == 2);
}

TEST_CASE("the DOT text pins every node and can be read by Graphviz") {
    auto dot = draw_dot(small_board("Ånge \\N & <b>"));
    CHECK(dot.find("pos=\"100,120\"") != std::string::npos);
    CHECK(dot.find("cluster_0") != std::string::npos);
    if (std::system("command -v neato >/dev/null") != 0) {
        WARN("skipped: neato is not installed");
        return;
    }
    std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen("neato -n2 -Tsvg >/dev/null 2>/dev/null", "w"), pclose);
    REQUIRE(pipe);
    fwrite(dot.data(), 1, dot.size(), pipe.get());
    CHECK(pclose(pipe.release()) == 0);
}
