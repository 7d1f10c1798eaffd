#include "engine/lint/examples.hpp"

#include "engine/io/diagnostic.hpp"
#include "engine/model/contains.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

TEST_CASE("examples are sorted, each of a code that exists, and found by it") {  // what they do: io/every_code.cpp
    const auto all = lint::examples();
    CHECK(std::is_sorted(all.begin(), all.end(), [](auto& a, auto& b) { return a.code < b.code; }));
    for (const auto& each : all) {
        CHECK(contains(diagnostic_codes(), each.code));
        CHECK(lint::example_of(each.code) == &each);
    }
    CHECK_FALSE(lint::example_of("nothing"));
    CHECK_FALSE(lint::example_of("zzz"));
}
