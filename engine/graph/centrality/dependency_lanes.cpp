// Compiled without contraction (engine/CMakeLists.txt), so that every machine adds and multiplies alike.
#include "engine/graph/centrality/dependency_lanes.hpp"

#include "engine/graph/fastest.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>
#include <vector>

namespace ecomap {
namespace {

constexpr std::size_t width = DependencyLanes::width;
using Place = std::uint32_t;
constexpr Place none = std::numeric_limits<Place>::max();
constexpr double most_lane_ways = 0x1p1000;

// Aligned by hand: how far by itself depends on the processor that a function is compiled for.
constexpr std::size_t line = width * sizeof(double);
using Numbers = double __attribute__((vector_size(line), aligned(line)));
using Bits = std::int64_t __attribute__((vector_size(line), aligned(line)));

/// A number in each lane. Handed on by reference only: how a wide register is passed depends on the processor.
struct alignas(line) Row {
    Numbers lanes{};
};

/// A place that some lanes come to in the same step.
struct Visit {
    Place place;
    std::uint8_t lanes;  ///< a bit each
};

}  // namespace

struct LaneWork {
    const Trunk& trunk;
    DependencySums& sums;
    std::vector<Row> ways, told;          // by place: how many ways lead to it; (weight + dependency) / ways
    std::vector<Row> found;               // what a step adds to one of them when it is over
    std::vector<std::uint8_t> reached;    // by place: the lanes that have come to it
    std::vector<Place> slots;             // by place: where its row in `found` is
    std::vector<Place> left;              // places that some lane may not have come to; made when first asked for
    std::vector<Visit> visits;            // of all steps, one after the other
    std::vector<std::size_t> starts;      // by step: its first visit; and the end
    std::vector<std::uint64_t> on, back;  // by step: the arcs that lead on from its places, and to them
    std::uint64_t arcs_left = 0;          // that lead to places some lane has not come to
    std::uint8_t all = 0;                 // the lanes that have a source
    Row factors;
    Numbers most{};  // the greatest number of ways, by lane

