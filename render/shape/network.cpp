// The table has one row for each node, also those in the tray, and then one for each tie: what a row is, it says.
#include "render/shape/network.hpp"

#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

Text number_of(bool is_tie, bool is_alone) {
    if (is_tie) return {"koppling", "tie"};
    return is_alone ? Text("utan koppling", "without ties") : Text("nod", "node");
}

TableRow row_of(const Network::Node& node) {
    std::string inside;
    for (const auto& line : node.lines) append_word(inside, line, "; ");
    return {number_of(false, false),
            node.label,
            "",
            node.group,
            inside,
            state_of(node.ink, false),
            value_cell(static_cast<double>(node.degree)),
            node.betweenness ? Cell(*node.betweenness) : Cell(),
            node.value,
            value_cell(static_cast<double>(node.component)),
            value_cell(static_cast<double>(node.parts))};
}

TableRow row_of(const Network& network, const Network::Tie& tie) {
    return {number_of(true, false),
            network.nodes[tie.from].label,
            network.nodes[tie.to].label,
            tie.line < network.lines.size() ? network.lines[tie.line].label : "",
            tie.kinds,
            state_of(tie.ink, true),
            value_cell(static_cast<double>(tie.links)),
            {},
            {},
            value_cell(static_cast<double>(network.nodes[tie.from].component)),
            {}};
}

}  // namespace

Table table_of(const Network& network) {
    const auto& heading = network.heading;
    auto table =
        table_named("network", heading,
                    {{"row", {"Rad", "Row"}, ""},
                     {"name", {"Namn", "Name"}, ""},
                     {"to", {"Till", "To"}, ""},
                     {"group", heading_or(heading, network.nodes_title, {"Grupp", "Group"}), ""},
                     {"kinds", {"Slag av länkar", "Kinds of links"}, ""},
                     {"state", {"Läge", "State"}, ""},
                     {"count", {"Kontakter eller länkar", "Contacts or links"}, ""},
                     {"betweenness", {"Mellancentralitet", "Betweenness"}, "share"},
                     {"size", heading_or(heading, network.size_title, {"Storlek", "Size"}), ""},
                     {"component", {"Del av nätverket", "Component"}, ""},
                     {"parts", {"Delar utan den (0: ingen brytpunkt)", "Parts without it (0: no cut point)"}, ""}});
    for (const auto& node : network.nodes) table.rows.push_back(row_of(node));
    for (const auto& note : network.tray)
        table.rows.push_back({number_of(false, true),
                              note.title,
                              "",
                              note.badge,
                              "",
                              state_of(note.ink, false),
                              std::int64_t{0},
                              {},
                              {},
                              {},
                              std::int64_t{0}});
    for (const auto& tie : network.ties) table.rows.push_back(row_of(network, tie));
    return table;
}

std::size_t parts_of(const Network& network, Cut cut) {
    if (cut != Cut::down) return 1;
    return (network.nodes.empty() ? 0 : 1) + network.tray.size();
}

Network part_of(const Network& network, Cut, std::size_t first, std::size_t last) {
    Network some = network;
    std::size_t before = network.nodes.empty() ? 0 : 1;
    if (first >= before) {
        some.nodes.clear();
        some.ties.clear();
        some.lists.clear();
        some.heading.legend.clear();
    }
    bool has_earlier = first > before;
    if (has_earlier) some.tray_title = continued(network.tray_title, network.heading);
    some.tray = run_of(network.tray, first < before ? 0 : first - before, last < before ? 0 : last - before);
    return some;
}

}  // namespace ecomap
