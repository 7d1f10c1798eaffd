// A text in the encodings that spreadsheets write, for tests of reading them.
#pragma once

#include <unicode/unistr.h>

#include <string>
#include <string_view>

namespace ecomap::test {

inline std::string to_utf16(std::string_view text, bool little_endian, bool with_mark) {
    const auto units = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    std::string bytes;
    auto add = [&](char16_t unit) {
        const auto high = static_cast<char>(unit >> 8U);
        const auto low = static_cast<char>(unit & 0xFFU);
        bytes += little_endian ? low : high;
        bytes += little_endian ? high : low;
    };
    if (with_mark) add(0xFEFF);
    for (std::int32_t i = 0; i < units.length(); ++i) add(units[i]);
    return bytes;
}

inline std::string to_windows_1252(std::string_view text) {
    const auto units = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    std::string bytes(text.size(), '\0');
    const auto length =
        units.extract(0, units.length(), bytes.data(), static_cast<std::uint32_t>(bytes.size()), "windows-1252");
    bytes.resize(static_cast<std::size_t>(length));
    return bytes;
}

}  // namespace ecomap::test
