// The small things that every board is made of: lines of text, surfaces, chips, principle marks and pills.
// One place for them, so that "inferred" or "could" looks the same on every picture and survives a grey print:
// solid = full colour, hatched = pale with 45° lines (on notes along the left edge), hollow = white with a dashed
// outline, dotted = white with a dotted outline, grey = grey. Every text is measured and says what it stands on.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/shape.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// How a line of text looks, besides where it stands.
struct Pen {
    double size = 12;
    Weight weight = Weight::regular;
    std::string colour;
    std::string background;
    Anchor anchor = Anchor::start;
};

/// One measured line of text with its baseline at `y`.
TextMark text_at(double x, double y, std::string_view text, const Pen& pen);
/// The baseline that centres capitals of `size` between `top` and `top + height`.
double baseline_in(double top, double height, double size);
/// The lines of wrap(), evened out when the last is short: no headline ends in a line of one word.
std::vector<std::string> wrap_evenly(std::string_view text, double size, Weight weight, double width);
/// `lines` below each other from `top`, `line_height` × size apart. Returns the bottom of the last.
double add_lines(Item& item, double x, double top, const std::vector<std::string>& lines, const Pen& pen,
                 double line_height = 1.24);

/// Fill, outline, hatch and text colour of a surface in `ink` with base colour `colour`.
struct Surface {
    std::string fill;
    Stroke stroke;
    std::string hatch;  ///< empty: none
    std::string text;   ///< reads on fill and on hatch
    std::string under;  ///< the darker of fill and hatch: what text has to stand out from
};
/// A bar in the colour of `role` that fills the given part of the item, standing or lying. In a theme with type bars,
/// the colour of an actor type becomes a pattern of its own: solid, dashed or double, in three greys.
void add_bar(Item& item, double x, double y, double width, double height, const ColourRole& role, const Theme& theme);
/// A rounded bar of time at (0, 0): in the colour of `role`, or hatched in it.
BoxMark time_bar(const ColourRole& role, Ink ink, double width, double height, const Theme& theme);
/// The hatch of a cell or bar that carries words.
std::string hatch_under_words(const ColourRole& role, const Theme& theme);
/// The type of actor at the right edge of a note, in a theme with type bars; else nothing.
void add_type_bar(Item& item, const ColourRole& role, const Theme& theme);
/// The width that it takes from a note's words: 0 in a theme without type bars.
double type_bar_room(const Theme& theme);

/// The surface of a small, strongly coloured thing: a chip or a mark.
Surface chip_surface(const std::string& colour, Ink ink, const Theme& theme);
/// The surface of a large, softly coloured thing: a sticky note.
Surface note_surface(const std::string& colour, Ink ink, const Theme& theme);

/// The band along the left edge that marks an inferred note: beside the words, not under them. Nothing for other inks.
inline constexpr double hatched_edge = 6;
void add_hatched_edge(Item& item, const Surface& surface, const Theme& theme);

/// Width of a chip `size` high: square for one letter, wider for two or three.
double chip_width(const Chip& chip, double size);
/// Draws a chip with its top left at (x, y): a rounded square, or a disc when `chip.round`. An absent mark (round and
/// hollow) is a pale disc on `background`. Returns the width.
double add_chip(Item& item, const Chip& chip, double x, double y, double size, std::string_view background,
                const Theme& theme);
/// Draws chips in rows of `width`, `gap` apart. Returns the height used (0 for none).
double add_chips(Item& item, std::span<const Chip> chips, double x, double y, double width, double size, double gap,
                 std::string_view background, const Theme& theme);
/// The height add_chips() will use.
double chips_height(std::span<const Chip> chips, double width, double size, double gap);

/// The words of a pill: the chip's code and label.
std::string pill_text(const Chip& chip);
/// Width of a pill with `text`, never more than `most`.
double pill_width(std::string_view text, double most);
/// Height of every pill.
double pill_height();
/// A pill without its words, pill_height() high.
BoxMark pill_box(Ink ink, double width, const Theme& theme);
/// Draws a rounded pill with the chip's code and label, cut to `most`. Returns the width.
double add_pill(Item& item, const Chip& chip, double x, double y, double most, const Theme& theme);

/// An item of that class and place, with nothing on it.
Item blank(std::string_view css, double x, double y, double width, double height);

/// "+ 4 more", for what is not shown.
std::string more_words(std::size_t count, std::string_view language);

}  // namespace ecomap
