#include "engine/io/encoding.hpp"

#include "engine/io/utf8.hpp"

#include <unicode/unistr.h>
#include <unicode/utf16.h>

#include <cassert>

namespace ecomap::io {
namespace {

using std::string_view;
using namespace std::string_view_literals;

constexpr string_view replacement = "\xEF\xBF\xBD";

/// What reading as UTF-8 shows.
struct Utf8Check {
    std::size_t long_sequences = 0;  // valid ones of two bytes or more
    std::size_t bad_sequences = 0;
    std::size_t first_bad = 0;  // byte
};

Utf8Check check_utf8(string_view bytes) {
    Utf8Check check;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t start = at;
        const bool good = next_character(bytes, at).has_value();
        if (good && at - start > 1) ++check.long_sequences;
        if (!good && check.bad_sequences++ == 0) check.first_bad = start;
    }
    return check;
}

/// `bytes` with U+FFFD for each sequence that is not UTF-8.
std::string repaired(string_view bytes) {
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t start = at;
        text += next_character(bytes, at) ? bytes.substr(start, at - start) : replacement;
    }
    return text;
}

Decoded failed(std::string why) {
    Decoded decoded;
    decoded.failure = std::move(why);
    return decoded;
}

Decoded from_utf16(string_view bytes, Encoding encoding) {
    if (bytes.size() % 2 != 0) return failed("it is UTF-16 but has an odd number of bytes");
    const std::size_t high = encoding == Encoding::utf_16_le ? 1 : 0;
    icu::UnicodeString units;
    Decoded decoded;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        auto byte = [&](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[i + at])); };
        units.append(static_cast<char16_t>(byte(high) << 8U | byte(1 - high)));
    }
    for (std::int32_t i = 0; i < units.length(); ++i) {
        const auto at = units.char32At(i);
        if (U_IS_SUPPLEMENTARY(at)) ++i;
        else if (U_IS_SURROGATE(at)) decoded.damaged = true;
    }
    units.toUTF8String(decoded.text);  // a lone surrogate becomes U+FFFD
    decoded.encoding = encoding;
    return decoded;
}

Decoded from_windows_1252(string_view bytes, std::size_t first_odd) {
    auto text_of = [](string_view part) {
        std::string text;
        icu::UnicodeString(part.data(), static_cast<std::int32_t>(part.size()), "windows-1252").toUTF8String(text);
        return text;
    };
    if (auto at = bytes.find_first_of("\x81\x8D\x8F\x90\x9D"sv); at != string_view::npos)
        return failed("it is neither UTF-8 nor Windows-1252 (byte " + std::to_string(at) + ")");
    Decoded decoded;
    decoded.encoding = Encoding::windows_1252;
    decoded.text = text_of(bytes);
    decoded.first_odd = text_of(bytes.substr(0, first_odd)).size();
    return decoded;
}

/// UTF-16 of mostly Western letters has zeros in every second byte, and hardly any in the others.
std::optional<Encoding> utf16_by_zeros(string_view bytes) {
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\0') ++zeros[i % 2];
    const std::size_t many = bytes.size() / 6;  // a third of all units
    if (bytes.size() < 4 || bytes.size() % 2 != 0) return std::nullopt;
    if (zeros[1] > many && zeros[0] * 20 <= zeros[1]) return Encoding::utf_16_le;
    if (zeros[0] > many && zeros[1] * 20 <= zeros[0]) return Encoding::utf_16_be;
    return std::nullopt;
}

}  // namespace

Decoded decode(string_view bytes) {
    assert(bytes.size() <= largest_file);  // lengths in ICU are of 32 bits
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) return failed("it is UTF-32");
    if (bytes.starts_with("\xFF\xFE"sv)) return from_utf16(bytes.substr(2), Encoding::utf_16_le);
    if (bytes.starts_with("\xFE\xFF"sv)) return from_utf16(bytes.substr(2), Encoding::utf_16_be);
    const bool marked = bytes.starts_with("\xEF\xBB\xBF"sv);
    if (marked) bytes.remove_prefix(3);

    if (const auto zero = bytes.find('\0'); zero != string_view::npos) {
        if (auto encoding = marked ? std::nullopt : utf16_by_zeros(bytes)) return from_utf16(bytes, *encoding);
        return failed("it has a zero byte (byte " + std::to_string(zero) + "), so it is no text");
    }
    const Utf8Check check = check_utf8(bytes);
    Decoded decoded;
    if (check.bad_sequences == 0) {
        decoded.text = bytes;
        return decoded;
    }
    const std::size_t first = check.first_bad;
    if (marked || check.long_sequences > check.bad_sequences) {
        decoded.text = repaired(bytes);
        decoded.first_odd = first;
        decoded.damaged = true;
    } else {
        decoded = from_windows_1252(bytes, first);
    }
    decoded.odd_byte = static_cast<unsigned char>(bytes[first]);
    decoded.odd_offset = first + (marked ? 3 : 0);
    return decoded;
}

}  // namespace ecomap::io
