// The messages of one language, as they are written in render/words/LANGUAGE/*.txt.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// Patterns by message id.
using Catalogue = std::map<std::string, std::string, std::less<>>;

/// Reads lines `id = pattern`, where a pattern is an ICU MessageFormat pattern with named arguments. A line that begins
/// with a space goes on with the one before (one space between them), one that begins with # is a remark. `where` is
/// for messages. Throws Error(data) with the line for anything else and for an id that comes twice.
Catalogue read_catalogue(std::string_view text, std::string_view where);

/// The languages that have shipped catalogues, sorted.
std::vector<std::string_view> shipped_languages();
/// The shipped catalogue of `language`, as text; "" when there is none.
std::string_view shipped_catalogue(std::string_view language);

}  // namespace ecomap
