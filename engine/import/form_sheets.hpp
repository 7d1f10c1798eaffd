// The sheets of an export of answers to a form (form_names.hpp), by question: as Kobo and ODK write them (values as in
// the form, a group before a slash, one cell of keys and a column of 0 and 1 for each, a sheet for each repeat), and as
// LimeSurvey does (a choice behind its question in brackets, and no repeats). Columns of other things, such as who was
// logged in on which device, are not read. Linear in the cells.
#pragma once

#include "engine/import/grid.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

struct FormCell {
    std::string text = {};   ///< trimmed
    std::size_t column = 0;  ///< from 1
};

struct FormRow {
    std::size_t number = 0;                                                  ///< as the file counts
    std::map<std::string, FormCell> cells = {};                              ///< by question; empty ones too
    std::map<std::string, std::map<std::string, std::size_t>> choices = {};  ///< ticked in columns of their own

    const std::string& text(const std::string& question) const;
    /// Where it stands, or would; 1 where there is no such column.
    std::size_t column(const std::string& question) const;
    /// The names of the choices that are ticked, however that is written, and the column of each.
    std::map<std::string, std::size_t> ticked(const std::string& question) const;
};

struct FormSheet {
    const Grid* grid = nullptr;
    std::map<std::string, std::set<std::string>> heads = {};  ///< by question, the choices with a column of their own
    std::vector<FormRow> rows = {};

    bool has(std::string_view question) const { return heads.contains(std::string(question)); }
    /// False where each choice has a column, and this one none: it was not there to be ticked.
    bool could_tick(const std::string& question, const std::string& choice) const;
};

struct FormSheets {
    FormSheet answers = {};
    std::vector<FormSheet> offers = {}, links = {};
};

/// `terms` are the questions of the form whose choices are terms. Without a sheet of answers, nothing else is there
/// either.
FormSheets form_sheets(const std::vector<Grid>& grids, const std::vector<std::string>& terms);

}  // namespace ecomap::import
