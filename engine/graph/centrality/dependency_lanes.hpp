// Dependencies of eight sources at a time; see dependency.hpp, of which this is one kernel.
#pragma once

#include "engine/graph/centrality/dependency.hpp"

#include <memory>

namespace ecomap {

struct LaneWork;  // what they work on

class DependencyLanes {
public:
    static constexpr std::size_t width = 8;

    DependencyLanes(const Trunk& trunk, DependencySums& sums);
    ~DependencyLanes();
    DependencyLanes(const DependencyLanes&) = delete;
    DependencyLanes& operator=(const DependencyLanes&) = delete;

    /// At most `width` sources. False when there are more ways than doubles hold: then nothing was added.
    bool add(std::span<const DependencySource> sources);
    /// How many of the lanes an average row of the last search filled at a time: 1 where no two searches met.
    double filled() const;

private:
    std::unique_ptr<LaneWork> work_;
};

}  // namespace ecomap
