#include "engine/analysis/network/holes.hpp"

#include "engine/analysis/network/network.hpp"
#include "engine/analysis/network/network_nodes.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/graph/centrality/holes.hpp"

#include <algorithm>

namespace ecomap {
namespace {

/// The measures and what the sentences need to know of them.
struct Measured {
    const NetworkNodes& nodes;
    std::vector<std::optional<Holes>> of;
    std::vector<RankedNode> order;  // those with contacts
    std::size_t most;               // names in a sentence

    const Holes& holes(Node node) const { return *of[node]; }
};

Table table_of(const Measured& measured) {
    Table table{"holes", Message("holes.table-holes"), {}, {}};
    table.columns = {column_as("rank", "rank"), column("tied_with", "nodes")};
    for (auto& one : node_columns()) table.columns.push_back(one);
    for (auto& one : {column("contacts", "nodes"), column("effective_size", "nodes"), column("efficiency", "share"),
                      column_as("constraint", "constraint"), column("hierarchy")})
        table.columns.push_back(one);
    auto add = [&](std::vector<Cell> row, Node node, std::vector<Cell> numbers) {
        for (auto& cell : measured.nodes.cells(node)) row.push_back(cell);
        for (auto& cell : numbers) row.push_back(cell);
        table.rows.push_back(std::move(row));
    };
    for (const RankedNode& place : measured.order) {
        const Holes& holes = measured.holes(place.node);
        add({number_cell(place.rank), number_cell(place.tied_with)}, place.node,
            {number_cell(holes.contacts), holes.effective_size, holes.efficiency, holes.constraint,
             number_or_unknown(holes.hierarchy)});
    }
    std::vector<Node> alone;
    for (Node node = 0; node < measured.nodes.size(); ++node)
        if (!measured.of[node]) alone.push_back(node);
    for (Node node : measured.nodes.in_alphabet(alone))
        add({Cell(), Cell()}, node, {number_cell(0), Cell(), Cell(), Cell(), Cell()});
    return table;
}

/// Who has the most contacts that say something different.
Message first_sentence(const Measured& measured) {
    const auto& order = measured.order;
    std::vector<Node> leaders;
    for (const RankedNode& place : order)
        if (place.rank == 1) leaders.push_back(place.node);
    const Holes& holes = measured.holes(leaders.front());
    auto names = measured.nodes.names(leaders, measured.most);
    Decimal size{holes.effective_size, 1};
    if (leaders.size() > 1) return {"holes.first-shared", {{"names", names}, {"size", size}}};
    const Holes& next = measured.holes(order[1].node);
    return {"holes.first",
            {{"name", names},
             {"size", size},
             {"contacts", holes.contacts},
             {"constraint", Decimal{holes.constraint, 2}},
             {"next", measured.nodes.name(order[1].node)},
             {"next_size", Decimal{next.effective_size, 1}},
             {"next_contacts", next.contacts}}};
}

/// Those with at least two contacts, all of whom are tied to each other; and those with one.
Message closed_sentence(const Measured& measured) {
    std::vector<Node> closed;
    for (const RankedNode& place : measured.order) {
        const Holes& holes = measured.holes(place.node);
        if (holes.contacts > 1 && holes.effective_size < 1 + 1e-9) closed.push_back(place.node);
    }
    return {"holes.closed", {{"closed", closed.size()}, {"names", measured.nodes.names(closed, measured.most)}}};
}

Message single_sentence(const Measured& measured) {
    std::size_t single = 0;
    for (const RankedNode& place : measured.order) single += measured.holes(place.node).contacts == 1;
    return {"holes.single", {{"single", single}, {"linked", measured.nodes.count(measured.order.size())}}};
}

std::vector<Finding> findings_of(const Measured& measured) {
    std::vector<Finding> findings;
    if (!measured.order.empty()) findings.push_back({first_sentence(measured)});
    findings.push_back({isolates_sentence(measured.nodes.network())});
    if (measured.order.empty()) return findings;
    findings.push_back({single_sentence(measured)});
    findings.push_back({closed_sentence(measured)});
    return findings;
}

}  // namespace

Report holes_report(const Ecosystem& ecosystem, const Params& params) {
    auto network = collaboration_network(ecosystem, params);
    NetworkNodes nodes(ecosystem, network);
    Measured measured{nodes, structural_holes(network.graph), {}, params.top};
    std::vector<double> sizes;
    for (const auto& holes : measured.of) sizes.push_back(holes ? holes->effective_size : 0);
    measured.order = ranked(nodes, linked_nodes(nodes), sizes);
    Report report;
    report.name = "holes";
    report.title = Message("holes.title");
    report.findings = findings_of(measured);
    report.tables = {table_of(measured)};
    report.notes = network_notes(ecosystem, network);
    report.notes.push_back(Message("holes.definition"));
    report.notes.push_back(Message("holes.order"));
    return report;
}

}  // namespace ecomap
