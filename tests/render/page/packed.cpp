#include "render/page/packed.hpp"

#include <lzma.h>

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

/// What base94.hpp wrote.
std::string bytes_of(const std::string& text) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); at += 11) {
        const auto group = text.substr(at, 11);
        std::uint64_t high = 0, low = 0;
        for (std::size_t i = 0; i < 11; ++i) {
            const auto letter = i < group.size() ? group[i] : '~';
            low = low * 94 + static_cast<std::uint64_t>(letter - ' ' - (letter > '<' ? 1 : 0));
            high = high * 94 + (low >> 36);
            low &= (std::uint64_t{1} << 36) - 1;
        }
        const std::size_t count = group.size() == 11 ? 9 : group.size() - (group.size() > 6 ? 2 : 1);
        for (std::size_t i = 0; i < count; ++i) {
            const auto number = i < 4 ? high >> (28 - 8 * i) : i == 4 ? high << 4 | low >> 32 : low >> (64 - 8 * i);
            bytes += static_cast<char>(number & 0xFF);
        }
    }
    return bytes;
}

std::string unpacked(const std::string& text) {
    const auto bytes = bytes_of(text);
    lzma_stream stream = LZMA_STREAM_INIT;
    REQUIRE(lzma_alone_decoder(&stream, UINT64_MAX) == LZMA_OK);
    std::string out(1'000'000, '\0');
    stream.next_in = reinterpret_cast<const std::uint8_t*>(bytes.data());
    stream.avail_in = bytes.size();
    stream.next_out = reinterpret_cast<std::uint8_t*>(out.data());
    stream.avail_out = out.size();
    CHECK(lzma_code(&stream, LZMA_FINISH) == LZMA_STREAM_END);
    out.resize(stream.total_out);
    lzma_end(&stream);
    return out;
}

}  // namespace

TEST_CASE("what is packed is smaller, the same each time, and is had again", "[page]") {
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "<g class=\"card\">å" + std::to_string(i % 7);
    const auto small = packed(text);
    CHECK(small.size() < text.size() / 20);
    CHECK(packed(text) == small);
    CHECK(unpacked(small) == text);
    CHECK(unpacked(packed("a")) == "a");
}

TEST_CASE("the size stands in the head", "[page]") {
    const auto bytes = bytes_of(packed(std::string(70'000, 'x')));
    CHECK(bytes.substr(5, 8) == std::string("\x70\x11\x01\0\0\0\0\0", 8));
}
