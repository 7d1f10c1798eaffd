// The cells of one sheet of an XLSX. Rows and cells that do not say where they stand stand behind the one before. Of a
// formula the value is read that the program which saved the file had calculated; a formula without one (libraries
// write such) is an empty cell, and said. Errors stay errors, numbers in a date's format are dates.
// Source: ECMA-376-1, 18.3 (worksheets), 18.18.11 (ST_CellType). Time and memory: those of SheetBuilder.
#pragma once

#include "engine/import/parts.hpp"
#include "engine/import/sheet_builder.hpp"
#include "engine/import/xlsx/shared_strings.hpp"
#include "engine/import/xlsx/styles.hpp"

namespace ecomap::import {

/// What cells of any sheet refer to.
struct BookValues {
    SharedStrings strings;
    DateForms forms;
    bool since_1904 = false;
};

Grid read_xlsx_sheet(Parts& parts, std::string_view part, const std::string& name, bool hidden,
                     const BookValues& values);

}  // namespace ecomap::import
