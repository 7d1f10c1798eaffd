// For each code of a problem with tables a small file that has it, and the same file without. Both stand beside two
// actors, `a` and `b`, and an offer `o1` of `a`, unless they are these tables themselves, in a map of
// 2025-01-01. `ecomap explain` shows them,
// and a test holds each to what it says.
#pragma once

#include <span>
#include <string_view>

namespace ecomap::lint {

struct Example {
    std::string_view code;
    std::string_view file;
    std::string_view wrong;
    std::string_view right;
};

/// Sorted by code. Problems of a whole file (its bytes, its size, its name) have none.
std::span<const Example> examples();
/// The example of the code, or nullptr.
const Example* example_of(std::string_view code);

}  // namespace ecomap::lint
