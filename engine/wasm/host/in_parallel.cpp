// In the place of engine/process/in_parallel.cpp: a page has one thread.
#include "engine/process/in_parallel.hpp"

namespace ecomap {

bool is_in_chunk() { return true; }

std::size_t usual_threads() { return 1; }

void in_parallel(std::size_t chunks, std::size_t /*threads*/, const std::function<void(std::size_t)>& work) {
    for (std::size_t chunk = 0; chunk < chunks; ++chunk) work(chunk);
}

}  // namespace ecomap
