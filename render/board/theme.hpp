// Colours, type scale and spacing: the look of every board, as one value.
#pragma once

#include "render/shape/colour_role.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// The look of a board. All colours "#RRGGBB", all sizes in points. The values are data: datasets/themes holds those
/// that ship, theme_file.hpp reads them; a new field needs a line there, in light.json and in datasets/README.md.
struct Theme {
    std::string page;           ///< behind everything
    std::string frame;          ///< of frames, cells and rows
    std::string line;           ///< thin outlines, and the fill of what is historic or unknown
    std::string ink, muted;     ///< text on pages and frames, and its quieter kind
    std::string focus;          ///< around what the keyboard has reached
    std::string pill;           ///< of pills, heads and grey notes; carries ink
    std::string band;           ///< strong heads of columns and tiles
    std::string band_ink;       ///< text on a band
    std::string band_accent;    ///< numbers on a band
    std::string gap, gap_fill;  ///< text and outline of an empty cell, and its fill
    std::string weak;           ///< text and outline of a thin cell
    std::string paper;          ///< of notes and chips: what their colours fade to
    std::string note_ink;       ///< dark text on notes and chips
    std::string bright;         ///< light text on strong colours
    std::string shadow;         ///< under notes
    double least_contrast = 1;  ///< of discs, bars and ribbons with what they stand on; 1: their colour as it is
    bool own_colours = true;    ///< use the data's own colours where it has them
    bool type_bars = false;     ///< white notes, the type of actor as a bar at the edge: for printing without colour
    std::vector<std::string> type_colours;     ///< for actor types, by position
    std::vector<std::string> support_colours;  ///< for support types
    std::vector<std::string> principle_colours;
    std::vector<std::string> heat_ramp;  ///< fills from few to many; each carries ink_on()
    double margin = 0, frame_padding = 0, gutter = 0, gap_small = 0, gap_medium = 0;
    double frame_radius = 0, note_radius = 0;
    double title = 0, subtitle = 0, frame_title = 0, body = 0, meta = 0, footer = 0, smallest = 0;
    double line_height = 0;
    double legend_line = 0;  ///< from line to line of the legend; entries stand apart in proportion

    /// The colour of what a shape names; `line` for what it does not. A term has the data's own colour when it has one,
    /// else the palette's by position. In a theme without own colours: the palette's at the place where the light theme
    /// has the one most like the data's own, so that terms which share a colour go on sharing one. A principle is as
    /// accent() makes it: its discs carry a number, and its bars and stripes have the tone of its discs.
    std::string operator[](const ColourRole& role) const;
};

/// The pattern of a bar that stands for a type of actor in a theme with type bars: 0 whole, 1 dashed, 2 double.
std::size_t bar_pattern(const ColourRole& role, const Theme& theme);

/// The light theme, the default.
const Theme& light_theme();

/// `colour` mixed with `share` (0..1) of `other`. Both "#RRGGBB".
std::string mix(std::string_view colour, std::string_view other, double share);
/// WCAG 2 contrast ratio of two colours, 1..21.
double contrast(std::string_view a, std::string_view b);
/// How far apart two colours are at the least, to normal sight and to the three kinds of colour blindness (CIE76 ΔE).
double colour_distance(std::string_view a, std::string_view b);
/// Dark or bright text, whichever reads better on `background`.
std::string ink_on(std::string_view background, const Theme& theme);
/// `colour` for text on `background` when its contrast is at least 4.5, else ink_on().
std::string readable(std::string_view colour, std::string_view background, const Theme& theme);
/// `colour` as a fill for text: itself, or so much darker that ink_on() has a contrast of at least 4.5.
std::string fill_for_text(std::string_view colour, const Theme& theme);
/// `colour` as a thin mark on a frame: darker on a light frame, lighter on a dark one, until its contrast is `ratio`.
std::string accent(std::string_view colour, const Theme& theme, double ratio = 5.9);
/// `colour` as a disc, bar or ribbon: moved away from the frame's colour until it has the theme's least contrast.
std::string visible(std::string_view colour, const Theme& theme);
/// A pale kind of `colour` that carries the theme's ink: mixed with `share` of the frame's colour, or more if needed.
std::string tint(std::string_view colour, double share, const Theme& theme);
/// `colour` darkened until white text on it has at least `ratio` contrast.
std::string strong(std::string_view colour, double ratio = 5.9);

}  // namespace ecomap
