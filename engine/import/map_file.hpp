// The decisions of an import as a small table that people read, change and keep: one row a sheet, one row a column, one
// row for a word that means another.
//     sheet,column,value,means,option,sure,why
#pragma once

#include "engine/import/plan.hpp"
#include "engine/io/diagnostic.hpp"
#include "engine/io/source_file.hpp"

#include <functional>
#include <string>
#include <vector>

namespace ecomap::import {

/// `words` makes a reason of a message.
std::string to_map_file(const std::vector<SheetPlan>& plans, const std::function<std::string(const Message&)>& words);
/// What such a file says; rows that cannot be understood are problems.
Said read_map_file(const SourceFile& file, Diagnostics& problems);

}  // namespace ecomap::import
