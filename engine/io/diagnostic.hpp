// A problem in the data, as a value: where it is, what is wrong, what to do. The loader collects all of them.
#pragma once

#include "engine/model/message.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

enum class Severity { note, warning, error };

/// One problem. Lines and columns count from 1, columns in characters of the file as read; 0: not applicable. In a
/// workbook they are the row and the column of a cell.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string code = {};  ///< stable, kebab-case, listed in diagnostic_codes()
    std::string file = {};  ///< as the user would type it
    std::size_t line = 0;
    std::size_t column = 0;
    Message message = {};
    Message hint = {};         ///< what to do; may be empty
    std::string excerpt = {};  ///< the line of the file that holds the place, without its end
    std::size_t length = 1;    ///< characters of the excerpt to underline
    std::size_t excerpt_column =
        1;                   ///< column of the excerpt's first character: of a very long line only a part is kept
    std::string sheet = {};  ///< of a workbook; empty: the file has none, or all of it is meant
};

using Diagnostics = std::vector<Diagnostic>;

/// The one list of codes, sorted. What one means is the message `code.CODE`.
const std::vector<std::string_view>& diagnostic_codes();

/// How many diagnostics are of at least `severity`.
std::size_t count_at_least(const Diagnostics& diagnostics, Severity severity);

}  // namespace ecomap
