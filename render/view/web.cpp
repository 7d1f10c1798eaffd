#include "render/view/web.hpp"

#include "engine/analysis/occupancy.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace ecomap {
namespace {

/// The links that the projection counted, gathered; in the order in which the first of each stands in the map.
std::vector<WebTie> gathered(const CollaborationNetwork& network) {
    const auto& ecosystem = network.ecosystem;
    auto counted = counted_statuses(ecosystem);
    auto families = static_cast<std::uint32_t>(ecosystem.framework.link_families.size());
    std::map<std::tuple<Node, Node, std::uint32_t, Status>, std::size_t> places;
    std::vector<WebTie> ties;
    for (const auto& link : ecosystem.links) {
        if (!counted.empty() && std::find(counted.begin(), counted.end(), link.status) == counted.end()) continue;
        auto from = node_of(network, link.from), to = node_of(network, link.to);
        if (!from || !to || *from == *to) continue;
        const auto& kind = ecosystem.framework.link_kinds[link.kind];
        auto family = kind.family ? kind.family->value : families;
        std::tuple key(std::min(*from, *to), std::max(*from, *to), family, link.status);
        auto [at, is_new] = places.try_emplace(key, ties.size());
        if (is_new) ties.push_back({*from, *to, kind.family, link.status, true, false, false, false, 0, {}});
        auto& tie = ties[at->second];
        ++tie.links;
        tie.all_inferred = tie.all_inferred && !is_stated(link.certainty);
        tie.mutual = tie.mutual || !kind.directed;
        tie.forth = tie.forth || (kind.directed && *from == tie.from);
        tie.back = tie.back || (kind.directed && *from == tie.to);
        if (std::find(tie.kinds.begin(), tie.kinds.end(), link.kind) == tie.kinds.end()) tie.kinds.push_back(link.kind);
    }
    return ties;
}

}  // namespace

std::string Web::say(std::string id, std::vector<NamedArgument> arguments) const {
    return in_words({std::move(id), std::move(arguments)}, language);
}

std::string Web::name(Node node) const { return in_words(network.name(node), language); }

std::string Web::count(std::size_t nodes) const { return in_words(network.count(nodes), language); }

Web web_of(const Ecosystem& ecosystem, const ViewOptions& options) {
    auto network = collaboration_network(ecosystem, options.params);
    auto ties = gathered(network);
    return {ecosystem, options.language, std::move(network), std::move(ties)};
}

Ink ink_of_node(const Actor& actor) {
    if (actor.node_class == NodeClass::category) return Ink::dotted;
    if (actor.node_class == NodeClass::proposed) return Ink::hollow;
    return is_stated(actor.certainty) ? Ink::solid : Ink::hatched;
}

Network::Node node_of(const Web& web, Node node) {
    const auto& actor = web.actor(node);
    auto note = actor_note(web.ecosystem, web.network.actors[node], web.language, Naming::brief);
    Network::Node result;
    result.key = actor.key;
    result.label = note.title;
    result.group = type_label(web.ecosystem.framework, actor.type, web.language);
    result.colour = note.colour;
    result.degree = web.network.degree(node);
    result.component = web.network.parts.of[node] + 1;
    result.square = actor.node_class == NodeClass::event;
    result.ink = ink_of_node(actor);
    result.tooltip = note.tooltip;
    result.href = note.href;
    result.shows = note.shows;
    return result;
}

Note tray_note(const Web& web, Node node) {
    auto note = actor_note(web.ecosystem, web.network.actors[node], web.language, Naming::brief);
    note.ink = ink_of_node(web.actor(node));
    note.badge = type_label(web.ecosystem.framework, web.actor(node).type, web.language);
    return note;
}

Ink ink_of_tie(const WebTie& tie) {
    if (tie.status != Status::today) return ink_of(tie.status);
    return tie.all_inferred ? Ink::hatched : Ink::solid;
}

std::string kinds_of(const Web& web, const WebTie& tie) {
    std::string words;
    for (auto kind : tie.kinds)
        words +=
            (words.empty() ? "" : "; ") + std::string(web.ecosystem.framework.link_kinds[kind].label.in(web.language));
    return words;
}

std::string tooltip_of(const Web& web, const WebTie& tie) {
    auto from = web.name(tie.from), to = web.name(tie.to);
    if (tie.is_directed() && tie.back) std::swap(from, to);
    return web.say("network-view.tie", {{"from", from},
                                        {"directed", tie.is_directed() ? "yes" : "no"},
                                        {"to", to},
                                        {"kinds", kinds_of(web, tie)},
                                        {"links", tie.links},
                                        {"status", status_word(tie.status)},
                                        {"inferred", tie.all_inferred ? "yes" : "no"}});
}

