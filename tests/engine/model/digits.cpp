#include "engine/model/digits.hpp"

#include <catch2/catch.hpp>

using ecomap::digits_of;
using ecomap::read_digits;

TEST_CASE("a number is written with the fewest digits that are the same number") {
    CHECK(digits_of(0.1) == "0.1");
    CHECK(digits_of(0) == "0");
    CHECK(digits_of(-2.5) == "-2.5");
    CHECK(digits_of(1e23) == "1e+23");
    CHECK(digits_of(1.0 / 3) == "0.3333333333333333");
}

TEST_CASE("what a text begins with is read, to where it is no number any more") {
    const std::string_view text = "12.5e1x";
    double number = 0;
    const auto [end, error] = read_digits(text, number);
    CHECK(error == std::errc());
    CHECK(number == 125);
    CHECK(end == text.data() + 6);
    CHECK(read_digits("x", number).ec == std::errc::invalid_argument);
    CHECK(read_digits("1e999", number).ec == std::errc::result_out_of_range);
}
