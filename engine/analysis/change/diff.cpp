#include "engine/analysis/change/diff.hpp"

#include "engine/analysis/network/network.hpp"
#include "engine/graph/community/agreement.hpp"
#include "engine/graph/community/communities.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ecomap {
namespace {

using KeySet = std::set<std::string>;

std::optional<double> jaccard(const KeySet& a, const KeySet& b) {
    std::size_t both = 0;
    for (const auto& key : a) both += b.count(key);
    const auto all = a.size() + b.size() - both;
    if (all == 0) return std::nullopt;
    return static_cast<double>(both) / static_cast<double>(all);
}

KeySet actor_keys(const Ecosystem& map) {
    KeySet keys;
    for (const auto& actor : map.actors) keys.insert(actor.key);
    return keys;
}

/// A map's collaboration network, and in which community each actor with a tie is.
struct Grouping {
    std::map<std::string, std::uint32_t> of;
    std::size_t groups = 0;
    KeySet ties;  ///< pairs of keys
};

Grouping grouping_of(const Ecosystem& map, const Params& params) {
    const auto network = collaboration_network(map, params);
    const auto found = communities(network.graph, {.seed = params.seed});
    Grouping grouping;
    for (Node node : network.linked()) {
        const auto& key = network.actor(node).key;
        for (Node other : network.graph.neighbours(node))
            if (const auto& to = network.actor(other).key; key < to) grouping.ties.insert(key + '\n' + to);
        grouping.of[key] = found.of[node];
    }
    grouping.groups = static_cast<std::size_t>(
        std::count_if(found.sizes.begin(), found.sizes.end(), [](std::size_t size) { return size > 1; }));
    return grouping;
}

CommunityChange compare_groups(const Grouping& before, const Grouping& after) {
    CommunityChange change{before.groups, after.groups, 0, {}, {}};
    std::vector<std::uint32_t> was, is;
    for (const auto& [key, group] : after.of)
        if (const auto old = before.of.find(key); old != before.of.end())
            was.push_back(old->second), is.push_back(group);
    change.compared = is.size();
    if (is.size() < 2) return change;
    change.rand = adjusted_rand(was, is);
    change.information = mutual_information(was, is);
    return change;
}

void compare_gaps(const Ecosystem& before, const Ecosystem& after, Diff& found) {
    auto find = [](const Ecosystem& map, const std::string& key) -> const Gap* {
        for (const auto& gap : map.gaps)
            if (gap.key == key) return &gap;
        return nullptr;
    };
    for (const auto& gap : after.gaps)
        if (!find(before, gap.key)) found.gaps_opened.push_back(gap.label);
    for (const auto& gap : before.gaps)
        if (!find(after, gap.key)) found.gaps_closed.push_back(gap.label);
    for (const auto& key : found.comparison.answered)
        if (const auto* gap = find(after, key)) found.gaps_answered.push_back(gap->label);
    for (const auto& key : found.comparison.no_longer_answered)
        if (const auto* gap = find(after, key)) found.gaps_unanswered.push_back(gap->label);
}

}  // namespace

std::size_t Diff::differences() const {
    std::size_t sum = 0;
    for (const auto& table : tables) sum += table.added.size() + table.removed.size() + table.changed.size();
    return sum;
}

Diff diff(const Ecosystem& before, const Ecosystem& after, const Params& params) {
    Diff found;
    found.tables = diff_tables(before, after);
    found.comparison = compare(before, after, params);
    compare_gaps(before, after, found);
    found.actors_alike = jaccard(actor_keys(before), actor_keys(after));
    const auto was = grouping_of(before, params), is = grouping_of(after, params);
    found.ties_alike = jaccard(was.ties, is.ties);
    found.communities = compare_groups(was, is);
    return found;
}

}  // namespace ecomap
