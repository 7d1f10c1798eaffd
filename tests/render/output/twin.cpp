#include "render/output/twin.hpp"

#include "render/board/theme_file.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("the twin of a picture keeps its words and has a row for every note") {
    Note note;
    note.title = "a";
    Cards::Group group;
    group.notes = {note, note};
    Cards cards;
    cards.heading.headline = "Två";
    cards.groups = {group};
    Origin origin;
    origin.about.name = "n";
    const auto twin = twin_of(cards, origin, light_theme());
    CHECK(twin.heading.headline == "Två");
    CHECK(twin.origin.about.name == "n");
    CHECK(twin.table.rows.size() == 2);
}
