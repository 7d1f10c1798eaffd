// Work that may hang, crash or eat the memory is done in a forked child: nothing it does can hurt the caller.
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace ecomap {

struct ChildLimits {
    unsigned seconds = 30;         ///< of wall time, and of processor time
    std::size_t megabytes = 1024;  ///< of address space; not held under a sanitizer, which takes terabytes
};

/// What `work` returns in a child of its own; nothing if it throws, dies, or goes beyond the limits. The child sees the
/// memory as it is now and changes none of the caller's. Throws Error(internal) when there can be no child.
std::optional<std::string> run_in_child(const std::function<std::string()>& work, const ChildLimits& limits = {});

}  // namespace ecomap
