#include "engine/io/keys.hpp"

#include "engine/io/key.hpp"
#include "engine/io/loose_key.hpp"
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

/// True for an id of ASCII letters, digits and most signs only, in which nothing can be wrong (check_form).
bool is_whole(string_view text) {
    auto is_good = [](char byte) { return byte > ' ' && byte < 0x7F && byte != ';' && byte != '|' && byte != '+'; };
    return !text.empty() && std::all_of(text.begin(), text.end(), is_good);
}

}  // namespace

void Keys::check_form(Row& row, const Item& item) const {
    if (has_separator_or_control(item.text)) row.error("bad-id", item, Message("io.bad-id"), Message("io.id-letters"));
    if (is_shortened_number(item.text))
        row.warning("excel-damage", item, {"io.short-number", {{"id", item.text}}}, Message("io.as-text"));
    if (mixes_scripts(item.text))
        row.warning("mixed-script", item, {"io.mixed-script", {{"id", item.text}}}, Message("io.one-script"));
}

string_view Keys::kept(string_view text, const Row& row, const Item& item) {
    const string_view file = row.source_of(item).text();
    for (std::size_t quote : {0U, 1U})
        if (const auto there = file.substr(std::min(item.place.offset + quote, file.size()), text.size());
            there == text)
            return there;
    return texts_.emplace_back(text);
}

std::uint32_t Keys::number_of(const SourceText& source) {
    const auto known = std::find(sources_.begin(), sources_.end(), &source);
    const auto number = static_cast<std::uint32_t>(known - sources_.begin());
    if (known == sources_.end()) sources_.push_back(&source);
    return number;
}

Keys::Entry Keys::entry_at(string_view key, const Row& row, const Item& item, std::uint32_t position) {
    const string_view text = kept(key, row, item);
    return {text.data(),       static_cast<std::uint32_t>(text.size()),      position,
            item.place.offset, number_of(row.source_of(item)) & 0x7FFFFFFFU, 0};
}

void Keys::add(const Entry& entry) {
    const auto key_of = [this](std::uint32_t at) { return entries_[at].key(); };
    by_key_.add(entry.key(), static_cast<std::uint32_t>(entries_.size()), key_of);
    entries_.push_back(entry);
}

Keys::Entry& Keys::entry_of(string_view key) {
    if (!entries_.empty() && entries_.back().key() == key) return entries_.back();  // nearly always
    if (const Entry* entry = entry_with(key)) return entries_[static_cast<std::size_t>(entry - entries_.data())];
    const string_view text = texts_.emplace_back(key);
    add({text.data(), static_cast<std::uint32_t>(text.size()), nowhere, 0, 0, 0});
    return entries_.back();
}

const Keys::Entry* Keys::entry_folded(const std::string& fold) const {
    // One that is written as it is folded is found by its key.
    const Entry* as_written = entry_with(fold);
    const auto number = by_folded_.find(fold, [this](std::uint32_t at) { return folded(entries_[at].key()); });
    const Entry* otherwise = number == KeyIndex::none ? nullptr : &entries_[number];
    if (!as_written || !as_written->defined) return otherwise;
    return otherwise && otherwise < as_written ? otherwise : as_written;
}

/// "offers.csv:17:1".
std::string Keys::where(const Entry& entry) const {
    const SourceText* source = sources_[entry.source];
    if (!source) return {};
    const auto [line, column] = source->at(entry.offset);
    return source->name() + ":" + std::to_string(line) + ":" + std::to_string(column);
}

std::optional<std::string> Keys::define_plain(const Row& row, string_view column) {
    const auto written = row.plain(column);
    if (!written || !is_whole(*written) || entry_with(*written)) return std::nullopt;
    const std::string fold = lower_case(*written);
    if (by_folded_.size() > 0 || fold != *written)
        if (entry_folded(fold)) return std::nullopt;
    const auto offset = static_cast<std::uint32_t>(written->data() - row.table().source().text().data());
    add({written->data(), static_cast<std::uint32_t>(written->size()), nowhere, offset,
         number_of(row.table().source()) & 0x7FFFFFFFU, 1});
    note_folded(fold);
    return std::string(*written);
}

