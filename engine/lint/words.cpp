#include "engine/lint/words.hpp"

#include "engine/io/loose_key.hpp"
#include "engine/lint/cells.hpp"
#include "engine/lint/near.hpp"
#include "engine/lint/placeholders.hpp"

#include <map>

namespace ecomap::lint {
namespace {

using std::string_view;

/// A word as it is written, how often, and where first.
struct Used {
    std::string word;
    std::size_t times = 0;
    At cell;
    io::Item item;
};

/// The words of one open list, in the order in which they are met.
struct WordList {
    std::vector<Used> used;
    std::map<std::string, std::size_t> by_word;

    void add(const At& cell, const io::Item& item) {
        if (item.text.empty() || is_placeholder(item.text)) return;
        const auto word = composed(item.text);
        const auto [found, is_new] = by_word.emplace(word, used.size());
        if (is_new) used.push_back({word, 0, cell, item});
        ++used[found->second].times;
    }
};

/// By vocabulary; a free column is a list of its own.
std::map<std::string, WordList> lists_of(const io::Reading& reading) {
    std::map<std::string, WordList> lists;
    for (const auto& [name, column, vocabulary, is_list] : open_columns(reading)) {
        const auto& table = *reading.table(name);
        auto& list =
            lists[vocabulary.empty() ? std::string(name) + "." + std::string(column) : std::string(vocabulary)];
        for (std::size_t row = 0; row < table.row_count(); ++row) {
            if (table.is_damaged(row)) continue;
            const auto cell = cell_in(table, row, column);
            if (!is_list) list.add(cell, item_at(cell));
            else
                for (const auto& item : items_at(cell)) list.add(cell, item);
        }
    }
    return lists;
}

Message other_at(const Used& other) {
    return {"lint.word-at", {{"word", other.word}, {"count", other.times}, {"place", where(other.cell, other.item)}}};
}

}  // namespace

Findings variant_words(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    for (const auto& [name, list] : lists_of(reading)) {
        std::map<std::string, const Used*> most_used;
        for (const auto& each : list.used) {
            auto& most = most_used[io::loose_key(each.word)];
            if (!most || each.times > most->times) most = &each;
        }
        for (const auto& each : list.used) {
            const auto& most = *most_used[io::loose_key(each.word)];
            if (&most == &each) continue;
            found.push_back(
                finding_at(each.cell, each.item, {"lint.variant-word", {{"word", each.word}}}, other_at(most)));
        }
    }
    return found;
}

Findings similar_words(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    for (const auto& [name, list] : lists_of(reading)) {
        std::vector<std::string> words;
        std::vector<const Used*> first;
        std::map<std::string, std::size_t> known;
        for (const auto& each : list.used) {
            const auto word = fold_case(each.word);
            if (!known.emplace(word, words.size()).second) continue;
            words.push_back(word);
            first.push_back(&each);
        }
        for (const auto& [a, b] : near_pairs(words)) {
            const auto& rare = first[b]->times <= first[a]->times ? *first[b] : *first[a];
            const auto& other = &rare == first[b] ? *first[a] : *first[b];
            if (io::loose_key(rare.word) == io::loose_key(other.word)) continue;
            found.push_back(
                finding_at(rare.cell, rare.item, {"lint.similar-word", {{"word", rare.word}}}, other_at(other)));
        }
    }
    return found;
}

Findings several_types(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    const auto* table = reading.table("actors");
    if (!table || !table->has_column("type") || !is_open(reading, "actor_types")) return found;
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        if (table->is_damaged(row)) continue;
        const auto cell = cell_in(*table, row, "type");
        if (items_at(cell).size() > 1)
            found.push_back(
                finding_at(cell, {"lint.several-types", {{"text", text_at(cell)}}}, Message("lint.one-type")));
    }
    return found;
}

}  // namespace ecomap::lint
