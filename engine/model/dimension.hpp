// THE LIST of dimensions a map can be cut by: what rows, columns and slices can be.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace ecomap {

/// A classification of offers; level and actor type are those of the actor behind the offer.
enum class Dimension { support_type, principle, target, level, phase, actor_type };

std::string_view to_string(Dimension dimension);
std::optional<Dimension> parse_dimension(std::string_view word);
/// The words of all dimensions: "support-type", "principle", "target-group", "level", "phase", "actor-type".
std::span<const std::string_view> dimension_words();
/// The table with the terms of a dimension: "support_types".
std::string_view vocabulary_of(Dimension dimension);

/// A term of any dimension: its position in the vocabulary.
struct TermOf {
    Dimension dimension = Dimension::support_type;
    std::uint32_t id = 0;
    friend constexpr auto operator<=>(const TermOf&, const TermOf&) = default;
};

}  // namespace ecomap
