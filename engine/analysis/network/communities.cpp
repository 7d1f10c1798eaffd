#include "engine/analysis/network/communities.hpp"

#include "engine/analysis/network/network_report.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/graph/centrality/degree.hpp"
#include "engine/graph/community/agreement.hpp"
#include "engine/graph/community/communities.hpp"
#include "engine/graph/community/stability.hpp"

#include <algorithm>
#include <tuple>

namespace ecomap {
namespace {

constexpr std::size_t most_runs = 50;  // comparing them pair by pair costs their square
constexpr double sure = 0.8;           // below this share of the answers a member is shaky
constexpr std::size_t leaders = 3;

struct Groups {
    const CollaborationNetwork& network;
    Communities found;
    Communities louvain;
    Stability stability;
    std::size_t runs;
    std::vector<double> inside;              // by node: strength of its ties within its community
    std::vector<std::vector<Node>> members;  // by community of at least two: the strongest first
    std::size_t most;

    bool is_shaky(Node node) const { return stability.together[node] < sure; }
    MessageList lead(std::size_t group) const {
        auto first = members[group];
        first.resize(std::min(first.size(), leaders));
        return network.names(first);
    }
};

std::vector<double> strengths_within(const Graph& graph, const std::vector<std::uint32_t>& groups) {
    std::vector<double> result(groups.size(), 0);
    for (Node node = 0; node < groups.size(); ++node) {
        auto others = graph.neighbours(node);
        auto weights = graph.neighbour_weights(node);
        for (std::size_t i = 0; i < others.size(); ++i)
            if (groups[others[i]] == groups[node]) result[node] += weights[i];
    }
    return result;
}

Groups groups_of(const CollaborationNetwork& network, const Params& params) {
    const auto& graph = network.graph;
    CommunityOptions options;
    options.seed = params.seed;
    Groups groups{network, communities(graph, options), {}, {}, std::min(params.draws, most_runs), {}, {}, params.top};
    groups.stability = stability(graph, groups.found.of, groups.runs, options);
    options.algorithm = CommunityAlgorithm::louvain;
    groups.louvain = communities(graph, options);
    groups.inside = strengths_within(graph, groups.found.of);
    for (auto size : groups.found.sizes)
        if (size > 1) groups.members.emplace_back();
    for (Node node = 0; node < network.size(); ++node)
        if (auto group = groups.found.of[node]; group < groups.members.size()) groups.members[group].push_back(node);
    for (auto& members : groups.members)
        std::sort(members.begin(), members.end(), [&](Node a, Node b) {
            return std::tuple(groups.inside[b], network.places[a]) < std::tuple(groups.inside[a], network.places[b]);
        });
    return groups;
}

Cell links(double strength) { return number_cell(static_cast<std::size_t>(strength)); }

Cell together_cell(const Groups& groups, double share) { return groups.runs > 0 ? Cell(share) : Cell(); }

Table community_table(const Groups& groups) {
    Table table{"communities", Message("communities.table-communities"), {}, {}};
    table.columns = {column("community"),
                     column("led_by"),
                     column("nodes", "nodes"),
                     column_as("categories", "of-these-categories", "nodes"),
                     column("links_within", "links"),
                     column("links_out", "links"),
                     column("together", "share"),
                     column_as("shaky", "shaky", "nodes"),
                     column("members")};
    auto strength = strengths(groups.network.graph);
    for (std::size_t group = 0; group < groups.members.size(); ++group) {
        double inside = 0, all = 0, together = 0;
        std::size_t categories = 0, shaky = 0;
        for (Node node : groups.members[group]) {
            inside += groups.inside[node];
            all += strength[node];
            together += groups.stability.together[node];
            categories += groups.network.category[node];
            shaky += groups.is_shaky(node);
        }
        auto size = groups.members[group].size();
        table.rows.push_back(
            {number_cell(group + 1), Message(groups.lead(group)), number_cell(size), number_cell(categories),
             links(inside / 2), links(all - inside), together_cell(groups, together / static_cast<double>(size)),
             groups.runs > 0 ? number_cell(shaky) : Cell(), Message(groups.network.names(groups.members[group]))});
    }
    return table;
}

Table member_table(const Groups& groups) {
    Table table{"members", Message("communities.table-members"), {}, {}};
    table.columns =
        joined_lists({column("community")}, node_columns({column("links_within", "links"), column("links_out", "links"),
                                                          column("together", "share"), column("shaky")}));
    auto strength = strengths(groups.network.graph);
    for (std::size_t group = 0; group < groups.members.size(); ++group)
        for (Node node : groups.members[group]) {
            table.rows.push_back(
                joined_lists({number_cell(group + 1)},
                             node_row(groups.network, node,
                                      {links(groups.inside[node]), links(strength[node] - groups.inside[node]),
                                       together_cell(groups, groups.stability.together[node]),
                                       groups.runs > 0 ? yes_no(groups.is_shaky(node)) : Cell()})));
        }
    return table;
}

Table method_table(const Groups& groups) {
    Table table{"methods", Message("communities.table-methods"), {}, {}};
    table.columns = {column("method"), column("communities", "communities"), column("modularity"), column("rand"),
                     column("information")};
    auto linked = [&](const Communities& one) {  // those without ties are alone by any method
        std::vector<std::uint32_t> result;
        for (Node node : groups.network.linked()) result.push_back(one.of[node]);
        return result;
    };
    auto add = [&](const char* name, const Communities& one) {
        auto count = static_cast<std::size_t>(
            std::count_if(one.sizes.begin(), one.sizes.end(), [](auto size) { return size > 1; }));
        table.rows.push_back({std::string(name), number_cell(count), one.modularity,
                              number_or_unknown(adjusted_rand(linked(one), linked(groups.found))),
                              number_or_unknown(mutual_information(linked(one), linked(groups.found)))});
    };
    add("Leiden", groups.found);
    add("Louvain", groups.louvain);
    return table;
}

Message first_sentence(const Groups& groups) {
    return {"communities.first",
            {{"linked", groups.network.count(groups.network.linked().size())},
             {"groups", groups.members.size()},
             {"modularity", Decimal{groups.found.modularity, 2}},
             {"largest", groups.members.front().size()},
             {"lead", groups.lead(0)}}};
}

Message next_sentence(const Groups& groups) {
    MessageList list{{}, Joining::conjunction, groups.most};
    for (std::size_t group = 1; group < groups.members.size(); ++group) {
        const auto& members = groups.members[group];
        list.items.push_back(
            {"communities.lead-and-size", {{"lead", groups.network.name(members.front())}, {"size", members.size()}}});
    }
    return {"communities.next", {{"groups", std::move(list)}}};
}

const char* how_sure(double rand) {
    if (rand > 1 - 1e-9) return "fully";
    if (rand >= 0.8) return "fairly";
    return rand >= 0.5 ? "unsure" : "very_unsure";
}

Message sure_sentence(const Groups& groups) {
    double rand = *groups.stability.rand;
    return {"communities.sure",
            {{"sure", how_sure(rand)},
             {"runs", groups.runs},
             {"answers", groups.stability.answers},
             {"rand", Decimal{rand, 2}},
             {"information", Decimal{*groups.stability.information, 2}}}};
}

Message shaky_sentence(const Groups& groups) {
    std::vector<Node> shaky;
    for (const auto& members : groups.members)
        for (Node node : members)
            if (groups.is_shaky(node)) shaky.push_back(node);
    if (shaky.empty()) return Message("communities.none-shaky");
    std::sort(shaky.begin(), shaky.end(), [&](Node a, Node b) {
        return std::tuple(groups.stability.together[a], groups.network.places[a]) <
               std::tuple(groups.stability.together[b], groups.network.places[b]);
    });
    return {"communities.shaky",
            {{"shaky", groups.network.count(shaky.size())}, {"names", groups.network.names(shaky, groups.most)}}};
}

std::vector<Finding> findings_of(const Groups& groups) {
    std::vector<Finding> findings;
    if (!groups.members.empty()) {
        findings.push_back({first_sentence(groups)});
        if (groups.members.size() > 1) findings.push_back({next_sentence(groups)});
        if (groups.stability.rand) findings.push_back({sure_sentence(groups)});
        if (groups.runs > 0) findings.push_back({shaky_sentence(groups)});
    }
    findings.push_back({isolates_sentence(groups.network)});
    return findings;
}

}  // namespace

Report communities_report(const Ecosystem& ecosystem, const Params& params) {
    const auto network = collaboration_network(ecosystem, params);
    const auto groups = groups_of(network, params);
    return network_report(network,
                          {"communities",
                           Message("communities.title"),
                           findings_of(groups),
                           {community_table(groups), member_table(groups), method_table(groups)},
                           {Message("communities.definition"),
                            {"communities.together", {{"runs", groups.runs}, {"seed", std::to_string(params.seed)}}}}});
}

}  // namespace ecomap
