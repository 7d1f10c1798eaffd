// A map and what has been measured on it so far: each analysis is computed once, however many rankings read it.
//
// The rankings of engine/analysis/certainty/rankings.hpp share networks, grids and results; a thousand drawn maps would
// otherwise be measured forty times each. A result is kept by its type, so every computation must give a type of its
// own. Random draws of the analyses themselves are switched off: no score depends on them. Not for several threads.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/model/ecosystem.hpp"

#include <any>
#include <map>
#include <type_traits>

namespace ecomap {

class MeasuredMap {
public:
    /// Refers to the map, which must outlive it and not change.
    MeasuredMap(const Ecosystem& ecosystem, const Params& params) : ecosystem_(ecosystem), params_(params) {
        params_.draws = 0;
    }

    const Ecosystem& ecosystem() const { return ecosystem_; }
    const Params& params() const { return params_; }

    /// What `measure(ecosystem, params)` gives, computed the first time.
    template <class Measure>
    const auto& once(Measure measure) {
        using Result = std::invoke_result_t<Measure, const Ecosystem&, const Params&>;
        auto& kept = kept_[&place_of<Result>];
        if (!kept.has_value()) kept = measure(ecosystem_, params_);
        return *std::any_cast<Result>(&kept);
    }

private:
    const Ecosystem& ecosystem_;
    Params params_;
    template <class Result>
    static constexpr char place_of = 0;  // its address stands for the type
    std::map<const char*, std::any> kept_;
};

}  // namespace ecomap
