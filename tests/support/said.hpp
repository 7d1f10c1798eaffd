// What a message says, for tests that name sentences.
#pragma once

#include "render/words/words.hpp"

namespace ecomap::test {

/// In both first-class languages.
inline Text said(const Message& message) { return {in_words(message, "sv"), in_words(message, "en")}; }

}  // namespace ecomap::test
