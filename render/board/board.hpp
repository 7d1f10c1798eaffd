// A picture with coordinates: frames, cards and edges, each made of simple marks. Points (1/72 inch), y downwards.
// The board is what tests measure: every text knows its width, every mark its place.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ecomap {

struct Point {
    double x = 0;
    double y = 0;
};

/// A part of the board by its edges.
struct Rect {
    double x0, y0, x1, y1;
    bool meets(const Rect& other) const { return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1; }
    bool inside(const Rect& other) const {
        return x0 >= other.x0 && y0 >= other.y0 && x1 <= other.x1 && y1 <= other.y1;
    }
    Rect moved(double x, double y) const { return {x0 + x, y0 + y, x1 + x, y1 + y}; }
    Rect grown(double x, double y) const { return {x0 - x, y0 - y, x1 + x, y1 + y}; }
};

enum class Weight : std::uint8_t { regular, semibold };
enum class Anchor : std::uint8_t { start, middle, end };
enum class Dash : std::uint8_t { none, dashed, dotted };
/// What a line has on its middle, by which its kind is told from others of the same dash; bar: across it.
enum class Bead : std::uint8_t { none, disc, bar };

/// How an outline is drawn; an empty colour means no outline.
struct Stroke {
    std::string colour;
    double width = 1;
    Dash dash = Dash::none;
};

/// A rectangle, with corners of radius `rx`. An empty fill is no fill; `hatch` is a colour for 45° lines over the fill.
struct BoxMark {
    double x = 0, y = 0, width = 0, height = 0, rx = 0;
    std::string fill;
    Stroke stroke;
    std::string hatch;
    bool shadow = false;
    double opacity = 1;
    std::string shows = {};  ///< of a pill, whose words are the mark after it: what it names; else empty
};

struct DiscMark {
    double cx = 0, cy = 0, r = 0;
    std::string fill;
    Stroke stroke;
    std::string hatch;
    bool diamond = false;  ///< a square on its corner instead, with the corners on the circle
};

/// One line of text on a baseline. `width` is measured (see text_metrics.hpp); `background` is what it stands on,
/// for the contrast check.
struct TextMark {
    double x = 0, y = 0;
    std::string text;
    double size = 12;
    Weight weight = Weight::regular;
    std::string colour;
    Anchor anchor = Anchor::start;
    double width = 0;
    std::string background;
    bool halo = false;  ///< letters edged in `background`, for what stands among lines
};

struct LineMark {
    Point from, to;
    Stroke stroke;
};

/// Coordinates are relative to the top left of the item that holds the mark.
using Mark = std::variant<BoxMark, DiscMark, TextMark, LineMark>;

/// What a reader can point at: one `<g>` with a title. A frame holds cards and lies under edges; cards lie on top.
struct Item {
    std::string css;  ///< class: "frame", "card", "cell", "head", "legend", "title", "footer"
    double x = 0, y = 0, width = 0, height = 0;
    std::string tooltip;  ///< <title>; may be empty for pure decoration
    std::string label;    ///< aria-label; may be empty
    std::string href;     ///< "" or an address; only http, https, mailto and # survive
    std::vector<Mark> marks;
    bool solid = true;    ///< false: may lie over another item (a legend line, a label on a frame)
    bool ranked = false;  ///< its numbers are places and scores, which shift with any change: a pair marks none of them
    std::string key = {};               ///< by which two boards know it; empty: by its label
    std::string shows = {};             ///< what of the map (render/shape/shown.hpp); empty: no row of it
    std::string place = {};             ///< a number with which a text begins, and which a pair overlooks
    std::optional<double> amount = {};  ///< the number that it stands for, when it does not say it in a text
    bool has_parts = false;  ///< its symbols and numbers are things of their own: a pair marks each by itself
};

/// A cubic curve from one card to another (indices into Board::cards), drawn under cards and over frames.
struct Curve {
    std::size_t from = 0;
    std::size_t to = 0;
    Point p0, p1, p2, p3;  ///< absolute
    double width = 1;
    std::string colour;
    double opacity = 1;
    Dash dash = Dash::none;
    bool arrow = false;
    std::string tooltip;
    Bead bead = Bead::none;
    std::string bead_colour = {};  ///< empty: as the line
};

struct Board {
    double width = 0, height = 0;
    std::string title;        ///< <title> of the picture
    std::string description;  ///< <desc>
    std::string language;
    std::string background;
    std::string shadow = "#000000";  ///< of boxes that have one
    std::string focus = "#000000";   ///< around a link that the keyboard has reached
    bool is_sheet = false;           ///< of paper: the size is exact, in points; else it is for a screen
    std::vector<Item> frames;
    std::vector<Curve> edges;
    std::vector<Item> cards;
};

}  // namespace ecomap
