#include "render/board/layer_order.hpp"
#include "render/board/layout.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const std::vector<std::string> none;

Layers::Card card(const std::string& title, const std::string& alarm = "") {
    Layers::Card made;
    made.title = title;
    made.alarm = alarm;
    made.colour = {ColourRole::actor_type, 4};
    return made;
}

Layers tangled() {
    Layers layers;
    layers.heading.headline = "Rubrik";
    layers.columns = {{"ett", "3", "", {card("a"), card("b"), card("c", "saknas")}},
                      {"två", "2", "", {card("x"), card("y")}},
                      {"tre", "1", "", {card("z")}}};
    layers.links = {{0, 0, 1, 1, false, false, ""}, {0, 1, 1, 0, true, true, ""}, {0, 0, 2, 0, false, false, ""}};
    return layers;
}

const Item& find(const Board& board, const std::string& label) {
    for (const auto& item : board.cards)
        if (item.css == "card" && item.label == label) return item;
    throw std::out_of_range("no card " + label);
}

Layers large(unsigned cards) {
    Random random(cards);
    Layers layers;
    layers.heading = {crowd_name(5), crowd_name(36), {}, "källa", "data", "sv", ""};
    for (unsigned c = 0; c < 4; ++c) {
        Layers::Column column{crowd_name(c), std::to_string(cards), "", {}};
        for (unsigned i = 0; i < cards; ++i) {
            auto one = card(crowd_name(i), random.below(4) == 0 ? "ingen rekommendation" : "");
            one.code = crowd_name(i + 2);
            one.remark = crowd_name(i + 5);
            one.ink = static_cast<Ink>(random.below(5));
            for (unsigned chip = random.below(13); chip > 0; --chip)
                one.chips.push_back({"12", ColourRole::support_type, "", Ink::hatched, true});
            column.cards.push_back(std::move(one));
        }
        layers.columns.push_back(std::move(column));
    }
    for (unsigned i = 0; i < 2 * cards; ++i) {
        std::size_t from = random.below(3), to = from + 1 + random.below(static_cast<unsigned>(3 - from));
        layers.links.push_back({from, random.below(cards), to, random.below(cards), i % 2 == 0, i % 5 == 0, "länk"});
    }
    return layers;
}

}  // namespace

TEST_CASE("lines run from the right edge of a card to the left edge of a later one, inferred ones dashed") {
    auto board = lay_out(tangled(), light_theme());
    REQUIRE(board.edges.size() == 5);  // the line that passes a column has three pieces
    const auto &b = find(board, "b"), &x = find(board, "x");
    const auto& edge = board.edges[1];
    CHECK(edge.p0.x == Approx(b.x + b.width));
    CHECK(edge.p3.x == Approx(x.x));
    CHECK(edge.p0.y == Approx(b.y + b.height / 2));
    CHECK(edge.dash == Dash::dashed);
    CHECK(edge.width > board.edges[0].width);
}

TEST_CASE("cards are ordered so that lines do not cross, and no line runs under a card") {
    auto board = lay_out(tangled(), light_theme());
    CHECK((find(board, "a").y < find(board, "b").y) == (find(board, "y").y < find(board, "x").y));
    for (const auto& edge : board.edges)
        for (const auto& item : board.cards) {
            if (item.css != "card" || edge.p0.y != edge.p3.y) continue;
            bool under = edge.p0.y > item.y && edge.p0.y < item.y + item.height && edge.p3.x > item.x + 1 &&
                         edge.p0.x < item.x + item.width - 1;
            CHECK_FALSE(under);
        }
}

TEST_CASE("what no line touches stands last in its column, or below under a title of its own") {
    auto board = lay_out(tangled(), light_theme());
    CHECK(find(board, "c: saknas").y > find(board, "a").y);
    CHECK(find(board, "c: saknas").y > find(board, "b").y);
    auto layers = tangled();
    layers.apart_title = "inget leder vidare";
    board = lay_out(layers, light_theme());
    CHECK(board.frames.at(0).label == "ett: inget leder vidare");
    CHECK(find(board, "c: saknas").y > find(board, "z").y);
    CHECK(complaints(board) == none);
}

TEST_CASE("what is missing is dashed, in the colour of gaps, and said in words; so is an empty column") {
    auto layers = tangled();
    layers.columns.push_back({"fyra", "0", "ingen namngiven", {}});
    auto board = lay_out(layers, light_theme());
    const auto& box = std::get<BoxMark>(find(board, "c: saknas").marks.front());
    CHECK(box.stroke.dash == Dash::dashed);
    CHECK(box.stroke.colour == light_theme().gap);
    REQUIRE(board.frames.size() == 1);
    CHECK(board.frames[0].label == "fyra: ingen namngiven");
    CHECK(complaints(board) == none);
}

TEST_CASE("layers fit whatever the words, from one card to eighty in a column, on the screen and on sheets") {
    for (unsigned cards : {1u, 8u, 80u}) {
        INFO(cards);
        CHECK(complaints(lay_out(large(cards), light_theme())) == none);
        for (const auto& page : lay_out_pages(large(std::min(cards, 8u)), light_theme(), *find_paper("A3", false)))
            CHECK(complaints(page) == none);
    }
}
