#include "engine/model/framework.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Framework with_own() {
    Framework framework;
    framework.own = {{"region", "regions"}, {"sector", "trades", TermsOf::actors}};
    auto& name = framework.dimensions.emplace_back();
    name.dimension = own_dimension(0);
    name.singular = Text("region", "area");
    return framework;
}

}  // namespace

TEST_CASE("a word names a dimension of the list, or one of the framework's own") {
    const auto framework = with_own();
    CHECK(find_dimension(framework, "phase") == Dimension::phase);
    CHECK(find_dimension(framework, "sector") == own_dimension(1));
    CHECK_FALSE(find_dimension(framework, "sectors"));
    CHECK_FALSE(find_dimension({}, "sector"));
    for (auto word : dimension_words_of(framework)) CHECK(word_of(framework, *find_dimension(framework, word)) == word);
    CHECK(dimension_words_of(framework).size() == dimension_words().size() + 2);
    CHECK(vocabulary_of(framework, own_dimension(1)) == "trades");
    CHECK(vocabulary_of(framework, Dimension::phase) == "phases");
}

TEST_CASE("a dimension of a map's own is called by its words, or by its id, and the others only as the map says") {
    const auto framework = with_own();
    CHECK(name_of(framework, own_dimension(0)).singular.in("en") == "area");
    CHECK(name_of(framework, own_dimension(0)).plural.in("en") == "area");
    CHECK(name_of(framework, own_dimension(1)).plural.in("sv") == "sector");
    CHECK(name_of(framework, Dimension::phase).singular.empty());
}
