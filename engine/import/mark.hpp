// How a workbook of ours is known back: the first row of each of its sheets is hidden and says in every cell which
// column of which table stands below it. A mark goes with its column wherever that is moved, and a sheet may be called
// anything and its heads be in any language.
//     ecomap:offers.support_types | ecomap:offers.status | …
#pragma once

#include "engine/import/grid.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ecomap::import {

struct Mark {
    std::string table = {}, column = {};
};

/// Sheets that are no table: what explains, the dataset's package, lists to choose from, two states compared, and whom
/// a workbook asks.
inline constexpr std::string_view guide_mark = "guide", package_mark = "package", lists_mark = "lists",
                                  compared_mark = "compared", answer_mark = "answer";

std::string to_string(const Mark& mark);
std::optional<Mark> read_mark(std::string_view cell);

/// A sheet with marks.
struct MarkedSheet {
    std::string table = {};  ///< or one of the words above
    std::size_t row = 0;     ///< of the marks, a position in Grid::rows; the heads are below it
    std::map<std::size_t, std::string> columns = {};  ///< by their position from 0
};
/// Nothing for a sheet without marks among its first rows. Of marks of several tables the first's count.
std::optional<MarkedSheet> marks_of(const Grid& grid);

}  // namespace ecomap::import
