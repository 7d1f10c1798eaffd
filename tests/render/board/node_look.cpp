#include "render/board/node_look.hpp"

#include "render/board/theme_file.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace ecomap;

namespace {

Network::Node node(double size, std::size_t parts = 0) {
    Network::Node node;
    node.label = "Verket för samverkan";
    node.colour = ColourRole::actor_type;
    node.size = size;
    node.parts = parts;
    return node;
}

template <class Mark>
std::size_t count(const Item& item) {
    return static_cast<std::size_t>(std::count_if(item.marks.begin(), item.marks.end(),
                                                  [](const auto& mark) { return std::holds_alternative<Mark>(mark); }));
}

}  // namespace

TEST_CASE("the area of a disc grows evenly with the size") {
    auto theme = light_theme();
    auto area = [&](double size) {
        auto r = look_of(node(size), Network::Style::names, 1, theme).radius;
        return r * r;
    };
    CHECK(area(1) - area(0.5) == Approx(area(0.5) - area(0)));
    CHECK(area(0) > 0);
}

TEST_CASE("a cut point has a ring, and room for it") {
    auto theme = light_theme();
    auto plain = look_of(node(0.5), Network::Style::names, 1, theme);
    auto cut = look_of(node(0.5, 3), Network::Style::names, 1, theme);
    CHECK(cut.reach > plain.reach);
    CHECK(count<DiscMark>(node_item(node(0.5, 3), cut, {100, 100}, theme.frame, theme)) == 2);
    CHECK(count<DiscMark>(node_item(node(0.5), plain, {100, 100}, theme.frame, theme)) == 1);
}

TEST_CASE("the room of a node holds its name, and a dot without rank has none") {
    auto theme = light_theme();
    auto named = look_of(node(0), Network::Style::names, 1, theme);
    CHECK_FALSE(named.label.lines.empty());
    CHECK(named.box.height > 2 * named.reach);
    CHECK(look_of(node(0), Network::Style::dots, 1, theme).label.lines.empty());
    auto leading = node(1);
    leading.rank = 2;
    CHECK_FALSE(look_of(leading, Network::Style::dots, 1, theme).label.lines.empty());
    CHECK(look_of(leading, Network::Style::dots, 0.5, theme).label.lines.empty());
}

TEST_CASE("in grey a type is told by its sign, which has room for its corners") {
    const auto grey = *shipped_theme("print-grey");
    auto typed = node(0.5, 2);
    typed.colour = {ColourRole::actor_type, 3};
    const auto square = look_of(typed, Network::Style::names, 1, grey);
    const auto item = node_item(typed, square, {100, 100}, grey.frame, grey);
    REQUIRE(count<BoxMark>(item) == 1);
    const auto& box = std::get<BoxMark>(item.marks.front());
    CHECK(std::hypot(box.width, box.height) / 2 < square.reach);
    typed.colour = {ColourRole::actor_type, 6};
    const auto diamond = node_item(typed, look_of(typed, Network::Style::names, 1, grey), {100, 100}, grey.frame, grey);
    CHECK(std::get<DiscMark>(diamond.marks.front()).diamond);
    CHECK(count<BoxMark>(node_item(typed, look_of(typed, Network::Style::names, 1, light_theme()), {100, 100},
                                   light_theme().frame, light_theme())) == 0);
}

TEST_CASE("an event is a square, and a large bubble has its words inside") {
    auto theme = light_theme();
    auto event = node(0.5);
    event.square = true;
    auto look = look_of(event, Network::Style::names, 1, theme);
    CHECK(count<BoxMark>(node_item(event, look, {100, 100}, theme.frame, theme)) == 1);
    auto bubble = node(1);
    bubble.lines = {"a", "b", "c"};
    look = look_of(bubble, Network::Style::bubbles, 1, theme);
    CHECK(look.inside.lines.size() == 4);
    CHECK(look.box.width == Approx(look.box.height));
}
