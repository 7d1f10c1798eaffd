// What the cells of a file may take in memory: four bytes for each that was read, and 256 MiB besides, for what costs
// little to write and much to hold: a shared text in many cells, a cell far to the right, a row repeated.
#pragma once

#include <cstddef>
#include <limits>

namespace ecomap::import {

class Budget {
public:
    static constexpr std::size_t always_bytes = std::size_t{256} << 20U;
    static constexpr std::size_t for_each_byte = 4;

    explicit Budget(std::size_t always = always_bytes) : allowed_(always) {}

    /// So many bytes of the file, unpacked, were read.
    void read(std::size_t bytes) { allowed_ += for_each_byte * bytes; }
    /// Counts `times` × `bytes`; false when it is too much, then and from then on.
    bool take(std::size_t bytes, std::size_t times = 1) {
        const bool fits = times == 0 || bytes <= (std::numeric_limits<std::size_t>::max() - used_) / times;
        used_ = fits ? used_ + bytes * times : std::numeric_limits<std::size_t>::max();
        return !spent();
    }
    bool spent() const { return used_ > allowed_; }

private:
    std::size_t allowed_, used_ = 0;
};

}  // namespace ecomap::import
