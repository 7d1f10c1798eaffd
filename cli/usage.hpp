// Asked wrongly: what was asked, what exists, and what was probably meant.
#pragma once

#include "engine/model/error.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap::cli {

/// Throws Error(usage) with `message` and `hint`.
[[noreturn]] void wrong_usage(Message message, Message hint = {});

/// Error(usage): "unknown analysis 'covrage', did you mean 'coverage'?", and as a hint the allowed words. `kind` is a
/// word that the message `usage.unknown` selects by; `also` says what else may stand there.
Error unknown_word(std::string_view kind, std::string_view asked, const std::vector<std::string_view>& allowed,
                   Message also = {});

/// ", did you mean 'x'?" for the word of `allowed` nearest to `asked`, or nothing.
Message did_you_mean(std::string_view asked, const std::vector<std::string_view>& allowed);

/// The words with ", " between them.
std::string joined(const std::vector<std::string_view>& words);

}  // namespace ecomap::cli
