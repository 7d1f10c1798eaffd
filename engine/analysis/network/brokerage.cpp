#include "engine/analysis/network/brokerage.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/dimension.hpp"
#include "engine/analysis/network/network_report.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/graph/centrality/brokerage.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ecomap {
namespace {

/// What an actor is grouped by.
struct Grouping {
    Dimension dimension = Dimension::actor_type;
    std::vector<DimensionTerm> terms;
    std::vector<std::uint32_t> of;  // by node: position in `terms`, or no_group
};

Grouping grouping(const CollaborationNetwork& network, const Params& params) {
    Grouping result;
    if (params.by == to_string(Dimension::level)) result.dimension = Dimension::level;
    result.terms = terms_of(network.ecosystem.framework, result.dimension);
    auto position = [&](auto id) {
        for (std::uint32_t i = 0; id && i < result.terms.size(); ++i)
            if (result.terms[i].id == id->value) return i;
        return no_group;
    };
    for (auto id : network.actors) {
        const auto& actor = network.ecosystem[id];
        result.of.push_back(result.dimension == Dimension::level ? position(actor.level) : position(actor.type));
    }
    return result;
}

/// The four roles of ties that go both ways; gatekeeper stands for representative too.
constexpr std::array pair_roles{BrokerRole::coordinator, BrokerRole::itinerant, BrokerRole::gatekeeper,
                                BrokerRole::liaison};

/// Each pair of others is a way there and a way back; of the gate's two one is gatekeeper, one representative.
double pairs_of(const ByRole& ways, BrokerRole role) {
    return ways[static_cast<std::size_t>(role)] / (role == BrokerRole::gatekeeper ? 1 : 2);
}

/// Pairs that a node joins, of known groups or not.
double all_pairs(const Brokerage& found, Node node) { return (found.totals[node] + found.ungrouped[node]) / 2; }
double all_ways(const Brokerage& along, Node node) { return along.totals[node] + along.ungrouped[node]; }

/// Ways along links with a direction, between two that no link joins in that direction, with one of its own or without.
Brokerage directed_brokerage(const CollaborationNetwork& network, const Grouping& groups) {
    return brokerage(network.directed, groups.of, network.arcs);
}

/// Those with a value above zero, by it.
std::vector<RankedNode> ranked_above_zero(const CollaborationNetwork& network, const std::vector<double>& values) {
    auto nodes = network.nodes();
    std::erase_if(nodes, [&](Node node) { return values[node] <= 0; });
    return ranked(network, std::move(nodes), values);
}

struct Brokers {
    const CollaborationNetwork& network;
    Grouping groups;
    Brokerage found;
    BrokerageByChance chance;
    std::vector<double> pairs;      // by node: all brokered pairs
    std::vector<RankedNode> order;  // those that broker any
    std::size_t most;

