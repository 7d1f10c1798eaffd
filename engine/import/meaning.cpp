#include "engine/import/meaning.hpp"

#include <algorithm>
#include <array>

namespace ecomap::import {
namespace {

constexpr std::array<Meaning, 42> all{{
    {Means::left_out, "left-out"},
    {Means::personal, "personal"},
    {Means::actor_id, "actor.id"},
    {Means::actor_name, "actor.name"},
    {Means::actor_abbreviation, "actor.abbreviation"},
    {Means::actor_type, "actor.type", "actor_types"},
    {Means::actor_level, "actor.level", "levels"},
    {Means::actor_country, "actor.country"},
    {Means::actor_website, "actor.website"},
    {Means::actor_role, "actor.role", "", false, true},
    {Means::actor_same_as, "actor.same_as"},
    {Means::actor_class, "actor.node_class"},
    {Means::actor_certainty, "actor.certainty"},
    {Means::actor_source, "actor.source"},
    {Means::actor_note, "actor.note", "", false, true},
    {Means::actor_partners, "actor.partners", "", true},
    {Means::offer_id, "offer.id"},
    {Means::offer_name, "offer.name"},
    {Means::offer_support_types, "offer.support_types", "support_types", true},
    {Means::offer_principles, "offer.principles", "principles", true},
    {Means::offer_target_groups, "offer.target_groups", "target_groups", true},
    {Means::offer_phases, "offer.phases", "phases", true},
    {Means::offer_status, "offer.status"},
    {Means::offer_since, "offer.since"},
    {Means::offer_until, "offer.until"},
    {Means::offer_as_of, "offer.as_of"},
    {Means::offer_certainty, "offer.certainty"},
    {Means::offer_example, "offer.example", "", false, true},
    {Means::offer_source, "offer.source"},
    {Means::offer_note, "offer.note", "", false, true},
    {Means::link_from, "link.from"},
    {Means::link_to, "link.to", "", true},
    {Means::link_from_id, "link.from_id"},
    {Means::link_to_id, "link.to_id"},
    {Means::link_kind, "link.kind", "link_kinds"},
    {Means::link_direction, "link.direction"},
    {Means::link_status, "link.status"},
    {Means::link_since, "link.since"},
    {Means::link_until, "link.until"},
    {Means::link_certainty, "link.certainty"},
    {Means::link_source, "link.source"},
    {Means::link_note, "link.note", "", false, true},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < all.size(); ++i)
        if (static_cast<std::size_t>(all[i].means) != i) return false;
    return true;
}
static_assert(in_order());

}  // namespace

std::span<const Meaning> meanings() { return all; }

const Meaning& meaning_of(Means means) { return all[static_cast<std::size_t>(means)]; }

std::optional<Means> means_of(std::string_view word) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Meaning& each) { return each.word == word; });
    return found == all.end() ? std::nullopt : std::optional(found->means);
}

}  // namespace ecomap::import
