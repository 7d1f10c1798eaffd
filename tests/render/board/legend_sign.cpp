#include "render/board/legend_sign.hpp"

#include "render/board/pieces.hpp"
#include "render/board/sticky_note.hpp"
#include "render/board/theme_file.hpp"
#include "render/board/wall_card.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

const ColourRole second_type(ColourRole::actor_type, 1);

Item drawn(const LegendEntry& entry, const Theme& theme = light_theme()) {
    Item item;
    add_legend_sign(item, entry, 0, 0, theme);
    return item;
}

std::vector<std::string> fills(const Item& item) {
    std::vector<std::string> found;
    for (const auto& mark : item.marks) {
        if (const auto* box = std::get_if<BoxMark>(&mark)) found.push_back(box->fill + "/" + box->hatch);
        if (const auto* disc = std::get_if<DiscMark>(&mark)) found.push_back(disc->fill + "/" + disc->hatch);
    }
    return found;
}

}  // namespace

TEST_CASE("a note in the legend has the surface of a note, in every ink and theme") {
    for (auto name : theme_names())
        for (auto ink : {Ink::solid, Ink::hatched, Ink::hollow, Ink::dotted, Ink::grey}) {
            INFO(name << " " << static_cast<int>(ink));
            auto theme = *shipped_theme(name);
            Note note;
            note.title = "Ett";
            note.colour = second_type;
            note.ink = ink;
            LegendEntry entry{"Ett", second_type, "", ink, false, Sign::note};
            CHECK(fills(drawn(entry, theme)) == fills(make_note(note, 0, 0, 90, 40, theme)));
        }
}

TEST_CASE("a card in the legend has the edge of a card") {
    for (auto ink : {Ink::solid, Ink::hatched, Ink::hollow}) {
        Wall::Card card;
        card.colour = second_type;
        card.ink = ink;
        auto made = fills(make_wall_card(card, 200, light_theme()));
        made.resize(2);
        CHECK(fills(drawn({"", second_type, "", ink, false, Sign::edge})) == made);
    }
}

TEST_CASE("a bar in the legend is the bar, also where types are patterns") {
    auto grey = *shipped_theme("print-grey");
    for (std::size_t place = 0; place < 9; ++place) {
        INFO(place);
        Item bar;
        ColourRole role(ColourRole::actor_type, place);
        add_bar(bar, 0, 0, 60, 5, role, grey);
        REQUIRE_FALSE(bar.marks.empty());
        auto sign = drawn({"", role, "", Ink::solid, false, Sign::bar}, grey);
        REQUIRE_FALSE(sign.marks.empty());
        CHECK(fills(sign).front() == fills(bar).front());
    }
    auto hatched = drawn({"", ColourRole::muted, "", Ink::hatched, false, Sign::bar});
    CHECK_FALSE(std::get<BoxMark>(hatched.marks.front()).hatch.empty());
}

TEST_CASE("no sign is higher than the line it stands on or wider than it says") {
    for (auto sign : {Sign::swatch, Sign::note, Sign::edge, Sign::pill, Sign::bullet, Sign::bar, Sign::head, Sign::disc,
                      Sign::diamond, Sign::ring, Sign::sizes})
        for (auto ink : {Ink::solid, Ink::hatched, Ink::hollow, Ink::dotted, Ink::grey}) {
            INFO(static_cast<int>(sign) << " " << static_cast<int>(ink));
            LegendEntry entry{"", second_type, "", ink, false, sign};
            for (const auto& mark : drawn(entry).marks) {
                if (const auto* box = std::get_if<BoxMark>(&mark)) {
                    CHECK(box->x >= 0);
                    CHECK(box->x + box->width <= sign_width(entry) + 0.01);
                    CHECK(box->height <= legend_swatch + 2);
                }
                if (const auto* disc = std::get_if<DiscMark>(&mark)) {
                    CHECK(disc->cx + disc->r <= sign_width(entry) + 0.01);
                    CHECK(2 * disc->r <= legend_swatch + 2);
                }
            }
        }
}

TEST_CASE("a kind of line has its bead in the legend too") {
    const auto grey = *shipped_theme("print-grey");
    const auto marks = [&](std::size_t pattern, const Theme& theme) {
        LegendEntry entry;
        entry.colour = {ColourRole::link_family, static_cast<std::uint32_t>(pattern)};
        entry.sign = Sign::line;
        entry.pattern = pattern;
        return drawn(entry, theme).marks;
    };
    CHECK(marks(1, grey).size() == 1);
    REQUIRE(marks(3, grey).size() == 2);
    CHECK(std::holds_alternative<DiscMark>(marks(3, grey)[1]));
    REQUIRE(marks(7, grey).size() == 2);
    CHECK(std::holds_alternative<LineMark>(marks(7, grey)[1]));
    CHECK(marks(3, light_theme()).size() == 1);
}
