#include "engine/import/mended.hpp"

#include "engine/import/column_holds.hpp"
#include "engine/import/names.hpp"
#include "engine/import/own_labels.hpp"
#include "engine/io/key.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/letters.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>

namespace ecomap::import {
namespace {

std::string folded_word(std::string_view text) { return io::folded(composed(text)); }

/// Composed, with one blank where several spaces or tabs stand.
std::string tidy_text(std::string_view text) {
    std::string tidy;
    for (const char byte : composed(text)) {
        const bool is_blank = byte == ' ' || byte == '\t';
        if (!is_blank) tidy += byte;
        else if (tidy.empty() || tidy.back() != ' ') tidy += ' ';
    }
    return tidy;
}

std::vector<std::string> items_in(const std::string& cell, const ColumnHolds& holds) {
    if (holds.many) return items_of(cell);
    return cell.empty() ? std::vector<std::string>() : std::vector{cell};
}

/// What a key is meant by, whatever its case and blanks.
class Keys {
public:
    explicit Keys(const std::vector<OwnTable>& tables) {
        for (const auto& table : tables) {
            auto& keys = keys_[table.name];
            for (const auto& row : table.rows) {
                const auto& key = table.cell(row, key_column(table.name));
                // Two keys that fold alike: neither is meant for sure.
                const auto [at, is_new] = keys.emplace(folded_word(key), key);
                if (!is_new && at->second != key) at->second.clear();
            }
        }
        take_words(tables);
    }

    /// `item` itself where it is a key, or no other is.
    std::string key(const std::string& table, const std::string& item) const {
        const auto keys = keys_.find(table);
        if (keys == keys_.end()) return item;
        const auto found = keys->second.find(folded_word(item));
        return found == keys->second.end() || found->second.empty() ? item : found->second;
    }

private:
    /// Of classifications that have no table: as most cells say them.
    void take_words(const std::vector<OwnTable>& tables) {
        const auto own = own_dimensions(tables);
        std::map<std::string, std::map<std::string, Spellings>> words;  // by table, folded
        for (const auto& table : tables)
            for (std::size_t c = 0; c < table.columns.size(); ++c) {
                const auto holds = what_holds(table.name, table.columns[c], own);
                if (holds.terms.empty() || keys_.contains(holds.terms)) continue;
                for (const auto& row : table.rows)
                    for (const auto& item : items_in(row.cells[c], holds))
                        words[holds.terms][folded_word(item)].add(tidy_text(item));
            }
        for (const auto& [table, ways] : words)
            for (const auto& [folded, spellings] : ways) keys_[table].emplace(folded, spellings.commonest());
    }
    std::map<std::string, std::map<std::string, std::string>> keys_;  // by table, folded
};

std::string format_word(const std::vector<std::string>& words, const std::string& item) {
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto& word) { return folded_word(word) == folded_word(item); });
    return found == words.end() ? item : *found;
}

std::string mended_cell(const std::string& cell, const ColumnHolds& holds, const Keys& keys) {
    if (holds.terms.empty() && holds.words.empty()) return tidy_text(cell);
    std::vector<std::string> items;
    for (const auto& item : items_in(cell, holds)) {
        auto tidy = tidy_text(item);
        if (!holds.terms.empty()) tidy = keys.key(holds.terms, tidy);
        else tidy = format_word(holds.words, tidy);
        if (!contains(items, tidy)) items.push_back(std::move(tidy));
    }
    // Only what says something else is written anew: a list may have been separated otherwise.
    if (items == items_in(cell, holds)) return cell;
    std::string all;
    for (const auto& item : items) all += (all.empty() ? "" : ";") + item;
    return all;
}

/// Rows that say the same, with the smallest id kept; of rows of one id the first.
std::size_t take_out_repeats(OwnTable& table) {
    const auto id = table.position("id");
    std::vector<std::size_t> order(table.rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto id_of = [&](std::size_t row) { return id == OwnTable::nowhere ? "" : table.rows[row].cells[id]; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return id_of(a) < id_of(b); });
    std::set<std::vector<std::string>> seen;
    std::set<std::size_t> gone;
    for (const auto row : order) {
        if (table.rows[row].is_damaged) continue;
        auto cells = table.rows[row].cells;
        if (id != OwnTable::nowhere) cells[id].clear();
        if (!seen.insert(std::move(cells)).second) gone.insert(row);
    }
    std::vector<OwnTable::Row> kept;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (!gone.contains(row)) kept.push_back(std::move(table.rows[row]));
    table.rows = std::move(kept);
    return gone.size();
}

}  // namespace

Mended mended(std::vector<OwnTable> tables) {
    Mended result;
    const Keys keys(tables);
    const auto own = own_dimensions(tables);
    for (auto& table : tables)
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (table.columns[c] == key_column(table.name) || table.columns[c] == "id") continue;
            const auto holds = what_holds(table.name, table.columns[c], own);
            for (auto& row : table.rows) {
                if (row.is_damaged) continue;
                auto cell = mended_cell(row.cells[c], holds, keys);
                if (cell == row.cells[c]) continue;
                row.cells[c] = std::move(cell);
                ++result.cells;
            }
        }
    // No other table names the keys of these.
    for (auto& table : tables)
        if (table.name == "offers" || table.name == "links") result.repeats += take_out_repeats(table);
    result.tables = std::move(tables);
    return result;
}

}  // namespace ecomap::import
