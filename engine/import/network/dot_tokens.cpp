#include "engine/import/network/dot_tokens.hpp"

#include <algorithm>

namespace ecomap::import {
namespace {

bool is_word_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '_' || byte == '.' || static_cast<unsigned char>(byte) >= 0x80;
}
bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == '\f'; }
char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; }

}  // namespace

bool DotToken::is_keyword(std::string_view keyword) const {
    return kind == Kind::word && !is_quoted && text.size() == keyword.size() &&
           std::equal(text.begin(), text.end(), keyword.begin(), [](char a, char b) { return lower(a) == b; });
}

/// False for a comment without end.
bool DotTokens::skip_blanks() {
    while (at_ < text_.size()) {
        const auto rest = text_.substr(at_);
        const bool begins_line = at_ == 0 || text_[at_ - 1] == '\n';
        if (is_blank(rest.front())) {
            ++at_;
        } else if (rest.starts_with("//") || (begins_line && rest.front() == '#')) {  // # is the preprocessor's
            at_ += std::min(rest.find('\n'), rest.size());
        } else if (rest.starts_with("/*")) {
            const auto end = rest.find("*/", 2);
            if (end == rest.npos) return false;
            at_ += end + 2;
        } else {
            break;
        }
    }
    return true;
}

DotToken DotTokens::quoted(std::size_t from) {
    DotToken token{DotToken::Kind::word, {}, true, from};
    for (++at_; at_ < text_.size(); ++at_) {
        const char byte = text_[at_];
        const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        if (byte == '"') {
            ++at_;
            return token;
        }
        if (byte == '\\' && next == '"') token.text += text_[++at_];
        else if (byte == '\\' && next == '\n') ++at_;  // the line goes on
        else if (byte == '\\' && next == '\\') token.text += "\\\\", ++at_;
        else token.text += byte;
    }
    token.kind = DotToken::Kind::broken;
    return token;
}

DotToken DotTokens::html(std::size_t from) {
    std::size_t depth = 0;
    for (; at_ < text_.size(); ++at_) {
        if (text_[at_] == '<') ++depth;
        if (text_[at_] != '>' || --depth > 0) continue;
        ++at_;
        return {DotToken::Kind::html, std::string(text_.substr(from + 1, at_ - from - 2)), true, from};
    }
    return {DotToken::Kind::broken, {}, false, from};
}

DotToken DotTokens::next() {
    const auto before = at_;
    if (!skip_blanks()) return {DotToken::Kind::broken, {}, false, before};
    const auto from = at_;
    if (from >= text_.size()) return {DotToken::Kind::end, {}, false, from};
    const char first = text_[from];
    if (first == '"') return quoted(from);
    if (first == '<') return html(from);
    const auto rest = text_.substr(from);
    if (rest.starts_with("->") || rest.starts_with("--")) {
        at_ += 2;
        return {DotToken::Kind::sign, std::string(rest.substr(0, 2)), false, from};
    }
    const bool is_number = first == '-' && rest.size() > 1 && (rest[1] == '.' || (rest[1] >= '0' && rest[1] <= '9'));
    if (is_word_byte(first) || is_number) {
        at_ = from + 1;
        while (at_ < text_.size() && is_word_byte(text_[at_])) ++at_;
        return {DotToken::Kind::word, std::string(text_.substr(from, at_ - from)), false, from};
    }
    ++at_;
    return {DotToken::Kind::sign, std::string(1, first), false, from};
}

}  // namespace ecomap::import
