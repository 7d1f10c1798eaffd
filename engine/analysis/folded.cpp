#include "engine/analysis/folded.hpp"

namespace ecomap {
namespace {

template <class Tag>
using Places = std::vector<Id<Tag>>;  // of each term's group, by the term's id

/// The topmost term above each, itself where it is that. O(n): a way up is walked once.
template <class Tag>
Places<Tag> topmost(const Vocabulary<Tag>& vocabulary) {
    Places<Tag> top(vocabulary.size());
    std::vector<bool> is_known(vocabulary.size());
    std::vector<Id<Tag>> way;
    for (auto id : vocabulary.ids()) {
        for (way.clear(); !is_known[id.value]; id = *vocabulary[id].parent) {
            is_known[id.value] = true;
            top[id.value] = id;
            way.push_back(id);
            if (!vocabulary[id].parent) break;
        }
        for (auto below : way) top[below.value] = top[id.value];
    }
    return top;
}

template <class Tag>
TermSet<Tag> folded(const TermSet<Tag>& terms, const Places<Tag>& places) {
    std::vector<Id<Tag>> groups;
    for (auto id : terms) groups.push_back(places[id.value]);
    return TermSet<Tag>(std::move(groups));
}

/// Leaves the topmost terms, in their order, and gives where each stands now.
template <class Tag>
Places<Tag> fold(Vocabulary<Tag>& vocabulary) {
    Places<Tag> places(vocabulary.size());
    std::uint32_t kept = 0;
    for (auto id : vocabulary.ids())
        if (!vocabulary[id].parent) places[id.value] = {kept++};
    const auto top = topmost(vocabulary);
    for (auto id : vocabulary.ids()) places[id.value] = places[top[id.value].value];
    Vocabulary<Tag> groups;
    for (auto term : vocabulary)
        if (!term.parent) {
            term.members = folded(term.members, places);
            groups.add(std::move(term));
        }
    vocabulary = std::move(groups);
    return places;
}

/// Where the terms of every dimension stand now, and which of them are groups themselves.
struct Fold {
    Places<PrincipleTag> principles;
    Places<SupportTypeTag> support_types;
    Places<ActorTypeTag> actor_types;
    Places<TargetGroupTag> target_groups;
    Places<LevelTag> levels;
    Places<PhaseTag> phases;
    std::vector<Places<OwnTermTag>> own;

    std::uint32_t of(TermOf term) const {
        switch (term.dimension) {
            case Dimension::support_type:
                return support_types[term.id].value;
            case Dimension::principle:
                return principles[term.id].value;
            case Dimension::target:
                return target_groups[term.id].value;
            case Dimension::level:
                return levels[term.id].value;
            case Dimension::phase:
                return phases[term.id].value;
            case Dimension::actor_type:
                return actor_types[term.id].value;
        }
        return own[*own_place(term.dimension)][term.id].value;
    }
};

bool is_group(const Framework& framework, TermOf term) {
    const auto has_parent = [&](const auto& vocabulary) { return vocabulary.begin()[term.id].parent.has_value(); };
    switch (term.dimension) {
        case Dimension::support_type:
            return !has_parent(framework.support_types);
        case Dimension::principle:
            return !has_parent(framework.principles);
        case Dimension::target:
            return !has_parent(framework.target_groups);
        case Dimension::level:
            return !has_parent(framework.levels);
        case Dimension::phase:
            return !has_parent(framework.phases);
        case Dimension::actor_type:
            return !has_parent(framework.actor_types);
    }
    return !has_parent(framework.own[*own_place(term.dimension)].terms);
}

Fold fold(Framework& framework) {
    std::erase_if(framework.cells, [&](const CellRule& rule) {
        return !is_group(framework, rule.row) || !is_group(framework, rule.column);
    });
    Fold made{fold(framework.principles),
              fold(framework.support_types),
              fold(framework.actor_types),
              fold(framework.target_groups),
              fold(framework.levels),
              fold(framework.phases),
              {}};
    for (auto& own : framework.own) made.own.push_back(fold(own.terms));
    for (auto& rule : framework.cells) {
        rule.row.id = made.of(rule.row);
        rule.column.id = made.of(rule.column);
    }
    for (auto& statement : framework.statements) statement.principle = made.principles[statement.principle.value];
    return made;
}

/// Of the dimensions whose terms rows of this kind have.
void fold_own(OwnTerms& terms, TermsOf of, const Framework& framework, const Fold& fold) {
    for (std::size_t place = 0; place < framework.own.size(); ++place) {
        if (framework.own[place].of != of) continue;
        auto own = terms[place];
        own.terms = folded(own.terms, fold.own[place]);
        terms.set(place, std::move(own));
    }
}

void fold_rows(Ecosystem& map, const Fold& fold) {
    for (auto& actor : map.actors) {
        fold_own(actor.own, TermsOf::actors, map.framework, fold);
        if (actor.type) actor.type = fold.actor_types[actor.type->value];
        if (actor.level) actor.level = fold.levels[actor.level->value];
    }
    for (auto& offer : map.offers) {
        fold_own(offer.own, TermsOf::offers, map.framework, fold);
        offer.support_types.terms = folded(offer.support_types.terms, fold.support_types);
        offer.principles.terms = folded(offer.principles.terms, fold.principles);
        offer.phases.terms = folded(offer.phases.terms, fold.phases);
        offer.target_groups.terms = folded(offer.target_groups.terms, fold.target_groups);
    }
    for (auto& gap : map.gaps) {
        gap.principle = fold.principles[gap.principle.value];
        gap.support_types.terms = folded(gap.support_types.terms, fold.support_types);
    }
    for (auto& statement : map.survey)
        if (statement.principle) statement.principle = fold.principles[statement.principle->value];
}

}  // namespace

Ecosystem folded(const Ecosystem& ecosystem) {
    auto map = ecosystem;
    const auto groups = fold(map.framework);
    fold_rows(map, groups);
    for (auto& [dimension, terms] : map.selection.asked) {
        std::set<std::uint32_t> asked;
        for (auto id : terms) asked.insert(groups.of({dimension, id}));
        terms = std::move(asked);
    }
    for (auto* other : {&map.selection.whole, &map.selection.possible})
        if (*other) *other = std::make_shared<const Ecosystem>(folded(**other));
    return map;
}

}  // namespace ecomap
