#include "engine/analysis/network/holes.hpp"

#include "engine/analysis/network/network_report.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/graph/centrality/structural_holes.hpp"

#include <algorithm>

namespace ecomap {
namespace {

/// The measures and what the sentences need to know of them.
struct Measured {
    const CollaborationNetwork& network;
    std::vector<std::optional<StructuralHoles>> of;
    std::vector<RankedNode> order;  // those with contacts
    std::size_t most;               // names in a sentence

    const StructuralHoles& holes(Node node) const { return *of[node]; }
};

Measured measured_on(const CollaborationNetwork& network, const Params& params) {
    Measured measured{network, structural_holes(network.graph), {}, params.top};
    std::vector<double> sizes;
    for (const auto& holes : measured.of) sizes.push_back(holes ? holes->effective_size : 0);
    measured.order = ranked(network, network.linked(), sizes);
    return measured;
}

Table table_of(const Measured& measured) {
    Table table{"holes", Message("holes.table-holes"), {}, {}};
    table.columns =
        ranked_columns({column("contacts", "nodes"), column("effective_size", "nodes"), column("efficiency", "share"),
                        column_as("constraint", "constraint"), column("hierarchy")});
    const auto& network = measured.network;
    for (const RankedNode& place : measured.order) {
        const StructuralHoles& holes = measured.holes(place.node);
        table.rows.push_back(ranked_row(network, place,
                                        {number_cell(holes.contacts), holes.effective_size, holes.efficiency,
                                         holes.constraint, number_or_unknown(holes.hierarchy)}));
    }
    for (Node node : network.in_alphabet(network.alone()))
        table.rows.push_back(ranked_row(network, {node, 0, 0}, {number_cell(0), Cell(), Cell(), Cell(), Cell()}));
    return table;
}

/// Who has the most contacts that say something different.
Message first_sentence(const Measured& measured) {
    const auto& order = measured.order;
    const auto leaders = leaders_of(order);
    const StructuralHoles& holes = measured.holes(leaders.front());
    auto names = measured.network.names(leaders, measured.most);
    Decimal size{holes.effective_size, 1};
    if (leaders.size() > 1) return {"holes.first-shared", {{"names", names}, {"size", size}}};
    const StructuralHoles& next = measured.holes(order[1].node);
    return {"holes.first",
            {{"name", names},
             {"size", size},
             {"contacts", holes.contacts},
             {"constraint", Decimal{holes.constraint, 2}},
             {"next", measured.network.name(order[1].node)},
             {"next_size", Decimal{next.effective_size, 1}},
             {"next_contacts", next.contacts}}};
}

/// Those with at least two contacts, all of whom are tied to each other; and those with one.
Message closed_sentence(const Measured& measured) {
    std::vector<Node> closed;
    for (const RankedNode& place : measured.order) {
        const StructuralHoles& holes = measured.holes(place.node);
        if (holes.contacts > 1 && holes.effective_size < 1 + 1e-9) closed.push_back(place.node);
    }
    return {"holes.closed", {{"closed", closed.size()}, {"names", measured.network.names(closed, measured.most)}}};
}

Message single_sentence(const Measured& measured) {
    std::size_t single = 0;
    for (const RankedNode& place : measured.order) single += measured.holes(place.node).contacts == 1;
    return {"holes.single", {{"single", single}, {"linked", measured.network.count(measured.order.size())}}};
}

std::vector<Finding> findings_of(const Measured& measured) {
    std::vector<Finding> findings;
    if (!measured.order.empty()) findings.push_back({first_sentence(measured)});
    findings.push_back({isolates_sentence(measured.network)});
    if (measured.order.empty()) return findings;
    findings.push_back({single_sentence(measured)});
    findings.push_back({closed_sentence(measured)});
    return findings;
}

}  // namespace

Report holes_report(const Ecosystem& ecosystem, const Params& params) {
    const auto network = collaboration_network(ecosystem, params);
    const auto measured = measured_on(network, params);
    return network_report(network, {"holes",
                                    Message("holes.title"),
                                    findings_of(measured),
                                    {table_of(measured)},
                                    {Message("holes.definition"), Message("holes.order")}});
}

}  // namespace ecomap
