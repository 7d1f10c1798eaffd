#include "render/view/groups.hpp"

#include "engine/graph/community/communities.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace ecomap {
namespace {

constexpr std::size_t names_told = 3;
constexpr double few_bubbles = 12;  // more are smaller, so that the picture stays as large

struct Group {
    std::vector<Node> members;  // most tied first
    std::optional<ActorTypeId> type;
    std::size_t of_type = 0;
    bool is_small = false;
};

/// The commonest known type of actor; of equally common ones the first of the framework.
void find_type(const Web& web, Group& group) {
    std::map<ActorTypeId, std::size_t> counts;
    for (auto node : group.members)
        if (auto type = web.actor(node).type) ++counts[*type];
    for (auto [type, count] : counts)
        if (count > group.of_type) group.type = type, group.of_type = count;
}

std::vector<Group> groups_in(const Web& web, const Communities& found) {
    std::vector<Group> groups(found.sizes.size());
    for (auto node : web.network.linked()) groups[found.of[node]].members.push_back(node);
    std::erase_if(groups, [](const Group& group) { return group.members.empty(); });
    for (auto& group : groups) {
        std::sort(group.members.begin(), group.members.end(), [&](Node a, Node b) {
            return std::tuple(web.network.degree(b), web.network.places[a]) <
                   std::tuple(web.network.degree(a), web.network.places[b]);
        });
        find_type(web, group);
    }
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].is_small = i >= most_bubbles || groups[i].members.size() * 50 < groups[0].members.size();
    return groups;
}

std::vector<std::string> leading_names(const Web& web, const Group& group) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(names_told, group.members.size()); ++i)
        names.push_back(web.name(group.members[i]));
    return names;
}

std::string say(const Web& web, std::string id, std::vector<NamedArgument> arguments = {}) {
    return in_words({std::move(id), std::move(arguments)}, web.language);
}

std::string tooltip_of(const Web& web, const Group& group) {
    auto line = say(web, "groups-view.group",
                    {{"members", web.network.count(group.members.size())},
                     {"names", listed(leading_names(web, group))},
                     {"all", group.members.size() > names_told ? "no" : "yes"}});
    if (!group.type) return line;
    return line + " · " +
           say(web, "groups-view.most-common",
               {{"type", type_label(web.ecosystem.framework, group.type, web.language)}, {"count", group.of_type}});
}

Network::Node bubble(const Web& web, const Group& group, std::size_t largest) {
    Network::Node node;
    node.key = web.actor(group.members.front()).key;
    node.label = web.count(group.members.size());
    node.group = type_label(web.ecosystem.framework, group.type, web.language);
    node.colour = colour_role(web.ecosystem.framework, group.type);
    node.value = static_cast<double>(group.members.size());
    node.size = node.value / static_cast<double>(largest);
    node.lines = leading_names(web, group);
    for (auto member : group.members) node.members.push_back(web.actor(member).key);
    std::sort(node.members.begin(), node.members.end());
    node.component = web.network.parts.of[group.members.front()] + 1;
    node.tooltip = tooltip_of(web, group);
    return node;
}

/// Links between each two bubbles together, whatever their family.
std::vector<Network::Tie> ties_between(const Web& web, const std::vector<Group>& groups, std::size_t bubbles) {
    std::vector<std::size_t> of(web.network.size(), bubbles);
    for (std::size_t i = 0; i < bubbles; ++i)
        for (auto node : groups[i].members) of[node] = i;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> links;
    for (const auto& tie : web.ties) {
        auto a = of[tie.from], b = of[tie.to];
        if (a != b && a < bubbles && b < bubbles) links[std::minmax(a, b)] += tie.links;
    }
    std::vector<Network::Tie> ties;
    for (const auto& [pair, count] : links) {
        auto words = say(web, "groups-view.tie",
                         {{"links", count},
                          {"first", web.name(groups[pair.first].members.front())},
                          {"second", web.name(groups[pair.second].members.front())}});
        ties.push_back({pair.first, pair.second, 0, count, false, Ink::solid, "", std::move(words)});
    }
    return ties;
}

void fill_tray(const Web& web, const std::vector<Group>& groups, Network& network) {
    for (const auto& group : groups) {
        if (!group.is_small) continue;
        Note note;
        note.key = web.actor(group.members.front()).key;
        note.title = std::to_string(group.members.size()) + ": " + web.name(group.members.front());
        note.colour = colour_role(web.ecosystem.framework, group.type);
        note.tooltip = tooltip_of(web, group);
        network.tray.push_back(std::move(note));
    }
    if (const auto alone = web.network.alone().size(); alone > 0) {
        Note note;
        note.title = say(web, "groups-view.without-ties", {{"nodes", web.network.count(alone)}});
        note.colour = ColourRole::line;
        network.tray.push_back(std::move(note));
    }
    network.tray_title = say(web, "groups-view.tray");
}

void set_words(const Web& web, const std::vector<Group>& groups, std::size_t linked, Network& network) {
    network.heading = heading_of_web(web);
    const auto& first = groups.front();
    network.heading.headline = say(web, "groups-view.headline",
                                   {{"linked", web.network.count(linked)},
                                    {"groups", groups.size()},
                                    {"name", web.name(first.members.front())},
                                    {"largest", first.members.size()}});
    set_reading(network.heading,
                {{Message("groups-view.read"), Message("groups-view.read-type"), Message("groups-view.read-one")},
                 Joining::sentences});
    TypeInks types;
    for (const auto& group : groups)
        if (!group.is_small) show(types, colour_role(web.ecosystem.framework, group.type), Ink::solid);
    network.heading.legend = {type_legend(web.ecosystem.framework, types, web.language, Sign::disc)};
    network.heading.description = network.heading.headline + ". " + say(web, "groups-view.read");
}

Communities found_in(const Web& web) {
    CommunityOptions options;
    options.starts = 2;
    return communities(web.network.graph, options);
}

}  // namespace

std::vector<Node> group_around(const Web& web, Node node) {
    const auto found = found_in(web);
    std::vector<Node> members;
    for (Node other = 0; other < web.network.size(); ++other)
        if (found.of[other] == found.of[node]) members.push_back(other);
    return members;
}

Network groups_of(const Web& web) {
    auto groups = groups_in(web, found_in(web));
    Network network;
    network.style = Network::Style::bubbles;
    network.size_title = say(web, "groups-view.actors");
    network.nodes_title = say(web, "groups-view.commonest-type");
    network.lines = {{say(web, "groups-view.links"), ColourRole::muted, 0}};
    if (groups.empty()) return network;
    std::size_t linked = 0;
    for (const auto& group : groups) {
        linked += group.members.size();
        if (!group.is_small) network.nodes.push_back(bubble(web, group, groups[0].members.size()));
    }
    double crowd = std::max(1.0, static_cast<double>(network.nodes.size()) / few_bubbles);
    for (auto& node : network.nodes) node.size /= crowd;
    network.ties = ties_between(web, groups, network.nodes.size());
    for (const auto& tie : network.ties) ++network.nodes[tie.from].degree, ++network.nodes[tie.to].degree;
    fill_tray(web, groups, network);
    set_words(web, groups, linked, network);
    return network;
}

}  // namespace ecomap
