#include "engine/import/ods/paragraphs.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace ecomap::import {
namespace {

constexpr std::size_t most_text = std::size_t{16} << 20U;
constexpr std::size_t most_blanks = 1'000;  // of one element

bool is_left_out(const XmlName& name) {
    return name.local == "annotation" || name.local == "ruby-text" || name.local == "note" ||
           name.space.find(":drawing:") != std::string_view::npos;
}

}  // namespace

void Paragraphs::add(std::string_view text) {
    too_long_ = too_long_ || text.size() > most_text - text_.size();
    if (!too_long_) text_ += text;
}

void Paragraphs::start(const XmlName& name, const XmlAttributes& attributes) {
    if (left_out_ > 0 || is_left_out(name)) {
        ++left_out_;
    } else if (name.local == "p" || name.local == "h") {
        if (paragraphs_++ > 0) add("\n");
        ++inside_;
        blank_ = true;
    } else if (inside_ > 0 && name.local == "s") {
        std::size_t count = 1;
        const std::string_view written = attributes.in(":text:1.0", "c");
        std::from_chars(written.data(), written.data() + written.size(), count);
        add(std::string(std::min(count, most_blanks), ' '));
        blank_ = false;
    } else if (inside_ > 0 && (name.local == "tab" || name.local == "line-break")) {
        add(name.local == "tab" ? "\t" : "\n");
        blank_ = name.local == "line-break";
    }
}

void Paragraphs::end(const XmlName& name) {
    if (left_out_ > 0) --left_out_;
    else if (name.local == "p" || name.local == "h") --inside_;
}

void Paragraphs::text(std::string_view piece) {
    if (inside_ == 0 || left_out_ > 0) return;
    for (std::size_t at = 0; at < piece.size();) {
        const auto is_blank = [](char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; };
        const auto from = piece.begin() + static_cast<std::ptrdiff_t>(at);
        if (is_blank(*from)) {
            if (!blank_) add(" ");
            blank_ = true;
            ++at;
            continue;
        }
        const auto last = std::find_if(from, piece.end(), is_blank);
        add({from, last});
        blank_ = false;
        at += static_cast<std::size_t>(last - from);
    }
}

std::string Paragraphs::take() {
    paragraphs_ = 0;
    inside_ = left_out_ = 0;
    blank_ = true;
    too_long_ = false;
    return std::exchange(text_, {});
}

}  // namespace ecomap::import
