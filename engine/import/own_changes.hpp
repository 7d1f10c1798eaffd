// What somebody has changed in tables that were taken from a dataset: row by row and cell by cell as they are written,
// and as a file of changes (engine/io/changes.hpp) that makes the one out of the other. Rows are matched by id; lists
// are the same when their items are, whatever stands between them. A column or a table that is gone from the newer ones
// is not looked at: it was put aside, not emptied. O(n log n) in the rows.
#pragma once

#include "engine/import/loss.hpp"
#include "engine/import/own_table.hpp"

#include <cstdint>
#include <map>

namespace ecomap::import {

enum class RowState : std::uint8_t { unchanged, changed, added, removed };

struct OwnRowChange {
    RowState state = RowState::unchanged;
    std::string id = {};
    OwnTable::Row row = {};                          ///< as it is now, by the columns of OwnTableChanges
    std::map<std::size_t, std::string> before = {};  ///< of cells that are changed, by column: what stood there
};

struct OwnTableChanges {
    std::string name = {};
    std::vector<std::string> columns = {};  ///< of both
    std::vector<OwnRowChange> rows = {};    ///< in the newer one's order, then those that are gone
    std::size_t count(RowState state) const;
};

struct OwnChanges {
    std::vector<OwnTableChanges> tables = {};
    std::vector<std::string> not_there = {};  ///< tables that the newer one has not
};

OwnChanges own_changes(const std::vector<OwnTable>& before, const std::vector<OwnTable>& now);

/// As a table of `--assume`, sorted by table, kind of change and id. What cannot be said in one is counted among the
/// losses: rows of other tables, and those without an id.
std::string to_changes_file(const OwnChanges& changes, Losses& losses);

}  // namespace ecomap::import
