#include "render/shape/rings.hpp"

#include "render/words/words.hpp"
#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Rings small_rings() {
    Note note;
    note.title = "ada";
    Rings rings;
    rings.heading.language = "en";
    rings.rings.resize(2);
    rings.rings[0].title = "core";
    rings.rings[0].groups = {{"agencies", "2", {}, {note, note}}, {"unions", "1", {}, {note}}};
    rings.rings[1].title = "around";
    rings.rings[1].looked = Rings::Looked::no;
    rings.apart.resize(1);
    rings.apart[0].title = "unknown";
    rings.apart[0].looked = Rings::Looked::unknown;
    return rings;
}

}  // namespace

TEST_CASE("every note of a ring is a row of the table, and so is a ring without any") {
    auto table = table_of(small_rings());
    check_rectangular(table);
    REQUIRE(table.rows.size() == 5);
    CHECK(text(table.rows[2][column_index(table, "group")]) == "unions");
    CHECK(in_words(std::get<Message>(table.rows[3][column_index(table, "looked")]), "en") == "not mapped");
    CHECK(in_words(std::get<Message>(table.rows[4][column_index(table, "looked")]), "sv") == "okänt");
}

TEST_CASE("rings are cut between each other, or between the groups of rings") {
    auto rings = small_rings();
    CHECK(parts_of(rings, Cut::down) == 3);
    auto last = part_of(rings, Cut::down, 1, 3);
    CHECK(last.rings.at(0).title == "around");
    CHECK(last.apart.at(0).title == "unknown");
    CHECK(part_of(rings, Cut::down, 0, 1).apart.empty());
    CHECK(parts_of(rings, Cut::inside) == 4);
    auto middle = part_of(rings, Cut::inside, 1, 3);
    REQUIRE(middle.rings.size() == 2);
    CHECK(middle.rings[0].groups.size() == 1);
    CHECK(middle.rings[1].title == "around");
    CHECK(middle.apart.empty());
    CHECK(part_of(rings, Cut::inside, 3, 4).apart.size() == 1);
    auto core = part_of(rings, Cut::down, 0, 1);
    CHECK(parts_of(core, Cut::inside) == 2);
    CHECK(part_of(core, Cut::inside, 1, 2).rings[0].title == "core (cont.)");
}
