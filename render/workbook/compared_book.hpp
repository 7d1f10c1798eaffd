// What has been changed in a map, as a workbook to look at: each row with what became of it, changed cells in yellow
// with what stood there before. It is no workbook to bring back, and its marks say so.
#pragma once

#include "engine/import/own_changes.hpp"
#include "render/workbook/book.hpp"

#include <string_view>

namespace ecomap {

/// Tables of which nothing is changed are left out. `now` are the tables that the changes lead to: keys are written as
/// names by them.
Book compared_book(const import::OwnChanges& changes, const std::vector<import::OwnTable>& now,
                   std::string_view language);

}  // namespace ecomap
