// Asked wrongly: what was asked, what exists, and what was probably meant. Thrown as CLI11's own kind of error, so that
// a misspelt option and a misspelt principle end the same way.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ecomap::cli {

/// Throws CLI::ValidationError with `message`.
[[noreturn]] void wrong_usage(const std::string& message);

/// "unknown analysis 'covrage', did you mean 'coverage'?" and the allowed words on a second line.
std::string unknown_word(std::string_view kind, std::string_view asked, const std::vector<std::string_view>& allowed);

/// ", did you mean 'x'?" for the word of `allowed` nearest to `asked`, or "".
std::string did_you_mean(std::string_view asked, const std::vector<std::string_view>& allowed);

/// The words with ", " between them.
std::string joined(const std::vector<std::string_view>& words);

}  // namespace ecomap::cli
