// Colours, type scale and spacing: the look of every board, as one value.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// Values of the house look. All colours "#RRGGBB", all sizes in points.
struct Theme {
    std::string page = "#F3F4F7";
    std::string frame = "#FFFFFF";
    std::string line = "#D5D8E1";
    std::string ink = "#1B1F3B";
    std::string muted = "#545B70";
    std::string focus = "#0B57D0";
    std::string pill = "#EEF0F5";
    std::string band = "#1B1F3B";  ///< dark heads of columns and tiles
    std::string band_ink = "#FFFFFF";
    std::string band_accent = "#8FB4FF";  ///< number on a band
    std::string gap = "#B3261E";
    std::string gap_fill = "#FFF4F2";
    std::string weak = "#8A4B00";
    std::vector<std::string> type_colours;     ///< for actor types without a colour of their own, by position
    std::vector<std::string> support_colours;  ///< for support types
    std::vector<std::string> principle_colours;
    double margin = 36, frame_padding = 16, gutter = 18, gap_small = 6, gap_medium = 10;
    double frame_radius = 10, note_radius = 3;
    double title = 28, subtitle = 13, frame_title = 14, body = 12, meta = 10, footer = 9.5, smallest = 9;
    double line_height = 1.24;
};

/// The light theme, the default.
Theme light_theme();

/// `colour` mixed with `share` (0..1) of `other`. Both "#RRGGBB".
std::string mix(std::string_view colour, std::string_view other, double share);
/// WCAG 2 contrast ratio of two colours, 1..21.
double contrast(std::string_view a, std::string_view b);
/// How far apart two colours are at the least, to normal sight and to the three kinds of colour blindness (CIE76 ΔE).
double colour_distance(std::string_view a, std::string_view b);
/// Ink or white, whichever reads better on `background`.
std::string ink_on(std::string_view background, const Theme& theme);
/// `colour` darkened until white text on it has at least `ratio` contrast.
std::string strong(std::string_view colour, double ratio = 5.9);
/// The colour to use: the data's own when it has one, else the palette's by position.
std::string pick(const std::string& own, const std::vector<std::string>& palette, std::size_t position);

}  // namespace ecomap
