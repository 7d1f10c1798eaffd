// Numbers that look random and are the same on every machine and in every library: SplitMix64 (Steele, Lea & Flood
// 2014). The seed is always a parameter, so the same question has the same answer. Not for secrets.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace ecomap {

class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// From 0 to below `bound`, which is above 0. The favour to low numbers is under 2^-32.
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(next() % bound); }
    /// From 0 to below 1, in steps of 2^-53.
    double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }

    /// Every order is as likely (Fisher & Yates; Durstenfeld 1964).
    template <class Value>
    void shuffle(std::vector<Value>& values) {
        for (auto i = values.size(); i > 1; --i) std::swap(values[i - 1], values[next() % i]);
    }

private:
    std::uint64_t state_;
};

}  // namespace ecomap
