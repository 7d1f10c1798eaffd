// Most texts are ASCII or of Latin letters with their accents in one piece: those ask ICU nothing.
#include "engine/model/letters.hpp"

#include "engine/model/icu_status.hpp"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace ecomap {
namespace {

unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

std::string ascii_lower(std::string_view text) {
    std::string lower(text);
    for (char& byte : lower)
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    return lower;
}

icu::UnicodeString unicode(std::string_view text) {
    return whole(icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}));
}

std::string utf8(const icu::UnicodeString& text) {
    std::string bytes;
    whole(text).toUTF8String(bytes);
    return bytes;
}

void check(UErrorCode status, const char* why) {
    if (failed(status)) throw std::runtime_error(why);
}

std::string normalised(std::string_view text, const icu::Normalizer2* (*form)(UErrorCode&)) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* rules = form(status);
    check(status, "the Unicode tables are missing");
    auto result = rules->normalize(unicode(text), status);
    check(status, "a text cannot be normalised");
    return utf8(result);
}

std::unique_ptr<icu::BreakIterator> grapheme_rules() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> rules(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    check(status, "the Unicode tables are missing");
    return rules;
}

/// Bytes of the first grapheme by ICU's rules. `text` may be damaged.
std::size_t first_grapheme(std::string_view text) {
    static const auto rules = grapheme_rules();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(rules->clone());
    if (!breaks) throw std::bad_alloc();
    UText utf8 = UTEXT_INITIALIZER;
    utext_openUTF8(&utf8, text.data(), static_cast<std::int64_t>(text.size()), &status);
    breaks->setText(&utf8, status);
    check(status, "a text cannot be cut");
    const auto end = breaks->next();
    utext_close(&utf8);
    return static_cast<std::size_t>(std::max(1, end));
}

/// Bytes of the character at `at` if it stands before the combining marks (below U+0300) and nothing is wrong with it;
/// else 0. Of two such characters the second never belongs to the first.
std::size_t plain_length(std::string_view text, std::size_t at) {
    const auto lead = byte_at(text, at);
    if (lead < 0x80) return 1;
    const bool follows = at + 1 < text.size() && (byte_at(text, at + 1) & 0xC0U) == 0x80;
    return lead >= 0xC2 && lead < 0xCC && follows ? 2 : 0;
}

}  // namespace

std::string composed(std::string_view text) {
    return is_ascii(text) ? std::string(text) : normalised(text, icu::Normalizer2::getNFCInstance);
}

std::string lower_case(std::string_view text) {
    return is_ascii(text) ? ascii_lower(text) : utf8(unicode(text).toLower(icu::Locale::getRoot()));
}

std::string fold_case(std::string_view text) {
    return is_ascii(text) ? ascii_lower(text) : normalised(text, icu::Normalizer2::getNFKCCasefoldInstance);
}

bool is_white_space(char32_t character) { return u_isUWhiteSpace(static_cast<UChar32>(character)); }
bool is_punctuation(char32_t character) { return u_ispunct(static_cast<UChar32>(character)); }
bool is_control(char32_t character) { return u_iscntrl(static_cast<UChar32>(character)); }
bool is_ignorable(char32_t character) {
    return u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

Alphabet alphabet_of(char32_t character) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(character), &status)) {
        case USCRIPT_LATIN:
            return Alphabet::latin;
        case USCRIPT_GREEK:
            return Alphabet::greek;
        case USCRIPT_CYRILLIC:
            return Alphabet::cyrillic;
        default:
            return Alphabet::other;
    }
}

std::string in_sentence(std::string_view label) {
    const auto first = first_letters(label, 1);
    const auto next = unicode(first_letters(label.substr(first.size()), 1));
    const auto capital = unicode(first).char32At(0);
    const bool is_word = (u_isUUppercase(capital) || u_istitle(capital)) && u_isULowercase(next.char32At(0));
    return is_word ? lower_case(first) + std::string(label.substr(first.size())) : std::string(label);
}

std::string with_capital(std::string_view text) {
    const auto first = first_letters(text, 1);
    return utf8(unicode(first).toUpper(icu::Locale::getRoot())) + std::string(text.substr(first.size()));
}

std::size_t grapheme_end(std::string_view text, std::size_t at) {
    const auto end = at + plain_length(text, at);
    if (end > at && (end == text.size() || plain_length(text, end) > 0)) return end;
    return at + first_grapheme(text.substr(at));
}

std::string_view first_letters(std::string_view text, std::size_t count) {
    std::size_t end = 0;
    for (; end < text.size() && count > 0; --count) end = grapheme_end(text, end);
    return text.substr(0, end);
}

}  // namespace ecomap
