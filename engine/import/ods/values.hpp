// What the attributes of an OpenDocument cell say of its value.
// Source: OASIS OpenDocument 1.3 part 3, 19.385 (office:value-type) and beside it. Time: the length of the value.
#pragma once

#include "engine/import/grid.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace ecomap::import {

/// A cell's attributes, as far as they matter.
struct OdsValue {
    std::string type, value, date, time, boolean, text;  ///< office:value-type, office:value, …
    bool has_text = false;                               ///< there is an office:string-value
    bool is_error = false;                               ///< LibreOffice says so
};

/// The cell; `shown` is its paragraphs. Nothing when the value is none of its type.
std::optional<GridCell> ods_cell(const OdsValue& value, std::string shown);

/// "PT13H45M00S" as "13:45:00"; nothing for what is no such thing.
std::optional<std::string> clock_of(std::string_view duration);

}  // namespace ecomap::import
