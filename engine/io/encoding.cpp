#include "engine/io/encoding.hpp"

#include "engine/model/utf8.hpp"

#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <cstring>

namespace ecomap::io {
namespace {

using std::string_view;
using namespace std::string_view_literals;

constexpr string_view replacement = "\xEF\xBF\xBD";

/// The first byte from `at` on that is not ASCII, or the end: eight at a time.
std::size_t behind_ascii(string_view bytes, std::size_t at) {
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    for (std::uint64_t word = 0; at + sizeof(word) <= bytes.size(); at += sizeof(word)) {
        std::memcpy(&word, bytes.data() + at, sizeof(word));
        if ((word & high_bits) != 0) break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
    return at;
}

/// What reading as UTF-8 shows.
struct Utf8Check {
    std::size_t long_sequences = 0;  // valid ones of two bytes or more
    std::size_t bad_sequences = 0;
    std::size_t first_bad = 0;  // byte
};

Utf8Check check_utf8(string_view bytes) {
    Utf8Check check;
    for (std::size_t at = 0; (at = behind_ascii(bytes, at)) < bytes.size();) {
        const std::size_t start = at;
        const bool good = next_character(bytes, at).has_value();
        if (good && at - start > 1) ++check.long_sequences;
        if (!good && check.bad_sequences++ == 0) check.first_bad = start;
    }
    return check;
}

/// `bytes` with U+FFFD for each of the `bad` sequences that are not UTF-8.
std::string repaired(string_view bytes, std::size_t bad) {
    std::string text;
    text.reserve(bytes.size() + 2 * bad);
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t start = at;
        text += next_character(bytes, at) ? bytes.substr(start, at - start) : replacement;
    }
    return text;
}

Decoded failed(Message why) {
    Decoded decoded;
    decoded.failure = std::move(why);
    return decoded;
}

/// Character by character, so that nothing else than bytes and text is in memory; a lone surrogate becomes U+FFFD.
Decoded from_utf16(string_view bytes, Encoding encoding) {
    if (bytes.size() % 2 != 0) return failed(Message("io.odd-utf-16"));
    const std::size_t high = encoding == Encoding::utf_16_le ? 1 : 0;
    auto unit = [&](std::size_t at) {
        auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(bytes[i])); };
        return byte(at + high) << 8U | byte(at + 1 - high);
    };
    Decoded decoded;
    decoded.encoding = encoding;
    decoded.text.reserve(bytes.size() / 2 * 3);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        char32_t character = unit(i);
        if (U16_IS_LEAD(character) && i + 2 < bytes.size() && U16_IS_TRAIL(unit(i + 2))) {
            character = U16_GET_SUPPLEMENTARY(character, unit(i + 2));
            i += 2;
        } else if (U16_IS_SURROGATE(character)) {
            decoded.damaged = true;
            character = U'\uFFFD';
        }
        append_character(decoded.text, character);
    }
    return decoded;
}

/// The characters of the bytes 80 to 9F; 0: none. All other bytes are the character of their number.
constexpr std::array<char32_t, 32> windows_1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Decoded from_windows_1252(string_view bytes, std::size_t first_odd) {
    if (auto at = bytes.find_first_of("\x81\x8D\x8F\x90\x9D"sv); at != string_view::npos)
        return failed({"io.unknown-code", {{"number", at}}});
    Decoded decoded;
    decoded.encoding = Encoding::windows_1252;
    decoded.text.reserve(bytes.size() * 3);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (at == first_odd) decoded.first_odd = decoded.text.size();
        const auto byte = static_cast<unsigned char>(bytes[at]);
        append_character(decoded.text, byte >= 0x80 && byte < 0xA0 ? windows_1252[byte - 0x80U] : byte);
    }
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

Decoded decode(std::string file) {
    string_view bytes = file;
    assert(bytes.size() <= largest_file);  // lengths in ICU are of 32 bits
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) return failed(Message("io.utf-32"));
    if (bytes.starts_with("\xFF\xFE"sv)) return from_utf16(bytes.substr(2), Encoding::utf_16_le);
    if (bytes.starts_with("\xFE\xFF"sv)) return from_utf16(bytes.substr(2), Encoding::utf_16_be);
    const bool marked = bytes.starts_with("\xEF\xBB\xBF"sv);
    if (marked) bytes.remove_prefix(3);

    if (const auto zero = bytes.find('\0'); zero != string_view::npos) {
        if (auto encoding = marked ? std::nullopt : utf16_by_zeros(bytes)) return from_utf16(bytes, *encoding);
        return failed({"io.zero-byte", {{"number", zero}}});
    }
    const Utf8Check check = check_utf8(bytes);
    Decoded decoded;
    if (check.bad_sequences == 0) {
        if (marked) file.erase(0, 3);
        decoded.text = std::move(file);
        return decoded;
    }
    const std::size_t first = check.first_bad;
    if (marked || check.long_sequences > check.bad_sequences) {
        decoded.text = repaired(bytes, check.bad_sequences);
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
