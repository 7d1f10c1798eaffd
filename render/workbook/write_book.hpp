// A Book as the bytes of an XLSX. The same book gives the same bytes: the file bears no clock. All cells are texts, so
// that nothing that data holds is ever a formula.
// Linear in the cells; a few times their memory.
#pragma once

#include "render/workbook/book.hpp"

#include <string>

namespace ecomap {

/// Throws Error(data) for what a workbook cannot hold (a cell of more than 32,767 characters, more than 1,048,576 rows
/// or 16,384 columns), and Error(io) when the system has no memory file for it.
std::string write_book(const Book& book);

}  // namespace ecomap
