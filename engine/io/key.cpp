#include "engine/io/key.hpp"

#include "engine/model/utf8.hpp"

#include <algorithm>
#include <array>

namespace ecomap::io {
namespace {

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

std::string folded(std::string_view text) {
    std::string kept;
    for (char byte : fold_case(text))
        if (byte != ' ' && byte != '\t' && byte != '\r' && byte != '\n') kept += byte;
    return kept;
}

bool mixes_scripts(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), [](char byte) { return byte > 0; })) return false;  // nearly always
    bool latin = false, alike = false;
    for (char32_t character : characters(text)) {
        const auto alphabet = alphabet_of(character);
        latin = latin || alphabet == Alphabet::latin;
        alike = alike || alphabet == Alphabet::cyrillic || alphabet == Alphabet::greek;
    }
    return latin && alike;
}

}  // namespace ecomap::io
