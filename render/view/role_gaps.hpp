// Gap by gap: who offers something in its principle today, and who could take it.
#pragma once

#include "engine/analysis/needs/gaps.hpp"
#include "engine/model/message.hpp"
#include "render/view/view.hpp"

namespace ecomap {

/// One picture (Chains). `found` is of the same ecosystem and holds at least one gap. Gaps without takers first, of
/// those the unanswered ones; then fewest takers; then the table's order.
Picture draw_role_gaps(const Ecosystem& ecosystem, const Gaps& found, std::string_view language);

/// Whether a recommendation names the actor, as responsible or to lead.
bool names(const Recommendation& recommendation, ActorId actor);
/// Whether any of the offers behind a presence is of today.
bool is_of_today(const Ecosystem& ecosystem, const Presence& presence);

/// Whether any of the gaps is answered today.
bool has_answers(const Gaps& found);

/// The finding that both forms of roles lead with: how many gaps have somebody who could take them (or answers them
/// today already).
Message takers_finding(const Gaps& found);

}  // namespace ecomap
