#include "engine/import/names.hpp"

#include "engine/io/key.hpp"
#include "engine/model/icu_status.hpp"
#include "engine/model/letters.hpp"
#include "engine/model/utf8.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <utility>

namespace ecomap::import {
namespace {

constexpr std::size_t longest = 60;

/// Letters that are no letter with a mark to Unicode, and how they are written without.
constexpr std::array<std::pair<char32_t, std::string_view>, 7> plain_letters{
    {{0xF8, "o"}, {0xE6, "ae"}, {0xDF, "ss"}, {0x142, "l"}, {0x111, "d"}, {0xF0, "d"}, {0xFE, "th"}}};

std::string decomposed(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* form = icu::Normalizer2::getNFDInstance(status);
    if (failed(status)) return std::string(text);
    const auto apart =
        form->normalize(icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}), status);
    if (failed(status)) return std::string(text);
    std::string bytes;
    apart.toUTF8String(bytes);
    return bytes;
}

bool is_mark(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0; }
bool is_letter(char32_t c) { return u_isalnum(static_cast<UChar32>(c)) != 0; }

}  // namespace

std::string slug(std::string_view name) {
    std::string kept;
    bool latin = false;
    for (char32_t c : characters(decomposed(lower_case(name)))) {
        if (is_mark(c) && (latin || kept.empty())) continue;
        std::string letter;
        for (const auto& [special, written] : plain_letters)
            if (c == special) letter = written;
        latin = c < 0x250;
        if (letter.empty() && (is_letter(c) || is_mark(c))) append_character(letter, c);
        if (letter.empty()) letter = "-";
        if (letter == "-" && (kept.empty() || kept.back() == '-')) continue;
        if (kept.size() + letter.size() > longest) break;
        kept += letter;
    }
    while (!kept.empty() && kept.back() == '-') kept.pop_back();
    return kept.empty() ? "x" : composed(kept);
}

bool Ids::take(const std::string& id) {
    for (char byte : id)
        if (byte == ';' || byte == '|' || static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F) return false;
    return !id.empty() && taken_.insert(io::folded(composed(id))).second;
}

std::string Ids::make(std::string_view name) {
    auto plain = slug(name);
    if (take(plain)) return plain;
    auto& last = last_[plain];
    for (last = last < 2 ? 2 : last + 1;; ++last)
        if (auto id = plain + "-" + std::to_string(last); take(id)) return id;
}

const std::string& Spellings::commonest() const {
    static const std::string nothing;
    const std::string* best = &nothing;
    std::size_t most = 0;
    for (const auto& [text, count] : counts_)
        if (count > most) best = &text, most = count;
    return *best;
}

}  // namespace ecomap::import
