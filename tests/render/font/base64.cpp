#include "render/font/base64.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("base64 is written and read as RFC 4648 says") {
    const std::pair<std::string, std::string> samples[] = {
        {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foobar", "Zm9vYmFy"}, {"\xFB\xFF", "+/8="}};
    for (const auto& [bytes, text] : samples) {
        CHECK(to_base64(bytes) == text);
        CHECK(from_base64(text) == bytes);
    }
}
