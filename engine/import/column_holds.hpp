// What a cell of our own tables may hold, as far as a list to choose from can say it: keys of another table, words of
// the format, dates. Read out of what the one list of columns says of itself (engine/model/columns.hpp).
#pragma once

#include "engine/model/own_dimension.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

struct ColumnHolds {
    std::string terms = {};  ///< the table whose keys it holds: "support_types", "actors"; "": none
    std::vector<std::string> words = {};
    bool many = false;     ///< several in a cell, between semicolons
    bool or_none = false;  ///< or the word that there are none
    bool date = false, number = false, text = false;
    bool needed = false;     ///< without it the table cannot be read
    bool certainty = false;  ///< it says how sure another is
};

/// A column by its name, with its language ("label_sv"); of a column that is not known: a text.
/// `own`: the map's own dimensions.
ColumnHolds what_holds(std::string_view table, std::string_view column, const std::vector<OwnDimension>& own = {});

}  // namespace ecomap::import
