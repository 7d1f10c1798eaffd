#include "engine/model/own_dimension.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

constexpr std::array<std::string_view, 2> of_words{"offers", "actors"};

}  // namespace

std::string_view to_string(TermsOf of) { return of_words[static_cast<std::size_t>(of)]; }

std::optional<TermsOf> parse_terms_of(std::string_view word) {
    const auto at = std::find(of_words.begin(), of_words.end(), word);
    return at == of_words.end() ? std::nullopt : std::optional(static_cast<TermsOf>(at - of_words.begin()));
}

std::span<const std::string_view> terms_of_words() { return of_words; }

}  // namespace ecomap
