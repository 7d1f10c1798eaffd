#include "engine/io/loose_key.hpp"

#include "engine/model/letters.hpp"
#include "engine/model/utf8.hpp"

#include <algorithm>

namespace ecomap::io {

std::string loose_key(std::string_view text) {
    std::string key;
    for (char32_t character : characters(fold_case(text))) {
        if (is_white_space(character) || is_punctuation(character) || is_control(character)) continue;
        append_character(key, character);
    }
    return key.empty() ? std::string(text) : key;
}

std::string loose_id(std::string_view text) {
    std::string key = loose_key(text);
    const bool is_number = std::all_of(key.begin(), key.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    if (is_number && !key.empty()) key.erase(0, std::min(key.find_first_not_of('0'), key.size() - 1));
    return key;
}

}  // namespace ecomap::io
