#include "render/page/packed.hpp"

#include "render/page/base94.hpp"

#include <lzma.h>

#include <algorithm>
#include <bit>
#include <new>
#include <stdexcept>

namespace ecomap {
namespace {

constexpr std::size_t size_at = 5;  // in the head, where the encoder leaves it unknown

void must(lzma_ret result, lzma_ret wanted) {
    if (result == LZMA_MEM_ERROR) throw std::bad_alloc();
    if (result != wanted) throw std::logic_error("liblzma could not pack the page");
}

/// Gives back what the encoder holds, however it ends.
struct Encoder {
    lzma_stream stream = LZMA_STREAM_INIT;
    Encoder() = default;
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;
    ~Encoder() { lzma_end(&stream); }
};

/// Text is found again wherever it stands, at any place in a word: so no bits for positions.
lzma_options_lzma options_for(std::size_t size) {
    lzma_options_lzma options{};
    if (lzma_lzma_preset(&options, 9 | LZMA_PRESET_EXTREME)) throw std::logic_error("liblzma has no such preset");
    options.pb = 0;
    options.dict_size = static_cast<std::uint32_t>(std::bit_ceil(std::clamp<std::size_t>(size, 1U << 12, 1U << 23)));
    return options;
}

}  // namespace

std::string packed(std::string_view text) {
    const auto options = options_for(text.size());
    Encoder encoder;
    must(lzma_alone_encoder(&encoder.stream, &options), LZMA_OK);
    std::string bytes(text.size() + text.size() / 2 + 1024, '\0');
    encoder.stream.next_in = reinterpret_cast<const std::uint8_t*>(text.data());
    encoder.stream.avail_in = text.size();
    encoder.stream.next_out = reinterpret_cast<std::uint8_t*>(bytes.data());
    encoder.stream.avail_out = bytes.size();
    must(lzma_code(&encoder.stream, LZMA_FINISH), LZMA_STREAM_END);
    bytes.resize(encoder.stream.total_out);
    for (std::size_t i = 0; i < 8; ++i) bytes[size_at + i] = static_cast<char>(std::uint64_t{text.size()} >> 8 * i);
    return to_base94(bytes);
}

}  // namespace ecomap
