// From a need to the offers that meet it, and the way to them.
//
// A need is a set of facets: for whom, what kind of support, in which phase, in which principle, for which reported
// gap. Within a facet any of the terms will do (umbrella groups stand for their members, both ways); different facets
// must all hold. An offer that says nothing about a facet does not match it: whether it would is unknown, and it is
// said so.
//
// Order of the answers: all facets matched first, then all but one; within these what is offered today, then what could
// be, then what is recommended; what is unknown before what is known to differ; what is stated before what is inferred;
// then the actor's name, the offer's name and its key. Offers that differ in two facets, or in the only one, are not
// listed, historic ones never.
//
// Where a gap is asked for and no offer of today says which gaps it answers (answers.hpp), nothing of today can match:
// that is unknown. Of a need that asks for nothing else, the offers of today are then listed that have what is known of
// the gap itself: a principle of the gaps and, where all of them say which would close them, a support type.
//
// Cost: O(offers × facets), and one breadth-first search for each actor that is listed.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

enum class Facet { target_group, support_type, phase, principle, gap };

/// The facets, in the order in which they are said.
std::span<const Facet> facets();
/// "target group", "support type", …
Message facet_words(Facet facet);

/// What the facet can be asked: the keys of its terms, or of the gaps.
std::vector<std::string> facet_keys(const Ecosystem& ecosystem, Facet facet);

/// What is sought. An empty set asks nothing of its facet.
struct Need {
    TermSet<TargetGroupTag> target_groups = {};
    TermSet<SupportTypeTag> support_types = {};
    TermSet<PhaseTag> phases = {};
    TermSet<PrincipleTag> principles = {};
    TermSet<GapTag> gaps = {};
    std::optional<ActorId> from = {};  ///< where the way begins
};

/// True when the need asks something of the facet.
bool asks(const Need& need, Facet facet);
/// The facets of which it asks something, in their order.
std::vector<Facet> asked_facets(const Need& need);
/// What it asks: "towns or regions".
Message asked_words(const Ecosystem& ecosystem, const Need& need, Facet facet);
/// Adds the term of `facet` with that key, or without a facet of any; false when there is none, or two of which it
/// could be either.
bool add_word(Need& need, const Ecosystem& ecosystem, std::string_view word, std::optional<Facet> facet = {});

enum class Fit { matched, unknown, differs };

/// An offer, facet by facet.
struct Match {
    OfferId offer;
    std::vector<std::pair<Facet, Fit>> fits;  ///< of the facets that were asked for
    std::size_t off = 0;                      ///< facets not matched: 0 or 1
    bool stated = true;                       ///< the offer and all that matched is stated
    std::vector<ActorId> way;  ///< from `need.from` to the actor, both included; empty: none, or not asked
};

/// How many offers of today there would be without one of the facets.
struct Loosened {
    Facet facet;
    std::size_t offers = 0;
};

struct Found {
    std::vector<Match> matches;
    std::size_t today = 0;          ///< matches of today with all facets
    std::size_t maybe = 0;          ///< offers of today that differ in nothing, but do not say something that is asked
    bool gap_unknown = false;       ///< a gap was asked for, and no offer of today says which gaps it answers
    Need held;                      ///< what the matches are held against: the need, or what is known of its gaps too
    std::vector<Loosened> without;  ///< when `today` is 0 and several facets were asked: one for each, most first
    std::vector<GapId> behind;      ///< when `today` is known to be 0: reported gaps that concern it
};

/// `behind` holds the gaps that offers which could be made, or are asked for, name and that match all facets; without
/// such offers, those that match all but one; and always the gaps that were asked for.
Found find_support(const Ecosystem& ecosystem, const Need& need, const Params& params);

/// The answer in a sentence: "2 offers of today meet the need (…): …".
Message answer_words(const Ecosystem& ecosystem, const Need& need, const Found& found);
/// Which demand empties the list, in a sentence. `found.without` is not empty.
Message emptied_words(const Ecosystem& ecosystem, const Need& need, const Found& found);

/// Tables `offers`, `facets` and `gaps`; the first finding is the answer in a sentence.
Report find_report(const Ecosystem& ecosystem, const Need& need, const Params& params);

}  // namespace ecomap
