// THE LIST of dimensions that every map can be cut by: what rows, columns and slices can be. A map can have more of its
// own (own_dimension.hpp), which only its framework knows; those are the values behind the last of the list.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace ecomap {

/// A classification of offers; level and actor type are those of the actor behind the offer.
enum class Dimension { support_type, principle, target, level, phase, actor_type };

/// The word of one of the list; of a map's own "own": see word_of() in framework.hpp.
std::string_view to_string(Dimension dimension);
/// One of the list, by its word.
std::optional<Dimension> parse_dimension(std::string_view word);
/// The words of the list: "support-type", "principle", "target-group", "level", "phase", "actor-type".
std::span<const std::string_view> dimension_words();
/// The table with the terms of a dimension of the list: "support_types".
std::string_view vocabulary_of(Dimension dimension);

/// The map's own dimension at `place` of Framework::own, and back; none: one of the list.
Dimension own_dimension(std::size_t place);
std::optional<std::size_t> own_place(Dimension dimension);

/// A term of any dimension: its position in the vocabulary.
struct TermOf {
    Dimension dimension = Dimension::support_type;
    std::uint32_t id = 0;
    friend constexpr auto operator<=>(const TermOf&, const TermOf&) = default;
};

}  // namespace ecomap
