#include "engine/import/hsds_words.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("the terms of a taxonomy stand where its link type says, else its name, else they are kinds of support") {
    CHECK(hsds_head_of_terms("eligibility", "Service types") == "Target group");
    CHECK(hsds_head_of_terms("", "Human Situations") == "Target group");
    CHECK(hsds_head_of_terms("intended_audience", "") == "Target group");
    CHECK(hsds_head_of_terms("", "Principles") == "Principle");
    CHECK(hsds_head_of_terms("link_type", "openEligibility") == "Target group");
    CHECK(hsds_head_of_terms("", "211 HSIS") == "Support type");
}

TEST_CASE("fields that a map has no place for have no head") {
    CHECK(hsds_head_of_service("name") == "Service name");
    CHECK(hsds_head_of_service("wait_time").empty());
    CHECK(hsds_head_of_organisation("logo").empty());
}
