#include "render/shape/shown.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("What a part of a picture shows is a question to the page", "[page]") {
    CHECK(row_shown("actors", "dino.t1") == "actors=dino.t1");
    CHECK(row_shown("actors", "a&b=c d") == "actors=a%26b%3Dc%20d");
    CHECK(row_shown("actors", "å\"<") == "actors=%C3%A5%22%3C");
}

TEST_CASE("Of a cell both sides must be known", "[page]") {
    CHECK(both_shown("support_types=a", "principles=p1") == "support_types=a&principles=p1");
    CHECK(both_shown("", "principles=p1").empty());
    CHECK(both_shown("support_types=a", "").empty());
}
