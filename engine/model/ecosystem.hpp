// The whole map as one immutable value. A filter, a what-if or a snapshot is another Ecosystem.
#pragma once

#include "engine/model/actor.hpp"
#include "engine/model/framework.hpp"
#include "engine/model/link.hpp"
#include "engine/model/need.hpp"
#include "engine/model/offer.hpp"
#include "engine/model/story.hpp"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace ecomap {

/// A document that facts are taken from.
struct SourceDocument {
    std::string key;  ///< as written before " § " in a source cell
    Text title;       ///< empty: the key stands for it
};

/// What a dataset says of itself.
struct About {
    std::string name;
    Text title;
    std::string version;
    std::string as_of;                   ///< date of the map; data, never the clock
    std::vector<std::string> languages;  ///< first: the language whose alphabet orders names
    std::string licence;
    std::vector<SourceDocument> sources;
};

/// How a map was made of its dataset, which the dataset does not say.
struct Provenance {
    Message filter;                 ///< the filter applied, empty for none; set by apply_filter()
    Message what_if;                ///< what is only assumed, empty for nothing; set by apply_what_if() and the loader
    std::vector<Status> statuses;   ///< all that the filter kept; empty: it was asked for none; set by apply_filter()
    std::size_t rows_left_out = 0;  ///< rows with errors that the loader dropped
    bool keeps_recommendations = true;  ///< no filter has taken any away; set by apply_filter()

    /// True when no filter has taken away the offers and links of that status.
    bool keeps(Status status) const;
};

/// What stands beside every report and picture of a map.
struct Origin {
    About about;
    Provenance provenance;
};

struct Ecosystem;

/// What filters left out of a map, so that it is never said to be missing; set by apply_filter().
struct Selection {
    std::shared_ptr<const Ecosystem> whole;     ///< before any filter; none: nothing was filtered
    std::shared_ptr<const Ecosystem> possible;  ///< and with what may belong to it, since what decides that is unknown
    std::map<Dimension, std::set<std::uint32_t>> asked;  ///< the terms; a dimension without an entry: all

    bool rules_out(TermOf term) const;
};

/// Lists in table order; an Id is a position in its list.
struct Ecosystem {
    Ecosystem();
    Ecosystem(const Ecosystem& other);
    Ecosystem(Ecosystem&& other) noexcept;
    Ecosystem& operator=(const Ecosystem& other);
    Ecosystem& operator=(Ecosystem&& other) noexcept;
    ~Ecosystem();

    About about;
    Provenance provenance;
    Selection selection;
    Framework framework;
    std::vector<Actor> actors;
    std::vector<Offer> offers;
    std::vector<Link> links;
    std::vector<Gap> gaps;
    std::vector<SurveyStatement> survey;
    std::vector<Recommendation> recommendations;
    std::vector<FindingNote> findings;
    std::vector<TimelineEvent> timeline;
    std::vector<ProcessStep> processes;
    std::vector<Metric> metrics;
    std::vector<FreeWord> words;  ///< may lack words that the tables use

    const Actor& operator[](ActorId id) const { return actors[id.value]; }
    const Offer& operator[](OfferId id) const { return offers[id.value]; }
    const Gap& operator[](GapId id) const { return gaps[id.value]; }
    const SurveyStatement& operator[](StatementId id) const { return survey[id.value]; }
};

Origin origin_of(const Ecosystem& ecosystem);
/// The map before any filter: itself when nothing was filtered.
const Ecosystem& whole_of(const Ecosystem& ecosystem);
/// The actor written `key` (or with that abbreviation or alias, when no key matches), or nothing.
std::optional<ActorId> find_actor(const Ecosystem& ecosystem, std::string_view key);
/// The language that orders names: the dataset's first, Swedish if it names none.
std::string_view order_language(const Ecosystem& ecosystem);

/// Two descriptions of what was done to a map as one, with a dot between; either may be empty.
Message joined(Message first, Message second);

}  // namespace ecomap
