// Where words may be divided, by the patterns in render/words/LANGUAGE/hyphen.dic.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ecomap {

/// Bytes of UTF-8 `word`, rising, before which a hyphen and a line end may come: between two syllables, with at least
/// three letters on either side. None in a language without patterns. F. M. Liang, Word Hy-phen-a-tion by Com-put-er,
/// Stanford 1983, as libhyphen has it.
std::vector<std::size_t> syllables_of(std::string_view word, std::string_view language);

/// The shipped patterns of `language`, a libhyphen file in UTF-8; "" when there are none.
std::string_view shipped_patterns(std::string_view language);

}  // namespace ecomap
