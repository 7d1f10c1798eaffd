#include "engine/analysis/compare.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/gaps.hpp"
#include "engine/analysis/network.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/graph/connectivity.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace ecomap {
namespace {

// What a row says, with ids as keys: two maps may number their terms differently.
using Words = std::vector<std::string>;

void add(Words& words, const Text& text) {
    for (const auto& [language, value] : text.by_language()) words.push_back(language + ":" + value);
    words.emplace_back();
}

template <class Tag>
void add(Words& words, const TermSet<Tag>& terms, const Vocabulary<Tag>& vocabulary) {
    for (auto id : terms) words.push_back(vocabulary[id].key);
    words.emplace_back();
}

template <class Tag>
void add(Words& words, const Classified<Tag>& classified, const Vocabulary<Tag>& vocabulary) {
    add(words, classified.terms, vocabulary);
    words.emplace_back(to_string(classified.certainty));
}

void add(Words& words, const Period& period) {
    for (const auto& end : {period.start, period.end}) words.push_back(end ? to_string(*end) : "");
}

Words words_of(const Ecosystem& map, const Actor& actor) {
    Words words{actor.abbreviation,
                std::string(to_string(actor.node_class)),
                actor.type ? map.framework.actor_types[*actor.type].key : "",
                actor.level ? map.framework.levels[*actor.level].key : "",
                actor.country,
                actor.website,
                std::string(to_string(actor.gives_support)),
                std::string(to_string(actor.certainty)),
                actor.source};
    add(words, actor.name);
    add(words, actor.role);
    words.insert(words.end(), actor.aliases.begin(), actor.aliases.end());
    return words;
}

Words words_of(const Ecosystem& map, const Offer& offer) {
    const auto& framework = map.framework;
    Words words{map[offer.actor].key, std::string(to_string(offer.status)), std::string(to_string(offer.certainty)),
                offer.source, offer.note};
    add(words, offer.name);
    add(words, offer.example);
    add(words, offer.support_types, framework.support_types);
    add(words, offer.principles, framework.principles);
    add(words, offer.phases, framework.phases);
    add(words, offer.target_groups, framework.target_groups);
    for (auto gap : offer.gaps.terms) words.push_back(map[gap].key);
    add(words, offer.period);
    if (offer.as_of) add(words, *offer.as_of);
    return words;
}

Words words_of(const Ecosystem& map, const Link& link) {
    Words words{map[link.from].key,
                map[link.to].key,
                map.framework.link_kinds[link.kind].key,
                std::string(to_string(link.status)),
                std::string(to_string(link.certainty)),
                link.note,
                link.source};
    add(words, link.period);
    return words;
}

template <class Row>
RowChanges changes_of(const Ecosystem& before, const std::vector<Row>& old_rows, const Ecosystem& after,
                      const std::vector<Row>& new_rows) {
    std::map<std::string, const Row*> old_by_key, new_by_key;
    for (const auto& row : old_rows) old_by_key.emplace(row.key, &row);
    for (const auto& row : new_rows) new_by_key.emplace(row.key, &row);
    RowChanges changes;
    for (const auto& [key, row] : new_by_key) {
        auto old = old_by_key.find(key);
        if (old == old_by_key.end()) changes.added.push_back(key);
        else if (words_of(before, *old->second) != words_of(after, *row)) changes.altered.push_back(key);
    }
    for (const auto& [key, row] : old_by_key)
        if (!new_by_key.contains(key)) changes.removed.push_back(key);
    return changes;
}

void compare_cells(const Ecosystem& before, const Ecosystem& after, Comparison& comparison) {
    const auto old_grid = cells(before), new_grid = cells(after);
    for (const auto& place : cell_places(after.framework)) {
        const auto& type = after.framework.support_types[place.support_type].key;
        const auto& principle = after.framework.principles[place.principle].key;
        const auto old_type = before.framework.support_types.find(type);
        const auto old_principle = before.framework.principles.find(principle);
        if (!old_type || !old_principle) continue;
        const auto& was = old_grid.at(*old_type, *old_principle);
        const auto& is = new_grid.at(place.support_type, place.principle);
        if (was.count() == is.count() && was.empty() == is.empty()) continue;
        auto name = in_both([&](std::string_view language) { return cell_name(after.framework, place, language); });
        comparison.cells.push_back({type, principle, name, was.count(), is.count(), was.empty(), is.empty()});
        if (was.empty() && !is.empty()) ++comparison.closed;
        if (!was.empty() && is.empty()) ++comparison.lost;
    }
}

/// The numbers of one map that are worth comparing.
struct Numbers {
    std::size_t actors = 0, offers = 0, links = 0, empty_cells = 0, unanswered = 0, parts = 0, isolates = 0,
                cut_points = 0;
    std::set<std::string> cut_keys;
};

Numbers numbers_of(const Ecosystem& map, const Params& params) {
    Numbers numbers;
    const auto found = gaps(map, params);
    numbers.actors =
        static_cast<std::size_t>(std::count_if(map.actors.begin(), map.actors.end(), [](const auto& actor) {
            return actor.node_class != NodeClass::category;
        }));
    numbers.offers = found.grid.offers.size();
    for (const auto& cell : found.grid.cells) numbers.empty_cells += cell.empty() ? 1 : 0;
    for (const auto& gap : found.reported) numbers.unanswered += gap.unanswered == true ? 1 : 0;
    const auto network = collaboration_network(map, params);
    numbers.links = network.links;
    for (auto size : components(network.graph).sizes) ++(size > 1 ? numbers.parts : numbers.isolates);
    for (auto node : articulation_points(network.graph)) numbers.cut_keys.insert(map[network.actors[node]].key);
    numbers.cut_points = numbers.cut_keys.size();
    return numbers;
}

void compare_numbers(const Ecosystem& before, const Ecosystem& after, const Params& params, Comparison& comparison) {
    const auto was = numbers_of(before, params), is = numbers_of(after, params);
    auto measure = [&](std::string key, Text label, std::size_t Numbers::*number) {
        comparison.measures.push_back(
            {std::move(key), std::move(label), static_cast<double>(was.*number), static_cast<double>(is.*number)});
    };
    measure("actors", {"aktörer", "actors"}, &Numbers::actors);
    measure("offers", {"erbjudanden som räknas", "offers that count"}, &Numbers::offers);
    measure("empty_cells", {"tomma rutor", "empty cells"}, &Numbers::empty_cells);
    measure("unanswered_gaps", {"glapp utan svar", "gaps without an answer"}, &Numbers::unanswered);
    measure("links", {"länkar", "links"}, &Numbers::links);
    measure("parts", {"delar av nätverket", "parts of the network"}, &Numbers::parts);
    measure("isolates", {"utan länkar", "without links"}, &Numbers::isolates);
    measure("cut_points", {"brytpunkter", "cut points"}, &Numbers::cut_points);
    auto in_both_maps = [&](const std::string& key) { return find_actor(before, key) && find_actor(after, key); };
    for (const auto& key : is.cut_keys)
        if (!was.cut_keys.contains(key) && in_both_maps(key)) comparison.new_cut_points.push_back(key);
    for (const auto& key : was.cut_keys)
        if (!is.cut_keys.contains(key) && in_both_maps(key)) comparison.former_cut_points.push_back(key);
}

std::string cells_in_words(std::size_t count, std::string_view language) {
    return plural(count, choose(language, "ruta", "cell"), choose(language, "rutor", "cells"));
}

}  // namespace

