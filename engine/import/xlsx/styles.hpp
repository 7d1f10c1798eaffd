// Which styles of an XLSX show numbers as dates.
// Source: ECMA-376-1, 18.8.10 (cellXfs), 18.8.31 (numFmts). Time and memory: linear in the part.
#pragma once

#include "engine/import/parts.hpp"
#include "engine/import/xlsx/dates.hpp"

#include <vector>

namespace ecomap::import {

/// By the number of the style that a cell names.
using DateForms = std::vector<DateForm>;

DateForms read_styles(Parts& parts, std::string_view part);

}  // namespace ecomap::import
