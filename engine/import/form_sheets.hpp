// The sheets of an export of answers to a form (form_names.hpp), by question: as Kobo and ODK write them (values as in
// the form, a group before a slash, one cell of keys and a column of 0 and 1 for each, a sheet for each repeat), and as
// LimeSurvey does (a choice behind its question in brackets, and no repeats). Columns of other things, such as who was
// logged in on which device, are not read. Linear in the cells.
#pragma once

#include "engine/import/grid.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace ecomap::import {

struct FormCell {
    std::string text = {};   ///< trimmed
    std::size_t column = 0;  ///< from 1
};

struct FormRow {
    std::size_t number = 0;                                               ///< as the file counts
    std::map<std::string, FormCell> cells = {};                           ///< by question; empty ones too
    std::map<std::string, std::map<std::string, FormCell>> choices = {};  ///< by question and name of the choice

    const std::string& text(const std::string& question) const;
    /// Where it stands, or would; 1 where there is no such column.
    std::size_t column(const std::string& question) const;
    /// The names of the choices that are ticked, and where each stands.
    std::map<std::string, std::size_t> ticked(const std::string& question) const;
    /// False where the sheet has a column for each choice, and none for this one: it was not there to be ticked.
    bool could_tick(const std::string& question, const std::string& choice) const;
};

struct FormSheet {
    const Grid* grid = nullptr;
    std::vector<std::string> heads = {};  ///< the questions it has a column for
    std::vector<FormRow> rows = {};
};

struct FormSheets {
    FormSheet answers = {};
    std::vector<FormSheet> offers = {}, links = {};
};

/// `terms` are the questions of the form whose choices are terms. Without a sheet of answers, nothing else is there
/// either.
FormSheets form_sheets(const std::vector<Grid>& grids, const std::vector<std::string>& terms);

}  // namespace ecomap::import
