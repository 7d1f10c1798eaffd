// Several values in one cell. Line ends, ; and | separate wherever they stand; a comma only where the column's other
// cells show it: Airtable, Notion and Google join options by ", " although an option may hold commas itself, so a text
// is cut at a comma when the pieces occur elsewhere, and never inside brackets. O(n log n) in the cells' letters.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

/// How the cells of a column are cut.
struct Cutting {
    std::string at = {};                   ///< of "\n;|," those that cut
    std::set<std::string> options = {};    ///< where a comma cuts: whole options that hold commas
    std::vector<std::string> unsure = {};  ///< cells with commas that were left whole, sorted
};

/// Learns from the column's cells how to cut them; `known` are names from elsewhere, which are pieces too.
Cutting cutting_of(const std::vector<std::string>& cells, const std::set<std::string>& known = {});
/// The pieces of `cell`, trimmed, without empty ones.
std::vector<std::string> cut(std::string_view cell, const Cutting& cutting);

}  // namespace ecomap::import
