// "Did you mean": the one word nearest to a misspelt one, or none.
#pragma once

#include <string_view>
#include <vector>

namespace ecomap::io {

/// Fewest insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`, counted in characters
/// (Damerau 1964; each stretch is edited once). More than `most` is given as `most` + 1.
std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t most);

/// The candidate nearest to `word`, case aside; "" when none is near (a third of the letters may differ) or two are
/// equally near. Takes the steps it needs from `effort` and gives up when none are left.
std::string_view suggest(std::string_view word, const std::vector<std::string_view>& candidates, std::size_t& effort);

}  // namespace ecomap::io
