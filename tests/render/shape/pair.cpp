#include "render/shape/shape.hpp"

#include "render/words/words.hpp"
#include "tests/support/table.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Cards cards(const std::vector<std::string>& names) {
    Cards cards;
    cards.heading.language = "en";
    for (const auto& name : names) {
        Note note;
        note.title = name;
        cards.groups.push_back({"group " + name, "1", {}, "", false, {note}});
    }
    return cards;
}

Pair pair(const std::vector<std::string>& before, const std::vector<std::string>& after) {
    Pair pair;
    pair.heading.language = "en";
    pair.before = {"before", cards(before)};
    pair.after = {"after", cards(after)};
    return pair;
}

}  // namespace

TEST_CASE("the table of a pair says of each row which picture it is in") {
    auto table = table_of(pair({"a", "b"}, {"b", "c"}));
    check_rectangular(table);
    REQUIRE(table.rows.size() == 3);
    auto where = [&](std::size_t row) { return in_words(std::get<Message>(table.rows[row][0]), "en"); };
    CHECK(where(0) == "both");
    CHECK(where(1) == "after");
    CHECK(where(2) == "before");
}

TEST_CASE("a pair is cut where both of its pictures are") {
    auto whole = pair({"a", "b"}, {"a", "b"});
    CHECK(parts_of(whole, Cut::down) == 2);
    auto part = part_of(whole, Cut::down, 1, 2);
    CHECK(std::get<Cards>(part.before.picture).groups.front().title == "group b");
    CHECK(std::get<Cards>(part.after.picture).groups.size() == 1);
}

TEST_CASE("a picture with fewer parts than the other is empty where it has none, and keeps its words") {
    auto uneven = pair({"a"}, {"a", "b"});
    std::get<Cards>(uneven.before.picture).heading.headline = "one";
    REQUIRE(parts_of(uneven, Cut::down) == 2);
    auto second = part_of(uneven, Cut::down, 1, 2);
    CHECK(std::get<Cards>(second.before.picture).groups.empty());
    CHECK(std::get<Cards>(second.before.picture).heading.headline == "one");
    CHECK(std::get<Cards>(second.after.picture).groups.front().title == "group b");
    CHECK(std::get<Cards>(part_of(uneven, Cut::down, 0, 1).before.picture).groups.size() == 1);
}
