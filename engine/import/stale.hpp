// Whom to ask first: actors with offers that a source last said of long ago. How long is told by a day that is given,
// never by the clock; an offer counts as old only when the last day that its `as_of` can mean is before the limit. What
// has no day is neither old nor new. O(n log n) in the rows.
#pragma once

#include "engine/import/own_table.hpp"
#include "engine/model/period.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

struct Age {
    int months = 0, days = 0;
};

/// "18mo", "2y" or "90d", up to a thousand years; nothing for anything else.
std::optional<Age> parse_age(std::string_view text);
/// The day so long before `day`; of a month without that day its last.
Date day_before(const Date& day, const Age& age);

struct StaleActor {
    std::string actor = {};   ///< key
    std::size_t offers = 0;   ///< that are old
    std::string oldest = {};  ///< as it is written
};

struct Staleness {
    std::vector<StaleActor> actors = {};  ///< the oldest first, then by key
    std::size_t offers = 0;               ///< that are old
    std::size_t undated = 0;              ///< without a day that can be read
};

Staleness staleness(const std::vector<OwnTable>& tables, const Date& limit);

}  // namespace ecomap::import