    LaneWork(const Trunk& given, DependencySums& into)
        : trunk(given),
          sums(into),
          ways(given.size()),
          told(given.size()),
          found(given.size()),
          reached(given.size(), 0),
          slots(given.size(), none) {}
};

namespace {

inline __attribute__((always_inline)) void keep(Numbers& numbers, std::uint8_t mask) {
    const Bits each{1, 2, 4, 8, 16, 32, 64, 128};
    const Bits bits = (each & static_cast<std::int64_t>(mask)) != 0;
    numbers = (Numbers)(bits & (Bits)numbers);  // the bits as they are
}

/// The lanes that are above zero.
inline __attribute__((always_inline)) std::uint8_t filled_lanes(const Numbers& numbers) {
    const Bits each{1, 2, 4, 8, 16, 32, 64, 128};
    const Bits bits = (numbers > 0) & each;
    return static_cast<std::uint8_t>(((bits[0] | bits[4]) | (bits[2] | bits[6])) |
                                     ((bits[1] | bits[5]) | (bits[3] | bits[7])));
}

/// Always added in the same order.
inline __attribute__((always_inline)) double sum_of(const Numbers& x) {
    return ((x[0] + x[4]) + (x[2] + x[6])) + ((x[1] + x[5]) + (x[3] + x[7]));
}

/// Adds up the rows of a place's neighbours.
inline __attribute__((always_inline)) void gather(const Trunk::Rows& arcs, Place place, const Row* rows, Numbers& sum) {
    constexpr std::ptrdiff_t ahead = 8;
    const Place* at = arcs.ends.data() + arcs.starts[place];
    const Place* const end = arcs.ends.data() + arcs.starts[place + 1];
    for (; end - at > ahead; ++at) {
        __builtin_prefetch(&rows[at[ahead]]);
        sum += rows[*at].lanes;
    }
    for (; at != end; ++at) sum += rows[*at].lanes;
}

/// Takes what a place has got: the row in `found` keeps only lanes that are new there.
inline __attribute__((always_inline)) bool settle(LaneWork& work, Place place, Row& row) {
    const auto fresh = static_cast<std::uint8_t>(filled_lanes(row.lanes) & ~static_cast<unsigned>(work.reached[place]));
    if (fresh == 0) return false;
    keep(row.lanes, fresh);
    work.visits.push_back({place, fresh});
    return true;
}

/// Every place that some lane has not come to asks its neighbours.
ECOMAP_FASTEST void pull_ways(LaneWork& work) {
    const auto& arcs = work.trunk.incoming();
    std::size_t kept = 0, rows = 0;
    for (const Place place : work.left) {
        if (work.reached[place] == work.all) continue;
        work.left[kept++] = place;
        Row& row = work.found[rows];
        row.lanes = Numbers{};
        gather(arcs, place, work.ways.data(), row.lanes);
        rows += settle(work, place, row);
    }
    work.left.resize(kept);
}

/// The places of the last step tell their neighbours.
ECOMAP_FASTEST void push_ways(LaneWork& work, std::size_t first, std::size_t last) {
    const auto& arcs = work.trunk.out;
    std::vector<Place> touched;
    for (std::size_t i = first; i < last; ++i) {
        const Place from = work.visits[i].place;
        const Numbers& row = work.ways[from].lanes;
        for (auto arc = arcs.starts[from]; arc < arcs.starts[from + 1]; ++arc) {
            const Place to = arcs.ends[arc];
            if (work.reached[to] == work.all) continue;
            if (work.slots[to] == none) {
                work.slots[to] = static_cast<Place>(touched.size());
                work.found[touched.size()].lanes = row;
                touched.push_back(to);
            } else {
                work.found[work.slots[to]].lanes += row;
            }
        }
    }
    std::size_t rows = 0;
    for (std::size_t i = 0; i < touched.size(); ++i) {
        work.slots[touched[i]] = none;
        work.found[rows] = work.found[i];
        rows += settle(work, touched[i], work.found[rows]);
    }
}

/// What a step has found becomes what is known.
ECOMAP_FASTEST void add_ways(LaneWork& work, std::size_t first) {
    std::uint64_t on = 0, back = 0;
    for (std::size_t i = first; i < work.visits.size(); ++i) {
        const auto [place, lanes] = work.visits[i];
        const Numbers& row = work.found[i - first].lanes;
        work.ways[place].lanes += row;
        work.most = row > work.most ? row : work.most;
        work.reached[place] = static_cast<std::uint8_t>(work.reached[place] | lanes);
        on += work.trunk.out.degree(place);
        back += work.trunk.incoming().degree(place);
        if (work.reached[place] == work.all) work.arcs_left -= work.trunk.incoming().degree(place);
    }
    work.on.push_back(on);
    work.back.push_back(back);
}

/// The places of a step get what those of the next tell them.
ECOMAP_FASTEST void pull_told(LaneWork& work, std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i) {
        Numbers& row = work.found[i - first].lanes;
        row = Numbers{};
        gather(work.trunk.out, work.visits[i].place, work.told.data(), row);
    }
}

ECOMAP_FASTEST void push_told(LaneWork& work, std::size_t first, std::size_t last, std::size_t end) {
    for (std::size_t i = first; i < last; ++i) {
        work.slots[work.visits[i].place] = static_cast<Place>(i - first);
        work.found[i - first].lanes = Numbers{};
    }
    const auto& arcs = work.trunk.incoming();
    for (std::size_t i = last; i < end; ++i) {
        const Place from = work.visits[i].place;
        const Numbers& row = work.told[from].lanes;
        for (auto arc = arcs.starts[from]; arc < arcs.starts[from + 1]; ++arc)
            if (const Place slot = work.slots[arcs.ends[arc]]; slot != none) work.found[slot].lanes += row;
    }
    for (std::size_t i = first; i < last; ++i) work.slots[work.visits[i].place] = none;
}

/// From what the places of a step were told, their dependencies.
ECOMAP_FASTEST void add_told(LaneWork& work, std::size_t first, std::size_t last) {
    const bool squares = !work.sums.squares.empty();
    for (std::size_t i = first; i < last; ++i) {
        const auto [place, lanes] = work.visits[i];
        Numbers ways = work.ways[place].lanes;
        Numbers dependency = work.found[i - first].lanes * ways;
        keep(dependency, lanes);
        const Numbers counted = dependency * work.factors.lanes;
        work.sums.sums[place] += sum_of(counted);
        if (squares) work.sums.squares[place] += sum_of(counted * dependency);
        ways = ways > 0 ? ways : ways + 1;  // no lane divides by none
        Numbers told = (dependency + work.trunk.weights[place]) / ways;
        keep(told, lanes);
        work.told[place].lanes += told;
    }
}

void start(LaneWork& work, std::span<const DependencySource> sources) {
    work.all = static_cast<std::uint8_t>((1u << sources.size()) - 1);
    work.arcs_left = work.trunk.out.ends.size();
    work.left.clear();
    work.visits.clear();
    work.starts = {0};
    work.on.clear();
    work.back.clear();
    work.factors.lanes = work.most = Numbers{};
    for (std::size_t i = 0; i < sources.size(); ++i) {
        work.factors.lanes[i] = sources[i].factor;
        const auto same = std::find_if(work.visits.begin(), work.visits.end(),
                                       [&](const Visit& visit) { return visit.place == sources[i].place; });
        const auto bit = static_cast<std::uint8_t>(1u << i);
        if (same == work.visits.end()) {
            work.found[work.visits.size()].lanes = Numbers{};
            work.found[work.visits.size()].lanes[i] = 1;
            work.visits.push_back({sources[i].place, bit});
        } else {
            same->lanes = static_cast<std::uint8_t>(same->lanes | bit);
            work.found[static_cast<std::size_t>(same - work.visits.begin())].lanes[i] = 1;
        }
    }
    add_ways(work, 0);
}

void search(LaneWork& work) {
    while (work.starts.back() < work.visits.size()) {
        const std::size_t first = work.starts.back(), last = work.visits.size();
        work.starts.push_back(last);
        if (2 * work.on.back() < work.arcs_left) {
            push_ways(work, first, last);
        } else {
            if (work.left.empty())
                for (Place place = 0; place < work.trunk.size(); ++place)
                    if (work.reached[place] != work.all) work.left.push_back(place);
            pull_ways(work);
        }
        add_ways(work, last);
    }
}

void return_from(LaneWork& work) {
    for (std::size_t step = work.starts.size() - 1; step-- > 1;) {
        const std::size_t first = work.starts[step], last = work.starts[step + 1];
        const std::size_t end = step + 2 < work.starts.size() ? work.starts[step + 2] : last;
        if (2 * work.back[step + 1] < work.on[step]) push_told(work, first, last, end);
        else pull_told(work, first, last);
        add_told(work, first, last);
    }
}

void forget(LaneWork& work) {
    for (const Visit& visit : work.visits) {
        work.ways[visit.place] = work.told[visit.place] = Row{};
        work.reached[visit.place] = 0;
    }
}

}  // namespace

DependencyLanes::DependencyLanes(const Trunk& trunk, DependencySums& sums)
    : work_(std::make_unique<LaneWork>(trunk, sums)) {}

DependencyLanes::~DependencyLanes() = default;

bool DependencyLanes::add(std::span<const DependencySource> sources) {
    assert(!sources.empty() && sources.size() <= width);
    start(*work_, sources);
    search(*work_);
    double most = 0;
    for (std::size_t i = 0; i < width; ++i) most = std::max<double>(most, work_->most[i]);
    const bool fits = most < most_lane_ways;
    if (fits) return_from(*work_);
    forget(*work_);
    return fits;
}

double DependencyLanes::filled() const {
    std::size_t lanes = 0;
    for (const Visit& visit : work_->visits) lanes += static_cast<std::size_t>(std::popcount(visit.lanes));
    return work_->visits.empty() ? 0 : static_cast<double>(lanes) / static_cast<double>(work_->visits.size());
}

}  // namespace ecomap
