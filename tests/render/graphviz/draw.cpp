#include "render/graphviz/draw.hpp"

#include "render/graphviz/attributes.hpp"
#include "render/graphviz/discipline.hpp"
#include "render/graphviz/graph.hpp"
#include "tests/support/board.hpp"
#include "tests/support/hostile.hpp"
#include "tests/support/svg.hpp"

#include <catch2/catch.hpp>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

#include <unistd.h>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const std::vector<std::string> none;

/// What a program writes when `input` is given to it; its complaints are part of it.
struct Ran {
    int status;
    std::string output;
};
Ran run(const std::string& command, const std::string& input) {
    char name[] = "/tmp/ecomap-draw-XXXXXX";
    int file = mkstemp(name);
    REQUIRE(file >= 0);
    REQUIRE(write(file, input.data(), input.size()) == static_cast<ssize_t>(input.size()));
    close(file);
    std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " < " + name + " 2>&1").c_str(), "r"), pclose);
    REQUIRE(pipe);
    std::string output;
    for (int letter = fgetc(pipe.get()); letter != EOF; letter = fgetc(pipe.get())) output += static_cast<char>(letter);
    int status = pclose(pipe.release());
    std::remove(name);
    return {status, output};
}

bool installed(const std::string& program) {
    if (std::system(("command -v " + program + " >/dev/null").c_str()) == 0) return true;
    WARN("skipped: " << program << " is not installed");
    return false;
}

}  // namespace

TEST_CASE("a board becomes one group per item, where the board says, in drawing order") {
    auto svg = draw_svg(small_board("Åre kommun"));
    CHECK(complaints(svg) == none);
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

TEST_CASE("the same board gives the same bytes, whatever the heap, the locale and the machine's fonts are") {
    auto board = small_board("Östersund");
    auto first = draw_svg(board);
    auto dot = draw_dot(board);
    std::vector<std::unique_ptr<char[]>> noise;
    for (std::size_t i = 1; i < 200; ++i) noise.push_back(std::make_unique<char[]>(i * 37));
    for (std::size_t i = 0; i < noise.size(); i += 2) noise[i].reset();
    setenv("FONTCONFIG_FILE", "/dev/null", 1);
    if (std::setlocale(LC_ALL, "sv_SE.UTF-8") == nullptr) WARN("skipped: locale sv_SE.UTF-8 is not installed");
    auto second = draw_svg(board);
    auto second_dot = draw_dot(board);
    std::setlocale(LC_ALL, "C");
    unsetenv("FONTCONFIG_FILE");
    CHECK(first == second);
    CHECK(dot == second_dot);
}

TEST_CASE("threads may draw at the same time") {
    auto board = small_board("Åmål");
    auto expected = draw_svg(board);
    std::vector<std::string> drawn(4);
    {
        std::vector<std::thread> threads;
        for (auto& text : drawn) threads.emplace_back([&] { text = draw_svg(board); });
        for (auto& thread : threads) thread.join();
    }
    for (const auto& text : drawn) CHECK(text == expected);
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

TEST_CASE("hostile words in every field give a valid and harmless picture, and a graph that says them as they are") {
    for (const auto& label : all_hostile_labels()) {
        INFO(label);
        auto board = small_board(label);
        board.language = label;
        for (auto* items : {&board.frames, &board.cards})
            for (auto& item : *items) {
                item.href = label;
                item.css += label.front() == 'n' ? " " + label : "";
                for (auto& any : item.marks)
                    if (auto* text = std::get_if<TextMark>(&any)) text->colour = label;
            }
        CHECK(complaints(draw_svg(board)) == none);
        CHECK(complaints(draw_svg(board, {Fonts::none})) == none);
        auto text = draw_dot(board);
        std::unique_ptr<Agraph_t, CloseGraph> read(agmemread(text.c_str()));
        REQUIRE(read);
        auto* node = agnode(read.get(), dot::c("n0"), 0);
        REQUIRE(node);
        const char* tooltip = agget(node, dot::c("tooltip"));
        CHECK((tooltip ? tooltip : "") == dot::plain(label));
        CHECK(agnsubg(read.get()) == 2);
        CHECK(agnedges(read.get()) == 1);
    }
}

TEST_CASE("an empty board is a page") {
    Board board;
    board.width = 100;
    board.height = 50;
    board.background = "#FFFFFF";
    board.language = "en";
    CHECK(complaints(draw_svg(board)) == none);
}

TEST_CASE("a board that contradicts itself is a fault of ours, said as such, and the next board is drawn as ever") {
    auto expected = draw_svg(small_board("kort"));
    auto board = small_board("kort");
    board.edges[0].to = 7;  // there is no such card
    CHECK_THROWS(draw_svg(board));
    CHECK_THROWS(draw_dot(board));
    CHECK(draw_svg(small_board("kort")) == expected);
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
    CHECK(count(svg, "<pattern id=\"h1\" width=\"100\" height=\"100\"") == 1);  // laid seldom, also over a whole page
}

TEST_CASE("a diamond has its corners on the circle, and is hatched as a disc is") {
    auto board = small_board("kort");
    board.cards[0].marks.push_back(DiscMark{80, 20, 6, "#FFFFFF", {"#332288", 1, Dash::none}, "#DDDDDD", true});
    auto svg = draw_svg(board);
    CHECK(count(svg, "d=\"M120 74L126 80L120 86L114 80Z\"") == 2);
    CHECK(count(svg, "<circle") == 0);
}

TEST_CASE("the DOT text pins every node, and Graphviz draws it in its place without a complaint") {
    auto board = small_board("Ånge \\N & <b>");
    board.cards[0].marks.push_back(DiscMark{100, 20, 6, "#332288", {}, ""});
    auto text = draw_dot(board);
    CHECK(text.find("pos=\"100,120\"") != std::string::npos);
    if (!installed("dot")) return;
    auto [status, svg] = run("dot -Kneato -n2 -Tsvg", text);
    CHECK(status == 0);
    CHECK(svg.find("Warning") == std::string::npos);
    CHECK(svg.find("Error") == std::string::npos);
    CHECK(count(svg, "Ånge \\N &amp; &lt;b&gt;</text>") == 2);
    CHECK(svg.find("cx=\"140\" cy=\"-120\" rx=\"6\" ry=\"6\"") != std::string::npos);
    CHECK(svg.find("d=\"M160,-120C200,-120 200,-120 240,-120\"") != std::string::npos);
}
