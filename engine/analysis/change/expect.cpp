#include "engine/analysis/change/expect.hpp"

#include "engine/analysis/change/row_fields.hpp"
#include "engine/analysis/head_count.hpp"
#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/needs/supply.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/graph/connectivity/connectivity.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/erase.hpp"
#include "engine/model/filter.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace ecomap {
namespace {

using Names = std::vector<Message>;

/// The cells of the scope, whose lists are sorted.
std::vector<CellPlace> places_in(const Framework& framework, const Filter& scope) {
    auto wanted = [](const auto& ids, auto id) {
        return ids.empty() || std::binary_search(ids.begin(), ids.end(), id);
    };
    std::vector<CellPlace> places;
    for (const auto& place : cell_places(framework))
        if (wanted(scope.principles, place.principle) && wanted(scope.support_types, place.support_type))
            places.push_back(place);
    return places;
}

template <class Is>
Names names_of_those(const Ecosystem& map, Is wanted) {
    Names names;
    for (const auto& actor : map.actors)
        if (wanted(actor)) names.push_back(short_name(actor));
    return names;
}

bool is_category(const Actor& actor) { return actor.node_class == NodeClass::category; }

Names silent_actors(const Ecosystem& map) {
    std::vector<bool> speaks(map.actors.size(), false);
    for (const auto& membership : counted_offers(map)) speaks[map[membership.offer].actor.value] = true;
    Names names;
    for (std::size_t i = 0; i < map.actors.size(); ++i)
        if (!speaks[i] && is_actor(map.actors[i])) names.push_back(short_name(map.actors[i]));
    return names;
}

/// The distinct actors in the cells of the scope, in alphabetical order.
Names covering(const Ecosystem& map, const Filter& scope) {
    const auto grid = cells(map);
    const auto order = alphabetical_places(map);
    std::map<std::size_t, Message> names;
    for (const auto& place : places_in(map.framework, scope))
        for (const auto& each : at(grid, place).actors)
            names.emplace(order[each.actor.value], short_name(map[each.actor]));
    Names all;
    for (auto& [position, name] : names) all.push_back(std::move(name));
    return all;
}

/// What an expectation is held against.
struct Counted {
    std::optional<double> actual;
    SharedNames items;
    SharedNames possible = {};  ///< that may be counted as well, for all that is known
};

Counted counted(Names names, Names possible = {}) {
    const auto number = static_cast<double>(names.size());
    return {number, std::move(names), std::move(possible)};
}

Counted empty_cells(const Ecosystem& map, const Filter& scope) {
    Names sure, possible;
    const auto standings = cell_standings(map, cells(map), Dimension::support_type, Dimension::principle);
    for (const auto& place : places_in(map.framework, scope)) {
        const auto state = standings[position_of(map.framework, place)].state;
        if (state == CellState::sure_gap) sure.push_back(cell_name(map.framework, place));
        if (state == CellState::possible_gap) possible.push_back(cell_name(map.framework, place));
    }
    return counted(std::move(sure), std::move(possible));
}

Counted single_providers(const Ecosystem& map, const Filter& scope) {
    Names sure, possible;
    const auto grid = cells(map);
    const auto supplies = cell_supplies(map, grid, {.few = 1});
    for (const auto& place : places_in(map.framework, scope)) {
        const auto& supply = supplies[position_of(map.framework, place)];
        if (supply.supply != Supply::one) continue;
        const Message name("expect.provider", {{"cell", cell_name(map.framework, place)},
                                               {"actor", name_actors(map, at(grid, place).actors)}});
        if (supply.thinness == Thinness::few) sure.push_back(name);
        if (supply.thinness == Thinness::possibly_few) possible.push_back(name);
    }
    return counted(std::move(sure), std::move(possible));
}

Counted unanswered_gaps(const Ecosystem& map) {
    Names sure, possible;
    for (const auto& gap : gaps(map, {}).reported)
        if (gap.unanswered != false) (gap.unanswered ? sure : possible).emplace_back(map[gap.gap].label);
    return counted(std::move(sure), std::move(possible));
}

Names network_things(const Ecosystem& map, bool cut_points) {
    const auto network = collaboration_network(map, {});
    Names names;
    if (cut_points) {
        for (Node node : articulation_points(network.graph)) names.push_back(network.name(node));
        return names;
    }
    for (Node node : network.alone())
        if (is_actor(network.actor(node))) names.push_back(network.name(node));
    return names;
}

template <class Rows, class Name>
Names names_of(const Rows& rows, Name name) {
    Names names;
    for (const auto& row : rows) names.push_back(name(row));
    return names;
}

Names names_in(const Ecosystem& map, const Expectation& expectation) {
    const auto& thing = expectation.thing;
    auto label = [](const auto& row) { return Message(row.label); };
    auto key = [](const auto& row) { return Message::as_it_is(row.key); };
    if (thing == "actors") return names_of_those(map, is_actor);
    if (thing == "categories") return names_of_those(map, is_category);
    if (thing == "offers")
        return names_of(counted_offers(map), [&](const Membership& each) { return key(map[each.offer]); });
    if (thing == "links") {
        auto links = map.links;
        const auto statuses = counted_statuses(map);
        keep_only(links, [&](const Link& link) { return contains(statuses, link.status); });
        return names_of(links, key);
    }
    if (thing == "coverage") return covering(map, expectation.scope);
    if (thing == "gaps") return names_of(map.gaps, label);
    if (thing == "recommendations") return names_of(map.recommendations, label);
    if (thing == "silent_actors") return silent_actors(map);
    return network_things(map, thing == "cut_points");
}

/// Keys of the rows that say nothing in the column; nothing when no row could.
std::optional<Names> lacking(const Ecosystem& map, const std::string& thing, std::size_t& rows) {
    const auto dot = thing.find('.');
    const auto column = thing.substr(dot + 1);
    for (const auto& table : field_tables(map)) {
        if (table.name != thing.substr(0, dot)) continue;
        rows = table.rows.size();
        Names names;
        bool known = false;
        for (const auto& row : table.rows) {
            bool said = false;
            for (const auto& field : row.fields) {
                const bool same = field.name == column || (field.name.starts_with(column + "_") &&
                                                           field.name.size() == column.size() + 3);  // name_sv
                known = known || same;
                said = said || (same && !field.value.empty());
            }
            if (!said) names.push_back(Message::as_it_is(row.key));
        }
        if (known) return names;
    }
    return std::nullopt;
}

Counted complete(const Ecosystem& map, const Expectation& expectation) {
    std::size_t rows = 0;
    auto without = lacking(map, expectation.thing, rows);
    if (!without || rows == 0) return {};
    return {100 * (1 - static_cast<double>(without->size()) / static_cast<double>(rows)), std::move(*without)};
}

Counted count(const Ecosystem& map, const Expectation& expectation) {
    auto part = apply_filter(map, expectation.scope);
    part.selection.whole = map.selection.whole;  // the scope is what is asked about: it hides nothing
    if (expectation.complete) return complete(part, expectation);
    if (expectation.thing == "empty_cells") return empty_cells(part, expectation.scope);
    if (expectation.thing == "single_providers") return single_providers(part, expectation.scope);
    if (expectation.thing == "unanswered_gaps") return unanswered_gaps(part);
    return counted(names_in(part, expectation));
}

/// As a MessageList with `most` says them, without a copy of all.
Message first_names(const Names& names) {
    constexpr std::size_t most = 10;
    if (names.size() <= most + 1) return MessageList{names};
    const auto last = names.begin() + most;
    return {"list.more",
            {{"named", MessageList{{names.begin(), last}, Joining::commas}}, {"more", names.size() - most}}};
}

/// With sorted lists, each alternative once: that says the same.
Filter plain(Filter scope) {
    auto sort = [](auto& list) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    };
    sort(scope.principles), sort(scope.support_types), sort(scope.targets), sort(scope.phases), sort(scope.levels);
    for (auto& [place, terms] : scope.own) sort(terms);
    sort(scope.actor_types), sort(scope.link_kinds), sort(scope.link_families), sort(scope.status);
    return scope;
}

}  // namespace