    double within(Node node) const { return pairs_of(found.counts[node], BrokerRole::coordinator); }
    double across(Node node) const { return found.totals[node] / 2 - within(node); }
};

Brokers brokers_of(const CollaborationNetwork& network, const Params& params) {
    Brokers brokers{network, grouping(network, params), {}, {}, {}, {}, params.top};
    const auto& groups = brokers.groups.of;
    brokers.found = brokerage(network.graph, groups);
    brokers.chance = brokerage_by_chance(network.graph, groups, params.draws, params.seed);
    for (Node node : network.nodes()) brokers.pairs.push_back(all_pairs(brokers.found, node));
    brokers.order = ranked_above_zero(network, brokers.pairs);
    return brokers;
}

std::int64_t whole(double number) { return std::llround(number); }

std::vector<Column> role_columns(const std::string& prefix = "") {
    std::vector<Column> columns;
    for (const char* role : {"coordinator", "itinerant", "gate", "liaison"}) columns.push_back(column(prefix + role));
    return columns;
}

Cell group_cell(const Brokers& brokers, Node node) {
    auto group = brokers.groups.of[node];
    return group == no_group ? Cell() : Cell(brokers.groups.terms[group].label);
}

Table broker_table(const Brokers& brokers) {
    Table table{"brokers", Message("brokerage.table-brokers"), {}, {}};
    table.columns =
        ranked_columns(joined_lists({{"group", words_of(brokers.groups.dimension).one, ""}, column("pairs", "pairs")},
                                    joined_lists(role_columns(), {column_as("unknown", "group-unknown", "pairs")})));
    table.columns = joined_lists(std::move(table.columns), joined_lists(role_columns("expected_"), role_columns("z_")));
    for (const RankedNode& place : brokers.order) {
        auto row =
            ranked_row(brokers.network, place, {group_cell(brokers, place.node), whole(brokers.pairs[place.node])});
        for (auto role : pair_roles) row.push_back(whole(pairs_of(brokers.found.counts[place.node], role)));
        row.push_back(whole(brokers.found.ungrouped[place.node] / 2));
        for (auto role : pair_roles) row.push_back(pairs_of(brokers.chance.expected[place.node], role));
        for (auto role : pair_roles)
            row.push_back(number_or_unknown(brokers.chance.z[place.node][static_cast<std::size_t>(role)]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table role_table(const Brokers& brokers) {
    Table table{"roles", Message("brokerage.table-roles"), {}, {}};
    table.columns = {column("role"), column("meaning"), column("pairs", "pairs"), column("expected", "pairs"),
                     column("z")};
    auto names = role_columns();
    for (std::size_t i = 0; i < pair_roles.size(); ++i)
        table.rows.push_back({names[i].heading, Message("brokerage.meaning-" + names[i].key),
                              whole(pairs_of(brokers.found.all, pair_roles[i])),
                              pairs_of(brokers.chance.all_expected, pair_roles[i]),
                              number_or_unknown(brokers.chance.all_z[static_cast<std::size_t>(pair_roles[i])])});
    return table;
}

/// Ways along the links, in which a way in and a way back are two.
Table directed_table(const Brokers& brokers) {
    Table table{"directed_brokers", Message("brokerage.table-directed-brokers"), {}, {}};
    table.columns =
        node_columns({column("ways", "ways"), column("coordinator"), column("itinerant"), column("gatekeeper"),
                      column("representative"), column("liaison"), column_as("unknown", "group-unknown", "ways")});
    const auto along = directed_brokerage(brokers.network, brokers.groups);
    std::vector<double> ways;
    for (Node node : brokers.network.nodes()) ways.push_back(all_ways(along, node));
    for (const RankedNode& place : ranked_above_zero(brokers.network, ways)) {
        auto row = node_row(brokers.network, place.node, {whole(ways[place.node])});
        for (double count : along.counts[place.node]) row.push_back(whole(count));
        row.push_back(whole(along.ungrouped[place.node]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Who brokers the most pairs, and how many of these across groups.
Message first_sentence(const Brokers& brokers) {
    const auto leaders = leaders_of(brokers.order);
    return {"brokerage.first",
            {{"names", brokers.network.names(leaders, brokers.most)},
             {"leaders", leaders.size()},
             {"pairs", whole(brokers.pairs[leaders.front()])},
             {"across", whole(brokers.across(leaders.front()))},
             {"groups", words_of(brokers.groups.dimension).many}}};
}

/// Who joins the most pairs in which all three are of different groups.
Message liaison_sentence(const Brokers& brokers) {
    std::vector<double> values;
    for (const auto& counts : brokers.found.counts) values.push_back(pairs_of(counts, BrokerRole::liaison));
    const auto leaders = leaders_of(ranked_above_zero(brokers.network, values));
    auto groups = words_of(brokers.groups.dimension).many;
    if (leaders.empty()) return {"brokerage.no-liaison", {{"groups", groups}}};
    return {"brokerage.liaisons",
            {{"leaders", leaders.size()},
             {"groups", groups},
             {"names", brokers.network.names(leaders, brokers.most)},
             {"pairs", whole(values[leaders.front()])}}};
}

/// The role that is furthest from chance; of equals, and where no distance is known, the first.
std::size_t most_remarkable(const Brokers& brokers) {
    auto distance = [&](std::size_t role) {
        return std::abs(brokers.chance.all_z[static_cast<std::size_t>(pair_roles[role])].value_or(0));
    };
    std::size_t most = 0;
    for (std::size_t role = 1; role < pair_roles.size(); ++role)
        if (comparable(distance(role)) > comparable(distance(most))) most = role;
    return most;
}

/// Which role is furthest from what chance would give, and whether that is far.
Message chance_sentence(const Brokers& brokers) {
    double known = 0;
    for (double total : brokers.found.totals) known += total / 2;
    const auto place = most_remarkable(brokers);
    const auto role = pair_roles[place];
    const auto z = brokers.chance.all_z[static_cast<std::size_t>(role)];
    const char* sure = !z ? "unknown" : std::abs(*z) < 2 ? "unsure" : *z > 0 ? "more" : "fewer";
    return {"brokerage.chance",
            {{"known", whole(known)},
             {"role", role_columns()[place].key},
             {"pairs", whole(pairs_of(brokers.found.all, role))},
             {"group", words_of(brokers.groups.dimension).one},
             {"groups", words_of(brokers.groups.dimension).many},
             {"expected", Decimal{pairs_of(brokers.chance.all_expected, role), 1}},
             {"sure", sure},
             {"z", Decimal{z.value_or(0), 1}}}};
}

std::vector<Finding> findings_of(const Brokers& brokers) {
    std::vector<Finding> findings;
    if (!brokers.order.empty()) {
        findings.push_back({first_sentence(brokers)});
        findings.push_back({liaison_sentence(brokers)});
        double known = 0;
        for (double total : brokers.found.totals) known += total;
        if (known > 0) findings.push_back({chance_sentence(brokers)});
    } else if (brokers.network.size() > 0) {
        findings.push_back({Message("brokerage.none", {{"scope", scope_of(brokers.network.ecosystem)}})});
    }
    findings.push_back({isolates_sentence(brokers.network)});
    if (auto unknown =
            static_cast<std::size_t>(std::count(brokers.groups.of.begin(), brokers.groups.of.end(), no_group));
        unknown > 0)
        findings.push_back({Message("brokerage.group-unknown", {{"unknown", unknown},
                                                                {"all", brokers.network.count(brokers.network.size())},
                                                                {"group", words_of(brokers.groups.dimension).one}})});
    return findings;
}

std::vector<Message> notes_of(const Brokers& brokers, const Params& params) {
    std::vector<Message> notes;
    notes.push_back({"brokerage.groups", {{"groups", words_of(brokers.groups.dimension).many}}});
    notes.push_back(Message("brokerage.definition"));
    notes.push_back(Message("brokerage.directed"));
    notes.push_back({"brokerage.chance-definition", {{"draws", params.draws}, {"seed", std::to_string(params.seed)}}});
    notes.push_back(Message("brokerage.order"));
    return notes;
}

}  // namespace

std::span<const std::string_view> brokerage_groupings() {
    static const std::array words{to_string(Dimension::actor_type), to_string(Dimension::level)};
    return words;
}

BrokerScores broker_scores(const CollaborationNetwork& network, const Params& params) {
    const auto groups = grouping(network, params);
    const auto found = brokerage(network.graph, groups.of), along = directed_brokerage(network, groups);
    BrokerScores scores;
    for (Node node = 0; node < network.size(); ++node) {
        scores.pairs.push_back(all_pairs(found, node));
        scores.liaisons.push_back(pairs_of(found.counts[node], BrokerRole::liaison));
        scores.ways.push_back(all_ways(along, node));
    }
    return scores;
}

Report brokerage_report(const Ecosystem& ecosystem, const Params& params) {
    const auto network = collaboration_network(ecosystem, params);
    const auto brokers = brokers_of(network, params);
    return network_report(network, {"brokerage",
                                    Message("brokerage.title"),
                                    findings_of(brokers),
                                    {broker_table(brokers), role_table(brokers), directed_table(brokers)},
                                    notes_of(brokers, params)});
}

}  // namespace ecomap
