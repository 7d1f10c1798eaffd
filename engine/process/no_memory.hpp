// A lack of memory in a library. Where nothing may be thrown, such as in a destructor, the terminate handler is called.
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

/// From now on ICU's lack of memory is std::bad_alloc, as everybody's: ICU 72 does not always look at what malloc gave
/// it. For the whole process: a program calls it first of all, before anything reads, orders or compares text.
void let_icu_throw_bad_alloc();

}  // namespace ecomap
