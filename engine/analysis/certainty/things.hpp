// What a ranking can rank, by number: actors, cells, pairs of actors, gaps, …
//
// A number says what a thing is within one map, so that thousands of drawn maps with the same actors, gaps and
// framework are compared without a word; keys and names are looked up once, for the reader. Pairs are without order:
// either way round is the same thing. Things of a map that lacks some actors or gaps get the numbers of the whole one
// by renumbering. Looking up a name is O(1), a key likewise; renumbering is O(actors + gaps), once for each map.
#pragma once

#include "engine/analysis/dimension.hpp"
#include "engine/analysis/params.hpp"
#include "engine/model/ecosystem.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap {

enum class ThingKind : std::uint8_t {
    actor,
    actor_type,    ///< the number after the last type: of unknown type
    cell,          ///< support type × principle, row by row
    support_type,  ///< this and the next four: positions in terms_of()
    principle,
    target_group,
    phase,
    level,
    support,  ///< a column of support_matrix.hpp: a cell or, by params.by, a term
    gap,
    actor_pair,
    support_pair,
    actor_support,  ///< an actor and a column
};

using ThingId = std::uint64_t;

/// Two numbers as one, the smaller first.
ThingId pair_of(std::uint32_t one, std::uint32_t other);
/// An actor and a column as one number.
ThingId actor_with(ActorId actor, std::uint32_t column);

/// The keys and names of a map's things. Refers to the map, which must outlive it.
class Things {
public:
    Things(const Ecosystem& ecosystem, const Params& params);

    /// Unique within the kind: "rise", "funding/p1", "rise + vinnova". The unknown actor type has "".
    std::string key(ThingKind kind, ThingId thing) const;
    /// As findings name it: "RISE", "Funding – Share", "RISE–Vinnova".
    Message name(ThingKind kind, ThingId thing) const;
    /// What it is put in alphabetical order by: the labels of the data in `language`. The unknown actor type has "".
    std::string label(ThingKind kind, ThingId thing, std::string_view language) const;

private:
    const Ecosystem& ecosystem_;
    std::vector<DimensionTerm> support_types_, principles_, target_groups_, phases_, levels_;
    std::optional<Dimension> columns_;  ///< none: cells
    const std::vector<DimensionTerm>& terms(ThingKind kind) const;
    ThingKind column_kind() const;
    /// The actors of a pair, by key.
    std::pair<ThingId, ThingId> by_key(ThingId pair) const;
};

/// The kind of term that a dimension's columns are.
ThingKind kind_of(Dimension dimension);

/// From the numbers in `part`, a map with some of the actors and gaps of `whole`, to those in `whole`.
class Renumbering {
public:
    Renumbering(const Ecosystem& part, const Ecosystem& whole);
    ThingId operator()(ThingKind kind, ThingId thing) const;

private:
    std::vector<std::uint32_t> actors_, gaps_;
};

}  // namespace ecomap
