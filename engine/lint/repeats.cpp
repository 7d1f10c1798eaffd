#include "engine/lint/repeats.hpp"

#include "engine/io/loose_key.hpp"
#include "engine/lint/cells.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace ecomap::lint {
namespace {

using std::string_view;

/// What a row says in these columns, whatever the order of a list.
std::string said(const io::Table& table, std::size_t row, std::span<const string_view> columns) {
    std::string all;
    for (const auto column : columns) {
        std::vector<std::string> words;
        if (table.has_column(column))
            for (const auto& item : items_at(cell_in(table, row, column))) words.push_back(io::loose_id(item.text));
        std::sort(words.begin(), words.end());
        for (const auto& word : words) all += word + '\x1F';
        all += '\x1E';
    }
    return all;
}

/// Offers are of today when nothing is said.
std::string status_of(const io::Table& table, std::size_t row) {
    const auto status = text_in(table, row, "status");
    return status.empty() ? "today" : status;
}

Findings repeats(const io::Table& table, const char* message, const auto& key_of) {
    Findings found;
    std::map<std::string, std::size_t> first;
    for (std::size_t row = 0; row < table.row_count(); ++row) {
        if (table.is_damaged(row)) continue;
        const auto [known, is_new] = first.emplace(key_of(row), row);
        if (is_new) continue;
        found.push_back(finding_at({&table, row, 0}, Message(message),
                                   {"io.first-at", {{"place", where({&table, known->second, 0})}}}));
    }
    return found;
}

}  // namespace

Findings repeated_offers(const io::Reading& reading, const Options& /*options*/) {
    const auto* table = reading.table("offers");
    if (!table) return {};
    const auto names = columns_of_text(*table, "name");
    std::vector<string_view> columns{"actor",         "support_types", "principles", "phases",
                                     "target_groups", "gaps",          "since",      "until"};
    for (const auto& own : reading.ecosystem.framework.own)
        if (own.of == TermsOf::offers) columns.push_back(own.key);
    return repeats(*table, "lint.repeated-offer", [&](std::size_t row) {
        std::string key = status_of(*table, row) + '\x1E';
        for (const auto column : names) key += io::loose_key(text_at({table, row, column})) + '\x1E';
        return key + said(*table, row, columns);
    });
}

Findings repeated_links(const io::Reading& reading, const Options& /*options*/) {
    const auto* table = reading.table("links");
    if (!table) return {};
    const auto& kinds = reading.ecosystem.framework.link_kinds;
    std::map<std::string, bool> directed;
    for (const auto& kind : kinds) directed.emplace(kind.key, kind.directed);
    return repeats(*table, "lint.repeated-link", [&](std::size_t row) {
        auto from = io::loose_id(text_in(*table, row, "from")), to = io::loose_id(text_in(*table, row, "to"));
        const auto kind = directed.find(composed(text_in(*table, row, "kind")));
        if (kind != directed.end() && !kind->second && to < from) std::swap(from, to);
        constexpr std::array<string_view, 3> columns{"kind", "since", "until"};
        return status_of(*table, row) + '\x1E' + from + '\x1E' + to + '\x1E' + said(*table, row, columns);
    });
}

}  // namespace ecomap::lint
