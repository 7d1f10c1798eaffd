// The portfolio as tables, and the words that they share with the findings.
#pragma once

#include "engine/analysis/needs/portfolio.hpp"

#include <vector>

namespace ecomap {

/// "Coordinating existing offers (Vinnova)".
Message candidate_name(const Ecosystem& map, const Candidate& candidate);
/// The needs at these positions, rising: cells gathered by row, or gaps one by one.
MessageList need_names(const Ecosystem& map, const Portfolio& found, const std::vector<std::size_t>& positions,
                       std::size_t most = 0);
/// The needs that each chosen candidate is the first to close, in the order of the choice.
std::vector<std::vector<std::size_t>> first_closed(const Portfolio& found);

/// Tables `chosen`, `candidates`, `needs`, `budgets`, `assume`.
std::vector<Table> portfolio_tables(const Ecosystem& map, const Portfolio& found);

}  // namespace ecomap
