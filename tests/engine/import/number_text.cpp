#include "engine/import/number_text.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace ecomap::import;

TEST_CASE("a number is written with as few digits as give it again") {
    auto text = [](std::string_view written) { return shortest_text(*parse_plain_number(written)); };
    CHECK(text("0.10000000000000001") == "0.1");
    CHECK(text("1E+5") == "100000");
    CHECK(text("+1.50") == "1.5");
    CHECK(text(" 5560360793 ") == "5560360793");
    CHECK(text("-0") == "0");
    CHECK(text("0.0000001") == "0.0000001");
    CHECK(text("1e-8") == "1e-08");
    CHECK(text("1e21") == "1e+21");
    CHECK(text("9007199254740992") == "9007199254740992");
    CHECK(text("123456789012345680000") == "1.2345678901234568e+20");
    std::mt19937_64 random(1);
    for (int i = 0; i < 2'000; ++i) {
        const double number = static_cast<double>(random() >> 11U) / static_cast<double>(1U + random() % 1'000'000);
        CHECK(parse_plain_number(shortest_text(number)) == number);
    }
}

TEST_CASE("what is no finite number is none") {
    for (const char* text : {"", " ", "x", "1,5", "1 000", "0x10", "inf", "nan", "1e999", "1.5 kr", "++1"}) {
        INFO(text);
        CHECK_FALSE(parse_plain_number(text));
    }
}
