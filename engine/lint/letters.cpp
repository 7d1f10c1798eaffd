#include "engine/lint/letters.hpp"

#include "engine/lint/cells.hpp"
#include "engine/model/utf8.hpp"

#include <algorithm>
#include <array>

namespace ecomap::lint {
namespace {

using std::string_view;

/// What Windows-1252 has from 0x80 to 0x9F; 0: nothing.
constexpr std::array<char32_t, 32> high{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                        0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that is read so in Windows-1252, or as a control of Latin-1; 0: none.
unsigned byte_of(char32_t character) {
    if (character >= 0x80 && character <= 0xFF) return character;
    const auto at = std::find(high.begin(), high.end(), character);
    return character == 0 || at == high.end() ? 0 : 0x80U + static_cast<unsigned>(at - high.begin());
}

bool closes(char32_t character) {
    return character == 0x2019 || character == 0x201D || character == 0xBB || character == 0x2026;
}

/// How many characters from `at` on are one that was read as several; 0: none. It is added to `text`.
std::size_t take_one(const std::u32string& all, std::size_t at, std::string& text) {
    const unsigned lead = byte_of(all[at]);
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4 || at + length > all.size()) return 0;
    std::string bytes(1, static_cast<char>(lead));
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned byte = byte_of(all[at + i]);
        if (byte < 0x80 || byte > 0xBF) return 0;
        bytes += static_cast<char>(byte);
    }
    const bool is_last = at + length == all.size() || all[at + length] == U' ';
    if (length == 2 && is_last && closes(all[at + 1])) return 0;
    std::size_t end = 0;
    if (!next_character(bytes, end) || end != bytes.size()) return 0;
    text += bytes;
    return length;
}

}  // namespace

std::optional<std::string> repaired(string_view text) {
    const auto all = characters(text);
    std::string whole;
    bool changed = false;
    for (std::size_t at = 0; at < all.size();) {
        const auto taken = take_one(all, at, whole);
        if (taken == 0) append_character(whole, all[at]);
        changed = changed || taken > 0;
        at += std::max<std::size_t>(taken, 1);
    }
    return changed ? std::optional(whole) : std::nullopt;
}

Findings mojibake(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    for (const auto* table : tables_of(reading))
        for_each_cell(*table, [&](const At& cell, string_view text) {
            if (std::all_of(text.begin(), text.end(), [](char byte) { return byte >= 0; })) return;  // nearly always
            if (const auto meant = repaired(text))
                found.push_back(
                    finding_at(cell, Message("lint.mojibake"), {"lint.mojibake-meant", {{"text", *meant}}}));
            else if (text.find("\xEF\xBF\xBD") != string_view::npos)
                found.push_back(finding_at(cell, Message("lint.lost-letter"), Message("io.write-letters")));
        });
    return found;
}

}  // namespace ecomap::lint
