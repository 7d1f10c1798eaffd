// From sheets of any shape to the tables of a dataset, in steps that can each be looked at: plans (plan.hpp), rows
// (rows.hpp), actors (actors.hpp), terms (terms.hpp), tables (tables.hpp). The same sheets in whatever order of rows
// give the same bytes. O(n log n) in the cells, and a few times their memory.
#pragma once

#include "engine/import/aliases.hpp"
#include "engine/import/grid.hpp"
#include "engine/import/loss.hpp"
#include "engine/import/plan.hpp"
#include "engine/import/terms.hpp"
#include "engine/io/dataset.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap::import {

struct ImportOptions {
    std::string name = {};  ///< of the dataset
    bool with_personal = false;
    Said said = {};
    std::vector<Alias> aliases = {};
    std::vector<SourceFile> framework = {};  ///< its tables, which become the dataset's; none: words of its own
    KnownTerms terms = {};                   ///< the framework's
};

/// Where a row of a table came from.
struct Whence {
    std::size_t sheet = 0;   ///< position in `Imported::plans`
    std::size_t number = 0;  ///< the row, as the file counts; 0: of none
};

struct ImportedTable {
    std::string file = {};  ///< "offers.csv"
    std::string text = {};
    std::vector<Whence> whence = {};  ///< of each row behind the head
};

/// Whom a workbook asks (answer.hpp), and who says that it answers, and when.
struct Answer {
    std::string actor = {};          ///< key
    std::string by = {}, date = {};  ///< as they are written; may be empty
};

struct Imported {
    std::vector<SheetPlan> plans = {};
    std::vector<Loss> losses = {};
    std::vector<Alias> aliases = {};
    std::vector<ImportedTable> tables = {};  ///< as they are written; datapackage.json first
    std::size_t actors = 0, offers = 0, links = 0;
    bool is_own_book = false;  ///< made by us and filled in (own_book.hpp)
    std::optional<Answer> answer = {};

    /// True when any sheet gave rows.
    bool is_of_use() const { return actors > 0; }
};

Imported import_grids(const std::vector<Grid>& grids, const ImportOptions& options);

/// The tables as a dataset in memory, called as `options` says.
DatasetFiles dataset_of(const Imported& imported, const std::string& name);

/// Problems of those tables, said of the sheets that they came from: file, sheet and row.
Diagnostics in_sheets(Diagnostics problems, const Imported& imported);

}  // namespace ecomap::import
