#include "render/shape/shorten.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

namespace {

std::vector<Note> notes(std::size_t count, Ink ink = Ink::solid) {
    std::vector<Note> made(count);
    for (std::size_t i = 0; i < count; ++i) made[i].title = "n" + std::to_string(i), made[i].ink = ink;
    return made;
}

Cards cards(const std::vector<std::size_t>& sizes) {
    Cards made;
    made.heading.language = "en";
    made.heading.how_to_read = "A note is an actor.";
    for (auto size : sizes) {
        made.groups.emplace_back();
        made.groups.back().count = std::to_string(size);
        made.groups.back().notes = notes(size);
    }
    return made;
}

/// By group: how many notes stand there whole, and the last.
struct Seen {
    std::vector<std::size_t> sizes;
    std::vector<std::string> last;
    std::string words;
};

Seen seen(const Cards& cards) {
    Seen all;
    for (const auto& group : cards.groups) {
        all.sizes.push_back(group.notes.size());
        all.last.push_back(group.notes.empty() ? "" : group.notes.back().title);
    }
    all.words = cards.heading.how_to_read;
    return all;
}

Seen shortened_cards(const std::vector<std::size_t>& sizes, std::size_t most) {
    return seen(std::get<Cards>(shortened(Shape(cards(sizes)), most)));
}

/// The greatest share by trying each.
std::size_t naive_share(const std::vector<std::size_t>& sizes, std::size_t most) {
    std::size_t best = 1;
    for (std::size_t share = 1; share <= most; ++share) {
        std::size_t sum = 0;
        for (auto size : sizes) sum += std::min(size, share);
        if (sum <= most) best = share;
    }
    return best;
}

}  // namespace

TEST_CASE("a picture that can be read is left as it is") {
    const auto all = shortened_cards({3, 0, 4}, 7);
    CHECK(all.sizes == std::vector<std::size_t>{3, 0, 4});
    CHECK(all.words == "A note is an actor.");
}

TEST_CASE("of large groups the first stand there and the rest is counted; small groups are whole, and it is said") {
    const auto some = shortened_cards({10, 2, 5}, 8);  // three of each large one
    CHECK(some.sizes == std::vector<std::size_t>{4, 2, 4});
    CHECK(some.last == std::vector<std::string>{"and 7 more", "n1", "and 2 more"});
    CHECK(
        some.words ==
        "A note is an actor. Where more than 3 notes stand together, the rest is counted: the table has all (-f csv), "
        "and a filter leaves fewer.");
}

TEST_CASE("counts and the table stay those of all") {
    const Shape whole(cards({10, 2}));
    const auto some = std::get<Cards>(shortened(whole, 4));
    CHECK(some.groups[0].count == "10");
    CHECK(table_of(whole).rows.size() == 12);
}

TEST_CASE("one of each stands there however many groups there are") {
    CHECK(shortened_cards({2, 2, 2, 2}, 3).sizes == std::vector<std::size_t>{2, 2, 2, 2});
    CHECK(shortened_cards({3, 3, 3, 3}, 3).last == std::vector<std::string>(4, "and 2 more"));
}

TEST_CASE("the share is the greatest that fits, as trying each finds it") {
    for (std::size_t seed = 0; seed < 200; ++seed) {
        std::vector<std::size_t> sizes;
        for (std::size_t i = 0; i <= seed % 7; ++i) sizes.push_back((seed * 7919 + i * 104729) % 23);
        std::size_t sum = 0;
        for (auto size : sizes) sum += size;
        const std::size_t most = 1 + seed % 40;
        const auto share = sum <= most ? sum : naive_share(sizes, most);
        const auto found = shortened_cards(sizes, most).sizes;
        for (std::size_t i = 0; i < sizes.size(); ++i) CHECK(found[i] == (sizes[i] <= share ? sizes[i] : share + 1));
    }
}

TEST_CASE("cells, trays and what has no room on a ring are shortened too") {
    Matrix matrix;
    matrix.cells = {{Matrix::CellOf(), Matrix::CellOf()}};
    matrix.cells[0][0].notes = notes(9);
    matrix.cells[0][1].notes = notes(1);
    const auto cells = std::get<Matrix>(shortened(Shape(matrix), 5)).cells;
    CHECK(cells[0][0].notes.size() == 5);
    CHECK(cells[0][1].notes.size() == 1);
    Network network;
    network.tray = notes(9);
    CHECK(std::get<Network>(shortened(Shape(network), 5)).tray.size() == 6);
    Ego ego;
    ego.rest = notes(9);
    CHECK(std::get<Ego>(shortened(Shape(ego), 5)).rest.size() == 6);
}

TEST_CASE("both sides of a pair are shortened alike, and places that are only kept are not counted") {
    Pair pair;
    auto before = cards({6}), after = cards({6});
    for (std::size_t i = 3; i < 6; ++i) after.groups[0].notes[i].ink = Ink::absent;
    pair.before.picture = Single(before);
    pair.after.picture = Single(after);
    const auto both = std::get<Pair>(shortened(Shape(pair), 4));
    const auto &first = std::get<Cards>(both.before.picture), &second = std::get<Cards>(both.after.picture);
    CHECK(seen(first).last == std::vector<std::string>{"and 2 more"});
    CHECK(seen(second).sizes == std::vector<std::size_t>{5});
    CHECK(second.groups[0].notes.back().ink == Ink::absent);
}
