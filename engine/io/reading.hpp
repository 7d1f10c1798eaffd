// One load under way: the tables, the ids known so far, and the ecosystem that grows out of them. The parts are read in
// the order of their references, so that an id is resolved to a position in the final list the first time it is met.
#pragma once

#include "engine/io/key.hpp"
#include "engine/io/keys.hpp"
#include "engine/model/ecosystem.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace ecomap::io {

struct Reading {
    std::map<std::string_view, Table> tables;  ///< by name; those that are there
    std::map<std::string_view, Keys> keys;     ///< by table; of every table of the format
    std::string language;                      ///< of columns that name none
    Problems& problems;
    Ecosystem ecosystem;
    Schemas schemas = {};  ///< of the tables that there can be

    /// The rows of a table; null when there is none that can be read.
    const Table* table(std::string_view name) const {
        const auto found = tables.find(name);
        return found == tables.end() || !found->second.is_usable() ? nullptr : &found->second;
    }
    Keys& keys_of(std::string_view table) { return keys.find(table)->second; }
};

void read_vocabularies(Reading& reading);
void read_actors(Reading& reading);  ///< needs: vocabularies
void read_needs(Reading& reading);   ///< survey and gaps; needs: vocabularies
void read_offers(Reading& reading);  ///< and links; needs: actors, gaps
void read_story(
    Reading& reading);  ///< findings, recommendations, timeline, processes, metrics, words; needs: all others

/// What one reference refers to; nothing for an empty cell, and for one that is no reference, which is reported.
template <class Tag>
std::optional<Id<Tag>> refer(Row& row, const Item& item, Keys& keys) {
    if (item.text.empty()) return std::nullopt;
    const auto position = keys.find(row, item);
    return position ? std::optional(Id<Tag>{*position}) : std::nullopt;
}

/// As refer(), of the cell in `column`.
template <class Tag>
std::optional<Id<Tag>> refer_in(Row& row, std::string_view column, Keys& keys) {
    if (const auto written = row.plain(column)) {
        if (written->empty()) return std::nullopt;
        if (const auto position = keys.position_of(*written)) return Id<Tag>{*position};
    }
    return refer<Tag>(row, row.item(column), keys);
}

/// As refer_in(); an empty cell is an error. Without one, the first there is.
template <class Tag>
Id<Tag> needed_in(Row& row, std::string_view column, Keys& keys) {
    const auto written = row.plain(column);
    const auto position = written ? keys.position_of(*written) : std::nullopt;
    return position ? Id<Tag>{*position} : refer<Tag>(row, row.needed(column), keys).value_or(Id<Tag>{});
}

/// Gives `take` what each item of the list in `column` refers to, in its order. False for a list that has to be read
/// item by item: something in it has to be reported, or means something else than what is written, or it is long.
template <class Tag, class Take>
bool take_plain_list(const Row& row, std::string_view column, const Keys& keys, Take take) {
    constexpr std::size_t most_bytes = 256;
    const auto written = row.plain(column);
    if (!written || written->size() > most_bytes) return false;
    for (std::string_view rest = *written; !rest.empty();) {
        std::size_t end = 0;
        while (end < rest.size() && rest[end] != ';' && rest[end] != '|') ++end;
        const auto item = trim(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (item.empty()) continue;
        const auto position = keys.position_of(item);
        if (!position) return false;
        take(Id<Tag>{*position});
    }
    return true;
}

/// As refer(), of a list in a cell, in its order.
template <class Tag>
std::vector<Id<Tag>> refer_to_each(Row& row, const std::vector<Item>& items, Keys& keys) {
    std::vector<Id<Tag>> ids;
    for (const Item& item : items)
        if (auto id = refer<Tag>(row, item, keys)) ids.push_back(*id);
    return ids;
}

/// Without duplicates and in the vocabulary's order.
template <class Tag>
TermSet<Tag> refer_to_all(Row& row, std::string_view column, Keys& keys) {
    TermSet<Tag> terms;
    if (take_plain_list<Tag>(row, column, keys, [&](Id<Tag> id) { terms.insert(id); })) return terms;
    return TermSet<Tag>(refer_to_each<Tag>(row, row.items(column), keys));
}

/// A list of which a source may say that there is nothing to list: what the cell names, or that it says none.
template <class Tag>
std::pair<std::vector<Id<Tag>>, Unlisted> refer_or_none(Row& row, std::string_view column, Keys& keys) {
    std::vector<Id<Tag>> ids;
    if (take_plain_list<Tag>(row, column, keys, [&](Id<Tag> id) { ids.push_back(id); })) return {std::move(ids), {}};
    const auto items = row.items(column);
    if (says_none(row, items, keys)) return {{}, {true, 0}};
    return {refer_to_each<Tag>(row, items, keys), {}};
}

/// A list of terms, with the certainty in the column beside it.
template <class Tag>
Classified<Tag> classified(Row& row, std::string_view column, Keys& keys) {
    return {refer_to_all<Tag>(row, column, keys), row.certainty_of(column)};
}

/// As classified(), of a list that a source may say to be empty.
template <class Tag>
Classified<Tag> classified_or_none(Row& row, std::string_view column, Keys& keys) {
    auto [ids, unlisted] = refer_or_none<Tag>(row, column, keys);
    return {TermSet<Tag>(std::move(ids)), row.certainty_of(column), unlisted};
}

/// What the row says of the map's own dimensions whose terms such rows have.
inline void read_own(Row& row, Reading& reading, TermsOf of, OwnTerms& own) {
    const auto& dimensions = reading.ecosystem.framework.own;
    for (std::size_t place = 0; place < dimensions.size(); ++place) {
        const auto& dimension = dimensions[place];
        if (dimension.of != of) continue;
        auto said = classified<OwnTermTag>(row, dimension.key, reading.keys_of(dimension.table));
        if (!said.terms.empty() || !is_stated(said.certainty)) own.set(place, std::move(said));
    }
}

/// How many rows to make room for: not for millions that may turn out to be of no use.
inline std::size_t expected_rows(const Table& table) { return std::min<std::size_t>(table.row_count(), 1'000'000); }

/// Becomes what `read` makes of `row`, where a list builds its new element: a large one is not moved there.
template <class Read>
struct MadeInPlace {
    Read& read;
    Row& row;
    operator decltype(std::declval<Read&>()(std::declval<Row&>()))() const { return read(row); }  // NOLINT
};

/// Reads each row of `name` by `read`, which returns a value with a `key`; keeps those whose row stayed good.
template <class Read>
void read_rows(Reading& reading, std::string_view name, auto& list, Read read) {
    const Table* table = reading.table(name);
    if (!table) return;
    Keys& keys = reading.keys_of(name);
    const bool has_ids = table->has_column("id");
    list.reserve(expected_rows(*table));
    for (std::size_t i = 0; i < table->row_count(); ++i) {
        Row row(*table, i, reading.language, reading.problems);
        if (!row.good()) {
            keys.define_damaged(row);
            ++reading.ecosystem.provenance.rows_left_out;
            continue;
        }
        std::string key = has_ids ? keys.define(row) : std::to_string(i + 1);
        auto& value = list.emplace_back(MadeInPlace<Read>{read, row});
        value.key = std::move(key);
        value.carried = row.carried();
        if (row.good()) {
            if (has_ids) keys.keep(value.key, list.size() - 1);
        } else {
            list.pop_back();
            ++reading.ecosystem.provenance.rows_left_out;
        }
    }
}

}  // namespace ecomap::io
