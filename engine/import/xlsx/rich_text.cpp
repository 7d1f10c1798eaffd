#include "engine/import/xlsx/rich_text.hpp"

#include "engine/model/utf8.hpp"

#include <charconv>
#include <optional>
#include <utility>

namespace ecomap::import {
namespace {

constexpr std::size_t escape_bytes = 7;  // _x000D_

/// The number in an escape at the beginning of `text`.
std::optional<char32_t> escaped(std::string_view text) {
    if (text.size() < escape_bytes || !text.starts_with("_x") || text[escape_bytes - 1] != '_') return std::nullopt;
    unsigned number = 0;
    const auto [stopped, failure] = std::from_chars(text.data() + 2, text.data() + 6, number, 16);
    if (failure != std::errc() || stopped != text.data() + 6) return std::nullopt;
    return static_cast<char32_t>(number);
}

bool is_surrogate(char32_t unit, char32_t first) { return unit >= first && unit < first + 0x400; }

}  // namespace

std::string without_escapes(std::string written) {
    if (written.find("_x") == std::string::npos) return written;
    std::string text;
    const std::string_view all = written;
    for (std::size_t at = 0; at < all.size();) {
        auto character = escaped(all.substr(at));
        if (!character) {
            text += all[at++];
            continue;
        }
        at += escape_bytes;
        const auto low = at <= all.size() ? escaped(all.substr(at)) : std::nullopt;
        if (is_surrogate(*character, 0xD800) && low && is_surrogate(*low, 0xDC00)) {
            character = 0x10000 + ((*character - 0xD800) << 10U) + (*low - 0xDC00);
            at += escape_bytes;
        }
        const bool half = *character >= 0xD800 && *character < 0xE000;
        const bool control = *character < 0x20 && *character != '\t' && *character != '\n' && *character != '\r';
        if (half) text += "\xEF\xBF\xBD";
        else if (!control) append_character(text, *character);
    }
    return text;
}

void RichText::start(std::string_view local) {
    if (local == "rPh") ++phonetic_;
    else if (local == "t") in_text_ = phonetic_ == 0;
}

void RichText::end(std::string_view local) {
    if (local == "rPh") --phonetic_;
    else if (local == "t") in_text_ = false;
}

void RichText::text(std::string_view piece) {
    if (!in_text_) return;
    too_long_ = too_long_ || piece.size() > most_cell_text - text_.size();
    if (!too_long_) text_ += piece;
}

std::string RichText::take() {
    in_text_ = too_long_ = false;
    phonetic_ = 0;
    return without_escapes(std::exchange(text_, {}));
}

}  // namespace ecomap::import
