// The rows of a map as JSON: what the page's search, filters and panels show.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// { format_version, language, tables: { actors: { columns: [...], rows: [[...], ...] }, ... } }: tables of
/// engine/model/columns.hpp that have rows, their cells as the table writes them, texts in one language; "" for what is
/// not said. No "<".
struct PageRecords {
    std::string open;    ///< actors, offers and the terms that classify them: for whoever reads the page
    std::string packed;  ///< all other tables
    std::vector<std::string> actors = {};  ///< their keys, in the order of their rows
};

PageRecords page_records(const Ecosystem& ecosystem, std::string_view language);

}  // namespace ecomap
