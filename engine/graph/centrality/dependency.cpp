#include "engine/graph/centrality/dependency.hpp"

#include "engine/graph/centrality/dependency_lanes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ecomap {
namespace {

constexpr std::size_t small = 200;   // places: below, lanes cost more than they spare
constexpr double well_filled = 2.5;  // lanes of a row: below, likewise
constexpr double most_ways = 0x1p1000;

/// A number above zero of any size: as precise as a double.
class Wide {
public:
    Wide(double value = 0) : Wide(value, 0) {}
    Wide& operator+=(const Wide& other) {
        if (other.value_ == 0) return *this;
        if (value_ == 0) return *this = other;
        const auto top = std::max(exponent_, other.exponent_);
        return *this = Wide(at(top) + other.at(top), top);
    }
    friend Wide operator*(const Wide& a, const Wide& b) { return {a.value_ * b.value_, a.exponent_ + b.exponent_}; }
    friend Wide operator/(const Wide& a, const Wide& b) { return {a.value_ / b.value_, a.exponent_ - b.exponent_}; }
    explicit operator double() const { return at(0); }

private:
    Wide(double value, std::int64_t exponent) {
        int shift = 0;
        value_ = std::frexp(value, &shift);
        exponent_ = value_ == 0 ? 0 : exponent + shift;
    }
    double at(std::int64_t exponent) const {
        constexpr std::int64_t far = 4000;
        return std::ldexp(value_, static_cast<int>(std::clamp(exponent_ - exponent, -far, far)));
    }
    double value_ = 0;
    std::int64_t exponent_ = 0;
};

constexpr auto nowhere = std::numeric_limits<std::uint32_t>::max();

/// One source after the other. `Number` counts ways.
template <class Number>
class OneByOne {
public:
    OneByOne(const Trunk& trunk, DependencySums& sums)
        : trunk_(trunk),
          sums_(sums),
          steps_(trunk.size(), nowhere),
          ways_(trunk.size()),
          told_(trunk.size()),
          reached_(trunk.size()),
          ends_(trunk.size() + 1),
          next_(trunk.out.ends.size()) {}

    /// False when there are more ways than the number holds: then nothing was added.
    bool add(const DependencySource& source) {
        const std::size_t count = search(source.place);
        bool fits = true;
        if constexpr (std::is_same_v<Number, double>)
            for (std::size_t i = 0; i < count; ++i) fits = fits && ways_[reached_[i]] < most_ways;
        if (fits) go_back(count, source.factor);
        for (std::size_t i = 0; i < count; ++i) steps_[reached_[i]] = nowhere;
        return fits;
    }

private:
    /// Fills `reached_` in the order of reaching and `next_` with the arcs of shortest ways; says how many were
    /// reached.
    std::size_t search(std::uint32_t source) {
        const auto& arcs = trunk_.out;
        std::size_t count = 0, kept = 0;
        reached_[count++] = source;
        steps_[source] = 0;
        ways_[source] = 1;
        for (std::size_t i = 0; i < count; ++i) {
            const auto from = reached_[i];
            ends_[i] = kept;
            const auto step = steps_[from] + 1;
            const Number ways = ways_[from];
            for (auto arc = arcs.starts[from]; arc < arcs.starts[from + 1]; ++arc) {
                const auto to = arcs.ends[arc];
                if (steps_[to] == nowhere) {
                    steps_[to] = step;
                    ways_[to] = ways;
                    reached_[count++] = to;
                    next_[kept++] = to;
                } else if (steps_[to] == step) {
                    ways_[to] += ways;
                    next_[kept++] = to;
                }
            }
        }
        ends_[count] = kept;
        return count;
    }

    void go_back(std::size_t count, double factor) {
        for (std::size_t i = count; i-- > 1;) {
            const auto place = reached_[i];
            Number told = 0;
            for (auto arc = ends_[i]; arc < ends_[i + 1]; ++arc) told += told_[next_[arc]];
            const auto dependency = static_cast<double>(told * ways_[place]);
            sums_.sums[place] += factor * dependency;
            if (!sums_.squares.empty()) sums_.squares[place] += factor * dependency * dependency;
            told_[place] = Number(trunk_.weights[place] + dependency) / ways_[place];
        }
    }

    const Trunk& trunk_;
    DependencySums& sums_;
    std::vector<std::uint32_t> steps_;
    std::vector<Number> ways_, told_;  // (weight + dependency) / ways
    std::vector<std::uint32_t> reached_;
    std::vector<std::size_t> ends_;  // by order of reaching: where its arcs in `next_` begin
    std::vector<std::uint32_t> next_;
};

}  // namespace

DependencySums dependencies(const Trunk& trunk, std::span<const DependencySource> sources, bool with_squares,
                            DependencyKernel kernel) {
    DependencySums sums{std::vector<double>(trunk.size(), 0), std::vector<double>(with_squares ? trunk.size() : 0, 0)};
    if (kernel == DependencyKernel::fitting)
        kernel = trunk.size() < small || sources.size() < DependencyLanes::width ? DependencyKernel::one_by_one
                                                                                 : DependencyKernel::lanes;
    const auto add_wide = [&](std::span<const DependencySource> some) {
        OneByOne<Wide> wide(trunk, sums);
        for (const DependencySource& source : some) wide.add(source);
    };
    if (kernel == DependencyKernel::one_by_one_wide) {
        add_wide(sources);
        return sums;
    }
    std::size_t next = 0;
    if (kernel == DependencyKernel::lanes) {
        DependencyLanes lanes(trunk, sums);
        while (next < sources.size()) {
            const auto some = sources.subspan(next, std::min(DependencyLanes::width, sources.size() - next));
            if (!lanes.add(some)) add_wide(some);
            next += some.size();
            if (lanes.filled() < well_filled && some.size() == DependencyLanes::width) break;
        }
        if (next == sources.size()) return sums;
    }
    OneByOne<double> single(trunk, sums);
    for (; next < sources.size(); ++next)
        if (!single.add(sources[next])) add_wide(sources.subspan(next, 1));
    return sums;
}

}  // namespace ecomap
