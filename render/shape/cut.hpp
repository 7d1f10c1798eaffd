// Cutting a shape into smaller shapes of the same kind, for pages: a part has the words around the whole and some of
// its content, and can be laid out by itself. What is cut, never how large it is: sizes are the business of
// render/board.
#pragma once

#include "render/shape/heading.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace ecomap {

/// The ways to cut, in the order in which they are tried.
enum class Cut {
    across,  ///< a grid between columns; only when it is too wide
    down,    ///< between rows, groups or sections
    inside,  ///< through the one row, group or section that is left: between its notes or lines
};

/// Elements `first` (included) to `last` (excluded) of a list, which may end sooner.
template <class T>
std::vector<T> run_of(const std::vector<T>& all, std::size_t first, std::size_t last) {
    auto begin = all.begin() + static_cast<std::ptrdiff_t>(std::min(first, all.size()));
    return {begin, all.begin() + static_cast<std::ptrdiff_t>(std::min(last, all.size()))};
}

/// The title of what goes on from an earlier part: "Finansiering (forts.)".
std::string continued(const std::string& title, const Heading& heading);

}  // namespace ecomap
