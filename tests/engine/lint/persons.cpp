#include "engine/lint/persons.hpp"

#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::lint_of;

TEST_CASE("a person's address and number are told, and an organisation's are not") {
    const auto told = [](const std::string& role) {
        return lint_of("personal-data", "actors.csv", "id,name,role\na,A," + role + "\nb,B,\n").size();
    };
    for (const auto* personal : {"anna.berg@example.org", "ask <anna.berg@example.org> today", "811218-9876"})
        CHECK(told(personal) == 1);
    for (const auto* other : {"info@example.org", "@anna", "2021-2022", "556036-0793", "a@b", "811218-9875", ""})
        CHECK(told(other) == 0);
}
