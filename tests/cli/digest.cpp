#include "cli/digest.hpp"

#include <catch2/catch.hpp>

using ecomap::cli::Digest;

TEST_CASE("a digest tells texts apart, and where one ends and the next begins") {
    CHECK(Digest().add("a").text() == Digest().add("a").text());
    CHECK(Digest().add("a").text() != Digest().add("b").text());
    CHECK(Digest().add("a").add("b").text() != Digest().add("ab").text());
    CHECK(Digest().add("").text() != Digest().text());
    CHECK(Digest().add("ab").text().find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(Digest().add("ab").text().size() <= 16);
}
