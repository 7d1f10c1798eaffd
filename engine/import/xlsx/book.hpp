// What the main part of an XLSX says: its sheets in their order, and from when days are counted.
// Source: ECMA-376-1, 18.2 (workbook). Time and memory: linear in the part.
#pragma once

#include "engine/import/parts.hpp"

#include <string>
#include <vector>

namespace ecomap::import {

struct BookSheet {
    std::string name, relation;  ///< as the user sees it; its id among the workbook's relations
    bool hidden = false;
};

struct Book {
    std::vector<BookSheet> sheets;
    bool since_1904 = false;
};

/// Nothing in it when the part cannot be read, which is reported.
Book read_book(Parts& parts, std::string_view part);

}  // namespace ecomap::import
