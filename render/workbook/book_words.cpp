#include "render/workbook/book_words.hpp"

#include "engine/io/key.hpp"
#include "engine/io/schema.hpp"
#include "engine/model/utf8.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

constexpr std::string_view certainty_suffix = "_certainty";
constexpr std::size_t longest_name = 31;

Message head_of(std::string_view table, std::string_view column, bool with_language) {
    if (const auto id = "book.head." + std::string(column); is_message(id)) return Message(id);
    if (column.ends_with(certainty_suffix)) {
        column.remove_suffix(certainty_suffix.size());
        return {"book.head-sure", {{"head", head_of(table, column, with_language)}}};
    }
    const auto* schema = io::find_schema(table);
    const auto text = schema == nullptr ? io::TextColumn{} : io::as_text_column(*schema, column);
    if (text.stem.empty() || text.language.empty()) return Message::as_it_is(column);
    const auto stem = head_of(table, text.stem, false);
    return with_language ? Message("book.head-language", {{"head", stem}, {"language", text.language}}) : stem;
}

Message what_may_stand(const import::ColumnHolds& holds) {
    if (!holds.words.empty()) {
        const std::vector<std::string_view> words(holds.words.begin(), holds.words.end());
        return {holds.many ? "book.note-words" : "book.note-word", {{"words", with_commas(words)}}};
    }
    if (!holds.terms.empty()) return Message(holds.many ? "book.note-terms" : "book.note-term");
    if (holds.date) return Message("book.note-date");
    if (holds.number) return Message("book.note-number");
    return Message(holds.many ? "book.note-texts" : "book.note-text");
}

}  // namespace

std::string book_head(std::string_view table, std::string_view column, bool with_language, std::string_view language) {
    return in_words(head_of(table, column, with_language), language);
}

std::string book_note(std::string_view column, const import::ColumnHolds& holds, std::string_view language) {
    const bool is_id = column == "id";
    MessageList list{{Message(is_id          ? "book.note-id"
                              : holds.needed ? "book.note-required"
                                             : "book.note-optional")},
                     Joining::sentences};
    if (!is_id) list.items.push_back(what_may_stand(holds));
    if (column == "source") list.items.emplace_back("book.note-source");
    return in_words(Message(std::move(list)), language);
}

std::string BookNames::take(std::string name) {
    constexpr std::string_view not_taken = "[]:*?/\\'";
    std::replace_if(
        name.begin(), name.end(), [&](char c) { return not_taken.find(c) != not_taken.npos; }, ' ');
    name = io::trim(name);
    const auto shortened = [](const std::string& text, std::size_t most) {
        std::string some;
        for (auto character : characters(text).substr(0, most)) append_character(some, character);
        return some;
    };
    auto tried = shortened(name.empty() ? "-" : name, longest_name);
    for (std::size_t i = 2; !taken_.insert(io::folded(tried)).second; ++i) {
        const auto behind = " " + std::to_string(i);
        tried = shortened(name, longest_name - behind.size()) + behind;
    }
    return tried;
}

std::vector<std::string> book_guide(bool has_rows, bool asks, std::string_view language) {
    std::vector<std::string> lines;
    if (asks)
        for (const auto* id : {"book.guide-ask", "book.guide-ask-wrong"})
            lines.push_back(in_words(Message(id), language));
    if (asks) lines.push_back(in_words({"book.guide-ask-back", {{"sheet", Message("book.sheet-answer")}}}, language));
    for (const auto* id : {"book.guide-sheets", "book.guide-colours", "book.guide-lists", "book.guide-several",
                           "book.guide-keys", "book.guide-columns", "book.guide-sure"})
        lines.push_back(in_words(Message(id), language));
    if (!asks) lines.push_back(in_words(Message(has_rows ? "book.guide-changes" : "book.guide-import"), language));
    return lines;
}

}  // namespace ecomap
