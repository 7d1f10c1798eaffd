// A plan along time: bars for what takes time, diamonds for what is but a moment, arrows for what waits.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"
#include "render/shape/tray.hpp"
#include "render/shape/when.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace ecomap {

/// Bars in groups. Where the plan has dates the spans are months since the year 0; else they are shares of an order,
/// and only say what comes before what and what takes longer.
struct Gantt {
    struct Bar {
        Note note;  ///< title: the step; badge: its kind; remark: what it waits for; hatched: how long is unknown
        Span span;
        std::string when;   ///< beside the bar: "maj 2022", "3 timmar", "?"
        std::string aside;  ///< of the title: "(varannan månad)"; a board has a star and says it once; may be empty
        bool milestone = false;
        bool chain = false;  ///< on the chain that decides how long the whole takes
        std::string slack;   ///< how much later it may be without delaying the end; "" on the chain or when unknown
        std::vector<std::size_t> waits_for;    ///< numbers of bars, counted over all groups
        std::shared_ptr<const Bar> twin = {};  ///< in a pair: the same step of the other side, also on the axis
    };
    struct Group {
        std::string title;
        std::vector<Bar> bars;
    };
    Heading heading;
    bool dated = false;
    bool in_months = false;  ///< columns of a dated axis are months, not years
    std::string axis_title;  ///< what an axis without dates shows; may be empty
    std::vector<Group> groups;
    Tray tray;  ///< steps without a place on the axis
};

Table table_of(const Gantt& gantt);
std::size_t parts_of(const Gantt& gantt, Cut cut);
Gantt part_of(const Gantt& gantt, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Gantt& before, Gantt& after);

}  // namespace ecomap
