// A lack of memory where nothing may be thrown, such as in a destructor of a library, calls the terminate handler.
#pragma once

#include <exception>
#include <new>

namespace ecomap {

/// For a terminate handler: true when it was called for std::bad_alloc.
inline bool terminated_without_memory() noexcept {
    try {
        if (const auto thrown = std::current_exception()) std::rethrow_exception(thrown);
    } catch (const std::bad_alloc&) {
        return true;
    } catch (...) {  // a fault
    }
    return false;
}

}  // namespace ecomap
