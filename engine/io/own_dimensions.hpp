// Which dimensions of its own a map has: rows of dimensions.csv whose id is none of the list
// (engine/model/dimension.hpp). They have to be known before any other table is read, because they say which tables and
// columns there are. Rows that name none are passed over here; that they are wrong is said where the table is read
// (read_vocabularies.cpp).
#pragma once

#include "engine/io/source_file.hpp"
#include "engine/model/own_dimension.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap::io {

/// Why a row names no dimension; `none`: it does.
enum class OwnFault {
    none,
    slip,         ///< nearly a word of the list, and neither `table` nor `of` says that another is meant
    letters,      ///< of characters that no column and no file can be called by
    taken,        ///< what a column of the table that would have it is called, or "none"
    table_taken,  ///< the table is one of the format, or that of another
};

/// What a row says; `of` and `table` may be empty.
struct OwnRow {
    std::string id, table, of;
};

/// The dimension that the row names beside `others`.
OwnDimension own_dimension_of(const OwnRow& row);
OwnFault fault_of(const OwnRow& row, const std::vector<OwnDimension>& others);

/// Those of the file, without terms, in the order of its rows.
std::vector<OwnDimension> own_dimensions(const SourceFile& dimensions);
/// Those of a dataset, or of its framework when it has no dimensions.csv itself.
std::vector<OwnDimension> own_dimensions(const std::vector<SourceFile>& dataset,
                                         const std::vector<SourceFile>& framework);

}  // namespace ecomap::io
