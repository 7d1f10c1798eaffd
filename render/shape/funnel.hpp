// What became of something: what there was first and what came of it, and single numbers that belong to the same
// subject.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace ecomap {

struct Funnel {
    /// One stage; all stages of a subject have the same unit.
    struct Stage {
        std::string title;
        double value = 0;
        std::string number;  ///< as shown
        std::string share;   ///< of the first stage, in words; empty for that
        std::string remark;  ///< what it is made of; may be empty
        std::string tooltip;
        Ink ink = Ink::solid;  ///< absent: only the other of two pictures has it
    };
    struct Tile {
        std::string number;
        std::string unit;  ///< may be empty
        std::string title;
        std::string remark;  ///< when it held
        std::string tooltip;
        Ink ink = Ink::solid;                   ///< absent: only the other of two pictures has it
        std::shared_ptr<const Tile> twin = {};  ///< in a pair: the same tile of the other side, for which room is kept
    };
    struct Subject {
        std::string title;
        std::string remark;  ///< when and where from
        std::string unit;    ///< of the stages
        ColourRole colour;
        std::vector<Stage> stages;
        std::vector<Tile> tiles;
        std::shared_ptr<const Subject> twin =
            {};  ///< in a pair: the same subject of the other side, drawn to one scale
    };
    Heading heading;
    std::vector<Subject> subjects;  ///< those with stages first
};

Table table_of(const Funnel& funnel);
std::size_t parts_of(const Funnel& funnel, Cut cut);
Funnel part_of(const Funnel& funnel, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Funnel& before, Funnel& after);

}  // namespace ecomap
