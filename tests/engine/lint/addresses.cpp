#include "engine/lint/addresses.hpp"

#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::lint_of;

TEST_CASE("a website leads somewhere") {
    const auto lines = [](const std::string& address) {
        return lint_of("doubtful-address", "actors.csv", "id,name,website\na,A," + address + "\nb,B,\n").size();
    };
    for (const auto* good :
         {"example.org", "https://example.org/a?b=c@d", "http://example.org", "example.org:8080/x", ""})
        CHECK(lines(good) == 0);
    for (const auto* bad : {"example", "see example.org", "anna@example.org", "https://", "http://.org", "a..org"})
        CHECK(lines(bad) == 1);
    CHECK(lines("javascript:x") == 0);  // told by the loader
}
