#include "render/page/base94.hpp"

#include <catch2/catch.hpp>
#include <set>

using namespace ecomap;

TEST_CASE("bytes become text of eleven letters for nine of them, and one or two more than the bytes that are left",
          "[page]") {
    CHECK(to_base94("").empty());
    CHECK(to_base94(std::string(9, '\0')) == std::string(11, ' '));
    CHECK(to_base94(std::string(8, '\0') + '\x5D') == std::string(10, ' ') + "~");
    CHECK(to_base94(std::string(8, '\0') + '\x5E') == std::string(9, ' ') + "! ");
    CHECK(to_base94(std::string(8, '\0') + '\x1C') == std::string(10, ' ') + "=");  // no "<"
    const std::size_t letters[] = {0, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13};
    for (std::size_t bytes = 0; bytes < std::size(letters); ++bytes)
        CHECK(to_base94(std::string(bytes, 'x')).size() == letters[bytes]);
}

TEST_CASE("no letter ends what stands in a block of a page, and there are 94 of them", "[page]") {
    std::string bytes;
    for (unsigned i = 0; i < 40'000; ++i) {
        const auto number = i * 2'654'435'761U;
        for (unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>(number >> shift & 0xFF);
    }
    const auto text = to_base94(bytes);
    const std::set<char> met(text.begin(), text.end());
    CHECK(met.size() == 94);
    for (char c : std::string("<\n\r\t\x7F")) CHECK(!met.contains(c));
}
