#include "engine/model/dimension.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

// In the enum's order.
constexpr std::array<std::string_view, 6> dimension_keys{"support-type", "principle", "target-group",
                                                         "level",        "phase",     "actor-type"};
constexpr std::array<std::string_view, 6> vocabularies{"support_types", "principles", "target_groups",
                                                       "levels",        "phases",     "actor_types"};

}  // namespace

std::string_view to_string(Dimension dimension) {
    return own_place(dimension) ? "own" : dimension_keys[static_cast<std::size_t>(dimension)];
}

std::optional<Dimension> parse_dimension(std::string_view word) {
    auto at = std::find(dimension_keys.begin(), dimension_keys.end(), word);
    if (at == dimension_keys.end()) return std::nullopt;
    return static_cast<Dimension>(at - dimension_keys.begin());
}

std::span<const std::string_view> dimension_words() { return dimension_keys; }

std::string_view vocabulary_of(Dimension dimension) { return vocabularies.at(static_cast<std::size_t>(dimension)); }

Dimension own_dimension(std::size_t place) { return static_cast<Dimension>(dimension_keys.size() + place); }

std::optional<std::size_t> own_place(Dimension dimension) {
    const auto number = static_cast<std::size_t>(dimension);
    return number < dimension_keys.size() ? std::nullopt : std::optional(number - dimension_keys.size());
}

}  // namespace ecomap
