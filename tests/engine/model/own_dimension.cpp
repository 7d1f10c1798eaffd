#include "engine/model/own_dimension.hpp"

#include "engine/model/dimension.hpp"
#include "engine/model/own_terms.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("whose terms they are is read back as it was written") {
    for (auto word : terms_of_words()) CHECK(to_string(*parse_terms_of(word)) == word);
    CHECK_FALSE(parse_terms_of("offer"));
}

TEST_CASE("dimensions of a map's own come behind those of the list") {
    CHECK(own_place(own_dimension(0)) == 0U);
    CHECK(own_place(own_dimension(7)) == 7U);
    CHECK_FALSE(own_place(Dimension::actor_type));
    CHECK(to_string(own_dimension(0)) == "own");
}

TEST_CASE("a row that says nothing of a map's own dimensions holds a pointer, and no terms of any") {
    OwnTerms terms;
    CHECK(sizeof(OwnTerms) == sizeof(void*));
    CHECK(terms[3].terms.empty());
    terms.set(1, {{OwnTermId{2}}, Certainty::inferred});
    CHECK(terms[0].terms.empty());
    const auto copy = terms;
    terms.set(1, {});
    CHECK(terms[1].terms.empty());
    CHECK(copy[1].terms == TermSet<OwnTermTag>{OwnTermId{2}});
    CHECK(copy[1].certainty == Certainty::inferred);
}
