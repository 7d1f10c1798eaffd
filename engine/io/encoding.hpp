// From bytes to UTF-8, without guessing more than must be guessed. In this order: a byte order mark; valid UTF-8; the
// pattern of zero bytes that UTF-16 leaves; Windows-1252, which Swedish spreadsheets still write. A file that is UTF-8
// but for a few bytes is not taken for Windows-1252: that would turn every å in it into two letters.
#pragma once

#include "engine/model/message.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ecomap::io {

enum class Encoding { utf_8, utf_16_le, utf_16_be, windows_1252 };

struct Decoded {
    std::string text;  ///< UTF-8 without a byte order mark; U+FFFD where `damaged`
    Encoding encoding = Encoding::utf_8;
    std::optional<std::size_t> first_odd;  ///< in `text`: the first place that is not UTF-8 in the file
    unsigned char odd_byte = 0;            ///< the byte there
    std::size_t odd_offset = 0;            ///< and where it is in the file, from 0
    bool damaged = false;                  ///< some characters could not be read and are U+FFFD in `text`
    Message failure;                       ///< not empty: no text at all, and why
};

/// Larger files are not read, in bytes.
constexpr std::size_t largest_file = std::size_t{1} << 30U;

/// At most `largest_file` bytes; those that are UTF-8 already are the text. Never throws for what `bytes` hold.
Decoded decode(std::string bytes);

}  // namespace ecomap::io
