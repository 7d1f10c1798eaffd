// A strong index: an actor's id never converts to an offer's.
// An Id is the position of its row in the ecosystem's own list; it is never shown. What the reader sees is the row's
// key.
#pragma once

#include <compare>
#include <cstdint>

namespace ecomap {

/// Position of a row in the list that `Tag` names.
template <class Tag>
struct Id {
    std::uint32_t value = 0;
    friend constexpr auto operator<=>(Id, Id) = default;
};

using PrincipleId = Id<struct PrincipleTag>;
using SupportTypeId = Id<struct SupportTypeTag>;
using ActorTypeId = Id<struct ActorTypeTag>;
using TargetGroupId = Id<struct TargetGroupTag>;
using LevelId = Id<struct LevelTag>;
using PhaseId = Id<struct PhaseTag>;
using LinkKindId = Id<struct LinkKindTag>;
using LinkFamilyId = Id<struct LinkFamilyTag>;
using OwnTermId = Id<struct OwnTermTag>;

using ActorId = Id<struct ActorTag>;
using OfferId = Id<struct OfferTag>;
using GapId = Id<struct GapTag>;
using StatementId = Id<struct StatementTag>;
using RecommendationId = Id<struct RecommendationTag>;

}  // namespace ecomap
