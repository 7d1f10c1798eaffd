// The n-th greatest of many whole numbers that are told again and again instead of kept: each turn finds 11 bits more
// of it, by counting (radix selection, Knuth 1998, 5.2.5). O(numbers) a turn, room for 2 048 counts.
#pragma once

#include <array>
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>

namespace ecomap {

class NthGreatest {
public:
    /// `most`: no number is greater; `n` from 1.
    NthGreatest(std::uint64_t most, std::size_t n)
        : n_(n), shift_(most == 0 ? 0 : (63 - std::countl_zero(most)) / digit * digit) {
        assert(n > 0);
    }
    /// Tells one of the numbers, all of them in each turn.
    void add(std::uint64_t number) {
        if (is_above(number)) ++counts_[number >> shift_ & (counts_.size() - 1)];
    }
    /// Ends a turn; false when all is found.
    bool turn() {
        auto at = counts_.size() - 1;
        for (; at > 0 && counts_[at] < n_; --at) n_ -= counts_[at];
        found_ += std::uint64_t{at} << shift_;
        counts_ = {};
        if (shift_ == 0) return false;
        shift_ -= digit;
        return true;
    }
    /// After the last turn. 0 when fewer than n numbers were told.
    std::uint64_t value() const { return found_; }

private:
    static constexpr int digit = 11;
    /// Whether the bits that are found already are those of the number.
    bool is_above(std::uint64_t number) const {
        const int known = shift_ + digit;
        return known >= 64 || number >> known == found_ >> known;
    }
    std::size_t n_;
    int shift_;
    std::uint64_t found_ = 0;
    std::array<std::size_t, std::size_t{1} << digit> counts_{};
};

}  // namespace ecomap
