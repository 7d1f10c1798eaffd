// What part of a map to look at, as a command, an expectation or an analysis asks for it. A filter makes another
// Ecosystem, so every analysis and every view takes it.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <compare>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// Empty lists and absent values leave everything in. Lists are alternatives; different fields must all hold.
/// What a field asks for has to be known: an offer without target groups is not to any group that is asked for.
struct Filter {
    std::vector<Status> status = {};            ///< keep offers and links of these statuses
    bool stated_only = false;                   ///< drop what is not stated; facts, and classifications one by one
    std::vector<std::string> source = {};       ///< keep rows whose source holds one of these texts, in any case
    std::vector<ActorTypeId> actor_types = {};  ///< keep these actors, their offers, and links between them
    std::vector<LevelId> levels = {};           ///< the same by level
    std::vector<TargetGroupId> targets = {};    ///< keep offers to these groups (umbrella groups expanded both ways)
    std::vector<PrincipleId> principles = {};  ///< keep offers and gaps in these principles, with only these principles
    std::vector<SupportTypeId> support_types = {};  ///< keep offers of these support types, with only these types
    std::vector<PhaseId> phases = {};               ///< keep offers in these phases
    std::map<std::size_t, std::vector<OwnTermId>> own = {};  ///< by place in Framework::own: keep what has these terms
    std::vector<LinkKindId> link_kinds = {};                 ///< keep links of one of these kinds or families
    std::vector<LinkFamilyId> link_families = {};
    bool no_weak = false;            ///< drop links of kinds that the framework calls weak
    std::optional<Date> as_of = {};  ///< drop what is known not to hold on this day, or said later

    friend auto operator<=>(const Filter&, const Filter&) = default;
};

/// `ecosystem` as seen through `filter`; `provenance` says so, in words and by its statuses, and `selection` keeps what
/// is left out, and what may belong to it: what is not known to meet a field, and what `stated_only` drops. So it takes
/// three times the memory of the map.
/// Lists keep their order. Actors stay in the list when only their offers or links are filtered, so that "has no
/// offer" can be seen; actors that the filter itself excludes are removed, with everything that refers to them.
///
/// `stated_only` drops offers, links and actors whose own certainty is not stated, and clears, one by one, what is
/// inferred about the rest: an offer's support types, principles, phases, target groups, gaps and when it was said; an
/// actor's type and level; a gap's inferred evidence, its survey statements and its support types; a recommendation's
/// gaps and conclusions; what a finding relates to; a survey statement's principle; and the percent of an answer that
/// is not certain or near certain (it becomes unknown). `link_kinds`, `link_families` and `no_weak` leave out links,
/// and nothing else. `source` looks at offers, links, gaps, survey answers,
/// recommendations, findings, events, process steps and metrics. `as_of` looks at the period of offers, links and
/// process steps, at when an offer or a metric was said, and leaves out events that begin later; earlier events stay,
/// they are history.
Ecosystem apply_filter(Ecosystem ecosystem, const Filter& filter);

/// The filter in a line, such as "status today · source 'Bilaga 3'"; an empty message for an empty filter.
Message describe(const Filter& filter, const Framework& framework);

}  // namespace ecomap
