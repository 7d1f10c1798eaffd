#include "engine/analysis/dimension.hpp"

#include "engine/model/letters.hpp"

namespace ecomap {
namespace {

template <class Tag>
std::vector<DimensionTerm> terms_in(const Vocabulary<Tag>& vocabulary) {
    std::vector<bool> is_group(vocabulary.size());
    for (const auto& term : vocabulary)
        if (term.parent) is_group[term.parent->value] = true;
    std::vector<DimensionTerm> terms;
    for (auto id : vocabulary.ids()) {
        const auto& term = vocabulary[id];
        if (!term.members.empty()) continue;
        // Nobody need be in a group beside its terms: an empty one is no gap.
        const auto mapped = is_group[id.value] ? std::optional(false) : term.mapped;
        terms.push_back({id.value, term.key, term.label, brief(term), mapped});
    }
    return terms;
}

template <class Tag>
std::span<const Id<Tag>> ids_of(const std::optional<Id<Tag>>& term) {
    return {term ? &*term : nullptr, term ? std::size_t{1} : 0};
}

}  // namespace

std::span<const std::string_view> further_dimension_words() { return dimension_words().subspan(2); }

std::vector<std::string> own_dimension_words(const Framework& framework) {
    std::vector<std::string> words;
    for (const auto& own : framework.own) words.push_back(own.key);
    return words;
}

bool is_further(Dimension dimension) {
    return dimension != Dimension::support_type && dimension != Dimension::principle;
}

DimensionWords words_of(Dimension dimension) {
    const auto word = [&](const char* which) {
        return Message("dimension." + std::string(to_string(dimension)) + "." + which);
    };
    return {word("heading"), word("one"), word("many"), word("unknown")};
}

DimensionWords words_of(const Framework& framework, Dimension dimension) {
    if (!own_place(dimension)) return words_of(dimension);
    const auto name = name_of(framework, dimension);
    auto heading = name.singular.by_language();
    for (auto& [language, text] : heading) text = with_capital(text);
    return {Text(std::move(heading)), name.singular, name.plural, {"dimension.own-unknown", {{"one", name.singular}}}};
}

DimensionColumn column_of(const Framework& framework, Dimension dimension) {
    if (const auto place = own_place(dimension)) {
        const auto& own = framework.own[*place];
        return {std::string(to_string(own.of)), own.key};
    }
    if (dimension == Dimension::level) return {"actors", "level"};
    if (dimension == Dimension::actor_type) return {"actors", "type"};
    return {"offers", std::string(vocabulary_of(dimension))};
}

const OwnTerms::Terms& own_terms_of(const Ecosystem& ecosystem, const Offer& offer, std::size_t place) {
    const bool is_actors = ecosystem.framework.own[place].of == TermsOf::actors;
    return (is_actors ? ecosystem[offer.actor].own : offer.own)[place];
}

std::vector<DimensionTerm> terms_of(const Framework& framework, Dimension dimension) {
    switch (dimension) {
        case Dimension::support_type:
            return terms_in(framework.support_types);
        case Dimension::principle:
            return terms_in(framework.principles);
        case Dimension::target:
            return terms_in(framework.target_groups);
        case Dimension::level:
            return terms_in(framework.levels);
        case Dimension::phase:
            return terms_in(framework.phases);
        case Dimension::actor_type:
            return terms_in(framework.actor_types);
    }
    return terms_in(framework.own[*own_place(dimension)].terms);
}

DimensionPlaces::DimensionPlaces(const Ecosystem& ecosystem, Dimension dimension)
    : ecosystem_(ecosystem), dimension_(dimension) {
    std::size_t position = 0;
    for (const auto& term : terms_of(ecosystem.framework, dimension)) {
        if (positions_.size() <= term.id) positions_.resize(term.id + 1);
        positions_[term.id] = position++;
    }
}

Place DimensionPlaces::of(const Offer& offer) const {
    auto place_of = [&](const auto& ids, Certainty certainty = Certainty::stated) {
        Place place{{}, is_stated(certainty)};
        place.terms.reserve(ids.size());
        for (auto id : ids)
            if (id.value < positions_.size() && positions_[id.value]) place.terms.push_back(*positions_[id.value]);
        return place;
    };
    const auto& actor = ecosystem_[offer.actor];
    switch (dimension_) {
        case Dimension::support_type:
            return place_of(offer.support_types.terms, offer.support_types.certainty);
        case Dimension::principle:
            return place_of(offer.principles.terms, offer.principles.certainty);
        case Dimension::target:
            return place_of(expand(offer.target_groups.terms, ecosystem_.framework), offer.target_groups.certainty);
        case Dimension::level:
            return place_of(ids_of(actor.level), actor.level_certainty);
        case Dimension::phase:
            return place_of(offer.phases.terms, offer.phases.certainty);
        case Dimension::actor_type:
            return place_of(ids_of(actor.type), actor.type_certainty);
    }
    const auto& own = own_terms_of(ecosystem_, offer, *own_place(dimension_));
    return place_of(own.terms, own.certainty);
}

}  // namespace ecomap
