// What a column can be taken for: the columns of our own tables that an import can fill, and what is not taken. The one
// list; its words stand in map files and in what `inspect` shows.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ecomap::import {

enum class Means : std::uint8_t {
    left_out,  ///< nothing that we know, or that was asked to be left out
    personal,  ///< of persons: left out unless asked for, then a note
    actor_id,
    actor_name,
    actor_abbreviation,
    actor_type,
    actor_level,
    actor_country,
    actor_website,
    actor_role,
    actor_same_as,
    actor_class,  ///< in our own words only, as certainty
    actor_certainty,
    actor_source,
    actor_note,
    actor_partners,  ///< whom the actor works with: links
    offer_id,
    offer_name,
    offer_support_types,
    offer_principles,
    offer_target_groups,
    offer_phases,
    offer_status,
    offer_since,
    offer_until,
    offer_as_of,
    offer_certainty,
    offer_example,
    offer_source,
    offer_note,
    link_from,
    link_to,
    link_from_id,
    link_to_id,
    link_kind,
    link_direction,  ///< directed, undirected or mutual
    link_status,
    link_since,
    link_until,
    link_certainty,
    link_source,
    link_note,
};

struct Meaning {
    Means means = Means::left_out;
    std::string_view word = {};        ///< "offer.support_types"
    std::string_view vocabulary = {};  ///< "support_types"; "": no terms
    bool many = false;                 ///< a cell may hold several
    bool is_text = false;              ///< several columns may be put together

    /// "offer" and "support_types" of "offer.support_types".
    std::string_view part() const { return word.substr(0, word.find('.')); }
    std::string_view column() const { return word.find('.') == word.npos ? "" : word.substr(word.find('.') + 1); }
};

/// All, in the order of the enumeration.
std::span<const Meaning> meanings();
const Meaning& meaning_of(Means means);
/// The meaning written `word`, or nothing.
std::optional<Means> means_of(std::string_view word);

}  // namespace ecomap::import
