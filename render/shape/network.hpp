// Nodes and the ties between them, what stands alone, and lists beside: who is tied to whom.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// A network: discs joined by lines, a tray of those without ties, and lists of names with numbers.
struct Network {
    enum class Style {
        names,    ///< every node has its name
        dots,     ///< so many nodes that only the leading ones have
        bubbles,  ///< a node is a group: a large disc with lines of text in it
    };
    struct Node {
        std::string key;
        std::string label;
        std::string group;     ///< of the same kind, such as a type of actor
        ColourRole colour;     ///< of the group
        double size = 0;       ///< 0..1, the area of the disc
        double value = 0;      ///< what the size shows
        std::size_t rank = 0;  ///< among the leading, from 1; 0: not leading
        std::size_t degree = 0;
        std::optional<double> betweenness;  ///< 0..1; none: not computed
        std::size_t component = 0;          ///< from 1, the largest first
        std::size_t parts = 0;  ///< its component falls into, without it; 0: not a cut point, drawn without a ring
        bool square = false;    ///< of another kind than the rest, such as an event
        std::string badge;      ///< a short word inside; may be empty
        std::vector<std::string> lines;         ///< bubbles: what stands in the disc under its label
        std::vector<std::string> members = {};  ///< bubbles: keys of all in the group
        Ink ink = Ink::solid;
        std::string tooltip;
        std::string href;
        std::string shows = {};  ///< see shown.hpp; may be empty
    };
    /// How ties of one kind are drawn: by position in a list of line styles, and the legend's words.
    struct Line {
        std::string label;
        ColourRole colour;
        std::size_t pattern = 0;  ///< 0 solid, 1 dashed, 2 dotted, then again
    };
    struct Tie {
        std::size_t from = 0;  ///< in nodes
        std::size_t to = 0;
        std::size_t line = 0;   ///< in lines
        std::size_t links = 1;  ///< that it stands for: its width
        bool arrow = false;     ///< the other end differs in meaning
        Ink ink = Ink::solid;
        std::string kinds;    ///< in words: "finansierar; driver"
        std::string tooltip;  ///< both ends and the kinds
    };
    struct Entry {
        std::string key;   ///< of the node it is about; may be empty
        std::string mark;  ///< number in a disc before it; may be empty
        std::string title;
        std::string value;  ///< right
        double share = 0;   ///< of the first entry's value, 0..1: a bar; 0: none
        ColourRole colour;
        std::string tooltip;
    };
    struct List {
        std::string title;
        std::string remark;  ///< one muted line under the title; may be empty
        std::vector<Entry> entries;
        std::size_t more = 0;  ///< entries that are left out
        std::string note;      ///< a line under the entries; may be empty
    };
    Heading heading;
    /// In a pair: a network that has all these nodes, each at least as large. Nodes stand where they stand there.
    std::shared_ptr<const Network> placed_as = {};
    Style style = Style::names;
    std::vector<Node> nodes;
    std::vector<Line> lines;
    std::vector<Tie> ties;
    std::string size_title;   ///< what the size shows: "mellancentralitet"
    std::string ring_title;   ///< what a ring means; "": no node has one
    std::string nodes_title;  ///< legend: the groups
    std::vector<List> lists;
    std::string tray_title;
    std::vector<Note> tray;  ///< nodes without ties
};

Table table_of(const Network& network);
/// Cut::down: the network with all its lists, then each of the tray.
std::size_t parts_of(const Network& network, Cut cut);
Network part_of(const Network& network, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Network& before, Network& after);

}  // namespace ecomap
