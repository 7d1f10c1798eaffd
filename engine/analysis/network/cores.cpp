#include "engine/analysis/network/cores.hpp"

#include "engine/analysis/network/network_report.hpp"
#include "engine/analysis/report_words.hpp"
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
    const CollaborationNetwork& network;
    std::vector<std::size_t> numbers;  // by node
    std::vector<Core> cores;           // innermost first, down to 0
    std::size_t most;                  // names in a sentence

    /// Ties of a node within the core of its own number.
    std::size_t within(Node node) const {
        auto contacts = network.graph.neighbours(node);
        return static_cast<std::size_t>(std::count_if(contacts.begin(), contacts.end(),
                                                      [&](Node other) { return numbers[other] >= numbers[node]; }));
    }
};

Core core_of(const CollaborationNetwork& network, const std::vector<std::size_t>& numbers, std::size_t k) {
    Core core;
    core.k = k;
    std::vector<Tie> ties;
    for (Node node = 0; node < network.size(); ++node) {
        if (numbers[node] < k) continue;
        core.members.push_back(node);
        for (Node other : network.graph.neighbours(node))
            if (node < other && numbers[other] >= k) ties.push_back({node, other, 1});
    }
    core.members = network.in_alphabet(core.members);
    core.ties = ties.size();
    auto parts = components(Graph(network.size(), ties));
    core.pieces.resize(parts.sizes.size());
    for (Node node : core.members) core.pieces[parts.of[node]].push_back(node);
    std::erase_if(core.pieces, [](const auto& piece) { return piece.empty(); });
    return core;
}

Layers layers_of(const CollaborationNetwork& network, const Params& params) {
    Layers layers{network, core_numbers(network.graph), {}, params.top};
    if (network.size() == 0) return layers;
    for (auto k = *std::max_element(layers.numbers.begin(), layers.numbers.end()) + 1; k-- > 0;)
        layers.cores.push_back(core_of(network, layers.numbers, k));
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
                              Message(layers.network.names(just))});
    }
    return table;
}

Table member_table(const Layers& layers) {
    Table table{"members", Message("cores.table-members"), {}, {}};
    table.columns = node_columns({column("core"), column("contacts", "nodes"), column("within", "nodes")});
    auto order = layers.network.nodes();
    std::sort(order.begin(), order.end(), [&](Node a, Node b) {
        return std::tuple(layers.numbers[b], layers.within(b), layers.network.places[a]) <
               std::tuple(layers.numbers[a], layers.within(a), layers.network.places[b]);
    });
    for (Node node : order)
        table.rows.push_back(node_row(layers.network, node,
                                      {number_cell(layers.numbers[node]), number_cell(layers.network.degree(node)),
                                       number_cell(layers.within(node))}));
    return table;
}

/// Who is innermost; the core number is above 1.
Message innermost_sentence(const Layers& layers) {
    const Core& core = layers.cores.front();
    MessageList sizes;
    for (const auto& piece : core.pieces) sizes.items.push_back(Message::as_it_is(std::to_string(piece.size())));
    return {"cores.innermost",
            {{"members", layers.network.count(core.members.size())},
             {"k", core.k},
             {"names", layers.network.names(core.members, layers.most)},
             {"pieces", core.pieces.size()},
             {"sizes", std::move(sizes)}}};
}

Message rim_sentence(const Layers& layers) {
    auto rim = static_cast<std::size_t>(std::count(layers.numbers.begin(), layers.numbers.end(), std::size_t{1}));
    return {"cores.rim", {{"rim", rim}, {"linked", layers.network.count(layers.network.linked().size())}}};
}

/// Who has more contacts than anyone in the innermost core without being in it.
Message hub_sentence(const Layers& layers, Node hub) {
    return {
        "cores.hub-outside",
        {{"name", layers.network.name(hub)}, {"contacts", layers.network.degree(hub)}, {"core", layers.numbers[hub]}}};
}

/// Of those outside the innermost core, the one with the most contacts, if it has at least twice its core number.
std::optional<Node> hub_outside(const Layers& layers) {
    std::optional<Node> hub;
    auto contacts = [&](Node node) { return layers.network.degree(node); };
    for (Node node = 0; node < layers.network.size(); ++node) {
        if (layers.numbers[node] == layers.cores.front().k || contacts(node) < 2 * layers.numbers[node] + 1) continue;
        if (!hub || std::tuple(contacts(node), layers.network.places[*hub]) >
                        std::tuple(contacts(*hub), layers.network.places[node]))
            hub = node;
    }
    return hub;
}

std::vector<Finding> findings_of(const Layers& layers) {
    std::vector<Finding> findings;
    if (layers.network.graph.edge_count() > 0) {
        if (layers.cores.front().k > 1) {
            findings.push_back({innermost_sentence(layers)});
            findings.push_back({rim_sentence(layers)});
            if (auto hub = hub_outside(layers)) findings.push_back({hub_sentence(layers, *hub)});
        } else {
            findings.push_back({Message("cores.none")});
        }
    }
    findings.push_back({isolates_sentence(layers.network)});
    return findings;
}

}  // namespace

Report cores_report(const Ecosystem& ecosystem, const Params& params) {
    const auto network = collaboration_network(ecosystem, params);
    const auto layers = layers_of(network, params);
    return network_report(network, {"cores",
                                    Message("cores.title"),
                                    findings_of(layers),
                                    {core_table(layers), member_table(layers)},
                                    {Message("cores.definition")}});
}

}  // namespace ecomap
