// Things inside each other: a core and the rings around it, some of which nobody has looked into.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace ecomap {

struct Rings {
    enum class Looked { yes, no, unknown };  ///< whether the map claims to cover the ring
    struct Group {
        std::string title;
        std::string count;  ///< of all in the group, also those that a layout leaves unnamed
        ColourRole colour;
        std::vector<Note> notes;
    };
    struct Ring {
        std::string title;
        std::string count;   ///< "77 aktörer · 120 erbjudanden"
        std::string remark;  ///< "ej kartlagt", what that means
        Looked looked = Looked::yes;
        std::vector<Group> groups;
        std::string tooltip;
        std::shared_ptr<const Ring> twin = {};  ///< in a pair: the same ring of the other side, for which room is kept
    };
    Heading heading;
    std::vector<Ring> rings;  ///< innermost first
    std::vector<Ring> apart;  ///< in no ring: unknown
};

Table table_of(const Rings& rings);
std::size_t parts_of(const Rings& rings, Cut cut);
Rings part_of(const Rings& rings, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Rings& before, Rings& after);

}  // namespace ecomap
