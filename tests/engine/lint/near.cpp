#include "engine/lint/near.hpp"

#include "engine/io/suggest.hpp"
#include "engine/model/utf8.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace ecomap;
using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

TEST_CASE("words one edit apart are pairs: a letter more, less or another, or two swapped") {
    CHECK(lint::near_pairs({"training", "trainning"}) == Pairs{{0, 1}});
    CHECK(lint::near_pairs({"training", "trining", "other"}) == Pairs{{0, 1}});
    CHECK(lint::near_pairs({"training", "tranining"}) == Pairs{{0, 1}});
    CHECK(lint::near_pairs({"training", "trainimg"}) == Pairs{{0, 1}});
    CHECK(lint::near_pairs({"rådgivning x", "radgivning x"}) == Pairs{{0, 1}});
    CHECK(lint::near_pairs({"training", "trainers"}).empty());
}

TEST_CASE("what is meant to differ is no pair") {
    CHECK(lint::near_pairs({"phase one1", "phase one2", "mora", "nora", "group a", "group b", "banana", "canana"})
              .empty());
    CHECK(lint::near_pairs({"serieA", "serieB", "serieC", "serieD", "serieE"}).empty());
    CHECK(lint::near_pairs({}).empty());
    CHECK(lint::near_pairs({"", std::string(500, 'a'), std::string(499, 'a')}).empty());
}

TEST_CASE("near pairs are those that comparing each word to each finds") {
    std::mt19937 random(7);
    std::vector<std::string> words;
    for (int i = 0; i < 200; ++i) {
        std::string word = "ab";
        for (auto length = 4 + random() % 3; length > 0; --length) word += static_cast<char>('a' + random() % 6);
        if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
    }
    Pairs naive;
    for (std::uint32_t a = 0; a < words.size(); ++a)
        for (std::uint32_t b = a + 1; b < words.size(); ++b)
            if (io::edit_distance(characters(words[a]), characters(words[b]), 1) == 1) naive.emplace_back(a, b);
    const auto found = lint::near_pairs(words);
    REQUIRE(naive.size() > 5);
    CHECK(std::includes(naive.begin(), naive.end(), found.begin(), found.end()));
    CHECK(2 * found.size() > naive.size());  // the others are of a series
}
