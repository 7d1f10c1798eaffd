// The rules of a framework by which somebody or nobody is expected where two terms meet, to be asked for cell after
// cell. Sorted once, O(rules log rules); a question is O(terms² log rules).
#pragma once

#include "engine/model/framework.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ecomap {

class CellRules {
public:
    /// The framework must outlive it.
    explicit CellRules(const Framework& framework);

    /// The first rule of the framework, in its order, of which both terms are among these; or nullptr.
    const CellRule* against(std::span<const TermOf> terms) const { return first_of(against_, terms); }
    /// The same of the rules that say that somebody is expected.
    const CellRule* in_favour(std::span<const TermOf> terms) const { return first_of(in_favour_, terms); }

private:
    struct Entry {
        TermOf one, other;  ///< the lower first
        const CellRule* rule;
    };
    static const CellRule* first_of(const std::vector<Entry>& entries, std::span<const TermOf> terms);

    std::vector<Entry> against_, in_favour_;  ///< by terms, then as in the framework
};

}  // namespace ecomap
