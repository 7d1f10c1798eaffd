// Which rows are only in one of two maps, and what the rows of both say differently: table by table, field by field.
// Rows are matched by key within their table (row_fields.hpp). A field that only one of the two has is "" in the other.
// Keys are sorted as they are written. O(rows log rows + fields).
#pragma once

#include "engine/analysis/change/row_fields.hpp"

#include <string>
#include <vector>

namespace ecomap {

struct FieldChange {
    std::string field, before, after;
};

struct RowDiff {
    std::string key;
    Message name;                      ///< as the later map says it, where it has the row
    std::vector<FieldChange> changes;  ///< none for a row that is added or removed
};

struct TableDiff {
    std::string name;
    bool terms = false;
    std::vector<RowDiff> added, removed, changed;  ///< by key
    std::size_t same = 0;

    bool differs() const { return !added.empty() || !removed.empty() || !changed.empty(); }
};

/// What differs between two states of one table.
TableDiff diff_of(const FieldTable& before, const FieldTable& after);
/// All tables of two maps, in the order of field_tables(); also those that are the same.
std::vector<TableDiff> diff_tables(const Ecosystem& before, const Ecosystem& after);

}  // namespace ecomap
