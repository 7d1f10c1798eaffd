// What the reports on the network share: the cells that say who a node is, who has no ties, and what counts.
#pragma once

#include "engine/analysis/network/network.hpp"
#include "engine/analysis/report.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace ecomap {

/// "actor", "name", "node_class", "component"; then `further`.
std::vector<Column> node_columns(std::vector<Column> further);
std::vector<Cell> node_row(const CollaborationNetwork& network, Node node, std::vector<Cell> further);

/// "rank", "tied_with", those of node_columns(); then `further`. Without a rank both are unknown.
std::vector<Column> ranked_columns(std::vector<Column> further);
std::vector<Cell> ranked_row(const CollaborationNetwork& network, const RankedNode& place, std::vector<Cell> further);

/// One list behind the other.
template <class Item>
std::vector<Item> joined_lists(std::vector<Item> first, std::vector<Item> then) {
    first.insert(first.end(), std::make_move_iterator(then.begin()), std::make_move_iterator(then.end()));
    return first;
}

/// Who has no known link, or none in what a filter leaves: "43 of 112 nodes have no known links: 33 actors and 10
/// categories." An empty network: that it is empty.
Message isolates_sentence(const CollaborationNetwork& network);

/// What counts and what was left out, one sentence each; and the filter.
std::vector<Message> network_notes(const CollaborationNetwork& network);

/// The report, with network_notes() before its own notes.
Report network_report(const CollaborationNetwork& network, Report report);

}  // namespace ecomap