std::size_t line_of(const Web& web, const WebTie& tie) {
    return tie.family ? tie.family->value : web.ecosystem.framework.link_families.size();
}

std::vector<Network::Line> family_lines(const Web& web) {
    std::vector<Network::Line> lines;
    const auto& families = web.ecosystem.framework.link_families;
    for (auto id : families.ids()) {
        auto colour = ColourRole(ColourRole::link_family, id.value, families[id].colour);
        lines.push_back({std::string(families[id].label.in(web.language)), colour, id.value});
    }
    lines.push_back({web.say("network-view.other-tie"), ColourRole::muted, 0});
    return lines;
}

LegendGroup node_type_legend(const Web& web, const std::vector<Node>& nodes) {
    TypeInks used;
    bool unknown = false;
    for (auto node : nodes) {
        show(used, colour_role(web.ecosystem.framework, web.actor(node).type), Ink::solid);
        unknown = unknown || !web.actor(node).type;
    }
    auto group = type_legend(web.ecosystem.framework, used, web.language, Sign::disc);
    if (unknown)
        group.entries.push_back({type_label(web.ecosystem.framework, std::nullopt, web.language),
                                 colour_role(web.ecosystem.framework, std::nullopt), "", Ink::solid, false,
                                 Sign::disc});
    return group;
}

LegendGroup family_legend(const Web& web, const std::vector<WebTie>& ties) {
    LegendGroup group{web.say("network-view.ties"), {}};
    auto lines = family_lines(web);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        bool used = false, directed = false;
        for (const auto& tie : ties)
            if (line_of(web, tie) == line) used = true, directed = directed || tie.is_directed();
        if (!used) continue;
        LegendEntry entry{lines[line].label, lines[line].colour, "", Ink::solid, false};
        entry.sign = directed ? Sign::arrow : Sign::line;
        entry.pattern = lines[line].pattern;
        group.entries.push_back(std::move(entry));
    }
    return group;
}

std::vector<LegendGroup> tie_ink_legends(const Web& web, const std::vector<WebTie>& ties) {
    std::vector<Status> statuses;
    bool inferred = false;
    for (const auto& tie : ties) {
        statuses.push_back(tie.status);
        inferred = inferred || (tie.status == Status::today && tie.all_inferred);
    }
    LegendGroup certainty{web.say("view.certainty"), {}};
    if (inferred) {
        LegendEntry entry{web.say("network-view.pale-line"), ColourRole::faint, "", Ink::solid, false};
        entry.sign = Sign::line;
        certainty.entries.push_back(std::move(entry));
    }
    return {status_legend(statuses, web.language), std::move(certainty)};
}

LegendGroup node_ink_legend(const Web& web, const std::vector<Node>& nodes) {
    LegendGroup group{web.say("network-view.nodes"), {}};
    auto uses = [&](auto has) {
        return std::any_of(nodes.begin(), nodes.end(), [&](Node node) { return has(web.actor(node)); });
    };
    auto add = [&](const char* id, Ink ink, bool round) {
        LegendEntry entry{web.say(id), ColourRole::muted, "", ink, round};
        entry.sign = round ? Sign::disc : Sign::swatch;
        group.entries.push_back(std::move(entry));
    };
    if (uses([](const Actor& actor) { return actor.node_class == NodeClass::category; }))
        add("network-view.category", Ink::dotted, true);
    if (uses([](const Actor& actor) { return actor.node_class == NodeClass::event; }))
        add("network-view.event", Ink::solid, false);
    if (uses([](const Actor& actor) { return actor.node_class == NodeClass::proposed; }))
        add("network-view.proposed", Ink::hollow, true);
    if (uses([](const Actor& actor) { return ink_of_node(actor) == Ink::hatched; }))
        add("network-view.inferred", Ink::hatched, true);
    return group;
}

Heading heading_of_web(const Web& web) {
    auto heading = heading_for(web.ecosystem, web.language);
    if (web.network.left_events == 0) return heading;
    const auto left_out = web.say("network-view.events-left-out",
                                  {{"events", web.network.left_events}, {"links", web.network.left_links}});
    heading.footer_left += (heading.footer_left.empty() ? "" : " · ") + left_out;
    return heading;
}

std::string no_ties_advice(const Web& web) {
    return web.say(web.ecosystem.provenance.filter.empty() ? "network-view.write" : "network-view.widen");
}

}  // namespace ecomap
