#include "render/shape/ego.hpp"

#include "render/words/words.hpp"
#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Ego three_and_one_more() {
    Ego ego;
    ego.heading.language = "en";
    ego.name = "Vinnova";
    Ego::Contact contact;
    contact.label = "SKR";
    contact.links = 2;
    contact.only_through = true;
    ego.groups = {{"Agency", ColourRole::actor_type, {contact, contact}},
                  {"Other", {ColourRole::actor_type, 1}, {contact}}};
    ego.groups[1].contacts[0].label = "RISE";
    ego.ties = {{0, 2, "SKR – RISE: meets"}};
    ego.rest.resize(1);
    ego.rest[0].title = "Almi";
    ego.rest_title = "More contacts";
    return ego;
}

}  // namespace

TEST_CASE("an ego has a table row for each contact, on the ring or not, and for each tie among them") {
    auto table = table_of(three_and_one_more());
    check_rectangular(table);
    REQUIRE(table.rows.size() == 5);
    CHECK(text(table.rows[0][column_index(table, "from")]) == "Vinnova");
    CHECK(table.rows[0][column_index(table, "links")] == Cell(std::int64_t{2}));
    CHECK(in_words(std::get<Message>(table.rows[0][column_index(table, "only_through")]), "en") == "yes");
    CHECK(text(table.rows[3][column_index(table, "to")]) == "Almi");
    CHECK(text(table.rows[4][column_index(table, "from")]) == "SKR");
    CHECK(text(table.rows[4][column_index(table, "to")]) == "RISE");
}

TEST_CASE("an ego is cut after its ring") {
    auto ego = three_and_one_more();
    CHECK(parts_of(ego, Cut::down) == 2);
    CHECK(parts_of(ego, Cut::inside) == 1);
    CHECK(part_of(ego, Cut::down, 0, 1).rest.empty());
    auto rest = part_of(ego, Cut::down, 1, 2);
    CHECK(rest.groups.empty());
    CHECK(rest.rest.size() == 1);
    CHECK(parts_of(Ego{}, Cut::down) == 0);
}

TEST_CASE("two egos have the same places on the ring, and their ties follow") {
    auto contact = [](const std::string& key) {
        Ego::Contact made;
        made.key = made.label = key;
        return made;
    };
    Ego before, after;
    before.name = after.name = "Vinnova";
    before.groups = {{"Agency", {}, {contact("a"), contact("b")}}, {"Other", {}, {contact("c")}}};
    before.ties = {{1, 2, ""}};
    after.groups = {{"Other", {}, {contact("c"), contact("d")}}};
    after.ties = {{0, 1, ""}};
    align(before, after);
    REQUIRE(after.groups.size() == 2);
    CHECK(after.groups[0].contacts[1].ink == Ink::absent);
    CHECK(before.groups[1].contacts[1].ink == Ink::absent);
    CHECK((before.ties[0].from == 1 && before.ties[0].to == 2));
    CHECK((after.ties[0].from == 2 && after.ties[0].to == 3));
    CHECK(table_of(after).rows.size() == 3);
}

TEST_CASE("where the one in the middle is gone, its place and those around it stay empty") {
    auto before = three_and_one_more();
    Ego after;
    align(before, after);
    CHECK(after.name == "Vinnova");
    CHECK(after.ink == Ink::absent);
    for (const auto& group : after.groups)
        for (const auto& contact : group.contacts) CHECK(contact.ink == Ink::absent);
    CHECK(table_of(after).rows.empty());
}
