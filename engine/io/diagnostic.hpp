// A problem in the data, as a value: where it is, what is wrong, what to do. The loader collects all of them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

enum class Severity { note, warning, error };

/// One problem. Lines and columns count from 1, columns in characters of the file as read; 0: not applicable.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string code = {};  ///< stable, kebab-case, listed in diagnostic_codes()
    std::string file = {};  ///< as the user would type it
    std::size_t line = 0;
    std::size_t column = 0;
    std::string message = {};
    std::string hint = {};     ///< what to do; may be empty
    std::string excerpt = {};  ///< the line of the file that holds the place, without its end
    std::size_t length = 1;    ///< characters of the excerpt to underline
    std::size_t excerpt_column =
        1;  ///< column of the excerpt's first character: of a very long line only a part is kept
};

using Diagnostics = std::vector<Diagnostic>;

/// A code and what it means, for the manual and for the test that every code has a fixture.
struct DiagnosticCode {
    std::string_view code;
    std::string_view meaning;
};

/// The one list of codes, sorted.
const std::vector<DiagnosticCode>& diagnostic_codes();

/// How many diagnostics are of at least `severity`.
std::size_t count_at_least(const Diagnostics& diagnostics, Severity severity);

/// `file:line:column: severity: message [code]`, then the excerpt with a caret and the hint. Control and bidi
/// characters of the data are escaped. Ends with a newline.
std::string to_text(const Diagnostic& diagnostic);

}  // namespace ecomap
