#include "render/view/ego.hpp"

#include "engine/graph/connectivity/connectivity.hpp"
#include "render/view/network_words.hpp"
#include "render/view/words.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace ecomap {
namespace {

/// All links between the one in the middle and one contact.
struct Contact {
    Node node = 0;
    std::size_t links = 0;
    bool only_through = false;
    std::vector<const WebTie*> ties;
};

/// Contacts that are cut off from the largest part that is left without `ego`; all of them, when no part is largest.
void mark_only_through(const Web& web, Node ego, std::vector<Contact>& contacts) {
    auto parts = parts_without(web.network.graph, ego);
    if (parts.size() < 2) return;
    bool has_largest = parts[0].size() > parts[1].size();
    for (auto& contact : contacts)
        contact.only_through = !has_largest || !std::binary_search(parts[0].begin(), parts[0].end(), contact.node);
}

/// Those with most links first, then by name.
std::vector<Contact> contacts_of(const Web& web, Node ego) {
    std::map<Node, Contact> by_node;
    for (const auto& tie : web.ties) {
        if (tie.from != ego && tie.to != ego) continue;
        auto other = tie.from == ego ? tie.to : tie.from;
        auto& contact = by_node[other];
        contact.node = other;
        contact.links += tie.links;
        contact.ties.push_back(&tie);
    }
    std::vector<Contact> contacts;
    for (auto& [node, contact] : by_node) contacts.push_back(std::move(contact));
    mark_only_through(web, ego, contacts);
    std::sort(contacts.begin(), contacts.end(), [&](const Contact& a, const Contact& b) {
        return std::tuple(b.links, web.network.places[a.node]) < std::tuple(a.links, web.network.places[b.node]);
    });
    return contacts;
}

std::string kinds_of_all(const Web& web, const Contact& contact) {
    std::string words;
    for (const auto* tie : contact.ties) words += (words.empty() ? "" : "; ") + kinds_of(web, *tie);
    return words;
}

std::string tooltip_of_all(const Web& web, const Contact& contact) {
    std::string words;
    for (const auto* tie : contact.ties) words += (words.empty() ? "" : " · ") + tooltip_of(web, *tie);
    return words;
}

/// The strongest: what holds today and is stated, before what is inferred, could be, or was.
Ink ink_of_all(const Contact& contact) {
    Ink strongest = Ink::grey;
    auto strength = [](Ink ink) {
        return ink == Ink::solid ? 4 : ink == Ink::hatched ? 3 : ink == Ink::hollow ? 2 : ink == Ink::dotted ? 1 : 0;
    };
    for (const auto* tie : contact.ties)
        if (strength(ink_of_tie(*tie)) > strength(strongest)) strongest = ink_of_tie(*tie);
    return strongest;
}

Ego::Contact shown(const Web& web, const Contact& contact) {
    auto node = node_of(web, contact.node);
    auto ties = tooltip_of_all(web, contact);
    return {node.key,
            full_name(web.actor(contact.node), web.language),
            node.colour,
            contact.links,
            node.degree,
            contact.only_through,
            node.square,
            node.ink,
            ink_of_all(contact),
            kinds_of_all(web, contact),
            node.tooltip + " · " + ties,
            node.href};
}

/// The first contacts on the ring, by type and name; where each stands, counted through all groups.
std::vector<Ego::Group> groups_of(const Web& web, std::vector<Contact> contacts, std::map<Node, std::size_t>& places) {
    auto type_of = [&](const Contact& contact) {
        auto type = web.actor(contact.node).type;
        return type ? type->value : static_cast<std::uint32_t>(web.ecosystem.framework.actor_types.size());
    };
    std::sort(contacts.begin(), contacts.end(), [&](const Contact& a, const Contact& b) {
        return std::tuple(type_of(a), web.network.places[a.node]) < std::tuple(type_of(b), web.network.places[b.node]);
    });
    std::vector<Ego::Group> groups;
    std::optional<std::uint32_t> last;
    for (const auto& contact : contacts) {
        auto node = node_of(web, contact.node);
        if (last != type_of(contact)) groups.push_back({node.group, node.colour, {}});
        last = type_of(contact);
        places.emplace(contact.node, places.size());
        groups.back().contacts.push_back(shown(web, contact));
    }
    return groups;
}

std::vector<LegendGroup> legend_of(const Web& web, Node middle, const std::vector<Contact>& contacts,
                                   bool has_ties_among) {
    std::vector<Node> nodes{middle};
    std::vector<WebTie> ties;
    bool only_through = false;
    for (const auto& contact : contacts) {
        nodes.push_back(contact.node);
        for (const auto* tie : contact.ties) ties.push_back(*tie);
        only_through = only_through || contact.only_through;
    }
    LegendGroup signs{web.say("network-view.signs"), {}};
    if (only_through) {
        LegendEntry ring{web.say("network-view.only-through"), ColourRole::muted, "", Ink::solid, true};
        ring.sign = Sign::ring;
        signs.entries.push_back(ring);
    }
    if (has_ties_among) {
        LegendEntry line{web.say("network-view.contacts-tied"), ColourRole::muted, "", Ink::solid, false};
        line.sign = Sign::line;
        line.pattern = 1;
        signs.entries.push_back(line);
    }
    auto inks = tie_ink_legends(web, ties);
    return {node_type_legend(web, nodes), std::move(signs), std::move(inks[0]), std::move(inks[1]),
            node_ink_legend(web, nodes)};
}

std::vector<Ego::Tie> ties_among(const Web& web, const std::map<Node, std::size_t>& places) {
    std::vector<Ego::Tie> ties;
    for (const auto& tie : web.ties) {
        auto from = places.find(tie.from), to = places.find(tie.to);
        if (from != places.end() && to != places.end())
            ties.push_back({from->second, to->second, tooltip_of(web, tie)});
    }
    return ties;
}

}  // namespace

Ego ego_of(const Web& web, Node node) {
    Ego ego;
    auto middle = node_of(web, node);
    auto contacts = contacts_of(web, node);
    auto only_through = static_cast<std::size_t>(
        std::count_if(contacts.begin(), contacts.end(), [](const Contact& one) { return one.only_through; }));
    ego.key = middle.key;
    ego.name = middle.label;
    ego.colour = middle.colour;
    ego.tooltip = middle.tooltip;
    ego.href = middle.href;
    auto on_ring = std::min(contacts.size(), most_on_ring);
    std::vector<Contact> first(contacts.begin(), contacts.begin() + static_cast<std::ptrdiff_t>(on_ring));
    std::map<Node, std::size_t> places;
    ego.groups = groups_of(web, first, places);
    ego.ties = ties_among(web, places);
    for (auto i = on_ring; i < contacts.size(); ++i) {
        auto note = tray_note(web, contacts[i].node);
        note.tooltip = tooltip_of_all(web, contacts[i]);
        ego.rest.push_back(std::move(note));
    }
    ego.rest_title = web.say("network-view.more-contacts", {{"count", ego.rest.size()}});
    ego.heading = heading_of_web(web);
    ego.heading.headline = ego_headline(web, node, contacts.size(), only_through);
    ego.heading.how_to_read = contacts.empty() ? no_ties_advice(web) : web.say("network-view.read-ego");
    ego.heading.legend = legend_of(web, node, first, !ego.ties.empty());
    ego.heading.description = ego.heading.headline + ". " + ego.heading.how_to_read;
    return ego;
}

}  // namespace ecomap
