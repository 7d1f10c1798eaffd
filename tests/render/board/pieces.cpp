#include "render/board/pieces.hpp"

#include "render/board/text_metrics.hpp"
#include "render/board/theme_file.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/one_item.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;
using ecomap::test::board_with;
using ecomap::test::texts_of;

namespace {

constexpr Ink all_inks[] = {Ink::solid, Ink::hatched, Ink::hollow, Ink::dotted, Ink::grey};

}  // namespace

TEST_CASE("in a grey print a lying bar has the pattern of its type, along it, and every type has some") {
    auto grey = *shipped_theme("print-grey");
    for (std::size_t type = 0; type < 9; ++type) {
        Item lying, standing;
        add_bar(lying, 0, 0, 60, 5, {ColourRole::actor_type, type}, grey);
        add_bar(standing, 0, 0, 5, 60, {ColourRole::actor_type, type}, grey);
        CAPTURE(type);
        REQUIRE_FALSE(lying.marks.empty());
        REQUIRE(lying.marks.size() == standing.marks.size());
        for (std::size_t i = 0; i < lying.marks.size(); ++i) {
            const auto &one = std::get<BoxMark>(lying.marks[i]), &other = std::get<BoxMark>(standing.marks[i]);
            CHECK(one.x == Approx(other.y));
            CHECK(one.width == Approx(other.height));
        }
    }
}

TEST_CASE("the five inks are five different surfaces, also without their hue") {
    auto theme = light_theme();
    for (auto surface_of : {chip_surface, note_surface}) {
        std::set<std::string> looks;
        for (auto ink : all_inks) {
            auto surface = surface_of("#44BB99", ink, theme);
            bool is_white = surface.fill == "#FFFFFF";
            looks.insert(std::string(is_white                ? "white"
                                     : surface.hatch.empty() ? "plain"
                                                             : "hatched") +
                         std::to_string(static_cast<int>(surface.stroke.dash)) +
                         (contrast(surface.fill, "#FFFFFF") > 1.5 ? "dark" : "pale"));
        }
        CHECK(looks.size() == 5);
    }
}

TEST_CASE("chips wrap into rows and take the height that was foretold") {
    auto theme = light_theme();
    Item item;
    item.width = 100;
    item.height = 100;
    std::vector<Chip> chips(9, {"RÅ", {ColourRole::support_type, 4}, "", Ink::solid, false});
    auto foretold = chips_height(chips, 60, 13, 3);
    CHECK(foretold == 13 * 3 + 2 * 3);
    CHECK(add_chips(item, chips, 0, 0, 60, 13, 3, "#FFFFFF", theme) == foretold);
    CHECK(chips_height({}, 60, 13, 3) == 0);
    CHECK(chip_width(chips[0], 13) > 13);
}

TEST_CASE("a pill says code and label, and is cut to the room there is") {
    auto theme = light_theme();
    Chip chip{"3", {ColourRole::principle, 2}, "Odla nya partnerskap", Ink::hatched, true};
    CHECK(pill_text(chip) == "3 Odla nya partnerskap");
    CHECK(pill_text({"", {}, "historiskt", Ink::grey, false}) == "historiskt");
    Item item;
    item.width = 60;
    item.height = 15;
    item.css = "line";
    CHECK(add_pill(item, chip, 0, 0, 60, theme) <= 60);
    CHECK(texts_of(item)[0].ends_with("…"));
    CHECK(test::complaints(board_with(item)).empty());
}

TEST_CASE("a headline never ends in a line of one short word") {
    std::string headline = "30 aktörer ger stöd: ingen gör det inom alla 12 principer och 10 står för hälften av allt";
    double width = text_width(headline, 28, Weight::semibold) - 20;  // the last word does not fit
    auto greedy = wrap(headline, 28, Weight::semibold, width);
    auto even = wrap_evenly(headline, 28, Weight::semibold, width);
    REQUIRE(greedy.size() == 2);
    REQUIRE(even.size() == 2);
    CHECK(text_width(even[1], 28, Weight::semibold) > 0.35 * width);
    CHECK(even[0] + " " + even[1] == headline);
    CHECK(wrap_evenly("Kort", 28, Weight::semibold, width) == std::vector<std::string>{"Kort"});
}
