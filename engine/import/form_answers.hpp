// Answers to a form that asks actors (form_names.hpp), as other programs export them (form_sheets.hpp), held against
// what the map says: offers that are there no more become historic, new offers and links are added. What somebody did
// not answer changes nothing. O(n log n) in the rows, and the map's rows for each answer.
#pragma once

#include "engine/import/answer.hpp"
#include "engine/import/grid.hpp"
#include "engine/io/diagnostic.hpp"

#include <cstddef>
#include <vector>

namespace ecomap::import {

/// True for the form itself, that nobody has answered.
bool is_form(const std::vector<Grid>& grids);
/// True when a sheet has answers to a form: by what its heads are.
bool is_form_answers(const std::vector<Grid>& grids);

struct FormAnswers {
    std::vector<Answered> answers = {};  ///< one for each row, in the order of the rows
    Diagnostics problems = {};           ///< rows of which nothing is made
    std::size_t not_sent = 0;            ///< answers that were begun and not sent in
    bool has_repeats = false;            ///< there are sheets with new offers or links
};

FormAnswers read_form_answers(const std::vector<Grid>& grids, const std::vector<OwnTable>& tables);

}  // namespace ecomap::import
