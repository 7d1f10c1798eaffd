#include "engine/analysis/connectivity.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/cells.hpp"
#include "engine/analysis/cuts.hpp"
#include "engine/analysis/network.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/graph/connectivity.hpp"
#include "engine/graph/degree.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ecomap {
namespace {

/// The network and what the tables and sentences need to know of it.
struct Network {
    const Ecosystem& ecosystem;
    Collaboration ties;
    Components parts;
    std::vector<std::size_t> alphabetical;  ///< by actor

    const Actor& actor(Node node) const { return ecosystem[ties.actors[node]]; }
    std::size_t place(Node node) const { return alphabetical[ties.actors[node].value]; }
    /// How many nodes hang together with `node`, itself included.
    std::size_t around(Node node) const { return parts.sizes[parts.of[node]]; }
    std::string names(std::vector<Node> nodes, std::string_view language, std::size_t most = 0) const {
        std::sort(nodes.begin(), nodes.end(), [&](Node a, Node b) { return place(a) < place(b); });
        std::vector<std::string> list;
        for (Node node : nodes) list.push_back(marked_name(actor(node), language));
        return join_list(list, language, most);
    }
};

Table component_table(const Network& network) {
    Table table{"components", Message("connectivity.table-components"), {}, {}};
    table.columns = {column("component"), column("nodes", "nodes"),
                     column_as("categories", "of-these-categories", "nodes"), column("ties", "ties"),
                     column("members")};
    std::vector<std::vector<Node>> members(network.parts.sizes.size());
    for (Node node = 0; node < network.ties.actors.size(); ++node) members[network.parts.of[node]].push_back(node);
    auto degree = degrees(network.ties.graph);
    for (std::size_t part = 0; part < members.size(); ++part) {
        std::size_t categories = 0, ends = 0;
        for (Node node : members[part]) {
            categories += network.ties.category[node];
            ends += degree[node];
        }
        table.rows.push_back(
            {number_cell(part + 1), number_cell(members[part].size()), number_cell(categories), number_cell(ends / 2),
             in_both([&](std::string_view language) { return network.names(members[part], language); })});
    }
    return table;
}

Table cut_point_table(const Network& network, const std::vector<CutPoint>& cuts) {
    Table table{"cut_points", Message("connectivity.table-cut-points"), {}, {}};
    table.columns = {column_as("actor", "actor-2"),
                     column_as("name", "name-2"),
                     column("node_class"),
                     column("component"),
                     column_as("parts", "parts-without-it", "parts"),
                     column("part_sizes", "nodes"),
                     column("cut_off", "nodes"),
                     column("left_alone", "nodes"),
                     column_as("alone", "who-is-left-alone")};
    for (const CutPoint& cut : cuts) {
        const Actor& actor = network.actor(cut.node);
        table.rows.push_back(
            {actor.key, actor.name, std::string(to_string(actor.node_class)),
             number_cell(network.parts.of[cut.node] + 1), number_cell(cut.parts.size()), cut.sizes(),
             number_cell(cut.cut_off), number_cell(cut.alone().size()),
             in_both([&](std::string_view language) { return network.names(cut.alone(), language); })});
    }
    return table;
}

Table bridge_table(const Network& network, const std::vector<CutTie>& bridges) {
    Table table{"bridges", Message("connectivity.table-bridges"), {}, {}};
    table.columns = {column_as("from", "one-end"), column("from_name"),
                     column_as("to", "other-end"), column("to_name"),
                     column("component"),          column_as("links", "links", "links"),
                     column("from_side", "nodes"), column("to_side", "nodes")};
    for (const CutTie& bridge : bridges)
        table.rows.push_back({network.actor(bridge.from).key, network.actor(bridge.from).name,
                              network.actor(bridge.to).key, network.actor(bridge.to).name,
                              number_cell(network.parts.of[bridge.from] + 1), number_cell(bridge.links),
                              number_cell(bridge.from_side), number_cell(bridge.to_side)});
    return table;
}

Table core_table(const Network& network, const std::vector<std::size_t>& cores) {
    Table table{"cores", Message("connectivity.table-cores"), {}, {}};
    table.columns = {column_as("actor", "actor-2"),
                     column_as("name", "name-2"),
                     column("node_class"),
                     column("component"),
                     column_as("degree", "degree", "nodes"),
                     column("core")};
    std::vector<Node> order(cores.size());
    std::iota(order.begin(), order.end(), Node{0});
    std::sort(order.begin(), order.end(), [&](Node a, Node b) {
        return std::tuple(cores[b], network.place(a)) < std::tuple(cores[a], network.place(b));
    });
    auto degree = degrees(network.ties.graph);
    for (Node node : order) {
        const Actor& actor = network.actor(node);
        table.rows.push_back({actor.key, actor.name, std::string(to_string(actor.node_class)),
                              number_cell(network.parts.of[node] + 1), number_cell(degree[node]),
                              number_cell(cores[node])});
    }
    return table;
}

/// Whether the network hangs together; it has nodes.
std::string whole_sentence(const Network& network, std::string_view language) {
    const auto& sizes = network.parts.sizes;
    auto nodes = count_nodes(network.ties.actors.size(), network.ties, language);
    if (sizes.size() == 1)
        return std::string(choose(language, "Nätverket hänger ihop: ", "The network hangs together: ")) + nodes +
               std::string(choose(language, " i en enda del.", " in a single part."));
    auto linked =
        static_cast<std::size_t>(std::count_if(sizes.begin(), sizes.end(), [](std::size_t size) { return size > 1; }));
    if (linked == 0)
        return std::string(choose(language, "Nätverket saknar band: ", "The network has no ties: ")) + nodes +
               std::string(choose(language, ", var och en för sig.", ", each by itself."));
    std::string line(choose(language, "Nätverket hänger inte ihop: ", "The network does not hang together: "));
    line += plural(linked, choose(language, "del", "part"), choose(language, "delar", "parts"));
    line += choose(language, " med minst två noder, den största med ", " of at least two nodes, the largest with ");
    line += std::to_string(sizes.front()) + std::string(choose(language, " av ", " of ")) + nodes;
    return line + ".";
}

/// Without whom the network falls into how many parts, and who is then alone.
std::string cut_sentence(const Network& network, const CutPoint& cut, std::size_t most, std::string_view language) {
    std::string line(choose(language, "Utan ", "Without "));
    line += marked_name(network.actor(cut.node), language);
    auto count = std::to_string(cut.parts.size());
    auto around = std::to_string(network.around(cut.node));
    bool whole = network.parts.sizes.size() == 1;
    if (language == "sv")
        line += (whole ? " delas nätverket i " : " delas nätverkets del på " + around + " noder i ") + count + " delar";
    else
        line += (whole ? " the network falls into " : " the network's part of " + around + " nodes falls into ") +
                count + " parts";
    line += " (" + cut.sizes() + ")";
    if (auto alone = cut.alone(); !alone.empty()) {
        line += choose(language, "; utan band blir ", "; left without ties: ");
        line += network.names(alone, language, most);
    }
    return line + ".";
}

/// How many cut points there are, and which.
std::string cuts_sentence(const Network& network, const std::vector<CutPoint>& cuts, std::size_t most,
                          std::string_view language) {
    if (cuts.empty())
        return std::string(
            choose(language, "Ingen enskild nod kan dela nätverket.", "No single node can split the network."));
    std::vector<std::string> names;
    for (const CutPoint& cut : cuts) names.push_back(marked_name(network.actor(cut.node), language));
    std::string line = plural(cuts.size(), choose(language, "brytpunkt delar", "cut point splits"),
                              choose(language, "brytpunkter delar", "cut points split"));
    line += cuts.size() == 1
                ? choose(language, " nätverket om den försvinner: ", " the network when gone: ")
                : choose(language, " nätverket om en av dem försvinner: ", " the network when one of them is gone: ");
    return line + join_list(names, language, most) + ".";
}

/// How many bridges there are, and what the first of them parts.
std::string bridges_sentence(const Network& network, const std::vector<CutTie>& bridges, std::string_view language) {
    if (bridges.empty())
        return std::string(
            choose(language, "Inget enskilt band kan dela nätverket.", "No single tie can split the network."));
    const CutTie& first = bridges.front();
    std::string line = plural(bridges.size(), choose(language, "band är en bro", "tie is a bridge"),
                              choose(language, "band är broar", "ties are bridges"));
    if (bridges.size() > 1 && first.cut_off() == 1)
        return line + std::string(choose(language, ", var och en till en enda nod.", ", each to a single node."));
    line += choose(language, ". Utan bandet mellan ", ". Without the tie between ");
    line += marked_name(network.actor(first.from), language) + std::string(choose(language, " och ", " and "));
    line += marked_name(network.actor(first.to), language);
    if (bridges.size() > 1) line += choose(language, ", det som skiljer mest,", ", which parts most,");
    auto less = count_nodes(first.cut_off(), network.ties, language);
    auto more = std::to_string(std::max(first.from_side, first.to_side));
    if (language == "sv") return line + " skiljs " + less + " från " + more + ".";
    return line + " " + less + (first.cut_off() == 1 ? " is" : " are") + " cut off from " + more + ".";
}

/// Who is in the densest core.
std::string core_sentence(const Network& network, const std::vector<std::size_t>& cores, std::size_t most,
                          std::string_view language) {
    auto largest = *std::max_element(cores.begin(), cores.end());
    std::vector<Node> members;
    for (Node node = 0; node < cores.size(); ++node)
        if (cores[node] == largest) members.push_back(node);
    std::string line(choose(language, "Tätast är kärnan av ", "Densest is the core of "));
    line += count_nodes(members.size(), network.ties, language);
    line += choose(language, " som alla har minst ", " that all have at least ");
    line += plural(largest, choose(language, "band", "tie"), choose(language, "band", "ties"));
    line += choose(language, " inom den: ", " within it: ");
    return line + network.names(members, language, most) + ".";
}

std::vector<Finding> findings_of(const Network& network, const std::vector<CutPoint>& cuts,
                                 const std::vector<CutTie>& bridges, const std::vector<std::size_t>& cores,
                                 std::size_t most) {
    constexpr std::size_t told = 3;  // cut points that get a sentence of their own; the table has the rest
    std::vector<Finding> findings;
    auto find = [&](auto say) { findings.push_back({in_both(say)}); };
    auto tell_cut = [&](const CutPoint& cut) {
        find([&](std::string_view language) { return cut_sentence(network, cut, most, language); });
    };
    if (!cuts.empty()) tell_cut(cuts.front());
    if (!network.ties.actors.empty())
        find([&](std::string_view language) { return whole_sentence(network, language); });
    findings.push_back({isolates_sentence(network.ties)});
    if (network.ties.graph.edge_count() == 0) return findings;
    find([&](std::string_view language) { return cuts_sentence(network, cuts, most, language); });
    for (std::size_t i = 1; i < std::min(told, cuts.size()); ++i) tell_cut(cuts[i]);
    find([&](std::string_view language) { return bridges_sentence(network, bridges, language); });
    // Having one tie makes everyone with a tie a core of 1: that says nothing.
    if (*std::max_element(cores.begin(), cores.end()) > 1)
        find([&](std::string_view language) { return core_sentence(network, cores, most, language); });
    return findings;
}

}  // namespace

Report connectivity_report(const Ecosystem& ecosystem, const Params& params) {
    Network network{ecosystem, collaboration_network(ecosystem, params), {}, alphabetical_places(ecosystem)};
    network.parts = components(network.ties.graph);
    auto cuts = cut_points(ecosystem, network.ties);
    auto bridges = cut_ties(ecosystem, network.ties);
    auto cores = core_numbers(network.ties.graph);
    Report report;
    report.name = "connectivity";
    report.title = Message("connectivity.title");
    report.findings = findings_of(network, cuts, bridges, cores, params.top);
    report.tables = {component_table(network), cut_point_table(network, cuts), bridge_table(network, bridges),
                     core_table(network, cores)};
    report.notes = network_notes(ecosystem, network.ties);
    report.notes.push_back(Message("connectivity.cut-point-a-node-whose"));
    return report;
}

}  // namespace ecomap
