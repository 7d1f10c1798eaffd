#include "engine/import/lexicon.hpp"

#include "engine/io/key.hpp"
#include "engine/model/letters.hpp"
#include "engine/model/utf8.hpp"

#include <algorithm>

namespace ecomap::import {
namespace {

using std::string_view;

constexpr std::size_t shortest_part = 4;  // a shorter word inside a head says nothing

/// Signs beyond ASCII that stand between words: Latin-1's, general punctuation, CJK punctuation.
bool is_sign(char32_t c) {
    return (c >= 0x80 && c <= 0xBF) || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F) || c == 0xFEFF;
}

bool is_ascii_sign(char32_t c) {
    return c < 0x80 && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z');
}

/// A value is compared as it is when it is nothing but signs ("–", "✓").
std::string plain_value(string_view text) {
    auto kept = plain(text);
    return kept.empty() ? std::string(io::trim(text)) : kept;
}

template <class Use>
void each_part(string_view text, char separator, Use use) {
    for (;;) {
        const auto end = text.find(separator);
        use(io::trim(text.substr(0, end)));
        if (end == string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

}  // namespace

std::string plain(string_view text) {
    std::string words;
    for (char32_t c : characters(fold_case(composed(text)))) {
        if (!is_ascii_sign(c) && !is_sign(c)) append_character(words, c);
        else if (!words.empty() && words.back() != ' ') words += ' ';
    }
    if (!words.empty() && words.back() == ' ') words.pop_back();
    return words;
}

Lexicon::Lexicon(string_view text) {
    std::string sense;
    each_part(text, '\n', [&](string_view line) {
        if (line.empty() || line.front() == '#') return;
        const auto equals = line.find(" = ");
        if (equals != string_view::npos) {
            sense = line.substr(0, equals);
            line.remove_prefix(equals + 3);
        }
        each_part(line, ';', [&](string_view word) {
            if (word.empty()) return;
            if (sense.starts_with("value ")) values_[sense.substr(6)].push_back(plain_value(word));
            else if (sense.starts_with("tag ")) tags_.emplace(plain(word), sense.substr(4));
            else if (sense.starts_with("whole ")) {
                heads_.emplace(plain(word), sense.substr(6));
                never_parts_.insert(plain(word));
            } else heads_.emplace(plain(word), sense);
        });
    });
    for (auto& [list, words] : values_) std::sort(words.begin(), words.end());
}

Lexicon::Hit Lexicon::head(string_view head) const {
    const auto words = plain(head);
    if (words.empty()) return {};
    if (const auto found = heads_.find(words); found != heads_.end()) return {found->second, found->first, true};
    const auto padded = " " + words + " ";
    Hit best;
    for (const auto& [word, sense] : heads_)
        if (word.size() >= shortest_part && word.size() > best.word.size() &&
            padded.find(" " + word + " ") != std::string::npos && !never_parts_.contains(word))
            best = {sense, word, false};
    return best;
}

Lexicon::Hit Lexicon::tag(string_view hashtag) const {
    auto words = plain(hashtag);
    for (bool whole = true; !words.empty(); whole = false) {
        if (const auto found = tags_.find(words); found != tags_.end()) return {found->second, found->first, whole};
        const auto last = words.rfind(' ');
        words.resize(last == std::string::npos ? 0 : last);
    }
    return {};
}

bool Lexicon::is_value(string_view list, string_view text) const {
    const auto found = values_.find(list);
    return found != values_.end() && std::binary_search(found->second.begin(), found->second.end(), plain_value(text));
}

std::vector<string_view> Lexicon::values(string_view list) const {
    const auto found = values_.find(list);
    if (found == values_.end()) return {};
    return {found->second.begin(), found->second.end()};
}

const Lexicon& lexicon() {
    static const Lexicon shipped(shipped_heads());
    return shipped;
}

}  // namespace ecomap::import
