#include "render/board/chrome.hpp"

#include "render/board/theme_file.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Heading heading_with(std::size_t entries, const std::string& words) {
    Heading heading;
    heading.headline = words;
    heading.how_to_read = words;
    heading.footer_left = words;
    heading.footer_right = words;
    heading.language = "sv";
    heading.description = words;
    for (const auto* title : {"Stödtyper", "Principer"}) {
        LegendGroup group{title, {}};
        for (std::size_t i = 0; i < entries; ++i)
            group.entries.push_back({words, {ColourRole::support_type, 1}, "M", Ink::solid, i % 2 == 1});
        heading.legend.push_back(group);
    }
    return heading;
}

Board framed(const Heading& heading, double width) {
    auto board = open_board(heading, light_theme(), width);
    close_board(board, heading, light_theme(), board.height + 100);
    return board;
}

}  // namespace

TEST_CASE("headline, legend and footer never collide, however long they are and however narrow the board") {
    const std::string words[] = {"", "Å", "Metodstöd, kunskapsunderlag och verktyg",
                                 "Ekosystemanalys av innovationsstöd i offentlig sektor för kommuner, regioner och "
                                 "statliga myndigheter med exempel på stöd från sextiofyra aktörer i hela landet"};
    for (const auto& text : words)
        for (std::size_t entries : {0U, 1U, 12U})
            for (double width : {760.0, 980.0, 1780.0}) {
                CAPTURE(text, entries, width);
                CHECK(test::complaints(framed(heading_with(entries, text), width)).empty());
            }
}

TEST_CASE("a word that is wider than the board is broken, not let out") {
    auto board = framed(heading_with(3, std::string(600, 'w')), 760);
    CHECK(test::complaints(board).empty());
}

TEST_CASE("what closing a board will cost is known before") {
    auto heading = heading_with(12, "Metodstöd, kunskapsunderlag och verktyg");
    auto board = open_board(heading, light_theme(), 980);
    auto content = board.height + 300;
    close_board(board, heading, light_theme(), content);
    CHECK(board.height == Approx(content + closing_height(heading, light_theme(), 980)));
}

TEST_CASE("a group without entries leaves no trace in the legend") {
    auto with = heading_with(0, "Rubrik");
    auto board = framed(with, 980);
    for (const auto& item : board.cards) CHECK(item.css != "legend");
}

TEST_CASE("a board carries its words for those who do not see it") {
    auto heading = heading_with(1, "Rubrik");
    heading.description = "Beskrivning";
    auto board = framed(heading, 980);
    CHECK(board.title == "Rubrik");
    CHECK(board.description == "Beskrivning");
    CHECK(board.language == "sv");
    CHECK(board.background == light_theme().page);
}

TEST_CASE("kinds that look alike share one sign in the legend, in the order of the first") {
    Heading heading;
    heading.legend = {{"Aktörstyper",
                       {{"Myndighet", ColourRole::actor_type, "", Ink::solid, false},
                        {"Plattform", {ColourRole::actor_type, 2}, "", Ink::solid, false},
                        {"Utredning", ColourRole::actor_type, "", Ink::solid, false},
                        {"Kommun", ColourRole::actor_type, "", Ink::hatched, false}}}};
    std::vector<std::string> words;
    for (const auto& item : framed(heading, 980).cards)
        if (item.css == "legend")
            for (const auto& mark : item.marks)
                if (const auto* text = std::get_if<TextMark>(&mark)) words.push_back(text->text);
    CHECK(words == std::vector<std::string>{"Aktörstyper", "Myndighet · Utredning", "Plattform", "Kommun"});
}

TEST_CASE("kinds that look alike get a sign each where one label of all would not fit") {
    Heading heading;
    LegendGroup group{"Typer", {}};
    for (int i = 0; i < 9; ++i)
        group.entries.push_back({std::string(60, 'a'), ColourRole::actor_type, "", Ink::solid, false});
    heading.legend = {group};
    auto board = framed(heading, 760);
    CHECK(test::complaints(board).empty());
    for (const auto& item : board.cards)
        for (const auto& mark : item.marks)
            if (const auto* text = std::get_if<TextMark>(&mark)) CHECK(text->text.find("…") == std::string::npos);
}

TEST_CASE("the legend of a network has the sign that a type has on the board") {
    Heading heading;
    LegendGroup types{"Aktörstyper", {}};
    for (std::size_t place : {0, 3, 6})
        types.entries.push_back({"typ", {ColourRole::actor_type, place}, "", Ink::solid, false, Sign::disc});
    heading.legend = {types};
    const auto signs_in = [&](const Theme& theme) {
        std::string signs;
        auto board = open_board(heading, theme, 800);
        close_board(board, heading, theme, board.height + 100);
        for (const auto& item : board.cards)
            for (const auto& mark : item.marks) {
                const auto* disc = std::get_if<DiscMark>(&mark);
                if (item.css != "legend" || std::holds_alternative<TextMark>(mark)) continue;
                signs += !disc ? "square " : disc->diamond ? "diamond " : "disc ";
            }
        return signs;
    };
    CHECK(signs_in(light_theme()) == "disc disc disc ");
    CHECK(signs_in(*shipped_theme("print-grey")) == "disc square diamond ");
}

TEST_CASE("a theme whose types are bars is read in words without colours, where there are such") {
    Heading heading;
    heading.how_to_read = "Färg";
    CHECK(reading_of(heading, *shipped_theme("print-grey")) == "Färg");
    heading.how_to_read_grey = "Streck";
    CHECK(reading_of(heading, *shipped_theme("print-grey")) == "Streck");
    CHECK(reading_of(heading, light_theme()) == "Färg");
}
