#include "engine/analysis/network/cores.hpp"

#include "engine/analysis/network/network.hpp"
#include "engine/analysis/network/network_nodes.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/graph/connectivity/connectivity.hpp"

#include <algorithm>
#include <tuple>

namespace ecomap {
namespace {

/// The nodes with at least this core number, and the ties among them.
struct Core {
    std::size_t k = 0;
    std::vector<Node> members;  // in alphabetical order
    std::size_t ties = 0;
    std::vector<std::vector<Node>> pieces;  // largest first
};

struct Layers {
    const NetworkNodes& nodes;
    std::vector<std::size_t> numbers;  // by node
    std::vector<Core> cores;           // innermost first, down to 0
    std::size_t most;                  // names in a sentence

    /// Ties of a node within the core of its own number.
    std::size_t within(Node node) const {
        auto contacts = nodes.network().graph.neighbours(node);
        return static_cast<std::size_t>(std::count_if(contacts.begin(), contacts.end(),
                                                      [&](Node other) { return numbers[other] >= numbers[node]; }));
    }
};

Core core_of(const NetworkNodes& nodes, const std::vector<std::size_t>& numbers, std::size_t k) {
    Core core;
    core.k = k;
    std::vector<Tie> ties;
    for (Node node = 0; node < nodes.size(); ++node) {
        if (numbers[node] < k) continue;
        core.members.push_back(node);
        for (Node other : nodes.network().graph.neighbours(node))
            if (node < other && numbers[other] >= k) ties.push_back({node, other, 1});
    }
    core.members = nodes.in_alphabet(core.members);
    core.ties = ties.size();
    auto parts = components(Graph(nodes.size(), ties));
    core.pieces.resize(parts.sizes.size());
    for (Node node : core.members) core.pieces[parts.of[node]].push_back(node);
    std::erase_if(core.pieces, [](const auto& piece) { return piece.empty(); });
    return core;
}

Layers layers_of(const NetworkNodes& nodes, const Params& params) {
    Layers layers{nodes, core_numbers(nodes.network().graph), {}, params.top};
    if (nodes.size() == 0) return layers;
    for (auto k = *std::max_element(layers.numbers.begin(), layers.numbers.end()) + 1; k-- > 0;)
        layers.cores.push_back(core_of(nodes, layers.numbers, k));
    return layers;
}

Table core_table(const Layers& layers) {
    Table table{"cores", Message("cores.table-cores"), {}, {}};
    table.columns = {column("core"),
                     column("just", "nodes"),
                     column_as("nodes", "nodes-in-the-core", "nodes"),
                     column_as("ties", "ties-within-it", "ties"),
                     column("pieces", "pieces"),
                     column_as("members", "who-has-just-this-number")};
    for (const Core& core : layers.cores) {
        std::vector<Node> just;
        for (Node node : core.members)
            if (layers.numbers[node] == core.k) just.push_back(node);
        table.rows.push_back({number_cell(core.k), number_cell(just.size()), number_cell(core.members.size()),
                              number_cell(core.ties), number_cell(core.pieces.size()),
                              Message(layers.nodes.names(just))});
    }
    return table;
}

Table member_table(const Layers& layers) {
    Table table{"members", Message("cores.table-members"), {}, {}};
    table.columns = node_columns();
    for (auto& one : {column("core"), column("contacts", "nodes"), column("within", "nodes")})
        table.columns.push_back(one);
    std::vector<Node> order(layers.nodes.size());
    for (Node node = 0; node < order.size(); ++node) order[node] = node;
    std::sort(order.begin(), order.end(), [&](Node a, Node b) {
        return std::tuple(layers.numbers[b], layers.within(b), layers.nodes.place(a)) <
               std::tuple(layers.numbers[a], layers.within(a), layers.nodes.place(b));
    });
    for (Node node : order) {
        auto row = layers.nodes.cells(node);
        row.push_back(number_cell(layers.numbers[node]));
        row.push_back(number_cell(layers.nodes.network().graph.neighbours(node).size()));
        row.push_back(number_cell(layers.within(node)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Who is innermost; the core number is above 1.
Message innermost_sentence(const Layers& layers) {
    const Core& core = layers.cores.front();
    MessageList sizes;
    for (const auto& piece : core.pieces) sizes.items.push_back(Message::as_it_is(std::to_string(piece.size())));
    return {"cores.innermost",
            {{"members", layers.nodes.count(core.members.size())},
             {"k", core.k},
             {"names", layers.nodes.names(core.members, layers.most)},
             {"pieces", core.pieces.size()},
             {"sizes", std::move(sizes)}}};
}

Message rim_sentence(const Layers& layers) {
    auto rim = static_cast<std::size_t>(std::count(layers.numbers.begin(), layers.numbers.end(), std::size_t{1}));
    return {"cores.rim", {{"rim", rim}, {"linked", layers.nodes.count(linked_nodes(layers.nodes).size())}}};
}

/// Who has more contacts than anyone in the innermost core without being in it.
Message hub_sentence(const Layers& layers, Node hub) {
    return {"cores.hub-outside",
            {{"name", layers.nodes.name(hub)},
             {"contacts", layers.nodes.network().graph.neighbours(hub).size()},
             {"core", layers.numbers[hub]}}};
}

/// Of those outside the innermost core, the one with the most contacts, if it has at least twice its core number.
std::optional<Node> hub_outside(const Layers& layers) {
    std::optional<Node> hub;
    auto contacts = [&](Node node) { return layers.nodes.network().graph.neighbours(node).size(); };
    for (Node node = 0; node < layers.nodes.size(); ++node) {
        if (layers.numbers[node] == layers.cores.front().k || contacts(node) < 2 * layers.numbers[node] + 1) continue;
        if (!hub ||
            std::tuple(contacts(node), layers.nodes.place(*hub)) > std::tuple(contacts(*hub), layers.nodes.place(node)))
            hub = node;
    }
    return hub;
}

std::vector<Finding> findings_of(const Layers& layers) {
    std::vector<Finding> findings;
    if (layers.nodes.network().graph.edge_count() > 0) {
        if (layers.cores.front().k > 1) {
            findings.push_back({innermost_sentence(layers)});
            findings.push_back({rim_sentence(layers)});
            if (auto hub = hub_outside(layers)) findings.push_back({hub_sentence(layers, *hub)});
        } else {
            findings.push_back({Message("cores.none")});
        }
    }
    findings.push_back({isolates_sentence(layers.nodes.network())});
    return findings;
}

}  // namespace

Report cores_report(const Ecosystem& ecosystem, const Params& params) {
    auto network = collaboration_network(ecosystem, params);
    NetworkNodes nodes(ecosystem, network);
    auto layers = layers_of(nodes, params);
    Report report;
    report.name = "cores";
    report.title = Message("cores.title");
    report.findings = findings_of(layers);
    report.tables = {core_table(layers), member_table(layers)};
    report.notes = network_notes(ecosystem, network);
    report.notes.push_back(Message("cores.definition"));
    return report;
}

}  // namespace ecomap
