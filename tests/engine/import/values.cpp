#include "engine/import/values.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("what is of persons is known by its form") {
    CHECK(is_email("anna@example.se"));
    CHECK_FALSE(is_email("@skr"));
    CHECK_FALSE(is_email("a @ b"));
    CHECK_FALSE(is_email("anna@example"));
    CHECK(is_telephone("+46 8-123 45 67"));
    CHECK(is_telephone("08-123 45 67"));
    CHECK_FALSE(is_telephone("1234567"));
    CHECK_FALSE(is_telephone("2024-01-31"));
    CHECK(is_personal_number("640823-3234"));  // Skatteverket's own example
    CHECK(is_personal_number("196408233234"));
    CHECK_FALSE(is_personal_number("640823-3235"));
    CHECK_FALSE(is_personal_number("556036-0793"));  // an organisation's
    CHECK_FALSE(is_personal_number("640823-323A"));
}

TEST_CASE("a column of marks has nothing else") {
    CHECK(looks_of({"x", "", "Ja", "nej"}).are_marks());
    CHECK_FALSE(looks_of({"x", "kanske"}).are_marks());
    CHECK_FALSE(looks_of({"nej", "-"}).are_marks());
    CHECK_FALSE(looks_of({}).are_marks());
    const auto looks = looks_of({"https://a.se", "https://a.se", "12 %", "directed", "a@b.se"});
    CHECK(looks.values == 5);
    CHECK(looks.different == 4);
    CHECK(looks.addresses == 2);
    CHECK(looks.numbers == 1);
    CHECK(looks.directions == 1);
    CHECK(looks.personal == 1);
    CHECK_FALSE(looks.are_mostly(looks.personal));
}
