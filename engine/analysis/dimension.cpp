#include "engine/analysis/dimension.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

// In the enum's order.
constexpr std::array<std::string_view, 6> words{"support-type", "principle", "target-group",
                                                "level",        "phase",     "actor-type"};

template <class Tag>
std::vector<DimensionTerm> terms_in(const Vocabulary<Tag>& vocabulary) {
    std::vector<DimensionTerm> terms;
    for (auto id : vocabulary.ids()) {
        const auto& term = vocabulary[id];
        if (term.members.empty()) terms.push_back({id.value, term.key, term.label, brief(term), term.mapped});
    }
    return terms;
}

/// Ids and certainty of one classification of an offer.
struct Given {
    std::vector<std::uint32_t> ids;
    Certainty certainty = Certainty::stated;
};

template <class Tag>
Given given(const TermSet<Tag>& terms, Certainty certainty) {
    Given result{{}, certainty};
    for (auto id : terms) result.ids.push_back(id.value);
    return result;
}

template <class Tag>
Given given(const std::optional<Id<Tag>>& term, Certainty certainty) {
    return {term ? std::vector{term->value} : std::vector<std::uint32_t>{}, certainty};
}

Given given(const Ecosystem& ecosystem, const Offer& offer, Dimension dimension) {
    const auto& actor = ecosystem[offer.actor];
    switch (dimension) {
        case Dimension::support_type:
            return given(offer.support_types.terms, offer.support_types.certainty);
        case Dimension::principle:
            return given(offer.principles.terms, offer.principles.certainty);
        case Dimension::target:
            return given(expand(offer.target_groups, ecosystem.framework), Certainty::stated);
        case Dimension::level:
            return given(actor.level, Certainty::stated);
        case Dimension::phase:
            return given(offer.phases.terms, offer.phases.certainty);
        case Dimension::actor_type:
            return given(actor.type, actor.type_certainty);
    }
    return {};
}

}  // namespace

std::string_view to_string(Dimension dimension) { return words[static_cast<std::size_t>(dimension)]; }

std::optional<Dimension> parse_dimension(std::string_view word) {
    auto at = std::find(words.begin(), words.end(), word);
    if (at == words.end()) return std::nullopt;
    return static_cast<Dimension>(at - words.begin());
}

std::span<const std::string_view> dimension_words() { return words; }

std::span<const std::string_view> further_dimension_words() { return dimension_words().subspan(2); }

bool is_further(Dimension dimension) {
    return dimension != Dimension::support_type && dimension != Dimension::principle;
}

DimensionWords words_of(Dimension dimension) {
    const auto word = [&](const char* which) {
        return Message("dimension." + std::string(to_string(dimension)) + "." + which);
    };
    return {word("heading"), word("one"), word("many"), word("unknown")};
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
    return {};
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
    auto from = given(ecosystem_, offer, dimension_);
    Place place{{}, is_stated(from.certainty)};
    for (auto id : from.ids)
        if (id < positions_.size() && positions_[id]) place.terms.push_back(*positions_[id]);
    return place;
}

}  // namespace ecomap
