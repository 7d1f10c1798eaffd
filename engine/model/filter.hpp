// What part of a map to look at. A filter makes another Ecosystem, so every analysis and every view takes it.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// Empty lists and absent values leave everything in. Lists are alternatives; different fields must all hold.
struct Filter {
    std::vector<Status> status;                ///< keep offers and links of these statuses
    bool stated_only = false;                  ///< drop what is not stated: facts, and classifications one by one
    std::vector<std::string> source;           ///< keep offers, links, … whose source holds one of these texts
    std::vector<ActorTypeId> actor_types;      ///< keep these actors, their offers, and links between them
    std::vector<LevelId> levels;               ///< the same by level
    std::vector<TargetGroupId> targets;        ///< keep offers to these groups (umbrella groups expanded both ways)
    std::vector<PrincipleId> principles;       ///< keep offers in these principles, with only these principles
    std::vector<SupportTypeId> support_types;  ///< the same by support type
    std::optional<Date> as_of;                 ///< drop what is known not to hold on this day, or said later
};

/// `ecosystem` as seen through `filter`; `about.filter` says so in words.
/// Lists keep their order. Actors stay in the list when only their offers or links are filtered, so that "has no
/// offer" can be seen; actors that the filter itself excludes are removed, with everything that refers to them.
Ecosystem apply_filter(const Ecosystem& ecosystem, const Filter& filter);

/// The filter in a line of words and option names, such as "status today · source 'Bilaga 3'"; "" for an empty one.
std::string describe(const Filter& filter, const Framework& framework);

}  // namespace ecomap
