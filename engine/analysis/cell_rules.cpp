#include "engine/analysis/cell_rules.hpp"

#include <algorithm>
#include <tuple>

namespace ecomap {

CellRules::CellRules(const Framework& framework) {
    for (const auto& rule : framework.cells)
        if (!rule.expected)
            entries_.push_back({std::min(rule.row, rule.column), std::max(rule.row, rule.column), &rule});
    std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.one, a.other, a.rule) < std::tie(b.one, b.other, b.rule);
    });
}

const CellRule* CellRules::against(std::span<const TermOf> terms) const {
    if (entries_.empty()) return nullptr;
    const CellRule* first = nullptr;
    for (auto one : terms)
        for (auto other : terms) {
            if (other < one) continue;
            const auto at = std::lower_bound(
                entries_.begin(), entries_.end(), std::tie(one, other),
                [](const Entry& entry, const auto& pair) { return std::tie(entry.one, entry.other) < pair; });
            if (at == entries_.end() || at->one != one || at->other != other) continue;
            if (!first || at->rule < first) first = at->rule;
        }
    return first;
}

}  // namespace ecomap
