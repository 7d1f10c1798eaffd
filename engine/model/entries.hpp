// What a list of a row says when nothing stands in it. That alone is unknown: only the word of the source makes it
// none, and what a filter has taken away is still there, outside the selection.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ecomap {

/// How a table writes that there is none: alone in the cell of a list.
inline constexpr std::string_view none_word = "none";

/// What is known of a list beside its entries.
struct Unlisted {
    bool none : 1 = false;           ///< the source says that there is none
    std::uint32_t outside : 31 = 0;  ///< entries that a filter, or a what-if, has taken away

    void take_away(std::size_t entries) { outside = (outside + entries) & 0x7FFF'FFFF; }

    friend bool operator==(const Unlisted&, const Unlisted&) = default;
};

enum class Entries { some, outside, none, unknown };

template <class List>
Entries entries_of(const List& list, const Unlisted& unlisted) {
    if (!list.empty()) return Entries::some;
    if (unlisted.outside > 0) return Entries::outside;
    return unlisted.none ? Entries::none : Entries::unknown;
}

}  // namespace ecomap
