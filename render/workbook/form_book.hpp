// A form that asks actors what the map says of them, as an XLSForm (https://xlsform.org/en/): the workbook that Kobo,
// ODK and their like make a questionnaire of. Which of its offers an actor still has, and what is new; the answers come
// home by engine/import/form_answers.hpp. Labels stand in several languages. O(n log n) in the rows.
#pragma once

#include "engine/import/own_table.hpp"
#include "engine/model/text.hpp"
#include "render/workbook/book.hpp"

#include <string>
#include <vector>

namespace ecomap {

struct FormBookOptions {
    std::string language = {};                ///< that it opens in: one of `languages`
    std::vector<std::string> languages = {};  ///< that we speak
    std::string name = {};                    ///< of the dataset
    Text title = {};                          ///< its title
    std::string version = {};                 ///< or the day of the map; may be empty
    std::vector<std::string> actors = {};     ///< keys of those that are asked
};

/// Dimensions are called as now set (call_dimensions() of render/words/words.hpp).
Book form_book(const std::vector<import::OwnTable>& tables, const FormBookOptions& options);

}  // namespace ecomap
