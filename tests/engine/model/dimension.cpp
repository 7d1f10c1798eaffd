#include "engine/model/dimension.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;

TEST_CASE("every word of a dimension is read back as it was written, and no other word is one") {
    for (auto word : dimension_words()) CHECK(to_string(*parse_dimension(word)) == word);
    CHECK_FALSE(parse_dimension("target"));
    CHECK_FALSE(parse_dimension(""));
}

TEST_CASE("each dimension has a vocabulary of its own") {
    std::set<std::string_view> vocabularies;
    for (auto word : dimension_words()) vocabularies.insert(vocabulary_of(*parse_dimension(word)));
    CHECK(vocabularies.size() == dimension_words().size());
    CHECK(vocabulary_of(Dimension::target) == "target_groups");
}
