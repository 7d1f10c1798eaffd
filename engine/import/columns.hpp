// What each column of a sheet is taken for, by its hashtag, its head, the head of its group, its values, and what the
// other columns are. Nothing is taken for a classification by its values alone.
#pragma once

#include "engine/import/plan.hpp"

#include <string_view>
#include <vector>

namespace ecomap::import {

/// A column before anything is decided of it.
struct Seen {
    HeadCell head = {};
    std::vector<std::string> values = {};  ///< those of its cells that are not empty
    std::string_view sense = {};           ///< of the lexicon
    std::string word = {};                 ///< that was recognised
    bool whole = false, by_tag = false;
    std::string option = {};      ///< the term of `sense` that its marks stand for
    std::string_view group = {};  ///< the sense of the group
};

/// The columns of `grid`, each with the sense of its head.
std::vector<Seen> seen_columns(const Grid& grid, const Head& head);
/// What their rows are.
RowsAre rows_of(const std::vector<Seen>& seen);
/// What they are taken for in such rows.
std::vector<ColumnPlan> columns_of(const std::vector<Seen>& seen, RowsAre rows);

}  // namespace ecomap::import
