// The rules of a framework by which nobody is expected where two terms meet, to be asked for cell after cell.
// Sorted once, O(rules log rules); a question is O(terms² log rules).
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
    const CellRule* against(std::span<const TermOf> terms) const;

private:
    struct Entry {
        TermOf one, other;  ///< the lower first
        const CellRule* rule;
    };
    std::vector<Entry> entries_;  ///< by terms, then as in the framework
};

}  // namespace ecomap
