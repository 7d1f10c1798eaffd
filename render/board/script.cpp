#include "render/board/script.hpp"

#include "engine/model/icu_status.hpp"
#include "render/board/character.hpp"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <new>
#include <stdexcept>

namespace ecomap {
namespace {

constexpr unsigned char first_unspaced = 0xE0;  // begins the first character in UTF-8 of a script without spaces

bool may_be_unspaced(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) >= first_unspaced; });
}

/// Scripts whose breaks a dictionary knows, and ideographs.
bool is_unspaced(char32_t code) {
    return is_wide(code) || u_getIntPropertyValue(static_cast<UChar32>(code), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

std::unique_ptr<icu::BreakIterator> line_rules() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> rules(icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
    if (failed(status)) throw std::runtime_error("the Unicode tables are missing");
    return rules;
}

}  // namespace

bool takes_hyphen(char32_t code) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(code), &status)) {
        case USCRIPT_LATIN:
        case USCRIPT_GREEK:
        case USCRIPT_CYRILLIC:
        case USCRIPT_ARMENIAN:
        case USCRIPT_GEORGIAN:
        case USCRIPT_COMMON:
        case USCRIPT_INHERITED:
            return !is_wide(code);
        default:
            return false;
    }
}

std::vector<std::string_view> unspaced_parts(std::string_view word) {
    bool any = false;
    if (may_be_unspaced(word))
        for (std::size_t at = 0; at < word.size() && !any;) {
            const auto [code, length] = character_at(word, at);
            any = is_unspaced(code);
            at += length;
        }
    if (!any) return {word};
    static const auto rules = line_rules();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(rules->clone());
    if (!breaks) throw std::bad_alloc();
    UText utf8 = UTEXT_INITIALIZER;
    utext_openUTF8(&utf8, word.data(), static_cast<std::int64_t>(word.size()), &status);
    breaks->setText(&utf8, status);
    std::vector<std::string_view> parts;
    std::int32_t from = 0;
    if (!failed(status))
        for (auto to = breaks->next(); to != icu::BreakIterator::DONE; to = breaks->next()) {
            parts.push_back(word.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)));
            from = to;
        }
    utext_close(&utf8);
    if (parts.empty()) throw std::runtime_error("a text cannot be parted");
    return parts;
}

}  // namespace ecomap
