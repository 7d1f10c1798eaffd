// Where a date lies on a picture. Columns of a year or of a month, all equally wide; where three or more columns in a
// row hold no beginning and no end, they shrink to one narrow break, which is drawn as such: a picture of thirty years
// stays readable, and nobody mistakes the break for a short time.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/when.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// A piece of the axis, in points from its left end.
struct TimeColumn {
    Span span;  ///< months since the year 0
    double x = 0, width = 0;
    std::string label;  ///< "2013", "sep"
    std::string under;  ///< the year under the first month and under each January; else ""
    bool is_break = false;
};

struct TimeAxis {
    std::vector<TimeColumn> columns;
    double width = 0;
    /// Where `time` (months since the year 0) lies; the nearest end for a time outside the axis.
    double at(double time) const;
    /// Height of the labels above what they stand for.
    double head(const Theme& theme) const;
};

/// The axis that shows `spans` in columns of years or of months, at least `least` and at most `most` wide, unless its
/// labels need more.
TimeAxis make_axis(std::span<const Span> spans, bool in_months, double least, double most, std::string_view language);
/// The axis in years that is `width` wide: with a label at every second, third … year where all have no room. Wider
/// only where a year would be narrower than a bar can be seen.
TimeAxis make_years_within(std::span<const Span> spans, double width, std::string_view language);

/// Labels in the band `top` to `top` + axis.head(), and dotted lines and breaks down to `bottom`, from `left`.
void add_axis(Board& board, const TimeAxis& axis, double left, double top, double bottom, const Theme& theme);

}  // namespace ecomap
