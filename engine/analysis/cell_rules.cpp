#include "engine/analysis/cell_rules.hpp"

#include <algorithm>
#include <tuple>

namespace ecomap {

CellRules::CellRules(const Framework& framework) {
    for (const auto& rule : framework.cells)
        (rule.expected ? in_favour_ : against_)
            .push_back({std::min(rule.row, rule.column), std::max(rule.row, rule.column), &rule});
    for (auto* entries : {&against_, &in_favour_})
        std::sort(entries->begin(), entries->end(), [](const Entry& a, const Entry& b) {
            return std::tie(a.one, a.other, a.rule) < std::tie(b.one, b.other, b.rule);
        });
}

const CellRule* CellRules::first_of(const std::vector<Entry>& entries, std::span<const TermOf> terms) {
    if (entries.empty()) return nullptr;
    const CellRule* first = nullptr;
    for (auto one : terms)
        for (auto other : terms) {
            if (other < one) continue;
            const auto at = std::lower_bound(
                entries.begin(), entries.end(), std::tie(one, other),
                [](const Entry& entry, const auto& pair) { return std::tie(entry.one, entry.other) < pair; });
            if (at == entries.end() || at->one != one || at->other != other) continue;
            if (!first || at->rule < first) first = at->rule;
        }
    return first;
}

}  // namespace ecomap
