// A process as a pipe over a grid: how much flows in each phase, and below it what stands behind.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/matrix.hpp"
#include "render/shape/tray.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ecomap {

/// A pipe with one length per column of a grid of notes, and a tray for what belongs to no phase.
struct Pipeline {
    struct Length {
        double count = 0;                        ///< thickness of the pipe; 0 breaks it
        std::string text;                        ///< the count as shown: "21 erbjudanden"; may be empty
        std::string remark;                      ///< under it: "18 aktörer"; in a break the words for it
        std::string tooltip;                     ///< may be empty
        Matrix::Mark mark = Matrix::Mark::none;  ///< of a break: what it means, as of an empty cell
    };
    Heading heading;
    std::string pipe_title;  ///< what the thickness counts: "Erbjudanden"
    std::vector<Length> pipe;
    double thickest = 0;  ///< in a pair: the largest count of both, by which both are drawn
    Matrix grid;          ///< its style is notes; its heading is not used
    Tray tray;            ///< what belongs to no phase
};

Table table_of(const Pipeline& pipeline);
std::size_t parts_of(const Pipeline& pipeline, Cut cut);
Pipeline part_of(const Pipeline& pipeline, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Pipeline& before, Pipeline& after);

}  // namespace ecomap
