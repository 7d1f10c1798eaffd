#include "engine/model/own_dimension.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

constexpr std::array<std::string_view, 2> words{"offers", "actors"};

}  // namespace

std::string_view to_string(TermsOf of) { return words[static_cast<std::size_t>(of)]; }

std::optional<TermsOf> parse_terms_of(std::string_view word) {
    const auto at = std::find(words.begin(), words.end(), word);
    return at == words.end() ? std::nullopt : std::optional(static_cast<TermsOf>(at - words.begin()));
}

std::span<const std::string_view> terms_of_words() { return words; }

}  // namespace ecomap
