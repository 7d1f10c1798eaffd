#include "render/page/packed.hpp"

#include "render/font/base64.hpp"

#include <zlib.h>
#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

std::string unpacked(const std::string& text, std::size_t room) {
    const auto bytes = from_base64(text);
    std::string result(room, '\0');
    auto length = static_cast<uLongf>(room);
    REQUIRE(uncompress(reinterpret_cast<Bytef*>(result.data()), &length, reinterpret_cast<const Bytef*>(bytes.data()),
                       static_cast<uLong>(bytes.size())) == Z_OK);
    result.resize(length);
    return result;
}

}  // namespace

TEST_CASE("what is packed is smaller, the same each time, and comes back whole", "[page]") {
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "<g class=\"card\">å" + std::to_string(i % 7);
    const auto small = packed(text);
    CHECK(small.size() < text.size() / 20);
    CHECK(packed(text) == small);
    CHECK(unpacked(small, text.size()) == text);
    CHECK(unpacked(packed(""), 1).empty());
}
