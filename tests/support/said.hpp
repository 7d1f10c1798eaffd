// What a message says, for tests that name sentences.
#pragma once

#include "render/words/words.hpp"

namespace ecomap::test {

/// In both first-class languages.
inline Text said(const Message& message) { return {in_words(message, "sv"), in_words(message, "en")}; }

/// An error in English, with its file and its hint.
inline std::string said(const Error& error) {
    const auto hint = in_words(error.hint(), "en");
    return in_words(error, "en") + (hint.empty() ? "" : "\n  " + hint);
}

}  // namespace ecomap::test
