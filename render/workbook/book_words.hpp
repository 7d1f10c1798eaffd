// What the sheets and heads of a workbook are called, and what their notes say, in the reader's language.
#pragma once

#include "engine/import/column_holds.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// The head of a column: "Name", "Name (sv)" when `with_language`, "Support types: how sure". A column that the
/// catalogues have no word for is called as in the tables.
std::string book_head(std::string_view table, std::string_view column, bool with_language, std::string_view language);
/// What may stand below it, and whether something must.
std::string book_note(std::string_view column, const import::ColumnHolds& holds, std::string_view language);
/// Names that spreadsheets take: at most 31 characters, without their signs; none twice, whatever the case.
class BookNames {
public:
    std::string take(std::string name);

private:
    std::set<std::string> taken_;
};

/// The lines of the sheet that explains; of a template, of a map that has rows, or of one that asks an actor.
std::vector<std::string> book_guide(bool has_rows, bool asks, std::string_view language);

}  // namespace ecomap
