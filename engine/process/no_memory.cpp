#include "engine/process/no_memory.hpp"

#include <unicode/uclean.h>

#include <cstdlib>

namespace ecomap {
namespace {

void* given(void* block, std::size_t size) {
    if (!block && size > 0) throw std::bad_alloc();
    return block;
}

// What ICU took before it knew of these is freed by them, so they are those of C.
void* take(const void* /*context*/, std::size_t size) { return given(std::malloc(size), size); }
void* resize(const void* /*context*/, void* block, std::size_t size) { return given(std::realloc(block, size), size); }
void give_back(const void* /*context*/, void* block) { std::free(block); }

}  // namespace

void let_icu_throw_bad_alloc() {
    UErrorCode status = U_ZERO_ERROR;
    u_setMemoryFunctions(nullptr, take, resize, give_back, &status);
}

}  // namespace ecomap
