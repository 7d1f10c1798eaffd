#include "engine/import/link_kinds.hpp"

#include "engine/import/direction.hpp"

namespace ecomap::import {
namespace {

/// As links_table() writes it.
std::string kind_of(const ImportRow& row, const Material& from) {
    const auto id = from.terms.id("link_kinds", row.text(Means::link_kind));
    return id ? *id : usual_kind(from.plans[row.sheet]);
}

}  // namespace

std::set<std::string> kinds_without_direction(const Material& from) {
    std::set<std::string> without, with;
    if (!from.terms.are_own("link_kinds")) return without;
    for (const auto& row : from.rows) {
        if (row.rows != RowsAre::links) continue;
        const auto direction = direction_of(row.text(Means::link_direction));
        const bool has_none = direction == Direction::undirected || direction == Direction::mutual;
        (has_none ? without : with).insert(kind_of(row, from));
    }
    for (const auto& kind : with) without.erase(kind);
    if (!from.partners.empty()) without.insert(*from.terms.id("link_kinds", from.kind_of_partners));
    return without;
}

std::optional<ImportedTable> link_kinds_of(const Material& from) {
    const auto without = kinds_without_direction(from);
    if (without.empty()) return std::nullopt;
    std::map<std::string, std::string> kinds;
    const auto own = from.terms.own();
    if (const auto words = own.find("link_kinds"); words != own.end())
        for (const auto& word : words->second) kinds.emplace(word.id, word.label);
    for (const auto& row : from.rows)
        if (row.rows == RowsAre::links) kinds.emplace(kind_of(row, from), kind_of(row, from));
    return link_kinds_table(kinds, without);
}

}  // namespace ecomap::import
