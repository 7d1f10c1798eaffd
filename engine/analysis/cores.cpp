#include "engine/analysis/cores.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/network.hpp"
#include "engine/analysis/network_nodes.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/graph/connectivity.hpp"

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
    Table table{"cores", Text("Kärnor", "Cores"), {}, {}};
    table.columns = {column("core", "kärntal", "core number"),
                     column("just", "noder med just detta tal", "nodes of just this number", "nodes"),
                     column("nodes", "noder i kärnan", "nodes in the core", "nodes"),
                     column("ties", "band inom den", "ties within it", "ties"),
                     column("pieces", "skilda delar", "separate pieces", "pieces"),
                     column("members", "vilka har just detta tal", "who has just this number")};
    for (const Core& core : layers.cores) {
        std::vector<Node> just;
        for (Node node : core.members)
            if (layers.numbers[node] == core.k) just.push_back(node);
        table.rows.push_back({number_cell(core.k), number_cell(just.size()), number_cell(core.members.size()),
                              number_cell(core.ties), number_cell(core.pieces.size()),
                              in_both([&](std::string_view language) { return layers.nodes.names(just, language); })});
    }
    return table;
}

Table member_table(const Layers& layers) {
    Table table{"members", Text("Noderna och deras kärntal", "The nodes and their core numbers"), {}, {}};
    table.columns = node_columns();
    for (auto& one : {column("core", "kärntal", "core number"), column("contacts", "kontakter", "contacts", "nodes"),
                      column("within", "varav i samma kärna", "of these in the same core", "nodes")})
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
std::string innermost_sentence(const Layers& layers, std::string_view language) {
    const Core& core = layers.cores.front();
    std::string line = fill(choose(language, "Innerst är en kärna av {} som alla har minst {} band inom den: {}.",
                                   "Innermost is a core of {} that all have at least {} ties within it: {}."),
                            {layers.nodes.count(core.members.size(), language), std::to_string(core.k),
                             layers.nodes.names(core.members, language, layers.most)});
    if (core.pieces.size() == 1) return line;
    std::vector<std::string> sizes;
    for (const auto& piece : core.pieces) sizes.push_back(std::to_string(piece.size()));
    return line + fill(choose(language, " Den är i {} skilda delar ({}).", " It is in {} separate pieces ({})."),
                       {std::to_string(core.pieces.size()), join_list(sizes, language)});
}

std::string rim_sentence(const Layers& layers, std::string_view language) {
    auto rim = static_cast<std::size_t>(std::count(layers.numbers.begin(), layers.numbers.end(), std::size_t{1}));
    auto linked = layers.nodes.count(linked_nodes(layers.nodes).size(), language);
    if (rim == 0)
        return fill(choose(language, "Ingen av {} med länkar hänger bara i kanten.",
                           "None of {} with links hangs at the rim only."),
                    {linked});
    return fill(choose(language, "{} av {} med länkar hänger i kanten (kärntal 1): i kedjor eller på ett enda band.",
                       rim == 1 ? "{} of {} with links hangs at the rim (core number 1): in a chain or on a single tie."
                                : "{} of {} with links hang at the rim (core number 1): in chains or on a single tie."),
                {std::to_string(rim), linked});
}

/// Who has more contacts than anyone in the innermost core without being in it.
std::string hub_sentence(const Layers& layers, Node hub, std::string_view language) {
    auto contacts = layers.nodes.network().graph.neighbours(hub).size();
    return fill(choose(language, "{} har {} men kärntal {}: kontakterna är föga knutna till varandra.",
                       "{} has {} but core number {}: the contacts are hardly tied to each other."),
                {layers.nodes.name(hub, language),
                 plural(contacts, choose(language, "kontakt", "contact"), choose(language, "kontakter", "contacts")),
                 std::to_string(layers.numbers[hub])});
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
    auto find = [&](auto say) { findings.push_back({in_both(say)}); };
    if (layers.nodes.network().graph.edge_count() > 0) {
        if (layers.cores.front().k > 1) {
            find([&](std::string_view language) { return innermost_sentence(layers, language); });
            find([&](std::string_view language) { return rim_sentence(layers, language); });
            if (auto hub = hub_outside(layers))
                find([&](std::string_view language) { return hub_sentence(layers, *hub, language); });
        } else {
            findings.push_back(
                {Text("Nätverket har ingen kärna: det består av kedjor och stjärnor, utan slutna kretsar.",
                      "The network has no core: it is made of chains and stars, without closed rings.")});
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
    report.title = Text("Nätverkets kärnor", "The cores of the network");
    report.findings = findings_of(layers);
    report.tables = {core_table(layers), member_table(layers)};
    report.notes = network_notes(ecosystem, network);
    report.notes.push_back(Text(
        "Kärntal: det största k där noden ingår i en grupp vars alla har minst k band inom gruppen. Varje kärna "
        "ligger inom den föregående. Ordnat efter kärntal, sedan band inom samma kärna, sedan i bokstavsordning.",
        "Core number: the largest k such that the node is in a group whose members all have at least k ties within "
        "it. Each core lies within the one before. Ordered by core number, then ties within the same core, then "
        "alphabetically."));
    return report;
}

}  // namespace ecomap
