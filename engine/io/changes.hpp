// A file of assumed changes: one row for each row to add, alter or remove, in any of the tables that a map is made of.
// It is read before the rows of the tables are, and patches them, so that an assumed offer is checked like any other
// and a problem in it is shown where it stands: in the file of changes.
#pragma once

#include "engine/io/table.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap::io {

/// The form of such a file: `change`, `table`, `id`, and every column of the tables that can be changed.
TableSchema changes_schema(const Schemas& schemas);
/// The tables that can be changed.
std::vector<std::string_view> changeable_tables();

/// What is to be removed once all is read, and how much was changed.
struct ChangeLog {
    std::map<std::string_view, std::vector<std::string>> removed;  ///< keys, by table
    std::size_t added = 0, altered = 0, taken_away = 0;
};

/// Patches `tables` with the rows of `changes` and notes them in `log`. A table that is not there is made. An empty
/// cell of a row that alters leaves what there is; "-" empties it. What cannot be done is reported. `changes` must
/// outlive `tables`.
void apply_changes(const Table& changes, const Schemas& schemas, std::map<std::string_view, Table>& tables,
                   ChangeLog& log, Problems& problems);

}  // namespace ecomap::io
