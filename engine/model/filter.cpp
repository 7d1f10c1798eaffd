#include "engine/model/filter.hpp"

#include "engine/model/contains.hpp"
#include "engine/model/erase.hpp"
#include "engine/model/letters.hpp"

#include <algorithm>

namespace ecomap {
namespace {

template <class Value>
std::vector<Value> sorted_set(std::vector<Value> values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

template <class Tag>
TermSet<Tag> common(const TermSet<Tag>& terms, const TermSet<Tag>& wanted) {
    TermSet<Tag> both;
    for (auto term : terms)
        if (wanted.contains(term)) both.insert(term);
    return both;
}

template <class Tag>
void clear_unless_stated(Classified<Tag>& classified) {
    if (!is_stated(classified.certainty)) classified = {};
}

void keep_stated(OwnTerms& own, std::size_t places) {
    for (std::size_t place = 0; place < places; ++place)
        if (!is_stated(own[place].certainty)) own.set(place, {});
}

void keep_stated(Ecosystem& ecosystem) {
    const auto places = ecosystem.framework.own.size();
    auto stated = [](const auto& row) { return is_stated(row.certainty); };
    keep_actors(ecosystem, stated);
    keep_only(ecosystem.offers, stated);
    keep_only(ecosystem.links, stated);
    for (auto& actor : ecosystem.actors) {
        if (!is_stated(actor.type_certainty)) actor.type.reset();
        if (!is_stated(actor.level_certainty)) actor.level.reset();
        keep_stated(actor.own, places);
    }
    for (auto& offer : ecosystem.offers) {
        clear_unless_stated(offer.support_types);
        clear_unless_stated(offer.principles);
        clear_unless_stated(offer.phases);
        clear_unless_stated(offer.target_groups);
        clear_unless_stated(offer.gaps);
        keep_stated(offer.own, places);
        if (!is_stated(offer.as_of_certainty)) offer.as_of.reset();
    }
    for (auto& gap : ecosystem.gaps) {
        gap.evidence_inferred.clear();
        clear_unless_stated(gap.statements);
        clear_unless_stated(gap.support_types);
    }
    for (auto& recommendation : ecosystem.recommendations) {
        clear_unless_stated(recommendation.gaps);
        if (!is_stated(recommendation.conclusions_certainty)) recommendation.conclusions.clear();
    }
    for (auto& finding : ecosystem.findings)
        if (!is_stated(finding.relates_to_certainty)) finding.relates_to.clear();
    for (auto& event : ecosystem.timeline)
        if (!date_is_stated(event)) event.period = {};
    for (auto& statement : ecosystem.survey) {
        if (!is_stated(statement.principle_certainty)) statement.principle.reset();
        for (auto& answer : statement.answers)
            if (!is_stated(answer.certainty)) answer.percent.reset();
    }
}

void keep_sources(Ecosystem& ecosystem, const std::vector<std::string>& wanted) {
    std::vector<std::string> needles;
    for (const auto& text : wanted) needles.push_back(fold_case(text));
    auto named = [&](const auto& row) {
        const auto source = fold_case(unwrapped(row.source));
        return std::any_of(needles.begin(), needles.end(),
                           [&](const std::string& needle) { return source.find(needle) != std::string::npos; });
    };
    keep_only(ecosystem.offers, named);
    keep_only(ecosystem.links, named);
    keep_gaps(ecosystem, named);
    keep_answers(ecosystem, named);
    const auto recommendations = ecosystem.recommendations.size();
    keep_only(ecosystem.recommendations, named);
    if (ecosystem.recommendations.size() < recommendations) ecosystem.provenance.keeps_recommendations = false;
    keep_only(ecosystem.findings, named);
    keep_only(ecosystem.timeline, named);
    keep_only(ecosystem.processes, named);
    keep_only(ecosystem.metrics, named);
}

/// What becomes of a row that lacks what a field asks for: it is not in the selection, and yet may be.
enum class Doubt { out, in };

void keep_targets(Ecosystem& ecosystem, const std::vector<TargetGroupId>& wanted, Doubt doubt) {
    const auto asked = expand(TermSet(wanted), ecosystem.framework);
    keep_only(ecosystem.offers, [&](const Offer& offer) {
        auto groups = expand(offer.target_groups.terms, ecosystem.framework);
        if (groups.empty()) return doubt == Doubt::in;
        return std::any_of(groups.begin(), groups.end(), [&](TargetGroupId group) { return asked.contains(group); });
    });
}

/// Offers with one of these terms, and with no others.
template <class Tag>
void keep_terms(Ecosystem& ecosystem, Classified<Tag> Offer::*classified, const TermSet<Tag>& wanted, Doubt doubt) {
    keep_only(ecosystem.offers, [&](const Offer& offer) {
        const auto& terms = (offer.*classified).terms;
        return terms.empty() ? doubt == Doubt::in : !common(terms, wanted).empty();
    });
    for (auto& offer : ecosystem.offers) (offer.*classified).terms = common((offer.*classified).terms, wanted);
}

void keep_phases(Ecosystem& ecosystem, const TermSet<PhaseTag>& wanted, Doubt doubt) {
    keep_only(ecosystem.offers, [&](const Offer& offer) {
        return offer.phases.terms.empty() ? doubt == Doubt::in : !common(offer.phases.terms, wanted).empty();
    });
}

/// What has one of these terms of the map's own dimension at `place`: offers, or actors with what they offer.
void keep_own(Ecosystem& ecosystem, std::size_t place, const TermSet<OwnTermTag>& wanted, Doubt doubt) {
    if (wanted.empty()) return;
    const auto has = [&](const auto& row) {
        const auto& terms = row.own[place].terms;
        return terms.empty() ? doubt == Doubt::in : !common(terms, wanted).empty();
    };
    if (ecosystem.framework.own[place].of == TermsOf::actors) keep_actors(ecosystem, has);
    else keep_only(ecosystem.offers, has);
}

/// Actors with one of these terms.
template <class Tag>
void keep_actors_of(Ecosystem& ecosystem, std::optional<Id<Tag>> Actor::*term, const TermSet<Tag>& wanted,
                    Doubt doubt) {
    if (wanted.empty()) return;
    keep_actors(ecosystem,
                [&](const Actor& actor) { return actor.*term ? wanted.contains(*(actor.*term)) : doubt == Doubt::in; });
}

void keep_as_of(Ecosystem& ecosystem, const Date& day) {
    auto began = [&](const std::optional<Date>& start) { return !start || first_day(*start) <= last_day(day); };
    auto current = [&](const auto& row) { return may_cover(row.period, day); };
    keep_only(ecosystem.offers,
              [&](const Offer& offer) { return current(offer) && (!offer.as_of || began(offer.as_of->start)); });
    keep_only(ecosystem.links, current);
    keep_only(ecosystem.processes, current);
    keep_only(ecosystem.timeline, [&](const TimelineEvent& event) { return began(event.period.start); });
    keep_only(ecosystem.metrics, [&](const Metric& metric) { return began(parse_date(metric.as_of)); });
}

void keep_statuses(Ecosystem& ecosystem, std::vector<Status> wanted) {
    auto asked = [&](const auto& row) { return contains(wanted, row.status); };
    keep_only(ecosystem.offers, asked);
    keep_only(ecosystem.links, asked);
    auto& before = ecosystem.provenance.statuses;
    if (!before.empty()) keep_only(wanted, [&](Status status) { return contains(before, status); });
    if (!wanted.empty()) before = sorted_set(wanted);
}

void keep_links(Ecosystem& ecosystem, const TermSet<LinkKindTag>& kinds, const TermSet<LinkFamilyTag>& families) {
    const auto& vocabulary = ecosystem.framework.link_kinds;
    keep_only(ecosystem.links, [&](const Link& link) {
        const auto& family = vocabulary[link.kind].family;
        return kinds.contains(link.kind) || (family && families.contains(*family));
    });
}

void keep_strong(Ecosystem& ecosystem) {
    keep_only(ecosystem.links, [&](const Link& link) { return !ecosystem.framework.link_kinds[link.kind].weak; });
}

template <class Tag>
MessageList named(const std::vector<Id<Tag>>& ids, const Vocabulary<Tag>& vocabulary) {
    MessageList terms{{}, Joining::commas};
    for (auto id : sorted_set(ids)) {
        const auto& term = vocabulary[id];
        terms.items.emplace_back(term.short_label.empty() ? term.label : term.short_label);
    }
    return terms;
}

template <class Tag>
void add_terms(MessageList& line, const char* field, const std::vector<Id<Tag>>& ids,
               const Vocabulary<Tag>& vocabulary) {
    if (!ids.empty()) line.items.push_back({field, {{"terms", named(ids, vocabulary)}}});
}

Ecosystem filtered(Ecosystem seen, const Filter& filter, Doubt doubt) {
    // First, so that the others meet only what is stated. What is inferred may be so.
    if (filter.stated_only && doubt == Doubt::out) keep_stated(seen);
    keep_actors_of(seen, &Actor::type, TermSet(filter.actor_types), doubt);
    keep_actors_of(seen, &Actor::level, TermSet(filter.levels), doubt);
    if (!filter.status.empty()) keep_statuses(seen, filter.status);
    if (!filter.source.empty()) keep_sources(seen, filter.source);
    if (!filter.targets.empty()) keep_targets(seen, filter.targets, doubt);
    if (const TermSet principles(filter.principles); !principles.empty()) {
        keep_terms(seen, &Offer::principles, principles, doubt);
        keep_gaps(seen, [&](const Gap& gap) { return principles.contains(gap.principle); });
    }
    if (!filter.support_types.empty()) keep_terms(seen, &Offer::support_types, TermSet(filter.support_types), doubt);
    if (!filter.phases.empty()) keep_phases(seen, TermSet(filter.phases), doubt);
    for (const auto& [place, terms] : filter.own) keep_own(seen, place, TermSet(terms), doubt);
    if (!filter.link_kinds.empty() || !filter.link_families.empty())
        keep_links(seen, TermSet(filter.link_kinds), TermSet(filter.link_families));
    if (filter.no_weak) keep_strong(seen);
    if (filter.as_of) keep_as_of(seen, *filter.as_of);
    return seen;
}

template <class Tag>
void ask(Selection& selection, Dimension dimension, const TermSet<Tag>& terms) {
    if (terms.empty()) return;
    std::set<std::uint32_t> asked;
    for (auto term : terms)
        if (!selection.rules_out({dimension, term.value})) asked.insert(term.value);
    selection.asked[dimension] = std::move(asked);
}

Selection selected(const Ecosystem& before, const Filter& filter) {
    auto selection = before.selection;
    if (!selection.whole) selection.whole = std::make_shared<const Ecosystem>(before);
    const auto& widest = selection.possible ? selection.possible : selection.whole;
    selection.possible = std::make_shared<const Ecosystem>(filtered(*widest, filter, Doubt::in));
    ask(selection, Dimension::support_type, TermSet(filter.support_types));
    ask(selection, Dimension::principle, TermSet(filter.principles));
    ask(selection, Dimension::target, expand(TermSet(filter.targets), before.framework));
    ask(selection, Dimension::level, TermSet(filter.levels));
    ask(selection, Dimension::phase, TermSet(filter.phases));
    ask(selection, Dimension::actor_type, TermSet(filter.actor_types));
    for (const auto& [place, terms] : filter.own) ask(selection, own_dimension(place), TermSet(terms));
    return selection;
}

}  // namespace

Ecosystem apply_filter(Ecosystem seen, const Filter& filter) {
    if (filter == Filter{}) return seen;
    auto selection = selected(seen, filter);
    seen = filtered(std::move(seen), filter, Doubt::out);
    seen.selection = std::move(selection);
    seen.provenance.filter = joined(seen.provenance.filter, describe(filter, seen.framework));
    return seen;
}

Message describe(const Filter& filter, const Framework& framework) {
    MessageList line{{}, Joining::dots}, statuses{{}, Joining::commas}, sources{{}, Joining::commas};
    for (auto status : sorted_set(filter.status)) statuses.items.push_back(status_word(status));
    for (const auto& source : sorted_set(filter.source)) sources.items.push_back(Message::as_it_is("'" + source + "'"));
    if (!statuses.items.empty()) line.items.push_back({"filter.status", {{"statuses", std::move(statuses)}}});
    if (filter.stated_only) line.items.emplace_back("filter.stated-only");
    if (!sources.items.empty()) line.items.push_back({"filter.source", {{"sources", std::move(sources)}}});
    add_terms(line, "filter.actor-types", filter.actor_types, framework.actor_types);
    add_terms(line, "filter.levels", filter.levels, framework.levels);
    add_terms(line, "filter.targets", filter.targets, framework.target_groups);
    add_terms(line, "filter.principles", filter.principles, framework.principles);
    add_terms(line, "filter.support-types", filter.support_types, framework.support_types);
    add_terms(line, "filter.phases", filter.phases, framework.phases);
    for (const auto& [place, ids] : filter.own)
        if (!ids.empty())
            line.items.push_back({"filter.own",
                                  {{"one", name_of(framework, own_dimension(place)).singular},
                                   {"terms", named(ids, framework.own[place].terms)}}});
    add_terms(line, "filter.link-kinds", filter.link_kinds, framework.link_kinds);
    add_terms(line, "filter.link-families", filter.link_families, framework.link_families);
    if (filter.no_weak) line.items.emplace_back("filter.no-weak");
    if (filter.as_of) line.items.push_back({"filter.as-of", {{"date", to_string(*filter.as_of)}}});
    return line.items.empty() ? Message() : Message(std::move(line));
}

}  // namespace ecomap
