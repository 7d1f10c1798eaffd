#include "engine/analysis/change/compare.hpp"

#include "engine/analysis/change/row_diff.hpp"
#include "engine/analysis/dimension.hpp"
#include "engine/analysis/head_count.hpp"
#include "engine/analysis/needs/answers.hpp"
#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/analysis/no_number.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/graph/centrality/distance.hpp"
#include "engine/graph/connectivity/connectivity.hpp"
#include "engine/model/columns.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ecomap {
namespace {

constexpr std::size_t most_tables = 3;  // named in a headline

using Keys = std::vector<std::string>;

RowChanges changes_in(const std::vector<TableDiff>& tables, std::string_view name) {
    auto keys = [](const std::vector<RowDiff>& rows) {
        Keys all;
        for (const auto& row : rows) all.push_back(row.key);
        return all;
    };
    for (const auto& table : tables)
        if (table.name == name) return {keys(table.added), keys(table.removed), keys(table.changed)};
    return {};
}

/// Whether a filter is one of a day.
bool asks_day(const Message& filter) {
    if (filter.id() == "filter.as-of") return true;
    return std::any_of(filter.arguments().begin(), filter.arguments().end(), [](const NamedArgument& each) {
        const auto* list = std::get_if<MessageList>(&each.argument.value());
        return list && std::any_of(list->items.begin(), list->items.end(), asks_day);
    });
}

/// Links of which nobody knows since when, in the map of an earlier day; none where both are of the same.
std::size_t undated_links(const Ecosystem& before, const Ecosystem& after) {
    const auto &was = before.provenance.filter, &is = after.provenance.filter;
    if (was == is || (!asks_day(was) && !asks_day(is))) return 0;
    const auto& links = (asks_day(was) ? before : after).links;
    return static_cast<std::size_t>(
        std::count_if(links.begin(), links.end(), [](const Link& link) { return !link.period.start; }));
}

/// Actors that are in `some` and not in `others`; counts them, and those of them that are stated.
Keys only_in(const Ecosystem& map, const Occupancy& some, const Ecosystem& other_map, const Occupancy& others,
             std::size_t& count, std::size_t& stated) {
    Keys keys;
    for (const auto& each : some.actors) {
        const auto& key = map[each.actor].key;
        const bool there = std::any_of(others.actors.begin(), others.actors.end(),
                                       [&](const Presence& other) { return other_map[other.actor].key == key; });
        if (there) continue;
        keys.push_back(key);
        ++count;
        stated += each.stated ? 1 : 0;
    }
    return keys;
}

/// The cell of these terms in a map; "" for a side without a name, which both maps or neither have.
std::optional<CellPlace> find_place(const Framework& framework, const std::string& type, const std::string& principle) {
    const auto find = [&](const auto& vocabulary, Dimension side, const std::string& key) {
        auto id = vocabulary.find(key);
        if (key.empty() && is_undivided(framework, side)) id.emplace();
        return id;
    };
    const auto row = find(framework.support_types, Dimension::support_type, type);
    const auto column = find(framework.principles, Dimension::principle, principle);
    return row && column ? std::optional(CellPlace{*row, *column}) : std::nullopt;
}

void compare_cells(const Ecosystem& before, const Ecosystem& after, Comparison& comparison) {
    const auto old_grid = cells(before), new_grid = cells(after);
    const auto old_standings = cell_standings(before, old_grid, Dimension::support_type, Dimension::principle);
    const auto new_standings = cell_standings(after, new_grid, Dimension::support_type, Dimension::principle);
    const auto standing_in = [](const Ecosystem& map, const std::vector<CellStanding>& standings,
                                const CellPlace& place) -> const CellStanding& {
        return standings[position_of(map.framework, place)];
    };
    for (const auto& place : cell_places(after.framework)) {
        const auto [type, principle, type_label, principle_label] = terms_of(after.framework, place);
        const auto old_place = find_place(before.framework, type, principle);
        if (!old_place) continue;
        const auto& was = at(old_grid, *old_place);
        const auto& is = at(new_grid, place);
        auto& placements = comparison.placements;
        auto gone = only_in(before, was, after, is, placements.lost, placements.lost_stated);
        auto come = only_in(after, is, before, was, placements.gained, placements.gained_stated);
        if (was.count() == is.count() && was.empty() == is.empty()) continue;
        const auto &old_standing = standing_in(before, old_standings, *old_place),
                   &new_standing = standing_in(after, new_standings, place);
        CellChange cell;
        cell.support_type = type, cell.principle = principle;
        cell.name = cell_name(after.framework, place);
        cell.before = was.count(), cell.after = is.count();
        cell.was_empty = is_surely_empty(old_standing.state);
        cell.is_empty = is_surely_empty(new_standing.state);
        cell.perhaps_lost = !was.empty() && is_perhaps_empty(new_standing.state);
        cell.first_known = !is.empty() && is_perhaps_empty(old_standing.state);
        cell.said_before = actors_in(was, old_standing);
        cell.said_after = actors_in(is, new_standing);
        cell.gone = std::move(gone);
        cell.come = std::move(come);
        auto& turns = comparison.turns;
        turns.closed += cell.was_empty && !cell.is_empty ? 1 : 0;
        turns.lost += !cell.was_empty && cell.is_empty ? 1 : 0;
        turns.perhaps_lost += cell.perhaps_lost ? 1 : 0;
        turns.first_known += cell.first_known ? 1 : 0;
        comparison.cells.push_back(std::move(cell));
    }
}

/// The numbers of one map that are worth comparing.
struct Numbers {
    std::size_t actors = 0, links = 0, parts = 0, isolates = 0, cut_points = 0, largest_part = 0;
    std::set<std::string> cut_keys, answered_keys, tied_keys;
    std::optional<double> offers, empty_cells, possible_gaps, unanswered, answered, mean_path, reachable;
};

/// Mean number of steps between nodes with a tie that reach each other, and the share of such pairs among them.
void measure_distances(const Graph& graph, Numbers& numbers) {
    std::size_t nodes = 0, pairs = 0, steps = 0;
    for (Node node = 0; node < graph.node_count(); ++node) {
        if (graph.neighbours(node).empty()) continue;
        ++nodes;
        for (auto far : distances(graph, node))
            if (far != unreachable && far > 0) ++pairs, steps += far;
    }
    if (pairs == 0) return;
    numbers.mean_path = static_cast<double>(steps) / static_cast<double>(pairs);
    numbers.reachable = static_cast<double>(pairs) / static_cast<double>(nodes * (nodes - 1));
}

double count_of(const auto& list, auto wanted) {
    return static_cast<double>(std::count_if(list.begin(), list.end(), wanted));
}

Numbers numbers_of(const CollaborationNetwork& network, const Params& params, bool is_silent) {
    const auto& map = network.ecosystem;
    Numbers numbers;
    const auto found = gaps(map, params);
    numbers.actors = head_count(map).actors;
    if (!is_silent) {
        numbers.offers = static_cast<double>(found.grid.offers.size());
        const auto with = [&](Supply supply) {
            return count_of(found.cells, [&](const CellNeed& cell) { return cell.supply == supply; });
        };
        numbers.empty_cells = with(Supply::none);
        numbers.possible_gaps = with(Supply::possible);
    }
    for (const auto& gap : found.reported)
        if (!gap.answering.empty()) numbers.answered_keys.insert(map[gap.gap].key);
    const bool knows_answers = answers_of_today(map).is_known;
    if (knows_answers) numbers.answered = static_cast<double>(numbers.answered_keys.size());
    if (std::all_of(found.reported.begin(), found.reported.end(),
                    [](const ReportedGap& gap) { return gap.untaken.has_value(); }))
        numbers.unanswered = count_of(found.reported, [](const ReportedGap& gap) { return *gap.untaken; });
    numbers.links = network.links;
    const auto& sizes = network.parts.sizes;
    for (auto size : sizes) ++(size > 1 ? numbers.parts : numbers.isolates);
    numbers.largest_part = sizes.empty() ? 0 : sizes.front();
    for (auto node : articulation_points(network.graph)) numbers.cut_keys.insert(network.actor(node).key);
    for (auto node : network.linked()) numbers.tied_keys.insert(network.actor(node).key);
    numbers.cut_points = numbers.cut_keys.size();
    measure_distances(network.graph, numbers);
    return numbers;
}

/// What is in `is` and not in `was`, of what both maps have.
template <class InBoth>
Keys newly(const std::set<std::string>& was, const std::set<std::string>& is, InBoth in_both_maps) {
    Keys keys;
    for (const auto& key : is)
        if (!was.contains(key) && in_both_maps(key)) keys.push_back(key);
    return keys;
}

void add_measures(const Numbers& was, const Numbers& is, Comparison& comparison) {
    auto count = [&](std::string key, std::size_t Numbers::*number) {
        comparison.measures.push_back(
            {std::move(key), static_cast<double>(was.*number), static_cast<double>(is.*number), true});
    };
    auto known = [&](std::string key, std::optional<double> Numbers::*number, bool whole) {
        comparison.measures.push_back({std::move(key), was.*number, is.*number, whole});
    };
    count("actors", &Numbers::actors);
    known("offers", &Numbers::offers, true);
    known("empty_cells", &Numbers::empty_cells, true);
    known("possible_gaps", &Numbers::possible_gaps, true);
    known("answered_gaps", &Numbers::answered, true);
    known("unanswered_gaps", &Numbers::unanswered, true);
    count("links", &Numbers::links);
    count("parts", &Numbers::parts);
    count("largest_part", &Numbers::largest_part);
    count("isolates", &Numbers::isolates);
    count("cut_points", &Numbers::cut_points);
    known("mean_path", &Numbers::mean_path, false);
    known("reachable", &Numbers::reachable, false);
}

void compare_networks(const CollaborationNetwork& old_network, const CollaborationNetwork& new_network,
                      const Params& params, Comparison& comparison) {
    const auto &before = old_network.ecosystem, &after = new_network.ecosystem;
    comparison.betweenness = betweenness_moves(old_network, new_network);
    const auto was = numbers_of(old_network, params, comparison.silent == Side::before),
               is = numbers_of(new_network, params, comparison.silent == Side::after);
    add_measures(was, is, comparison);
    auto actor = [&](const std::string& key) { return find_actor(before, key) && find_actor(after, key); };
    auto gap = [&](const std::string& key) {
        auto has = [&](const Ecosystem& map) {
            return std::any_of(map.gaps.begin(), map.gaps.end(), [&](const Gap& each) { return each.key == key; });
        };
        return has(before) && has(after);
    };
    comparison.new_cut_points = newly(was.cut_keys, is.cut_keys, actor);
    comparison.former_cut_points = newly(is.cut_keys, was.cut_keys, actor);
    comparison.knows_answers_before = was.answered.has_value();
    comparison.knows_answers_after = is.answered.has_value();
    if (comparison.silent == Side::neither) {
        comparison.answered = newly(was.answered_keys, is.answered_keys, gap);
        comparison.no_longer_answered = newly(is.answered_keys, was.answered_keys, gap);
    }
    comparison.cut_off = newly(is.tied_keys, was.tied_keys, actor);
    comparison.tied_again = newly(was.tied_keys, is.tied_keys, actor);
}

/// By key of the target group: how many actors have a counted offer to it.
std::map<std::string, std::size_t> actors_by_group(const Ecosystem& map) {
    std::map<std::string, std::size_t> counts;
    for (const auto& line : pivot(map, Dimension::target).rows) counts[line.term->key] = line.all.count();
    return counts;
}

void compare_groups(const Ecosystem& before, const Ecosystem& after, Comparison& comparison) {
    const auto was = actors_by_group(before), is = actors_by_group(after);
    for (const auto& term : terms_of(after.framework, Dimension::target)) {
        const auto old = was.find(term.key);
        if (old == was.end() || old->second == is.at(term.key)) continue;
        comparison.groups.push_back({term.key, term.label, old->second, is.at(term.key)});
    }
    auto change = [](const GroupChange& group) {
        return static_cast<long long>(group.after) - static_cast<long long>(group.before);
    };
    std::stable_sort(comparison.groups.begin(), comparison.groups.end(),
                     [&](const auto& a, const auto& b) { return change(a) < change(b); });
}

/// By key of the actor: how many counted offers it has. What stands for many is no actor.
std::map<std::string, std::size_t> offers_by_actor(const Ecosystem& map) {
    std::map<std::string, std::size_t> counts;
    for (const auto& membership : counted_offers(map))
        if (const auto& actor = map[map[membership.offer].actor]; is_actor(actor)) ++counts[actor.key];
    return counts;
}

void compare_offers(const Ecosystem& before, const Ecosystem& after, Comparison& comparison) {
    auto was = offers_by_actor(before), is = offers_by_actor(after);
    for (const auto& [key, count] : is) comparison.doing_more += count > was[key] ? 1 : 0;
    for (const auto& [key, count] : was) comparison.doing_less += count > is[key] ? 1 : 0;
}

Message changed_tables(const char* id, const Comparison& comparison) {
    MessageList tables;
    std::size_t rows = 0;
    for (const auto& table : comparison.tables) {
        tables.items.push_back(rows_counted(table.table, table.rows));
        rows += table.rows;
    }
    const auto count = comparison.tables.size();
    return {id,
            {{"tables", std::move(tables)},
             {"rows", rows},
             {"count", count},
             {"named", count > most_tables ? "some" : "all"}}};
}

Message unknown_headline(const Comparison& comparison) {
    const char* side = comparison.silent == Side::before ? "before" : "after";
    return {
        "compare.headline-unknown",
        {{"filtered", comparison.silent_as.empty() ? "no" : "yes"}, {"filter", comparison.silent_as}, {"side", side}}};
}

}  // namespace

