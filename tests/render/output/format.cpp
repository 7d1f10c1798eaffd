#include "render/output/format.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;

TEST_CASE("formats have different names and extensions, and something to hold") {
    std::set<std::string_view> words;
    for (const auto& format : formats()) {
        CHECK(words.insert(format.name).second);
        CHECK(format.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        CHECK((format.reports || format.picture));
        CHECK_FALSE(format.extensions.empty());
        for (auto extension : format.extensions) CHECK((extension == format.name || words.insert(extension).second));
    }
}

TEST_CASE("a format is found by name, by extension and by the ending of a file") {
    CHECK(find_format("markdown") == find_format("md"));
    CHECK(find_format("svg")->name == "svg");
    CHECK(find_format("docx") == nullptr);
    CHECK(find_format("") == nullptr);
    CHECK(format_of_file("a/b.json")->name == "json");
    CHECK(format_of_file("a.b/c") == nullptr);
    CHECK(format_of_file("a.") == nullptr);
}

TEST_CASE("a picture in any format carries its headline or its numbers") {
    Note note;
    note.title = "Alfa";
    note.colour = {ColourRole::actor_type, 0, "#336699"};
    Cards::Group group;
    group.title = "Grupp";
    group.colour = {ColourRole::actor_type, 0, "#336699"};
    group.notes = {note};
    Cards cards;
    cards.heading.headline = "Rubriken";
    cards.heading.language = "sv";
    cards.groups = {group};
    for (const auto& format : formats()) {
        if (!format.picture) continue;
        const auto file = format.picture(cards, {}, light_theme());
        INFO(format.name);
        CHECK(file.find("Alfa") != std::string::npos);
        CHECK((format.name == "csv" || file.find("Rubriken") != std::string::npos));
    }
}

TEST_CASE("pages of a format without sheets are one file, the picture") {
    Cards cards;
    cards.heading.headline = "H";
    cards.heading.language = "sv";
    const auto& format = *find_format("markdown");
    const auto pages = pages_of(format, cards, {}, {light_theme(), {}, Fonts::none, {}});
    REQUIRE(pages.size() == 1);
    CHECK(pages.front() == format.picture(cards, {}, light_theme()));
    CHECK(format_of_file("x.c") == nullptr);
    CHECK(format_of_file("x.gv")->name == "dot");
    CHECK(find_format("dot")->name == "dot");
}
