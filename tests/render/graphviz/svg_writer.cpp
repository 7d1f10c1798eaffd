#include "render/graphviz/svg_writer.hpp"

#include "tests/support/board.hpp"
#include "tests/support/svg.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

std::string written(const Board& board, const Item& item) {
    SvgWriter writer(board, {});
    writer.open();
    writer.item(item, {item.x, item.y});
    writer.close();
    return writer.text();
}

}  // namespace

TEST_CASE("an item with an address is a link, and the picture is a document for assistive technology") {
    auto board = small_board("kort");
    board.cards[0].href = "vinnova.se";
    auto svg = written(board, board.cards[0]);
    CHECK(complaints(svg).empty());
    CHECK(svg.find("<a href=\"https://vinnova.se\">") != std::string::npos);
    CHECK(svg.find("role=\"graphics-document document\"") != std::string::npos);
    board.cards[0].href = "javascript:alert(1)";
    CHECK(written(board, board.cards[0]).find("<a ") == std::string::npos);
}

TEST_CASE("a pill says within a page whom it names, and nowhere else") {
    auto board = small_board("kort");
    std::get<BoxMark>(board.cards[0].marks[0]).shows = "actors=a\"b";
    CHECK(written(board, board.cards[0]).find("data-names") == std::string::npos);
    SvgWriter writer(board, {.within_page = true});
    writer.open();
    writer.item(board.cards[0], {0, 0});
    CHECK(writer.text().find(" data-names=\"actors=a&quot;b\"") != std::string::npos);
}

TEST_CASE("the edge of a text lies below it for programs that know no paint-order, and is its own within a page") {
    auto board = small_board("kort");
    Item item;
    TextMark mark;
    mark.text = "Åre";
    mark.weight = Weight::semibold;
    mark.halo = true;
    item.marks.push_back(mark);
    const auto svg = written(board, item);
    CHECK(complaints(svg).empty());
    const auto edge = svg.find("class=\"halo\" aria-hidden=\"true\""), text = svg.rfind(">Åre</text>");
    CHECK(edge < svg.find(">Åre</text>"));
    CHECK(svg.find(">Åre</text>") < text);
    CHECK(svg.find("paint-order") == std::string::npos);
    CHECK(svg.find("font-weight=\"600\"") != std::string::npos);
    SvgWriter writer(board, {.within_page = true});
    writer.item(item, {0, 0});
    CHECK(writer.text().find("paint-order=\"stroke\"") != std::string::npos);
    CHECK(writer.text().find(">Åre</text>") == writer.text().rfind(">Åre</text>"));
}

TEST_CASE("a text that runs from the right begins at the other end of its place") {
    auto board = small_board("kort");
    const auto with = [&](Anchor anchor, const char* words) {
        Item item;
        TextMark mark;
        mark.text = words;
        mark.anchor = anchor;
        item.marks.push_back(mark);
        const auto svg = written(board, item);
        return svg.substr(svg.rfind("<text"));
    };
    CHECK(with(Anchor::start, "عربي").find("text-anchor=\"end\" direction=\"rtl\"") != std::string::npos);
    CHECK(with(Anchor::end, "عربي").find("text-anchor") == std::string::npos);
    CHECK(with(Anchor::middle, "عربي").find("text-anchor=\"middle\" direction=\"rtl\"") != std::string::npos);
    CHECK(with(Anchor::start, "RISE עיר").find("direction") == std::string::npos);
}

TEST_CASE("a shadow is a rectangle offset below the box, and dashes are dashes") {
    auto board = small_board("kort");
    auto& box = std::get<BoxMark>(board.cards[0].marks[0]);
    box.shadow = true;
    box.stroke = {"#B3261E", 1, Dash::dashed};
    auto svg = written(board, board.cards[0]);
    CHECK(svg.find("<rect x=\"40.8\" y=\"61.8\"") != std::string::npos);
    CHECK(svg.find("stroke-dasharray=\"5 3.5\"") != std::string::npos);
}

TEST_CASE("an arrow ends in its point") {
    auto board = small_board("kort");
    SvgWriter writer(board, {});
    writer.open();
    auto edge = board.edges[0];
    edge.arrow = true;
    writer.edge(edge, {0, 0}, {10, 0}, {20, 0}, {30, 0});
    writer.close();
    CHECK(writer.text().find("M30 0L") != std::string::npos);
    CHECK(complaints(writer.text()).empty());
}

TEST_CASE("a bead lies on the middle of its line, a bar across it") {
    auto board = small_board("kort");
    const auto written_with = [&](Bead bead) {
        SvgWriter writer(board, {});
        writer.open();
        auto edge = board.edges[0];
        edge.bead = bead;
        writer.edge(edge, {0, 10}, {10, 10}, {20, 10}, {30, 10});
        writer.close();
        return writer.text();
    };
    CHECK(written_with(Bead::none).find("<circle") == std::string::npos);
    CHECK(written_with(Bead::disc).find("<circle cx=\"15\" cy=\"10\"") != std::string::npos);
    const auto bar = written_with(Bead::bar);
    const auto at = bar.find("<path d=\"M15 ");
    REQUIRE(at != std::string::npos);
    CHECK(bar.find("L15 ", at) < bar.find("/>", at));
}