std::string Keys::define(Row& row, string_view column) {
    if (auto key = define_plain(row, column)) return std::move(*key);  // nearly always
    const Item item = row.needed(column);
    if (item.text.empty()) return {};
    check_form(row, item);
    std::string key = composed(item.text);
    if (const Entry* first = entry_with(key)) {
        row.error("duplicate-id", item, {"io.second-id", {{"noun", noun_of(*schema_, "one")}, {"id", key}}},
                  {"io.first-at", {{"place", where(*first)}}});
        return {};
    }
    const std::string fold = folded(key);
    const Entry* other = entry_folded(fold);
    Entry entry = entry_at(key, row, item, nowhere);
    entry.defined = 1;
    if (other)
        row.warning("near-duplicate-id", item, {"io.alike-ids", {{"id", key}, {"other", other->key()}}},
                    {"io.other-at", {{"place", where(*other)}}});
    add(entry);
    if (!other) note_folded(fold);
    return key;
}

void Keys::note_folded(const std::string& fold) {
    if (entries_.back().key() == fold) return;
    by_folded_.add(fold, static_cast<std::uint32_t>(entries_.size() - 1),
                   [this](std::uint32_t at) { return folded(entries_[at].key()); });
}

void Keys::define_damaged(const Row& row, string_view column) {
    const Item item = row.item(column);
    if (item.text.empty()) return;
    const std::string key = composed(item.text);
    if (!entry_with(key)) add(entry_at(key, row, item, nowhere));
}

void Keys::keep(string_view key, std::size_t position) {
    entry_of(key).position = static_cast<std::uint32_t>(position);
}

std::optional<std::uint32_t> Keys::find(Row& row, const Item& item) {
    const std::string key = composed(item.text);
    const Entry* entry = entry_with(key);
    if (entry && entry->position != nowhere) return entry->position;
    if (entry) {
        row.error("dangling-reference", item, {"io.left-out", {{"noun", noun_of(*schema_, "the")}, {"id", key}}},
                  {"io.see", {{"place", where(*entry)}}});
    } else if (add_) {
        if (added_++ == 0) first_file_ = row.table().source().name();
        const auto position = add_(key);
        add(entry_at(key, row, item, position));
        return position;
    } else {
        report_unknown(row, item);
    }
    return std::nullopt;
}

string_view Keys::the_one_alike(string_view text) {
    if (loosely_known_ != entries_.size()) {
        by_loose_.clear();
        for (std::uint32_t at = 0; at < entries_.size(); ++at) {
            const auto [found, is_new] = by_loose_.emplace(loose_id(entries_[at].key()), at);
            if (!is_new) found->second = nowhere;
        }
        loosely_known_ = entries_.size();
    }
    const auto found = by_loose_.find(loose_id(text));
    return found == by_loose_.end() || found->second == nowhere ? string_view() : entries_[found->second].key();
}

void Keys::report_unknown(Row& row, const Item& item) {
    if (absent_) {
        if (!absence_reported_)
            row.error("missing-table", item,
                      {"io.named-here", {{"noun", noun_of(*schema_, "one")}, {"table", schema_->name}}},
                      Message("io.add-table"));
        absence_reported_ = true;
        row.reject();
        return;
    }
    std::vector<string_view> known;
    if (row.problems().can_suggest() || entries_.size() <= 10)
        for (const Entry& entry : entries_) known.push_back(entry.key());
    if (known.size() <= 10) std::sort(known.begin(), known.end());
    const auto alike = the_one_alike(item.text);
    Message hint =
        alike.empty() ? row.problems().did_you_mean(item.text, known) : Message("io.did-you-mean", {{"word", alike}});
    std::size_t letters = 0;
    for (auto key : known) letters += key.size();
    if (hint.empty() && schema_->vocabulary && known.size() <= 10 && !known.empty() && letters <= 1000) {
        hint = {"io.known", {{"words", listed(known)}}};
    } else if (hint.empty()) {
        hint = {"io.add-row", {{"table", schema_->name}}};
    }
    const bool term = schema_->vocabulary;
    row.error(term ? "unknown-term" : "dangling-reference", item,
              {term ? "io.unknown-term" : "io.no-such-row", {{"noun", noun_of(*schema_, "none")}, {"id", item.text}}},
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
