#include "engine/analysis/network/brokerage.hpp"

#include "engine/analysis/dimension.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/analysis/network/network_nodes.hpp"
#include "engine/analysis/support/cell_words.hpp"
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

Grouping grouping(const Ecosystem& ecosystem, const Collaboration& network, const Params& params) {
    Grouping result;
    if (params.by == to_string(Dimension::level)) result.dimension = Dimension::level;
    result.terms = terms_of(ecosystem.framework, result.dimension);
    auto position = [&](auto id) {
        for (std::uint32_t i = 0; id && i < result.terms.size(); ++i)
            if (result.terms[i].id == id->value) return i;
        return no_group;
    };
    for (auto id : network.actors) {
        const auto& actor = ecosystem[id];
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

struct Brokers {
    const NetworkNodes& nodes;
    const Grouping& groups;
    Brokerage found;
    BrokerageByChance chance;
    std::vector<double> pairs;      // by node: all brokered pairs
    std::vector<RankedNode> order;  // those that broker any
    std::size_t most;

    double within(Node node) const { return pairs_of(found.counts[node], BrokerRole::coordinator); }
    double across(Node node) const { return found.totals[node] / 2 - within(node); }
};

std::int64_t whole(double number) { return std::llround(number); }

std::vector<Column> role_columns(const std::string& prefix = "") {
    std::vector<Column> columns;
    for (const char* role : {"coordinator", "itinerant", "gate", "liaison"}) columns.push_back(column(prefix + role));
    return columns;
}

void append(std::vector<Column>& columns, const std::vector<Column>& more) {
    columns.insert(columns.end(), more.begin(), more.end());
}

Cell group_cell(const Brokers& brokers, Node node) {
    auto group = brokers.groups.of[node];
    return group == no_group ? Cell() : Cell(brokers.groups.terms[group].label);
}

Table broker_table(const Brokers& brokers) {
    Table table{"brokers", Message("brokerage.table-brokers"), {}, {}};
    table.columns = {column_as("rank", "rank"), column("tied_with", "nodes")};
    append(table.columns, node_columns());
    table.columns.push_back({"group", words_of(brokers.groups.dimension).one, ""});
    table.columns.push_back(column("pairs", "pairs"));
    append(table.columns, role_columns());
    table.columns.push_back(column_as("unknown", "group-unknown", "pairs"));
    append(table.columns, role_columns("expected_"));
    append(table.columns, role_columns("z_"));
    for (const RankedNode& place : brokers.order) {
        std::vector<Cell> row{number_cell(place.rank), number_cell(place.tied_with)};
        for (auto& cell : brokers.nodes.cells(place.node)) row.push_back(cell);
        row.push_back(group_cell(brokers, place.node));
        row.push_back(whole(brokers.pairs[place.node]));
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
Table directed_table(const Brokers& brokers, const Graph& arcs) {
    Table table{"directed_brokers", Message("brokerage.table-directed-brokers"), {}, {}};
    append(table.columns, node_columns());
    for (auto& one : {column("ways", "ways"), column("coordinator"), column("itinerant"), column("gatekeeper"),
                      column("representative"), column("liaison"), column_as("unknown", "group-unknown", "ways")})
        table.columns.push_back(one);
    auto along = brokerage(arcs, brokers.groups.of);
    std::vector<Node> brokering;
    std::vector<double> ways;
    for (Node node = 0; node < brokers.nodes.size(); ++node) {
        ways.push_back(all_ways(along, node));
        if (ways.back() > 0) brokering.push_back(node);
    }
    for (const RankedNode& place : ranked(brokers.nodes, brokering, ways)) {
        auto row = brokers.nodes.cells(place.node);
        row.push_back(whole(ways[place.node]));
        for (double count : along.counts[place.node]) row.push_back(whole(count));
        row.push_back(whole(along.ungrouped[place.node]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Who brokers the most pairs, and how many of these across groups.
Message first_sentence(const Brokers& brokers) {
    std::vector<Node> leaders;
    for (const RankedNode& place : brokers.order)
        if (place.rank == 1) leaders.push_back(place.node);
    return {"brokerage.first",
            {{"names", brokers.nodes.names(leaders, brokers.most)},
             {"leaders", leaders.size()},
             {"pairs", whole(brokers.pairs[leaders.front()])},
             {"across", whole(brokers.across(leaders.front()))},
             {"groups", words_of(brokers.groups.dimension).many}}};
}

/// Who joins the most pairs in which all three are of different groups.
Message liaison_sentence(const Brokers& brokers) {
    std::vector<Node> all;
    std::vector<double> values;
    for (Node node = 0; node < brokers.nodes.size(); ++node) {
        values.push_back(pairs_of(brokers.found.counts[node], BrokerRole::liaison));
        if (values.back() > 0) all.push_back(node);
    }
    std::vector<Node> leaders;
    for (const RankedNode& place : ranked(brokers.nodes, all, values))
        if (place.rank == 1) leaders.push_back(place.node);
    auto groups = words_of(brokers.groups.dimension).many;
    if (leaders.empty()) return {"brokerage.no-liaison", {{"groups", groups}}};
    return {"brokerage.liaisons",
            {{"leaders", leaders.size()},
             {"groups", groups},
             {"names", brokers.nodes.names(leaders, brokers.most)},
             {"pairs", whole(values[leaders.front()])}}};
}

/// Whether brokering keeps within groups more or less than chance would.
Message chance_sentence(const Brokers& brokers) {
    double known = 0;
    for (double total : brokers.found.totals) known += total / 2;
    auto z = brokers.chance.all_z[static_cast<std::size_t>(BrokerRole::coordinator)];
    const char* keeps = !z ? "unknown" : std::abs(*z) < 2 ? "unsure" : *z > 0 ? "within" : "across";
    return {"brokerage.chance",
            {{"known", whole(known)},
             {"within", whole(pairs_of(brokers.found.all, BrokerRole::coordinator))},
             {"group", words_of(brokers.groups.dimension).one},
             {"expected", Decimal{pairs_of(brokers.chance.all_expected, BrokerRole::coordinator), 1}},
             {"keeps", keeps},
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
    } else if (brokers.nodes.size() > 0) {
        findings.push_back({Message("brokerage.none")});
    }
    findings.push_back({isolates_sentence(brokers.nodes.network())});
    if (auto unknown = std::count(brokers.groups.of.begin(), brokers.groups.of.end(), no_group); unknown > 0)
        findings.push_back({Message("brokerage.group-unknown", {{"unknown", unknown},
                                                                {"all", brokers.nodes.count(brokers.nodes.size())},
                                                                {"group", words_of(brokers.groups.dimension).one}})});
    return findings;
}

std::vector<Message> notes_of(const Brokers& brokers, const Params& params) {
    auto notes = network_notes(brokers.nodes.ecosystem(), brokers.nodes.network());
    notes.push_back({"brokerage.groups", {{"groups", words_of(brokers.groups.dimension).many}}});
    if (auto asked = parse_dimension(params.by); asked && *asked != brokers.groups.dimension)
        notes.push_back(Message("brokerage.type-or-level"));
    notes.push_back(Message("brokerage.definition"));
    notes.push_back({"brokerage.chance-definition", {{"draws", params.draws}, {"seed", std::to_string(params.seed)}}});
    notes.push_back(Message("brokerage.order"));
    return notes;
}

}  // namespace

BrokerScores broker_scores(const Ecosystem& ecosystem, const Collaboration& network, const Collaboration& arcs,
                           const Params& params) {
    auto groups = grouping(ecosystem, network, params);
    auto found = brokerage(network.graph, groups.of), along = brokerage(arcs.graph, groups.of);
    BrokerScores scores;
    for (Node node = 0; node < network.actors.size(); ++node) {
        scores.pairs.push_back(all_pairs(found, node));
        scores.liaisons.push_back(pairs_of(found.counts[node], BrokerRole::liaison));
        scores.ways.push_back(all_ways(along, node));
    }
    return scores;
}

Report brokerage_report(const Ecosystem& ecosystem, const Params& params) {
    auto network = collaboration_network(ecosystem, params);
    auto arcs = collaboration_network(ecosystem, params, Direction::directed);
    NetworkNodes nodes(ecosystem, network);
    auto groups = grouping(ecosystem, network, params);
    Brokers brokers{nodes,
                    groups,
                    brokerage(network.graph, groups.of),
                    brokerage_by_chance(network.graph, groups.of, params.draws, params.seed),
                    {},
                    {},
                    params.top};
    std::vector<Node> brokering;
    for (Node node = 0; node < nodes.size(); ++node) {
        brokers.pairs.push_back(all_pairs(brokers.found, node));
        if (brokers.pairs.back() > 0) brokering.push_back(node);
    }
    brokers.order = ranked(nodes, brokering, brokers.pairs);
    Report report;
    report.name = "brokerage";
    report.title = Message("brokerage.title");
    report.findings = findings_of(brokers);
    report.tables = {broker_table(brokers), role_table(brokers), directed_table(brokers, arcs.graph)};
    report.notes = notes_of(brokers, params);
    return report;
}

}  // namespace ecomap
