#include "engine/analysis/holes.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/network.hpp"
#include "engine/analysis/network_nodes.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/graph/holes.hpp"

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
             maybe(holes.hierarchy)});
    }
    std::vector<Node> alone;
    for (Node node = 0; node < measured.nodes.size(); ++node)
        if (!measured.of[node]) alone.push_back(node);
    for (Node node : measured.nodes.in_alphabet(alone))
        add({Cell(), Cell()}, node, {number_cell(0), Cell(), Cell(), Cell(), Cell()});
    return table;
}

/// Who has the most contacts that say something different.
std::string first_sentence(const Measured& measured, std::string_view language) {
    const auto& order = measured.order;
    std::vector<Node> leaders;
    for (const RankedNode& place : order)
        if (place.rank == 1) leaders.push_back(place.node);
    const Holes& holes = measured.holes(leaders.front());
    auto size = decimal(holes.effective_size, 1, language);
    std::string line = measured.nodes.names(leaders, language, measured.most);
    if (leaders.size() > 1)
        return line + fill(choose(language, " har störst effektiv storlek, {} var.",
                                  " have the largest effective size, {} each."),
                           {size});
    line += fill(choose(language, " har flest kontakter som inte överlappar: {} av {} (bundenhet {})",
                        " has the most contacts that do not overlap: {} of {} (constraint {})"),
                 {size, std::to_string(holes.contacts), decimal(holes.constraint, 2, language)});
    if (order.size() == 1) return line + ".";
    const Holes& next = measured.holes(order[1].node);
    line += choose(language, ". Närmast följer ", ". Next comes ");
    line += measured.nodes.name(order[1].node, language);
    return line + fill(choose(language, " med {} av {}.", " with {} of {}."),
                       {decimal(next.effective_size, 1, language), std::to_string(next.contacts)});
}

/// Those with at least two contacts, all of whom are tied to each other; and those with one.
std::string closed_sentence(const Measured& measured, std::string_view language) {
    std::vector<Node> closed;
    for (const RankedNode& place : measured.order) {
        const Holes& holes = measured.holes(place.node);
        if (holes.contacts > 1 && holes.effective_size < 1 + 1e-9) closed.push_back(place.node);
    }
    if (closed.empty())
        return std::string(choose(language, "Ingen har bara kontakter som alla är knutna till varandra.",
                                  "No one has only contacts that are all tied to each other."));
    std::string line = plural(closed.size(), choose(language, "nod", "node"), choose(language, "noder", "nodes"));
    line += choose(language, " har bara kontakter som alla är knutna till varandra: ",
                   closed.size() == 1 ? " has only contacts that are all tied to each other: "
                                      : " have only contacts that are all tied to each other: ");
    return line + measured.nodes.names(closed, language, measured.most) + ".";
}

std::string single_sentence(const Measured& measured, std::string_view language) {
    std::size_t single = 0;
    for (const RankedNode& place : measured.order) single += measured.holes(place.node).contacts == 1;
    auto linked = measured.nodes.count(measured.order.size(), language);
    if (single == 0)
        return fill(choose(language, "Ingen av de {} med länkar har bara en kontakt.",
                           "None of the {} with links has only one contact."),
                    {linked});
    return fill(
        choose(language, "{} av {} med länkar har en enda kontakt och når nätverket bara genom den (bundenhet 1).",
               single == 1 ? "{} of {} with links has a single contact, and reaches the network only through it "
                             "(constraint 1)."
                           : "{} of {} with links have a single contact, and reach the network only through it "
                             "(constraint 1)."),
        {std::to_string(single), linked});
}

std::vector<Finding> findings_of(const Measured& measured) {
    std::vector<Finding> findings;
    auto find = [&](auto say) {
        findings.push_back({in_both([&](std::string_view language) { return say(measured, language); })});
    };
    if (!measured.order.empty()) find(first_sentence);
    findings.push_back({isolates_sentence(measured.nodes.network())});
    if (measured.order.empty()) return findings;
    find(single_sentence);
    find(closed_sentence);
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
    report.notes.push_back(
        Text("Effektiv storlek: antalet kontakter minus hur mycket de är knutna till varandra. Effektivitet: den delad "
             "med antalet kontakter. Bundenhet (constraint): hur mycket kontakterna leder tillbaka till varandra; låg "
             "när de inte känner varandra, 1 för en enda kontakt, över 1 i små täta "
             "grupper. Hierarki: 0 när alla kontakter binder lika mycket, 1 när en enda gör det. Alla band räknas "
             "lika, åt båda hållen.",
             "Effective size: the number of contacts less how much they are tied to each other. Efficiency: that over "
             "the number of contacts. Constraint: how much the contacts lead back to each other; low when they do not "
             "know each other, 1 for a single contact, above 1 in small dense groups. Hierarchy: 0 when all contacts "
             "constrain alike, 1 when one alone does. All ties count the same, both ways."));
    report.notes.push_back(
        Text("Ordnat efter effektiv storlek. Lika värden delar plats (1224) och står i bokstavsordning. Den som saknar "
             "band har inga värden, vilket inte är noll.",
             "Ordered by effective size. Equal values share a rank (1224) and stand in alphabetical order. Who has no "
             "ties has no values, which is not zero."));
    return report;
}

}  // namespace ecomap
