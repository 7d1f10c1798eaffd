// What ICU says when it could not do something: without memory is no fault of the data or of the installation.
#pragma once

#include <unicode/unistr.h>
#include <unicode/utypes.h>

#include <new>

namespace ecomap {

/// True when ICU failed, but not for want of memory: then throws as `new` does.
inline bool failed(UErrorCode status) {
    if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
    return U_FAILURE(status);
}

/// `text`, which ICU makes bogus when it has no memory for it: then throws as `new` does.
inline const icu::UnicodeString& whole(const icu::UnicodeString& text) {
    if (text.isBogus()) throw std::bad_alloc();
    return text;
}

}  // namespace ecomap
