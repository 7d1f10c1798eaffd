#include "render/board/pieces.hpp"

#include "render/board/text_metrics.hpp"
#include "render/board/theme_file.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;

namespace {

Board board_with(Item item) {
    Board board;
    board.width = 400;
    board.height = 300;
    board.background = "#F3F4F7";
    board.cards.push_back(std::move(item));
    return board;
}

Note note_with(const std::string& title) {
    Note note;
    note.title = title;
    note.colour = ColourRole::actor_type;
    return note;
}

std::vector<std::string> texts_of(const Item& item) {
    std::vector<std::string> texts;
    for (const auto& mark : item.marks)
        if (const auto* text = std::get_if<TextMark>(&mark)) texts.push_back(text->text);
    return texts;
}

constexpr Ink all_inks[] = {Ink::solid, Ink::hatched, Ink::hollow, Ink::dotted, Ink::grey};

}  // namespace

TEST_CASE("a note with everything on it is readable in every ink and every colour of the house") {
    auto theme = light_theme();
    for (std::size_t type = 0; type < theme.type_colours.size(); ++type)
        for (auto ink : all_inks) {
            auto note = note_with("Myndigheten för digital förvaltning (DIGG)");
            note.colour = {ColourRole::actor_type, type};
            note.ink = ink;
            note.badge = "12";
            for (std::size_t i = 0; i < 6; ++i)
                note.chips.push_back({"M", {ColourRole::support_type, i}, "", all_inks[i % 5], false});
            for (std::size_t i = 0; i < 5; ++i)
                note.marks.push_back({"3", {ColourRole::principle, i}, "", all_inks[i], true});
            CAPTURE(type, static_cast<int>(ink));
            CHECK(test::complaints(board_with(make_note(note, 20, 20, 134, 66, theme))).empty());
        }
}

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

TEST_CASE("a title is set at 11, 10 or 9 points, and cut only when even 9 does not fit") {
    auto theme = light_theme();
    auto size_of = [&](const std::string& title) {
        return std::get<TextMark>(make_note(note_with(title), 0, 0, 100, 25, theme).marks[1]).size;
    };
    CHECK(size_of("Vinnova") == 11);
    CHECK(size_of("Statens väg- och transportforskningsinstitut") == 9);
    auto cut = make_note(note_with(std::string(400, 'm')), 0, 0, 100, 25, theme);
    CHECK(texts_of(cut).back().ends_with("…"));
    CHECK(test::complaints(board_with(cut)).empty());
}

TEST_CASE("notes grow until no title is cut, but not without end") {
    auto theme = light_theme();
    auto with_mark = [](const std::string& title) {
        auto note = note_with(title);
        note.badge = "3";
        note.marks.assign(12, {"10", ColourRole::principle, "", Ink::solid, true});
        return note;
    };
    std::vector<Note> brief{with_mark("Å")};
    std::vector<Note> longer{with_mark("Å"), with_mark("Forte – Forskningsrådet för hälsa, arbetsliv och välfärd")};
    std::vector<Note> endless{with_mark(std::string(900, 'm'))};
    CHECK(note_height(brief, 134, 66, 126, theme) == 66);
    auto grown = note_height(longer, 134, 66, 126, theme);
    CHECK(grown > 66);
    CHECK(grown < 126);
    CHECK(note_height(endless, 134, 66, 126, theme) == 126);
    CHECK(test::complaints(board_with(make_note(endless[0], 10, 10, 134, 126, theme))).empty());
}

TEST_CASE("what the headline speaks of stands out on a note, and keeps clear of the rest") {
    for (auto name : theme_names()) {
        INFO(name);
        const auto theme = *shipped_theme(name);
        auto note = note_with("Åmål");
        note.badge = "13";
        note.marks.assign(5, {"1", ColourRole::principle, "", Ink::solid, true});
        const auto plain = make_note(note, 10, 10, 134, 66, theme);
        note.badge_stands_out = note.marks_stand_out = true;
        const auto strong = make_note(note, 10, 10, 134, 66, theme);
        CHECK(strong.marks.size() == plain.marks.size() + 2);  // a box behind the number, a line around the marks
        CHECK(texts_of(strong) == texts_of(plain));
        CHECK(test::complaints(board_with(strong)).empty());
    }
}

TEST_CASE("many chips never cover a name: those without room are counted") {
    const auto& theme = light_theme();
    for (const std::size_t many : {12, 40, 300}) {
        Note note;
        note.title = "The large agency";
        note.badge = "30";
        note.colour = ColourRole::actor_type;
        for (std::size_t i = 0; i < many; ++i) {
            note.chips.push_back({"Ab", {ColourRole::support_type, i}, ""});
            note.marks.push_back({std::to_string(i), {ColourRole::principle, i}, "", Ink::solid, true});
        }
        const auto height = note_height(std::vector{note}, 140, 60, 128, theme);
        const auto item = make_note(note, 0, 0, 140, height, theme);
        double title = 0, top = height;
        std::vector<std::string> counted;
        for (const auto& mark : item.marks) {
            if (const auto* text = std::get_if<TextMark>(&mark)) {
                if (text->text == note.title) title = text->y;
                if (text->text.starts_with("+")) counted.push_back(text->text);
            }
            const auto* box = std::get_if<BoxMark>(&mark);
            if (box && box->width < 60 && box->height < 20) top = std::min(top, box->y);
            if (const auto* disc = std::get_if<DiscMark>(&mark)) top = std::min(top, disc->cy - disc->r);
        }
        CAPTURE(many);
        CHECK(title > 0);
        CHECK(top > title);
        CHECK(counted.size() == (many == 12 ? 0 : 2));
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
