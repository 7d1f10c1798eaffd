// Numbers that look random and are the same on every machine and in every library: SplitMix64 (Steele et al. 2014).
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace ecomap::test {

class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// From 0 to below `bound`.
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(next() % bound); }

    template <class Value>
    void shuffle(std::vector<Value>& values) {
        for (auto i = static_cast<std::uint32_t>(values.size()); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t state_;
};

}  // namespace ecomap::test
