#include "render/page/packed.hpp"

#include "render/page/base85.hpp"

#include <zlib.h>
#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("what is packed is smaller, the same each time, and a zlib stream of the text", "[page]") {
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "<g class=\"card\">å" + std::to_string(i % 7);
    const auto small = packed(text);
    CHECK(small.size() < text.size() / 20);
    CHECK(packed(text) == small);
    auto length = compressBound(static_cast<uLong>(text.size()));
    std::string bytes(length, '\0');
    REQUIRE(compress2(reinterpret_cast<Bytef*>(bytes.data()), &length, reinterpret_cast<const Bytef*>(text.data()),
                      static_cast<uLong>(text.size()), 9) == Z_OK);
    CHECK(small == to_base85(bytes.substr(0, length)));
}
