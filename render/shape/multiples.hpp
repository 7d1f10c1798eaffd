// Small pictures of the same kind beside each other, to be compared.
#pragma once

#include "render/shape/matrix.hpp"

#include <memory>
#include <string>
#include <vector>

namespace ecomap {

/// Small heat maps with the same rows, columns and scale, one for each term of a dimension.
struct Multiples {
    struct Panel {
        std::string title;
        std::string finding;        ///< "11 av 30 tomma"
        bool is_uncertain = false;  ///< the term is unknown or not covered by the data
        Matrix matrix;              ///< its heading is not drawn
        std::shared_ptr<const Panel> twin =
            {};  ///< in a pair: the same panel of the other side, for which room is kept
    };
    Heading heading;
    std::string panels_title;  ///< what a panel stands for: "Fas"
    std::vector<Panel> panels;
    std::string remark;  ///< what has no panel, in words; may be empty
};

Table table_of(const Multiples& multiples);
std::size_t parts_of(const Multiples& multiples, Cut cut);
Multiples part_of(const Multiples& multiples, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Multiples& before, Multiples& after);

}  // namespace ecomap
