#include "render/page/base85.hpp"

#include <catch2/catch.hpp>
#include <set>

using namespace ecomap;

TEST_CASE("bytes become text of five letters for four of them, and one more than the bytes that are left", "[page]") {
    CHECK(to_base85("").empty());
    CHECK(to_base85(std::string(4, '\0')) == "#####");
    CHECK(to_base85(std::string(1, '\0')) == "##");
    CHECK(to_base85("\xFF\xFF\xFF\xFF") == R"({=^1#)");  // 82, 23, 54, 12, 0 in base 85
    CHECK(to_base85(std::string(7, 'x')).size() == 5 + 4);
}

TEST_CASE("the letters mean nothing in HTML, and there are 85 of them", "[page]") {
    std::string bytes;
    for (unsigned i = 0; i < 40'000; ++i) {
        const auto number = i * 2'654'435'761U;
        for (unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>(number >> shift & 0xFF);
    }
    const auto text = to_base85(bytes);
    const std::set<char> met(text.begin(), text.end());
    CHECK(met.size() == 85);
    for (char c : std::string("&'<>\\`\" \n")) CHECK(!met.contains(c));
}