Side silent_side(const Ecosystem& before, const Ecosystem& after) {
    const bool was = counted_offers(before).empty(), is = counted_offers(after).empty();
    const auto &old_made = before.provenance, &new_made = after.provenance;
    const bool only_what_if = old_made.what_if != new_made.what_if && old_made.filter == new_made.filter;
    if (was == is || only_what_if) return Side::neither;
    return was ? Side::before : Side::after;
}

Comparison compare(const Ecosystem& before, const Ecosystem& after, const Params& params) {
    Comparison comparison;
    comparison.silent = silent_side(before, after);
    const bool both_speak = comparison.silent == Side::neither;
    if (!both_speak) comparison.silent_as = (comparison.silent == Side::before ? before : after).provenance.filter;
    const auto tables = diff_tables(before, after);
    comparison.actors = changes_in(tables, "actors");
    if (both_speak) comparison.offers = changes_in(tables, "offers");
    comparison.links = changes_in(tables, "links");
    for (const auto& table : tables)
        if (table.differs() && (both_speak || table.name != "offers"))
            comparison.tables.push_back({table.name, table.added.size() + table.removed.size() + table.changed.size()});
    if (both_speak) {
        compare_cells(before, after, comparison);
        compare_offers(before, after, comparison);
        compare_groups(before, after, comparison);
        comparison.breadth = breadth_moves(before, after);
    }
    comparison.undated = undated_links(before, after);
    comparison.all_links = std::max(before.links.size(), after.links.size());
    compare_networks(collaboration_network(before, params), collaboration_network(after, params), params, comparison);
    return comparison;
}