Comparison compare(const Ecosystem& before, const Ecosystem& after, const Params& params) {
    Comparison comparison;
    comparison.actors = changes_of(before, before.actors, after, after.actors);
    comparison.offers = changes_of(before, before.offers, after, after.offers);
    comparison.links = changes_of(before, before.links, after, after.links);
    compare_cells(before, after, comparison);
    compare_numbers(before, after, params, comparison);
    return comparison;
}

Text headline_of(const Comparison& comparison) {
    return in_both([&](std::string_view language) -> std::string {
        const auto closed = cells_in_words(comparison.closed, language);
        const auto lost = cells_in_words(comparison.lost, language);
        if (comparison.closed > 0 && comparison.lost > 0)
            return fill(choose(language, "{} får stöd och {} blir utan", "{} gain support and {} lose it"),
                        {closed, lost});
        if (comparison.closed > 0)
            return fill(
                choose(language, "{} får stöd, ingen blir utan",
                       comparison.closed == 1 ? "{} gains support, none loses it" : "{} gain support, none loses it"),
                {closed});
        if (comparison.lost > 0)
            return fill(choose(language, "{} blir utan stöd, ingen får nytt",
                               comparison.lost == 1 ? "{} loses its support, none gains any"
                                                    : "{} lose their support, none gains any"),
                        {lost});
        auto count = [](const RowChanges& rows) {
            return rows.added.size() + rows.removed.size() + rows.altered.size();
        };
        const auto actors = count(comparison.actors), offers = count(comparison.offers),
                   links = count(comparison.links);
        if (actors + offers + links == 0)
            return std::string(
                choose(language, "Inget skiljer de två kartorna", "Nothing differs between the two maps"));
        return fill(choose(language, "Inga rutor ändras; {}, {} och {} skiljer",
                           "No cell gains or loses its support; {}, {} and {} differ"),
                    {plural(actors, choose(language, "aktör", "actor"), choose(language, "aktörer", "actors")),
                     plural(offers, choose(language, "erbjudande", "offer"), choose(language, "erbjudanden", "offers")),
                     plural(links, choose(language, "länk", "link"), choose(language, "länkar", "links"))});
    });
}

}  // namespace ecomap
