#include "engine/import/own_ids.hpp"

#include "engine/import/names.hpp"
#include "engine/import/own_labels.hpp"

#include <algorithm>
#include <utility>

namespace ecomap::import {
namespace {

/// What the row's id is made of.
std::string base_of(const OwnTable& table, const OwnTable::Row& row) {
    std::string base;
    const auto append = [&](const std::string& text) {
        if (!text.empty()) base += (base.empty() ? "" : " ") + text;
    };
    if (table.name == "offers") append(table.cell(row, "actor"));
    if (table.name == "links")
        for (const auto* column : {"from", "kind", "to"}) append(table.cell(row, column));
    for (auto at : table.texts(name_stem(table.name)))
        if (!row.cells[at].empty()) {
            append(row.cells[at]);
            break;
        }
    return base;
}

}  // namespace

void give_ids(OwnTable& table) {
    const auto id = table.position("id");
    if (id == OwnTable::nowhere) return;
    Ids ids;
    std::vector<std::pair<std::string, OwnTable::Row*>> without;
    for (auto& row : table.rows) {
        if (row.cells[id].empty()) without.emplace_back(base_of(table, row), &row);
        else ids.take(row.cells[id]);
    }
    std::stable_sort(without.begin(), without.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second->cells < b.second->cells;
    });
    for (auto& [base, row] : without) row->cells[id] = ids.make(base);
}

}  // namespace ecomap::import
