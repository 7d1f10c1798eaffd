#include "engine/io/key.hpp"

#include "engine/io/utf8.hpp"
#include "engine/model/icu_status.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace ecomap::io {
namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

char ascii_lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; }

std::string ascii_lower(std::string_view text) {
    std::string lower(text);
    for (char& byte : lower) byte = ascii_lower(byte);
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

std::string normalised(std::string_view text, const icu::Normalizer2* (*form)(UErrorCode&)) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* rules = form(status);
    if (failed(status)) throw std::runtime_error("the Unicode tables are missing");
    auto result = rules->normalize(unicode(text), status);
    if (failed(status)) throw std::runtime_error("a text cannot be normalised");
    return utf8(result);
}

constexpr std::array<std::string_view, 9> blanks{" ",  "\t",       "\r",           "\n",          "\v",
                                                 "\f", "\xC2\xA0", "\xE2\x80\xAF", "\xEF\xBB\xBF"};

}  // namespace

std::string_view trim(std::string_view text) {
    auto is_plain = [](char byte) { return byte > ' ' && byte < 0x7F; };
    if (!text.empty() && is_plain(text.front()) && is_plain(text.back())) return text;  // nearly always
    for (bool again = true; again;) {
        again = false;
        for (auto blank : blanks) {
            if (text.starts_with(blank)) text.remove_prefix(blank.size()), again = true;
            if (text.ends_with(blank)) text.remove_suffix(blank.size()), again = true;
        }
    }
    return text;
}

std::string composed(std::string_view text) {
    return is_ascii(text) ? std::string(text) : normalised(text, icu::Normalizer2::getNFCInstance);
}

std::string lower_case(std::string_view text) {
    return is_ascii(text) ? ascii_lower(text) : utf8(unicode(text).toLower(icu::Locale::getRoot()));
}

std::string folded(std::string_view text) {
    auto lower = is_ascii(text) ? ascii_lower(text) : normalised(text, icu::Normalizer2::getNFKCCasefoldInstance);
    std::string kept;
    for (char byte : lower)
        if (byte != ' ' && byte != '\t' && byte != '\r' && byte != '\n') kept += byte;
    return kept;
}

bool mixes_scripts(std::string_view text) {
    if (is_ascii(text)) return false;
    bool latin = false, alike = false;
    for (char32_t character : characters(text)) {
        UErrorCode status = U_ZERO_ERROR;
        auto script = uscript_getScript(static_cast<UChar32>(character), &status);
        latin = latin || script == USCRIPT_LATIN;
        alike = alike || script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK;
    }
    return latin && alike;
}

}  // namespace ecomap::io
