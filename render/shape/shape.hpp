// What a view shows, without coordinates: the words and numbers of a picture, in one language, ready to be laid out.
#pragma once

#include "engine/analysis/report.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ecomap {

/// How a thing is drawn besides its colour, so that a grey print keeps it: solid, hatched, hollow, dotted, grey.
enum class Ink {
    solid,    ///< stated, today
    hatched,  ///< inferred
    hollow,   ///< could
    dotted,   ///< recommended, or a category that stands for many
    grey,     ///< historic
};

/// A small lettered square: a support type's letter, a principle's number.
struct Chip {
    std::string code;
    std::string colour;  ///< "#RRGGBB"
    std::string label;   ///< full words, for the tooltip
    Ink ink = Ink::solid;
    bool round = false;  ///< a disc instead of a square, as for principles
};

/// One sticky note.
struct Note {
    std::string key;  ///< of the actor; not shown
    std::string title;
    std::string badge;   ///< a short word or number in a corner; may be empty
    std::string colour;  ///< fill, "#RRGGBB"
    Ink ink = Ink::solid;
    std::vector<Chip> chips;  ///< first row of chips (support types)
    std::vector<Chip> marks;  ///< second row of marks (principles)
    std::string tooltip;      ///< full name, role, source
    std::string href;         ///< "" or an http(s) address
};

/// What the legend explains; only what the picture uses.
struct LegendEntry {
    std::string label;
    std::string colour;
    std::string code;  ///< letter inside the swatch; may be empty
    Ink ink = Ink::solid;
    bool round = false;  ///< a disc instead of a square
};

struct LegendGroup {
    std::string title;
    std::vector<LegendEntry> entries;
};

/// The words around every picture.
struct Heading {
    std::string headline;     ///< a finding computed from the data
    std::string how_to_read;  ///< one line
    std::vector<LegendGroup> legend;
    std::string footer_left;   ///< source
    std::string footer_right;  ///< as-of date, filter, counts, licence
    std::string language;      ///< "sv", "en", …
    std::string description;   ///< for the <desc> of the picture: what it shows, in a sentence or two
};

/// Frames of sticky notes: the overview.
struct Cards {
    struct Group {
        std::string title;
        std::string count;
        std::string colour;
        std::string remark;  ///< one muted line under the title; may be empty
        bool tray = false;   ///< drawn apart, as a tray of things that have no place
        std::vector<Note> notes;
    };
    Heading heading;
    std::vector<Group> groups;
};

/// A grid: rows × columns with numbers or with notes in the cells.
struct Matrix {
    enum class Style { bubbles, notes };
    struct Head {
        std::string code;  ///< letter or number of the chip; may be empty
        std::string title;
        std::string remark;  ///< "15 actors"
        std::string colour;
    };
    enum class Mark { none, gap, thin, crowded, elsewhere };  ///< elsewhere: its notes are on an earlier page
    struct CellOf {
        std::optional<double> value;  ///< none: unknown
        std::string text;             ///< the value as shown
        std::string remark;           ///< beside or above the value: "67 %", "8 actors"
        Mark mark = Mark::none;
        std::string mark_title;   ///< word for the mark: "Lucka"
        std::string mark_remark;  ///< line under it
        std::vector<Note> notes;
        std::vector<Chip> parts;  ///< small parts bar (principles); hollow when absent
        std::string tooltip;
    };
    Heading heading;
    Style style = Style::bubbles;
    std::vector<Head> rows;
    std::vector<Head> columns;
    std::string rows_title;                  ///< what the rows are: "Aktörstyp"; may be empty
    std::string columns_title;               ///< what the columns are
    std::string values_title;                ///< what a value counts: "Aktörer"
    std::string parts_title;                 ///< what the parts of a cell are: "Principer"
    std::vector<std::vector<CellOf>> cells;  ///< rows × columns
    std::vector<CellOf> row_totals;          ///< distinct actors; empty: none shown
    std::vector<CellOf> column_totals;       ///< distinct actors, and one more for all; empty: none shown
    std::string totals_title;
};

/// Two columns of bars joined by ribbons whose width is a count.
struct Flow {
    struct Node {
        std::string code;  ///< chip letter; may be empty
        std::string title;
        std::string remark;
        std::string colour;
    };
    struct Ribbon {
        std::size_t from = 0;  ///< in left
        std::size_t to = 0;    ///< in right
        double width = 0;      ///< a count
        std::string tooltip;
    };
    Heading heading;
    std::string left_title;   ///< what stands to the left: "Aktörstyp"; may be empty
    std::string right_title;  ///< what stands to the right
    std::string width_title;  ///< what the width counts: "Aktörer"
    std::vector<Node> left;
    std::vector<Node> right;
    std::vector<Ribbon> ribbons;
};

/// One actor's card: what it offers, in which principle, with examples.
struct Profile {
    struct Line {
        std::string title;
        std::string example;      ///< may be empty
        std::vector<Chip> pills;  ///< principles, phases
        Ink ink = Ink::solid;
        std::string tooltip;
    };
    struct Section {
        Chip chip;
        std::string title;
        std::vector<Line> lines;
    };
    struct Tile {
        std::string number;
        std::string title;
        std::string code;
        bool empty = false;
    };
    Heading heading;  ///< headline: the finding about this actor
    std::string key;
    std::string name;
    std::string type_label;
    std::string type_colour;
    std::vector<std::string> facts;  ///< "Målgrupper: …", "Nivå: …", one line each
    std::string sections_title;
    std::vector<Section> sections;
    std::string roles_title;
    std::vector<Line> roles;  ///< could and recommended roles, hollow
    std::string tiles_title;
    std::vector<Tile> tiles;  ///< principles with the number of offers
    std::string sources;      ///< "Källa: …"
    std::string href;
};

/// Any picture. A new kind of picture is a new member here, a layout in render/board and a case in table_of().
using Shape = std::variant<Cards, Matrix, Flow, Profile>;

/// The words around the picture, whichever kind it is.
const Heading& heading_of(const Shape& shape);

/// The same content as a table: every picture has its numbers.
Table table_of(const Shape& shape);

}  // namespace ecomap
