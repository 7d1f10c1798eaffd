#include "render/board/near_colours.hpp"

#include "render/board/theme.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {
namespace {

constexpr std::size_t pairs_named = 3;
constexpr std::size_t most_compared = 500;

/// A term that is used, in the colour that boards give it.
struct Coloured {
    std::string key;
    std::string colour;
};

struct NearPair {
    const Coloured* one;
    const Coloured* other;
    double distance;
};

std::vector<NearPair> near_pairs(const std::vector<Coloured>& terms, double least) {
    std::vector<NearPair> pairs;
    const std::size_t compared = std::min(terms.size(), most_compared);
    for (std::size_t i = 0; i < compared; ++i)
        for (std::size_t j = i + 1; j < compared; ++j)
            if (auto distance = colour_distance(terms[i].colour, terms[j].colour); distance < least)
                pairs.push_back({&terms[i], &terms[j], distance});
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) { return a.distance < b.distance; });
    return pairs;
}

void report_near(const std::vector<Coloured>& terms, double least, const std::string& table, Diagnostics& notes) {
    auto pairs = near_pairs(terms, least);
    if (pairs.empty()) return;
    const auto named = std::min(pairs.size(), pairs_named);
    MessageList names{{}, Joining::commas};
    for (std::size_t i = 0; i < named; ++i) {
        const auto& [one, other, distance] = pairs[i];
        names.items.push_back(
            {"near-colours.pair",
             {{"one", one->key}, {"other", other->key}, {"colour", one->colour}, {"other_colour", other->colour}}});
    }
    Diagnostic note;
    note.severity = Severity::note;
    note.code = "near-colours";
    note.message = {"near-colours.alike", {{"pairs", std::move(names)}, {"more", pairs.size() - named}}};
    note.hint = {"near-colours.set-apart", {{"table", table}}};
    notes.push_back(std::move(note));
}

/// One of each colour: terms that share one do so on purpose, as types of one family.
std::vector<Coloured> one_of_each(const std::vector<Coloured>& terms) {
    std::vector<Coloured> different;
    std::set<std::string_view> seen;
    for (const auto& term : terms)
        if (seen.insert(term.colour).second) different.push_back(term);
    return different;
}

template <class Tag>
std::vector<Coloured> coloured(const Framework& framework, const Vocabulary<Tag>& vocabulary,
                               const std::vector<bool>& used) {
    const auto& theme = light_theme();
    std::vector<Coloured> terms;
    for (auto id : vocabulary.ids())
        if (used[id.value]) terms.push_back({vocabulary[id].key, theme[colour_role(framework, id)]});
    return terms;
}

}  // namespace

Diagnostics near_colours(const Ecosystem& ecosystem) {
    const auto& framework = ecosystem.framework;
    std::vector<bool> support(framework.support_types.size()), types(framework.actor_types.size());
    for (const auto& offer : ecosystem.offers)
        for (auto id : offer.support_types.terms) support[id.value] = true;
    for (const auto& actor : ecosystem.actors)
        if (actor.type) types[actor.type->value] = true;
    Diagnostics notes;
    report_near(coloured(framework, framework.support_types, support), least_chip_distance, "support_types", notes);
    auto different = one_of_each(coloured(framework, framework.actor_types, types));
    report_near(different, least_note_distance, "actor_types", notes);
    return notes;
}

}  // namespace ecomap
