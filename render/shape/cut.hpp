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
    inside,  ///< through rows, groups or sections too: between their notes or lines
};

/// Elements `first` (included) to `last` (excluded) of a list, which may end sooner.
template <class T>
std::vector<T> run_of(const std::vector<T>& all, std::size_t first, std::size_t last) {
    auto begin = all.begin() + static_cast<std::ptrdiff_t>(std::min(first, all.size()));
    return {begin, all.begin() + static_cast<std::ptrdiff_t>(std::min(last, all.size()))};
}

/// How many places a list of sections has to cut through them: for each section as many as it has items, at least one.
template <class Section, class Size>
std::size_t items_of(const std::vector<Section>& sections, Size size) {
    std::size_t count = 0;
    for (const auto& section : sections) count += std::max<std::size_t>(size(section), 1);
    return count;
}

/// Items `first` (included) to `last` (excluded) of all sections, counted as in items_of(). A section that is not whole
/// is what `cut(section, from, to)` makes of it.
template <class Section, class Size, class CutSection>
std::vector<Section> items_run(const std::vector<Section>& sections, std::size_t first, std::size_t last, Size size,
                               CutSection cut) {
    std::vector<Section> some;
    std::size_t begin = 0;
    for (const auto& section : sections) {
        auto count = std::max<std::size_t>(size(section), 1), end = begin + count;
        auto from = std::max(first, begin), to = std::min(last, end);
        if (from < to) some.push_back(to - from == count ? section : cut(section, from - begin, to - begin));
        begin = end;
    }
    return some;
}

/// The title of what goes on from an earlier part: "Finansiering (forts.)".
std::string continued(const std::string& title, const Heading& heading);

}  // namespace ecomap
