// Independent pieces of one piece of work on several threads at once, so that nothing but the time tells how many.
#pragma once

#include <cstddef>
#include <functional>

namespace ecomap {

/// No work is given to more threads than this.
inline constexpr std::size_t most_threads = 64;

/// As many threads as the machine runs at once, at most 8; 1 where it does not say.
std::size_t usual_threads();

/// `work(i)` for each i below `chunks`, once each, begun in ascending order by whichever of the threads is free; with
/// one thread, one chunk, or inside a chunk of another call, in this thread and one after the other. `threads` 0 is
/// usual_threads(). A result is the same for any number of threads when `work(i)` depends on i alone and writes only to
/// a place of its own, and places are put together in the order of i. A thread that cannot be started is no error: the
/// others do its work. What `work` throws is thrown here when all threads have ended, of several what the chunk with
/// the lowest number threw, and chunks not begun by then are left. `work` may not fork(). Cost: that of the work, and
/// the start of the threads, some 50 µs each.
void in_parallel(std::size_t chunks, std::size_t threads, const std::function<void(std::size_t)>& work);

/// Whether this thread is in a chunk.
bool is_in_chunk();

}  // namespace ecomap
