// The rest of what a map tells: findings, events in time, processes, and measured numbers.
#pragma once

#include "engine/model/carried.hpp"
#include "engine/model/entries.hpp"
#include "engine/model/evidence.hpp"
#include "engine/model/id.hpp"
#include "engine/model/period.hpp"
#include "engine/model/text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// A statement of the source that is neither gap nor recommendation.
struct FindingNote {
    std::string key;
    std::string kind;
    int order = 0;
    Text label;
    std::vector<std::string> relates_to;  ///< keys of principles, gaps, actors, …
    Certainty relates_to_certainty = Certainty::stated;
    std::string source;
    Carried carried = {};
};

struct TimelineEvent {
    std::string key;
    Text label;
    Period period;  ///< no start: undated
    std::vector<ActorId> actors;
    std::string kind;
    std::string basis;  ///< what the year rests on
    bool in_figure = false;
    std::string source;
    Carried carried = {};
    Unlisted actors_unlisted = {};
};

struct ProcessStep {
    std::string key;
    std::string process;
    std::string step;
    int order = 0;
    std::string role;
    std::string kind;
    Text label;
    std::optional<double> minutes_min;
    std::optional<double> minutes_max;
    std::vector<std::string> depends_on;  ///< keys of steps
    std::vector<ActorId> actors;          ///< whom the source points to for help with it
    Period period;
    std::string source;
    Carried carried = {};
    Unlisted actors_unlisted = {};
};

/// What a free word of the tables is called: a process, a group of steps, a role, a kind. The tables say "ws1", readers
/// see "Workshop 1".
struct FreeWord {
    std::string key;  ///< as written in the tables
    Text label;
    Text plural;  ///< may be empty
    Carried carried = {};
};

struct Metric {
    std::string key;
    std::string subject;  ///< key of an actor, a process, or a free word
    Text label;
    double value = 0;
    std::string unit;
    std::string as_of;
    std::string note;
    std::string source;
    Text subject_label = {};        ///< the subject's name, where it is no key; may be empty
    Text unit_label = {};           ///< the unit for readers; may be empty, then use `unit`
    Text as_of_label = {};          ///< when it held, for readers; may be empty, then use `as_of`
    std::optional<int> stage = {};  ///< the subject's first, or one of its results; equal: added
    Carried carried = {};
};

}  // namespace ecomap
