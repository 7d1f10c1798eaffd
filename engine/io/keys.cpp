#include "engine/io/keys.hpp"

#include "engine/io/key.hpp"
#include "engine/model/entries.hpp"

#include <algorithm>

namespace ecomap::io {
namespace {

using std::string_view;

/// What is left of a long number after a spreadsheet has shown it: 5,56E+09.
bool is_shortened_number(string_view text) {
    const auto mark = text.find_first_of("eE");
    if (mark == string_view::npos || mark == 0 || mark + 2 >= text.size() || text[mark + 1] != '+') return false;
    auto all = [](string_view part, string_view allowed) { return part.find_first_not_of(allowed) == part.npos; };
    return all(text.substr(0, mark), "0123456789.,") && all(text.substr(mark + 2), "0123456789");
}

bool has_separator_or_control(string_view text) {
    return std::any_of(text.begin(), text.end(), [](char byte) {
        return byte == ';' || byte == '|' || static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
    });
}

}  // namespace

void Keys::check_form(Row& row, const Item& item) const {
    if (has_separator_or_control(item.text)) row.error("bad-id", item, Message("io.bad-id"), Message("io.id-letters"));
    if (is_shortened_number(item.text))
        row.warning("excel-damage", item, {"io.short-number", {{"id", item.text}}}, Message("io.as-text"));
    if (mixes_scripts(item.text))
        row.warning("mixed-script", item, {"io.mixed-script", {{"id", item.text}}}, Message("io.one-script"));
}

string_view Keys::kept(const std::string& text, const Row& row, const Item& item) {
    const string_view file = row.source_of(item).text();
    for (std::size_t quote : {0U, 1U})
        if (const auto there = file.substr(std::min(item.place.offset + quote, file.size()), text.size());
            there == text)
            return there;
    return texts_.emplace_back(text);
}

Keys::Entry Keys::entry_at(const std::string& key, const Row& row, const Item& item, std::uint32_t position) {
    const SourceText* source = &row.source_of(item);
    const auto known = std::find(sources_.begin(), sources_.end(), source);
    const auto number = static_cast<std::uint32_t>(known - sources_.begin());
    if (known == sources_.end()) sources_.push_back(source);
    const string_view text = kept(key, row, item);
    return {text.data(), static_cast<std::uint32_t>(text.size()), position, item.place.offset, number};
}

Keys::Entry& Keys::entry_of(const std::string& key) {
    if (Entry* entry = entries_.find(key)) return *entry;
    const string_view text = texts_.emplace_back(key);
    entries_.add({text.data(), static_cast<std::uint32_t>(text.size()), nowhere, 0, 0});
    return *entries_.find(key);
}

/// "offers.csv:17:1".
std::string Keys::where(const Entry& entry) const {
    const SourceText* source = sources_[entry.source];
    if (!source) return {};
    const auto [line, column] = source->at(entry.offset);
    return source->name() + ":" + std::to_string(line) + ":" + std::to_string(column);
}

std::string Keys::define(Row& row, string_view column) {
    const Item item = row.needed(column);
    if (item.text.empty()) return {};
    check_form(row, item);
    std::string key = composed(item.text);
    if (const Entry* first = entries_.find(key)) {
        row.error("duplicate-id", item, {"io.second-id", {{"noun", noun_of(schema_->name, "one")}, {"id", key}}},
                  {"io.first-at", {{"place", where(*first)}}});
        return {};
    }
    const Entry entry = entry_at(key, row, item, nowhere);
    entries_.add(entry);
    const std::string fold = folded(key);
    if (const Folded* like = by_folded_.find(fold)) {
        const string_view other(like->id, like->id_size);
        row.warning("near-duplicate-id", item, {"io.alike-ids", {{"id", key}, {"other", other}}},
                    {"io.other-at", {{"place", where(*entries_.find(other))}}});
    } else {
        const string_view text = fold == key ? entry.key() : string_view(texts_.emplace_back(fold));
        by_folded_.add({text.data(), static_cast<std::uint32_t>(text.size()), entry.size, entry.text});
    }
    return key;
}

void Keys::define_damaged(const Row& row, string_view column) {
    const Item item = row.item(column);
    if (item.text.empty()) return;
    const std::string key = composed(item.text);
    if (!entries_.find(key)) entries_.add(entry_at(key, row, item, nowhere));
}

void Keys::keep(const std::string& key, std::size_t position) {
    entry_of(key).position = static_cast<std::uint32_t>(position);
}

std::optional<std::uint32_t> Keys::find(Row& row, const Item& item) {
    const std::string key = composed(item.text);
    const Entry* entry = entries_.find(key);
    if (entry && entry->position != nowhere) return entry->position;
    if (entry) {
        row.error("dangling-reference", item, {"io.left-out", {{"noun", noun_of(schema_->name, "the")}, {"id", key}}},
                  {"io.see", {{"place", where(*entry)}}});
    } else if (add_) {
        if (added_++ == 0) first_file_ = row.table().source().name();
        const auto position = add_(key);
        entries_.add(entry_at(key, row, item, position));
        return position;
    } else {
        report_unknown(row, item);
    }
    return std::nullopt;
}

void Keys::report_unknown(Row& row, const Item& item) {
    if (absent_) {
        if (!absence_reported_)
            row.error("missing-table", item,
                      {"io.named-here", {{"noun", noun_of(schema_->name, "one")}, {"table", schema_->name}}},
                      Message("io.add-table"));
        absence_reported_ = true;
        row.reject();
        return;
    }
    std::vector<string_view> known;
    if (row.problems().can_suggest() || entries_.size() <= 10) known = entries_.keys();
    if (known.size() <= 10) std::sort(known.begin(), known.end());
    Message hint = row.problems().did_you_mean(item.text, known);
    std::size_t letters = 0;
    for (auto key : known) letters += key.size();
    if (hint.empty() && schema_->vocabulary && known.size() <= 10 && !known.empty() && letters <= 1000) {
        hint = {"io.known", {{"words", listed(known)}}};
    } else if (hint.empty()) {
        hint = {"io.add-row", {{"table", schema_->name}}};
    }
    const bool term = schema_->vocabulary;
    row.error(
        term ? "unknown-term" : "dangling-reference", item,
        {term ? "io.unknown-term" : "io.no-such-row", {{"noun", noun_of(schema_->name, "none")}, {"id", item.text}}},
        std::move(hint));
}

bool says_none(Row& row, const std::vector<Item>& items, const Keys& keys) {
    const auto word = std::find_if(items.begin(), items.end(), [&](const Item& item) {
        return lower_case(item.text) == none_word && !keys.knows(composed(item.text));
    });
    if (word == items.end()) return false;
    if (items.size() > 1) row.error("bad-word", *word, Message("io.none-among-others"), Message("io.write-none-alone"));
    return true;
}

}  // namespace ecomap::io
