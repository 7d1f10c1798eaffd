// The rows of a sheet by what its columns mean: cells cut into their values, marks turned into terms, and rows that are
// no data (sums, template rows, heads again) left out and counted. Linear.
#pragma once

#include "engine/import/loss.hpp"
#include "engine/import/plan.hpp"

#include <map>
#include <string>
#include <vector>

namespace ecomap::import {

struct ImportRow {
    std::size_t sheet = 0;   ///< position of its grid
    std::size_t number = 0;  ///< as the file counts
    RowsAre rows = RowsAre::nothing;
    std::map<Means, std::vector<std::string>> values = {};
    /// A term's own column that holds a text instead of a mark.
    struct Told {
        Means means;
        std::string option, text;
    };
    std::vector<Told> told = {};

    /// The first value, or "".
    const std::string& text(Means means) const;
    const std::vector<std::string>& list(Means means) const;
};

/// `position` is the grid's among those that are imported.
std::vector<ImportRow> rows_of_sheet(const Grid& grid, const SheetPlan& plan, std::size_t position, bool with_personal,
                                     Losses& losses);

/// What a reader calls the sheet.
std::string name_of(const SheetPlan& plan);

}  // namespace ecomap::import
