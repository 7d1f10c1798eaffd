// The first of many things by an order, without keeping the rest: a heap of at most so many, whose top is the last of
// them and gives way to a better one. n things cost O(n log most) and room for `most`.
//
// `Before` must put different things in a definite order, so that it does not matter in which order they were added.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace ecomap {

template <class Thing, class Before>
class FirstOf {
public:
    /// `most`: how many to keep; 0: all.
    FirstOf(std::size_t most, Before before) : most_(most), before_(std::move(before)) {}

    /// Whether add() would keep it, for now.
    bool takes(const Thing& thing) const { return most_ == 0 || kept_.size() < most_ || before_(thing, kept_.front()); }

    void add(Thing thing) {
        if (most_ == 0 || kept_.size() < most_) {
            kept_.push_back(std::move(thing));
            if (kept_.size() == most_) std::make_heap(kept_.begin(), kept_.end(), before_);
        } else if (before_(thing, kept_.front())) {
            std::pop_heap(kept_.begin(), kept_.end(), before_);
            kept_.back() = std::move(thing);
            std::push_heap(kept_.begin(), kept_.end(), before_);
        }
    }

    /// What was kept, in order; nothing is left here.
    std::vector<Thing> take() {
        std::sort(kept_.begin(), kept_.end(), before_);
        return std::exchange(kept_, {});
    }

private:
    std::size_t most_;
    Before before_;
    std::vector<Thing> kept_;
};

}  // namespace ecomap
