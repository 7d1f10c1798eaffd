#include "engine/lint/names.hpp"

#include "engine/io/loose_key.hpp"
#include "engine/lint/cells.hpp"
#include "engine/lint/near.hpp"
#include "engine/lint/placeholders.hpp"

#include <algorithm>
#include <map>

namespace ecomap::lint {
namespace {

using std::string_view;

/// A name in some language, and the cell it stands in.
struct Named {
    std::string name;
    At cell;
};

/// Every name of every actor that is no placeholder; of a row each only once.
std::vector<Named> names_of(const io::Table& table) {
    std::vector<Named> all;
    const auto columns = columns_of_text(table, "name");
    for (std::size_t row = 0; row < table.row_count(); ++row) {
        if (table.is_damaged(row)) continue;
        const auto first = all.size();
        for (const auto column : columns) {
            const At cell{&table, row, column};
            auto name = text_at(cell);
            const auto is_same = [&](const Named& each) { return each.name == name; };
            const auto from = all.begin() + static_cast<std::ptrdiff_t>(first);
            if (name.empty() || is_placeholder(name) || std::any_of(from, all.end(), is_same)) continue;
            all.push_back({std::move(name), cell});
        }
    }
    return all;
}

Message at(const At& cell) { return {"io.other-at", {{"place", where(cell)}}}; }

/// A short name, and the row and the item that it stands in.
struct Short {
    At cell;
    io::Item item;
};

}  // namespace

Findings same_names(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    const auto* table = reading.table("actors");
    if (!table) return found;
    std::map<std::string, At> first;
    std::size_t told = static_cast<std::size_t>(-1);
    for (const auto& [name, cell] : names_of(*table)) {
        const auto [known, is_new] = first.emplace(io::loose_key(name), cell);
        const auto& other = known->second;
        if (is_new || other.row == cell.row || told == cell.row) continue;
        told = cell.row;  // one name of a row is enough
        const auto type = text_in(*table, cell.row, "type"), its = text_in(*table, other.row, "type");
        const bool differ = !type.empty() && !its.empty() && io::loose_key(type) != io::loose_key(its);
        found.push_back(
            finding_at(cell,
                       differ ? Message("lint.same-name-other-type", {{"name", name}, {"type", type}, {"other", its}})
                              : Message("lint.same-name", {{"name", name}}),
                       at(other)));
    }
    return found;
}

Findings similar_names(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    const auto* table = reading.table("actors");
    if (!table) return found;
    std::vector<std::string> names;
    std::vector<Named> first;
    std::map<std::string, std::size_t> known;
    for (auto& each : names_of(*table)) {
        const auto name = fold_case(each.name);
        if (!known.emplace(name, names.size()).second) continue;
        names.push_back(name);
        first.push_back(std::move(each));
    }
    for (const auto& [a, b] : near_pairs(names)) {
        if (first[a].cell.row == first[b].cell.row || io::loose_key(names[a]) == io::loose_key(names[b])) continue;
        found.push_back(finding_at(first[b].cell,
                                   {"lint.similar-name", {{"name", first[b].name}, {"other", first[a].name}}},
                                   at(first[a].cell)));
    }
    return found;
}

Findings shared_short_names(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    const auto* table = reading.table("actors");
    if (!table) return found;
    std::map<std::string, std::vector<Short>> by_name;  // an id counts, but is not what is told of
    std::map<std::string, At> ids;
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        if (table->is_damaged(row)) continue;
        const auto id = cell_in(*table, row, "id");
        ids.emplace(composed(text_at(id)), id);
        for (const auto column : {"abbreviation", "aliases"}) {
            if (!table->has_column(column)) continue;
            const auto cell = cell_in(*table, row, column);
            for (auto& item : items_at(cell)) {
                if (is_placeholder(item.text)) continue;
                auto& all = by_name[io::loose_key(item.text)];
                if (all.empty() || all.back().cell.row != row) all.push_back({cell, std::move(item)});
            }
        }
    }
    for (const auto& [key, all] : by_name) {
        const auto id = ids.find(composed(all.front().item.text));
        const bool is_other_id = id != ids.end() && id->second.row != all.front().cell.row;
        if (all.size() < 2 && !is_other_id) continue;
        const auto& told = all.size() < 2 ? all.front() : all[1];
        const auto& other = all.size() < 2 ? id->second : all.front().cell;
        const auto count = all.size() + (is_other_id ? 1U : 0U);
        found.push_back(finding_at(told.cell, told.item,
                                   {"lint.shared-short-name", {{"name", told.item.text}, {"count", count}}},
                                   {"lint.shared-short-name-hint", {{"place", where(other)}}}));
    }
    return found;
}

}  // namespace ecomap::lint
