// The words around every picture: headline, how to read it, legend and footer.
#pragma once

#include "engine/model/called.hpp"
#include "render/shape/note.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// What the sign before a legend's words is.
enum class Sign {
    swatch,   ///< a chip: a small square, or a disc with a letter
    note,     ///< a sticky note
    edge,     ///< a card of a wall, with its edge
    pill,     ///< a pill on such a card
    bullet,   ///< before a line of an actor's card
    bar,      ///< a bar without words
    head,     ///< the head of a row, in a pale colour under words
    disc,     ///< a disc in exactly its colour, or what stands for it, as nodes of a network
    diamond,  ///< a point in time
    line,     ///< a piece of line; `pattern` 0 solid, 1 dashed, 2 dotted
    arrow,    ///< the same with a head
    ring,     ///< a disc with a ring around it
    sizes,    ///< three discs, each larger than the one before
};

/// What the legend explains; only what the picture uses.
struct LegendEntry {
    std::string label;
    ColourRole colour;
    std::string code;  ///< letter inside the swatch; may be empty
    Ink ink = Ink::solid;
    bool round = false;  ///< a disc instead of a square
    Sign sign = Sign::swatch;
    std::size_t pattern = 0;  ///< of a line
    ColourRole ground = {};   ///< of a swatch that is a small cell, with `colour` as its outline or hatch; else empty
    double most = 0;          ///< of sizes: what the largest stands for
};

struct LegendGroup {
    std::string title;
    std::vector<LegendEntry> entries;
    bool is_scale = false;  ///< the steps of one scale: swatches side by side, labels under them
};

/// The words around every picture.
struct Heading {
    std::string headline;     ///< a finding computed from the data
    std::string how_to_read;  ///< one line
    std::vector<LegendGroup> legend;
    std::string footer_left;                   ///< source
    std::string footer_right;                  ///< as-of date, filter, counts, licence
    std::string language;                      ///< "sv", "en", …
    std::string description;                   ///< for the <desc> of the picture: what it shows, in a sentence or two
    std::shared_ptr<const Heading> twin = {};  ///< in a pair: the words over the other side, for which room is kept
    std::optional<Calling> called = {};        ///< what dimensions are called in the picture's table; see Report
    std::string how_to_read_grey = {};         ///< how_to_read where types are bars and not colours; empty: the same
};

}  // namespace ecomap