std::vector<Outcome> hold_against(const Ecosystem& ecosystem, std::vector<Expectation> expectations) {
    std::map<std::tuple<std::string, bool, Filter>, Counted> known;
    std::vector<Outcome> outcomes;
    outcomes.reserve(expectations.size());
    for (auto& expectation : expectations) {
        std::tuple asked(expectation.thing, expectation.complete, plain(expectation.scope));
        auto found = known.find(asked);
        if (found == known.end()) {
            Expectation again = expectation;
            again.scope = std::get<Filter>(asked);
            found = known.emplace(std::move(asked), count(ecosystem, again)).first;
        }
        const auto& [actual, items, possible] = found->second;
        const auto meets = [&](double number) { return holds(number, expectation.comparator, expectation.number); };
        bool met = actual.has_value();
        for (std::size_t more = 0; met && more <= possible.size(); ++more)
            met = meets(*actual + static_cast<double>(more));
        outcomes.push_back({std::move(expectation), actual, met, items, possible});
    }
    return outcomes;
}

Message actual_value(const Outcome& outcome) {
    if (!outcome.actual) return Message("expect.unknown");
    const bool named = !outcome.items.empty();
    if (outcome.expectation.complete)
        return {named ? "expect.share-without" : "expect.share",
                {{"share", Percent{*outcome.actual}}, {"names", first_names(outcome.items.list())}}};
    Message sure(named ? "expect.counted" : "expect.count",
                 {{"count", outcome.items.size()}, {"names", first_names(outcome.items.list())}});
    if (outcome.possible.empty()) return sure;
    return {"expect.perhaps",
            {{"sure", std::move(sure)},
             {"count", outcome.possible.size()},
             {"names", first_names(outcome.possible.list())}}};
}

}  // namespace ecomap
