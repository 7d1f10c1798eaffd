#include "engine/graph/community/stability.hpp"

#include "engine/graph/community/agreement.hpp"
#include "engine/process/progress.hpp"

#include <cassert>
#include <map>

namespace ecomap {
namespace {

using Groups = std::vector<std::uint32_t>;

/// Numbers by first appearance, so that the same partition always looks the same.
Groups renamed(const Groups& groups) {
    std::map<std::uint32_t, std::uint32_t> names;
    Groups result;
    for (auto group : groups)
        result.push_back(names.emplace(group, static_cast<std::uint32_t>(names.size())).first->second);
    return result;
}

/// The groups of the nodes that have ties; the others are alone in every answer and would only look like agreement.
Groups of_linked(const Graph& ties, const Groups& groups) {
    Groups result;
    for (Node node = 0; node < ties.node_count(); ++node)
        if (!ties.neighbours(node).empty()) result.push_back(groups[node]);
    return result;
}

/// The different answers and how often each was given.
std::map<Groups, double> answers_of(const Graph& graph, std::size_t runs, CommunityOptions options) {
    std::map<Groups, double> answers;
    auto first = options.seed;
    options.starts = 1;
    Progress progress(runs);
    for (std::size_t run = 0; run < runs; ++run) {
        options.seed = first + run;
        ++answers[renamed(communities(graph, options).of)];
        progress.step();
    }
    return answers;
}

/// The mean of `agreement` over all pairs of runs.
template <class Agreement>
std::optional<double> mean_over_pairs(const std::map<Groups, double>& answers, double runs, Agreement agreement) {
    if (runs < 2 || answers.begin()->first.empty()) return {};
    double sum = 0;
    for (auto one = answers.begin(); one != answers.end(); ++one) {
        sum += one->second * (one->second - 1) / 2;  // an answer agrees with itself
        for (auto other = answers.begin(); other != one; ++other)
            sum += one->second * other->second * *agreement(one->first, other->first);
    }
    return sum / (runs * (runs - 1) / 2);
}

/// By node, how many runs put it with each of its community, on the mean.
std::vector<double> together_in(const std::map<Groups, double>& answers, std::span<const std::uint32_t> groups) {
    std::vector<double> sums(groups.size(), 0);
    std::map<std::uint32_t, double> sizes;
    for (auto group : groups) ++sizes[group];
    for (const auto& [answer, times] : answers) {
        std::map<std::pair<std::uint32_t, std::uint32_t>, double> shared;
        std::map<std::uint32_t, double> of_answer;
        for (std::size_t node = 0; node < groups.size(); ++node)
            ++shared[{groups[node], answer[node]}], ++of_answer[answer[node]];
        for (std::size_t node = 0; node < groups.size(); ++node) {
            double others = sizes[groups[node]] - 1;
            if (others > 0) sums[node] += times * (shared[{groups[node], answer[node]}] - 1) / others;
            else sums[node] += of_answer[answer[node]] == 1 ? times : 0;
        }
    }
    return sums;
}

}  // namespace

Stability stability(const Graph& graph, std::span<const std::uint32_t> groups, std::size_t runs,
                    const CommunityOptions& options) {
    assert(groups.size() == graph.node_count());
    Stability result;
    auto answers = answers_of(graph, runs, options);
    auto times = static_cast<double>(runs);
    result.answers = answers.size();
    result.together = together_in(answers, groups);
    for (double& share : result.together) share = runs > 0 ? share / times : 0;
    std::map<Groups, double> linked;
    auto ties = undirected(graph);
    for (const auto& [answer, count] : answers) linked[of_linked(ties, answer)] += count;
    result.rand = mean_over_pairs(linked, times, adjusted_rand);
    result.information = mean_over_pairs(linked, times, mutual_information);
    return result;
}

}  // namespace ecomap
