#include "render/board/sticky_note.hpp"

#include "render/board/theme_file.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/one_item.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::board_with;
using ecomap::test::texts_of;

namespace {

Note note_with(const std::string& title) {
    Note note;
    note.title = title;
    note.colour = ColourRole::actor_type;
    return note;
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
