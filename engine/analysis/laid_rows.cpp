#include "engine/analysis/laid_rows.hpp"

#include "engine/analysis/dimension.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace ecomap {
namespace {

/// A term of one vocabulary as one of another.
template <class To, class From>
Term<To> as_term_of(const Term<From>& term) {
    Term<To> copy;
    copy.key = term.key;
    copy.label = term.label;
    copy.short_label = term.short_label;
    copy.plural = term.plural;
    copy.code = term.code;
    copy.description = term.description;
    copy.colour = term.colour;
    copy.kind = term.kind;
    copy.mapped = term.mapped;
    copy.source = term.source;
    return copy;
}

template <class To, class From>
Vocabulary<To> vocabulary_from(const Vocabulary<From>& vocabulary) {
    std::vector<std::optional<Id<To>>> place(vocabulary.size());
    std::uint32_t kept = 0;
    for (auto id : vocabulary.ids())
        if (vocabulary[id].members.empty()) place[id.value] = Id<To>{kept++};
    Vocabulary<To> copy;
    for (auto id : vocabulary.ids()) {
        if (!place[id.value]) continue;
        auto term = as_term_of<To>(vocabulary[id]);
        if (const auto parent = vocabulary[id].parent) term.parent = place[parent->value];
        copy.add(std::move(term));
    }
    return copy;
}

/// The terms of terms_of(), in their order.
template <class To>
Vocabulary<To> terms_for(const Framework& framework, Dimension dimension) {
    switch (dimension) {
        case Dimension::support_type:
            return vocabulary_from<To>(framework.support_types);
        case Dimension::principle:
            return vocabulary_from<To>(framework.principles);
        case Dimension::target:
            return vocabulary_from<To>(framework.target_groups);
        case Dimension::level:
            return vocabulary_from<To>(framework.levels);
        case Dimension::phase:
            return vocabulary_from<To>(framework.phases);
        case Dimension::actor_type:
            return vocabulary_from<To>(framework.actor_types);
    }
    return vocabulary_from<To>(framework.own[*own_place(dimension)].terms);
}

/// How sure it is, and what is known where there are none. Level and type are the actor's.
std::pair<Certainty, Unlisted> known_of(const Ecosystem& map, const Offer& offer, Dimension dimension) {
    const auto of = [](const auto& classified) { return std::pair(classified.certainty, classified.unlisted); };
    switch (dimension) {
        case Dimension::support_type:
            return of(offer.support_types);
        case Dimension::principle:
            return of(offer.principles);
        case Dimension::target:
            return of(offer.target_groups);
        case Dimension::phase:
            return of(offer.phases);
        case Dimension::level:
            return {map[offer.actor].level_certainty, {}};
        case Dimension::actor_type:
            return {map[offer.actor].type_certainty, {}};
    }
    return of(own_terms_of(map, offer, *own_place(dimension)));
}

template <class Tag>
void place_offers(const Ecosystem& from, Dimension dimension, Ecosystem& to, Classified<Tag> Offer::*classified) {
    const DimensionPlaces places(from, dimension);
    for (std::size_t i = 0; i < from.offers.size(); ++i) {
        auto& side = to.offers[i].*classified;
        std::tie(side.certainty, side.unlisted) = known_of(from, from.offers[i], dimension);
        std::vector<Id<Tag>> terms;
        for (auto position : places.of(from.offers[i]).terms) terms.push_back({static_cast<std::uint32_t>(position)});
        side.terms = TermSet<Tag>(std::move(terms));
    }
}

/// The sides that a term stands on afterwards: its own unless something else is laid there, and that laid by it.
std::vector<TermOf> places_of(TermOf term, const Framework& framework, const Sides& sides) {
    std::vector<TermOf> places;
    if (is_further(term.dimension)) places.push_back(term);
    const std::array laid{std::pair(Dimension::support_type, sides.rows),
                          std::pair(Dimension::principle, sides.columns)};
    for (const auto& [side, dimension] : laid) {
        if (dimension != term.dimension) continue;
        const auto terms = terms_of(framework, term.dimension);
        const auto at = std::find_if(terms.begin(), terms.end(), [&](const auto& each) { return each.id == term.id; });
        if (at != terms.end()) places.push_back({side, static_cast<std::uint32_t>(at - terms.begin())});
    }
    return places;
}

/// Each rule wherever its terms stand now.
std::vector<CellRule> rules_for(const Framework& framework, const Sides& sides) {
    std::vector<CellRule> rules;
    for (const auto& rule : framework.cells)
        for (auto row : places_of(rule.row, framework, sides))
            for (auto column : places_of(rule.column, framework, sides)) {
                rules.push_back(rule);
                rules.back().row = row;
                rules.back().column = column;
            }
    return rules;
}

/// What stands on principles, when these are no longer the columns.
void forget_needs(Ecosystem& map) {
    map.gaps.clear();
    map.framework.statements.clear();
    for (auto& offer : map.offers) offer.gaps = {};
    for (auto& recommendation : map.recommendations) recommendation.gaps = {};
    for (auto& statement : map.survey) statement.principle.reset();
}

void lay_selection(Selection& selection, const Framework& framework, const Sides& sides) {
    std::map<Dimension, std::set<std::uint32_t>> asked;
    for (const auto& [dimension, terms] : selection.asked)
        for (auto id : terms)
            for (auto place : places_of({dimension, id}, framework, sides)) asked[place.dimension].insert(place.id);
    selection.asked = std::move(asked);
}

}  // namespace

Ecosystem laid_rows(const Ecosystem& ecosystem, const Sides& sides) {
    auto laid = ecosystem;
    const auto& from = ecosystem.framework;
    auto& to = laid.framework;
    if (sides.columns != Dimension::principle) {
        forget_needs(laid);
        to.principles = sides.columns ? terms_for<PrincipleTag>(from, *sides.columns) : Vocabulary<PrincipleTag>();
        for (auto& offer : laid.offers) offer.principles = {};
        if (sides.columns) place_offers(ecosystem, *sides.columns, laid, &Offer::principles);
    }
    if (sides.rows != Dimension::support_type) {
        for (auto& gap : laid.gaps) gap.support_types = {};
        to.support_types = terms_for<SupportTypeTag>(from, *sides.rows);
        place_offers(ecosystem, *sides.rows, laid, &Offer::support_types);
    }
    to.cells = rules_for(from, sides);
    to.laid = sides;
    lay_selection(laid.selection, from, sides);
    return laid;
}

}  // namespace ecomap
