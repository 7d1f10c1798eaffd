// The parts of one result, made on several threads and, where the run has several processes, by each of them some: the
// same parts in the same order, whoever made them.
#pragma once

#include "engine/process/in_parallel.hpp"
#include "engine/process/ranks.hpp"

#include <cstring>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace ecomap {

/// The bytes of `values`, behind their number; take_bytes() reads them, and moves `bytes` behind them.
template <class Value>
void append_bytes(std::string& bytes, const std::vector<Value>& values) {
    static_assert(std::is_trivially_copyable_v<Value>);
    const std::size_t count = values.size();
    bytes.append(reinterpret_cast<const char*>(&count), sizeof count);
    if (count > 0) bytes.append(reinterpret_cast<const char*>(values.data()), count * sizeof(Value));
}
template <class Value>
void take_bytes(std::string_view& bytes, std::vector<Value>& values) {
    std::size_t count = 0;
    std::memcpy(&count, bytes.data(), sizeof count);
    values.resize(count);
    if (count > 0) std::memcpy(values.data(), bytes.data() + sizeof count, count * sizeof(Value));
    bytes.remove_prefix(sizeof count + count * sizeof(Value));
}

/// The vectors of plain values that a part consists of: itself, or what its vectors() ties together.
template <class Part>
auto vectors_of(Part& part) {
    if constexpr (requires { part.vectors(); }) return part.vectors();
    else return std::tie(part);
}

/// `work(i)` for each i below `count`, which depends on i alone, in the order of i; `threads` as in_parallel() takes
/// them. Ranks are machines of one kind: parts travel as they lie in memory. Memory: all parts, on each rank.
template <class Part, class Work>
std::vector<Part> shared_parts(std::size_t count, std::size_t threads, const Work& work) {
    Ranks* ranks = ranks_to_share_with();
    const std::size_t first = ranks ? ranks->rank() : 0, step = ranks ? ranks->count() : 1;
    std::vector<Part> parts(count);
    in_parallel(first < count ? (count - first + step - 1) / step : 0, threads,
                [&](std::size_t i) { parts[first + i * step] = work(first + i * step); });
    for (std::size_t i = 0; ranks && i < count; ++i) {
        std::string bytes;
        const bool is_own = i % step == first;
        const auto each = [&](auto&&... vectors) {
            if (is_own) (append_bytes(bytes, vectors), ...);
            ranks->give(i % step, bytes);
            std::string_view rest = bytes;
            if (!is_own) (take_bytes(rest, vectors), ...);
        };
        std::apply(each, vectors_of(parts[i]));
    }
    return parts;
}

}  // namespace ecomap
