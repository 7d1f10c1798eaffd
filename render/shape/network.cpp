// The table has one row for each node, also those in the tray, and then one for each tie: what a row is, it says.
#include "render/shape/network.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace ecomap {
namespace {

TableRow row_of(const Network::Node& node) {
    std::string inside;
    for (const auto& line : node.lines) append_word(inside, line, "; ");
    return {Message("shape.node"),
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
    return {Message("shape.tie"),
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

/// All nodes and ties of both, each node as large as in either: what both sides are placed as.
Network joined_networks(const Network& before, const Network& after) {
    Network all = after;
    std::map<std::string, std::size_t> at;
    for (std::size_t i = 0; i < all.nodes.size(); ++i) at[all.nodes[i].key] = i;
    for (const auto& node : before.nodes) {
        auto [place, is_new] = at.try_emplace(node.key, all.nodes.size());
        if (is_new) {
            all.nodes.push_back(node);
            continue;
        }
        auto& twin = all.nodes[place->second];
        twin.size = std::max(twin.size, node.size);
        twin.parts = std::max(twin.parts, node.parts);
        if (twin.rank == 0) twin.rank = node.rank;
    }
    auto ends = [&](const Network& network, const Network::Tie& tie) {
        return std::minmax(at.at(network.nodes[tie.from].key), at.at(network.nodes[tie.to].key));
    };
    std::set<std::pair<std::size_t, std::size_t>> tied;
    for (const auto& tie : after.ties) tied.insert(ends(after, tie));
    for (auto tie : before.ties) {
        auto [from, to] = ends(before, tie);
        if (!tied.emplace(from, to).second) continue;
        tie.from = from, tie.to = to;
        all.ties.push_back(std::move(tie));
    }
    return all;
}

/// How many keys two ascending lists share.
std::size_t shared(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    std::vector<std::string> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return both.size();
}

/// Gives each bubble of `before` the key of the one in `after` that has most of its members: at least half of the
/// smaller of the two, each taken once, those that share most first, then in order. The others get keys of their own.
void match_bubbles(Network& before, const Network& after) {
    struct Match {
        std::size_t shared, was, is;
    };
    std::vector<Match> matches;
    for (std::size_t i = 0; i < before.nodes.size(); ++i)
        for (std::size_t j = 0; j < after.nodes.size(); ++j) {
            const auto &was = before.nodes[i].members, &is = after.nodes[j].members;
            auto common = shared(was, is);
            if (common > 0 && 2 * common >= std::min(was.size(), is.size())) matches.push_back({common, i, j});
        }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match& a, const Match& b) { return a.shared > b.shared; });
    std::vector<bool> was_taken(before.nodes.size()), is_taken(after.nodes.size());
    for (const auto& match : matches) {
        if (was_taken[match.was] || is_taken[match.is]) continue;
        was_taken[match.was] = is_taken[match.is] = true;
        before.nodes[match.was].key = after.nodes[match.is].key;
    }
    for (std::size_t i = 0; i < before.nodes.size(); ++i)
        if (!was_taken[i]) before.nodes[i].key = "only before: " + before.nodes[i].key;
}

/// One scale for the areas and bars of both.
void share_scale(Network& before, Network& after) {
    double most = 0, room = 1;
    for (const auto* network : {&before, &after})
        for (const auto& node : network->nodes) most = std::max(most, node.value);
    for (const auto* network : {&before, &after})
        for (const auto& node : network->nodes)
            if (node.value > 0) room = std::min(room, node.size * most / node.value);
    if (most <= 0) return;
    for (auto* network : {&before, &after}) {
        std::map<std::string, double> sizes;
        for (auto& node : network->nodes) sizes[node.key] = node.size = room * std::max(0.0, node.value) / most;
        for (auto& list : network->lists)
            for (auto& entry : list.entries)
                if (auto size = sizes.find(entry.key); entry.share > 0 && size != sizes.end())
                    entry.share = size->second / room;
    }
}

/// The same lists, equally long: what is missing at the end of one is blank, and where the other says how many more
/// there are, it says that there are none.
void align_rankings(Network& before, Network& after) {
    auto key = [](const Network::List& list) { return list.title.substr(0, list.title.rfind(" (")); };  // no count
    align_lists(before.lists, after.lists, key, [&](Network::List list) {
        list.title = key(list);
        list.entries.clear();
        list.more = 0;
        list.note = "–";  // why it has no such list, it does not say
        return list;
    });
    for (std::size_t i = 0; i < before.lists.size(); ++i) {
        auto &was = before.lists[i].entries, &is = after.lists[i].entries;
        auto longer = std::max(was.size(), is.size());
        was.resize(longer);
        is.resize(longer);
        auto is_bare = [](const Network::List& list) { return list.more == 0 && list.note.empty(); };
        bool one_is_bare = is_bare(before.lists[i]) != is_bare(after.lists[i]);
        for (auto* side : {&before, &after})
            if (one_is_bare && is_bare(side->lists[i]))
                side->lists[i].note = in_words(Message("shape.no-more"), side->heading.language);
    }
}

}  // namespace

Table table_of(const Network& network) {
    const auto& heading = network.heading;
    auto table = table_named(
        "network", heading,
        {column("row"), column_as("name", "name"), column("to"),
         column_or(heading, network.nodes_title, column("group")), column("kinds"), column_as("state", "state"),
         column_as("count", "contacts-or-links"), column("betweenness", "share"),
         column_or(heading, network.size_title, column("size")), column_as("component", "component"), column("parts")});
    for (const auto& node : network.nodes) table.rows.push_back(row_of(node));
    for (const auto& note : present(network.tray))
        table.rows.push_back({Message("shape.without-ties"),
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

void align(Network& before, Network& after) {
    align_notes(before.tray, after.tray);
    align_rankings(before, after);
    if (before.style != after.style) return;
    if (before.style == Network::Style::bubbles) match_bubbles(before, after);
    share_scale(before, after);
    auto all = std::make_shared<const Network>(joined_networks(before, after));
    before.placed_as = after.placed_as = all;
}

}  // namespace ecomap
