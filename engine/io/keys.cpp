#include "engine/io/keys.hpp"

#include "engine/io/key.hpp"

#include <algorithm>

namespace ecomap::io {
namespace {

using std::string_view;

std::string where(const Row& row, const Item& item) {
    return row.source_of(item).name + ":" + std::to_string(item.place.line) + ":" + std::to_string(item.place.column);
}

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
    if (has_separator_or_control(item.text))
        row.error("bad-id", item, "an id cannot hold ; or | or a control character",
                  "write letters, digits, - _ and . only");
    if (is_shortened_number(item.text))
        row.warning("excel-damage", item,
                    "the id " + in_quotes(item.text) + " looks like a number shortened by a spreadsheet",
                    "format the column as text and write the id again");
    if (mixes_scripts(item.text))
        row.warning("mixed-script", item, "the id " + in_quotes(item.text) + " mixes letters that look alike",
                    "write all of it in one script");
}

std::string Keys::define(Row& row, string_view column) {
    const Item item = row.needed(column);
    if (item.text.empty()) return {};
    check_form(row, item);
    std::string key = composed(item.text);
    const auto [entry, added] = entries_.emplace(key, Entry{{}, where(row, item)});
    if (!added) {
        row.error("duplicate-id", item, "a second " + std::string(schema_->noun) + " has the id " + in_quotes(key),
                  "the first is at " + entry->second.where);
        return {};
    }
    const auto [like, first] = by_folded_.emplace(folded(key), key);
    if (!first)
        row.warning("near-duplicate-id", item,
                    "the ids " + in_quotes(key) + " and " + in_quotes(like->second) + " differ only in case or spaces",
                    "the other is at " + entries_.find(like->second)->second.where);
    return key;
}

void Keys::define_damaged(const Row& row, string_view column) {
    const Item item = row.item(column);
    if (!item.text.empty()) entries_.emplace(composed(item.text), Entry{{}, where(row, item)});
}

void Keys::keep(const std::string& key, std::size_t position) {
    entries_[key].position = static_cast<std::uint32_t>(position);
}

std::optional<std::uint32_t> Keys::find(Row& row, const Item& item) {
    const std::string key = composed(item.text);
    const auto entry = entries_.find(key);
    if (entry != entries_.end() && entry->second.position) return entry->second.position;
    if (entry != entries_.end()) {
        row.error(
            "dangling-reference", item,
            "the " + std::string(schema_->noun) + " " + in_quotes(key) + " is left out because of another problem",
            "see " + entry->second.where);
    } else if (add_) {
        if (added_++ == 0) first_file_ = row.table().source().name;
        const auto position = add_(key);
        entries_.emplace(key, Entry{position, where(row, item)});
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
                      "a " + std::string(schema_->noun) + " is named here, but there is no " +
                          std::string(schema_->name) + ".csv",
                      "add the table; until then these rows are left out");
        absence_reported_ = true;
        row.reject();
        return;
    }
    std::vector<string_view> known;
    if (row.problems().can_suggest() || entries_.size() <= 10)
        for (const auto& [key, entry] : entries_) known.push_back(key);
    std::string hint = row.problems().did_you_mean(item.text, known);
    if (hint.empty() && schema_->vocabulary && known.size() <= 10 && !known.empty()) {
        for (auto key : known) hint += (hint.empty() ? "known: " : ", ") + std::string(key);
    } else if (hint.empty()) {
        hint = "add it to " + std::string(schema_->name) + ".csv, or correct the id";
    }
    const std::string noun(schema_->noun);
    if (schema_->vocabulary) row.error("unknown-term", item, "unknown " + noun + " " + in_quotes(item.text), hint);
    else row.error("dangling-reference", item, "there is no " + noun + " " + in_quotes(item.text), hint);
}

}  // namespace ecomap::io