std::optional<Message> turns_headline(const CellTurns& turns) {
    const auto [closed, lost, perhaps_lost, first_known] = turns;
    if (perhaps_lost + first_known > 0) {
        MessageList parts{{}, Joining::semicolons};
        if (closed + first_known > 0)
            parts.items.push_back({"compare.headline-gains", {{"closed", closed}, {"first", first_known}}});
        if (lost + perhaps_lost > 0)
            parts.items.push_back({"compare.headline-losses", {{"lost", lost}, {"perhaps", perhaps_lost}}});
        return Message(std::move(parts));
    }
    if (closed > 0 && lost > 0)
        return Message("compare.headline-closed-and-lost", {{"closed", closed}, {"lost", lost}});
    if (closed > 0) return Message("compare.headline-closed", {{"closed", closed}});
    if (lost > 0) return Message("compare.headline-lost", {{"lost", lost}});
    return std::nullopt;
}

Message headline_of(const Comparison& comparison) {
    if (comparison.silent != Side::neither) return unknown_headline(comparison);
    if (auto cells = turns_headline(comparison.turns)) return *cells;
    if (!comparison.answered.empty()) return {"compare.headline-answered", {{"gaps", comparison.answered.size()}}};
    if (comparison.tables.empty()) return Message("compare.headline-same");
    return changed_tables("compare.headline-rows", comparison);
}

Message actors_headline_of(const Comparison& comparison) {
    if (comparison.silent != Side::neither) return unknown_headline(comparison);
    if (comparison.doing_more + comparison.doing_less == 0) return Message("compare.headline-actors-same");
    return {"compare.headline-actors", {{"more", comparison.doing_more}, {"less", comparison.doing_less}}};
}

Message network_headline_of(const Comparison& comparison) {
    const auto part = std::find_if(comparison.measures.begin(), comparison.measures.end(),
                                   [](const Measure& measure) { return measure.key == "largest_part"; });
    const auto was = static_cast<std::int64_t>(part->before.value_or(0)),
               is = static_cast<std::int64_t>(part->after.value_or(0));
    const char* change = is < was ? "less" : is > was ? "more" : "same";
    return {"compare.headline-network",
            {{"mostly", 2 * comparison.undated > comparison.all_links ? "undated" : "dated"},
             {"links", comparison.all_links},
             {"change", change},
             {"before", was},
             {"after", is},
             {"undated", comparison.undated}}};
}

Message rows_headline_of(const Comparison& comparison) {
    if (comparison.tables.empty()) return Message("compare.headline-same");
    return changed_tables("compare.headline-only-rows", comparison);
}

}  // namespace ecomap
