// Who is tied to whom? The headline is what a coordinator asks first: who holds the network together. The measures and
// the cuts are those of the analyses, so picture and report agree.
#include "render/view/network.hpp"

#include "engine/analysis/competition_ranks.hpp"
#include "engine/analysis/network/centrality.hpp"
#include "engine/analysis/network/cuts.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/model/erase.hpp"
#include "engine/model/error.hpp"
#include "render/view/ego.hpp"
#include "render/view/groups.hpp"
#include "render/view/network_words.hpp"
#include "render/view/web.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <string>

namespace ecomap {
namespace {

constexpr std::size_t leading_names = 5, leading_dots = 24;
constexpr std::size_t most_leaders = 8, most_cuts = 6, most_bridges = 6;

/// The network with the numbers that decide how its nodes look.
struct Measured {
    const Web& web;
    std::string measure;
    std::vector<double> values, between;  // by node
    std::vector<CutPoint> cuts;
    std::vector<Node> order;         // those with ties: by component, value, name
    std::vector<Node> ranking;       // those with a value above zero, by it
    std::vector<std::size_t> place;  // of a node in `order`
};

std::string measure_of(const ViewOptions& options) {
    auto measures = centrality_measures();
    return std::find(measures.begin(), measures.end(), options.size) == measures.end() ? "betweenness" : options.size;
}

Measured measured(const Web& web, const std::string& measure) {
    const auto& network = web.network;
    Measured all{web, measure, {}, {}, cut_points(network), {}, {}, {}};
    all.values = centrality_values(network, measure);
    all.between = measure == "betweenness" ? all.values : centrality_values(network, "betweenness");
    for (const auto& [node, rank, tied_with] : ranked(network, network.linked(), all.values)) {
        all.order.push_back(node);
        if (comparable(all.values[node]) > 0) all.ranking.push_back(node);
    }
    std::stable_sort(all.order.begin(), all.order.end(),
                     [&](Node a, Node b) { return network.parts.of[a] < network.parts.of[b]; });
    all.place.resize(network.size());
    for (std::size_t i = 0; i < all.order.size(); ++i) all.place[all.order[i]] = i;
    return all;
}

std::string tooltip_of(const Measured& all, const Network::Node& node, Node at) {
    auto named = [](std::string_view measure, double value) {
        return Message("network-view.value",
                       {{"measure", centrality_name(measure)}, {"value", measure_value(measure, value)}});
    };
    MessageList parts{{Message::as_it_is(node.tooltip),
                       {"network-view.contacts", {{"count", node.degree}}},
                       named("betweenness", all.between[at])},
                      Joining::dots};
    if (all.measure != "betweenness" && all.measure != "degree")
        parts.items.push_back(named(all.measure, all.values[at]));
    if (node.parts > 0) parts.items.push_back({"network-view.without-it", {{"parts", node.parts}}});
    return in_words(parts, all.web.language);
}

std::string tooltip_of(const Measured& all, const CutTie& tie) {
    const auto& web = all.web;
    return web.say("network-view.bridge", {{"from", web.name(tie.from)},
                                           {"to", web.name(tie.to)},
                                           {"from_side", tie.from_side},
                                           {"to_side", tie.to_side}});
}

/// The measure as messages select on it, and its name.
std::vector<NamedArgument> of_measure(const Measured& all) {
    return {{"measure", all.measure}, {"name", centrality_name(all.measure)}};
}

void add_nodes(const Measured& all, Network& network) {
    double most = all.ranking.empty() ? 1 : all.values[all.ranking.front()];
    for (auto at : all.order) {
        auto node = node_of(all.web, at);
        node.value = all.values[at];
        node.size = std::max(0.0, all.values[at] / most);
        node.betweenness = all.between[at];
        network.nodes.push_back(std::move(node));
    }
    for (const auto& cut : all.cuts) network.nodes[all.place[cut.node]].parts = cut.parts.size();
    auto leading = network.style == Network::Style::dots ? leading_dots : leading_names;
    for (std::size_t i = 0; i < std::min(leading, all.ranking.size()); ++i)
        network.nodes[all.place[all.ranking[i]]].rank = i + 1;
    for (auto at : all.order) {
        auto& node = network.nodes[all.place[at]];
        node.tooltip = tooltip_of(all, node, at);
    }
}

void add_ties(const Measured& all, Network& network) {
    network.lines = family_lines(all.web);
    for (const auto& tie : all.web.ties) {
        bool turn = tie.is_directed() && tie.back;
        network.ties.push_back({all.place[turn ? tie.to : tie.from], all.place[turn ? tie.from : tie.to],
                                line_of(all.web, tie), tie.links, tie.is_directed(), ink_of_tie(tie),
                                kinds_of(all.web, tie), tooltip_of(all.web, tie)});
    }
}

Network::List leaders(const Measured& all, std::size_t ranked) {
    const auto& web = all.web;
    Network::List list{web.say("network-view.leading", of_measure(all)),
                       web.say("network-view.meaning", {{"measure", all.measure}}),
                       {},
                       0,
                       ""};
    for (std::size_t i = 0; i < std::min(most_leaders, all.ranking.size()); ++i) {
        auto at = all.ranking[i];
        auto node = node_of(web, at);
        list.entries.push_back({node.key, i < ranked ? std::to_string(i + 1) : " ", web.name(at),
                                in_words(measure_value(all.measure, all.values[at]), web.language),
                                all.values[at] / all.values[all.ranking.front()], node.colour, node.tooltip});
    }
    list.more = all.ranking.size() - list.entries.size();
    return list;
}

Network::List cut_list(const Measured& all) {
    const auto& web = all.web;
    Network::List list{web.say("network-view.cut-points"), web.say("network-view.cut-points-meaning"), {}, 0, ""};
    for (std::size_t i = 0; i < std::min(most_cuts, all.cuts.size()); ++i) {
        const auto& cut = all.cuts[i];
        auto node = node_of(web, cut.node);
        list.entries.push_back({node.key, "", web.name(cut.node), remains_in_short(web, cut), 0, node.colour,
                                node.tooltip + " · " + web.say("network-view.sizes", {{"sizes", cut.sizes()}})});
    }
    list.more = all.cuts.size() - list.entries.size();
    return list;
}

/// Bridges to a single actor are counted, not named: every pendant hangs on one. Without others the list has only that
/// note, and is drawn only beside another.
Network::List bridge_list(const Measured& all) {
    const auto& web = all.web;
    auto ties = cut_ties(web.network);
    Network::List list;
    list.title = web.say("network-view.bridges", {{"count", ties.size()}});
    list.remark = web.say("network-view.bridges-meaning");
    std::size_t single = 0;
    for (const auto& tie : ties) {
        if (tie.cut_off() < 2) ++single;
        else if (list.entries.size() >= most_bridges) ++list.more;
        else
            list.entries.push_back({"",
                                    "",
                                    web.name(tie.from) + " – " + web.name(tie.to),
                                    std::to_string(tie.from_side) + " | " + std::to_string(tie.to_side),
                                    0,
                                    {},
                                    tooltip_of(all, tie)});
    }
    if (single > 0)
        list.note = web.say(list.entries.empty() ? "network-view.bridges-all-single" : "network-view.bridges-single",
                            {{"count", single}});
    return list;
}

void add_tray(const Web& web, Network& network) {
    const auto alone = web.network.in_alphabet(web.network.alone());
    for (auto node : alone) network.tray.push_back(tray_note(web, node));
    network.tray_title = web.say("network-view.tray", {{"scope", scope_of(web.ecosystem)}, {"count", alone.size()}});
}

std::vector<LegendGroup> legend_of(const Measured& all, const Network& network) {
    const auto& web = all.web;
    const auto shown = web.network.nodes();
    LegendGroup signs{web.say("network-view.signs"), {}};
    if (!all.ranking.empty()) {
        const double most = all.values[all.ranking.front()];
        auto words = of_measure(all);
        words.push_back({"most", measure_value(all.measure, most)});
        LegendEntry sizes{web.say("network-view.legend-size", std::move(words)), ColourRole::muted, "", Ink::solid,
                          true};
        sizes.sign = Sign::sizes;
        sizes.most = most;
        signs.entries.push_back(std::move(sizes));
    }
    if (!network.ring_title.empty()) {
        LegendEntry ring{network.ring_title, ColourRole::muted, "", Ink::solid, true};
        ring.sign = Sign::ring;
        signs.entries.push_back(std::move(ring));
    }
    auto inks = tie_ink_legends(web, web.ties);
    return {node_type_legend(web, shown), family_legend(web, web.ties), std::move(signs),
            std::move(inks[0]),           std::move(inks[1]),           node_ink_legend(web, shown)};
}

Network network_of(const Web& web, const std::string& measure, bool is_in_pair) {
    auto all = measured(web, measure);
    Network network;
    network.style = all.order.size() > most_names ? Network::Style::dots : Network::Style::names;
    network.size_title = web.say("network-view.size", {{"measure", centrality_name(measure)}});
    network.nodes_title = web.say("network-view.actor-type");
    if (!all.cuts.empty()) network.ring_title = web.say("network-view.ring");
    add_nodes(all, network);
    add_ties(all, network);
    auto ranked = network.style == Network::Style::dots ? leading_dots : leading_names;
    for (auto list : {leaders(all, ranked), cut_list(all), bridge_list(all)})
        if (!list.entries.empty() || (is_in_pair && !list.note.empty())) network.lists.push_back(std::move(list));
    add_tray(web, network);
    network.heading = heading_of_web(web);
    network.heading.headline = network_headline(web, all.cuts);
    network.heading.how_to_read =
        all.order.empty() ? no_ties_advice(web) : web.say("network-view.read", of_measure(all));
    network.heading.legend = legend_of(all, network);
    network.heading.description = network.heading.headline + ". " + network.heading.how_to_read;
    return network;
}

/// The node of the actor of that key; none where there is no such actor. Throws Error(usage) for one that is no node.
std::optional<Node> asked_node(const Web& web, const std::string& key) {
    const auto actor = find_actor(web.ecosystem, key);
    if (!actor) return std::nullopt;
    const auto node = node_of(web.network, *actor);
    if (!node) throw Error({"error.is-event", {{"actor", key}}}, Failure::usage);
    return node;
}

/// The map of those alone who are in the group of the node, called by it.
Ecosystem group_map(const Web& web, Node node) {
    std::set<std::string> keys;
    for (auto member : group_around(web, node)) keys.insert(web.actor(member).key);
    auto group = web.ecosystem;
    keep_actors(group, [&](const Actor& actor) { return keys.contains(actor.key); });
    group.provenance.filter =
        joined(group.provenance.filter, {"groups-view.one", {{"name", short_name(web.actor(node))}}});
    return group;
}

}  // namespace

std::vector<Picture> draw_network(const Ecosystem& ecosystem, const ViewOptions& options) {
    auto measure = measure_of(options);
    auto web = web_of(ecosystem, options);
    if (!options.ego.empty()) {
        const auto node = asked_node(web, options.ego);
        if (!node) return {};
        return {{"", ego_of(web, *node)}};
    }
    if (!options.group.empty()) {
        const auto node = asked_node(web, options.group);
        if (!node) return {};
        auto without = options;
        without.group.clear();
        return draw_network(group_map(web, *node), without);
    }
    if (web.network.linked().size() > most_dots) return {{"", groups_of(web)}};
    return {{"", network_of(web, measure, options.beside != nullptr)}};
}

}  // namespace ecomap
