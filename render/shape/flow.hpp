// Two columns of bars and the ribbons between them.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace ecomap {

/// Two columns of bars joined by ribbons whose width is a count.
struct Flow {
    struct Node {
        std::string code;  ///< chip letter; may be empty
        std::string title;
        std::string remark;
        ColourRole colour;
        Ink ink = Ink::solid;                   ///< absent: only the other of two pictures has it
        std::shared_ptr<const Node> twin = {};  ///< in a pair: the same node of the other side
    };
    struct Ribbon {
        std::size_t from = 0;  ///< in left
        std::size_t to = 0;    ///< in right
        double width = 0;      ///< a count
        std::string tooltip;
        double room = 0;  ///< in a pair: the width of the wider of the two, 0 in a single picture
        double place() const { return room > width ? room : width; }
    };
    Heading heading;
    std::string left_title;   ///< what stands to the left: "Aktörstyp"; may be empty
    std::string right_title;  ///< what stands to the right
    std::string width_title;  ///< what the width counts: "Aktörer"
    std::vector<Node> left;
    std::vector<Node> right;
    std::vector<Ribbon> ribbons;
};

Table table_of(const Flow& flow);
std::size_t parts_of(const Flow& flow, Cut cut);
Flow part_of(const Flow& flow, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Flow& before, Flow& after);

}  // namespace ecomap
