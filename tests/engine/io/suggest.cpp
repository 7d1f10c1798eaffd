#include "engine/io/suggest.hpp"

#include <catch2/catch.hpp>

using ecomap::io::edit_distance;
using ecomap::io::suggest;

namespace {

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
    std::size_t effort = 1'000'000;
    return suggest(word, candidates, effort);
}

}  // namespace

TEST_CASE("one edit is a letter more, less, other, or two swapped") {
    CHECK(edit_distance(U"kitten", U"sitting", 9) == 3);
    CHECK(edit_distance(U"ca", U"ac", 9) == 1);
    CHECK(edit_distance(U"ca", U"abc", 9) == 3);  // each stretch is edited once
    CHECK(edit_distance(U"", U"abc", 9) == 3);
    CHECK(edit_distance(U"abc", U"", 9) == 3);
    CHECK(edit_distance(U"same", U"same", 0) == 0);
    CHECK(edit_distance(U"åre", U"are", 9) == 1);
}

TEST_CASE("a distance beyond the limit is only said to be beyond") {
    CHECK(edit_distance(U"kitten", U"sitting", 2) == 3);
    CHECK(edit_distance(U"aaaaaaaa", U"bbbbbbbb", 2) == 3);
    CHECK(edit_distance(U"a", U"aaaaaaaa", 2) == 3);
}

TEST_CASE("the nearest word is suggested when it is near enough") {
    CHECK(nearest("inclusivness", {"inclusiveness", "innovation"}) == "inclusiveness");
    CHECK(nearest("metodstöd", {"metodstod", "natverk"}) == "metodstod");
    CHECK(nearest("Vinonva", {"vinnova", "skr"}) == "vinnova");
    CHECK(nearest("VINNOVA", {"vinnova"}) == "vinnova");
    CHECK(nearest("bonona", {"banana"}) == "banana");  // a third of the letters
    CHECK(nearest("bonono", {"banana"}).empty());
    CHECK(nearest("banana", {"vinnova", "skr"}).empty());
    CHECK(nearest("p9", {"p1", "p2"}).empty());
    CHECK(nearest("", {"a"}).empty());
    CHECK(nearest("abc", {}).empty());
}

TEST_CASE("two words equally near are no suggestion") {
    CHECK(nearest("gap9", {"gap1", "gap2"}).empty());
    CHECK(nearest("gap", {"gap1", "gap2", "gap"}) == "gap");
}

TEST_CASE("suggesting stops when its effort is spent") {
    std::size_t effort = 10;
    CHECK(suggest("vinonva", {"vinnova"}, effort).empty());
    CHECK(effort == 0);
    effort = 1'000;
    suggest("abxd", {"abcd", "abc"}, effort);
    CHECK(effort == 1'000 - 2 - 5 * 5 - 5 * 4);  // one to look at each, and the tables of distances
}

TEST_CASE("a word far longer than every candidate is near to none, and costs no more than to look at them") {
    const std::vector<std::string_view> candidates{"level", "name"};
    std::size_t effort = 1'000;
    CHECK(ecomap::io::suggest(std::string(1'000'000, 'x'), candidates, effort).empty());
    CHECK(effort == 998);
    effort = 0;
    CHECK(ecomap::io::suggest("levl", candidates, effort).empty());
}
