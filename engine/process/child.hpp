// Work that may hang, crash or eat the memory, because a library does it that was not written for that, is done in a
// forked child: nothing it does can hurt the caller.
#pragma once

#include "engine/model/message.hpp"

#include <cstddef>
#include <functional>
#include <string>

namespace ecomap {

/// False under a sanitizer, which takes terabytes of address space.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool child_memory_is_limited = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool child_memory_is_limited = false;
#else
inline constexpr bool child_memory_is_limited = true;
#endif
#else
inline constexpr bool child_memory_is_limited = true;
#endif

struct ChildLimits {
    unsigned seconds = 600;        ///< of processor time: a machine that is stopped or slow takes no part in it
    std::size_t megabytes = 2048;  ///< of address space beyond the caller's, where child_memory_is_limited
};

/// What `work` returns in a child of its own, which sees the memory as it is now and changes none of the caller's.
/// What it throws is a fault of ours and thrown here as Error(internal) that says its what(). A child that dies of
/// something else than its limit of time is tried once more. Throws std::bad_alloc when the child has no memory, and
/// Error(no_process) when there can be no child or it died: `purpose` is for that message, as in "the child process
/// that PURPOSE was ended by signal 9".
std::string run_in_child(const Message& purpose, const std::function<std::string()>& work,
                         const ChildLimits& limits = {});

}  // namespace ecomap
