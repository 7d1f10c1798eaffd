#include "engine/graph/choice/max_coverage.hpp"

#include "engine/graph/choice/cover_solver.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <queue>
#include <tuple>

namespace ecomap {
namespace {

constexpr double near = 1e-9;  // two worths closer than this are equal

using Items = std::vector<std::uint32_t>;

bool fits(double cost, double budget) { return cost <= budget + near * std::max(1.0, budget); }

double per_cost(double gain, double cost) { return cost > 0 ? gain / cost : std::numeric_limits<double>::max(); }

/// What is chosen so far and what it covers.
struct Chosen {
    const CoverProblem& problem;
    std::vector<std::uint32_t> covered;  ///< by element: by how many
    std::vector<std::size_t> in_group;   ///< by group: how many are chosen
    Items items;
    double worth = 0, cost = 0;

    explicit Chosen(const CoverProblem& of)
        : problem(of), covered(of.weights.size(), 0), in_group(of.floors.size(), 0) {}

    double gain(std::uint32_t item) const {
        double sum = 0;
        for (auto element : problem.items[item].covers)
            if (covered[element] == 0) sum += problem.weights[element];
        return sum;
    }
    void add(std::uint32_t item) {
        worth += gain(item);
        cost += problem.items[item].cost;
        for (auto element : problem.items[item].covers) ++covered[element];
        for (auto group : problem.items[item].groups) ++in_group[group];
        items.push_back(item);
    }
    bool affords(std::uint32_t item) const { return fits(cost + problem.items[item].cost, problem.budget); }
    bool lacks(std::uint32_t group) const { return in_group[group] < problem.floors[group]; }
    bool serves_floor(std::uint32_t item) const {
        const auto& groups = problem.items[item].groups;
        return std::any_of(groups.begin(), groups.end(), [&](auto group) { return lacks(group); });
    }
    bool floors_met() const {
        for (std::uint32_t group = 0; group < in_group.size(); ++group)
            if (lacks(group)) return false;
        return true;
    }
};

Items all_items(const CoverProblem& problem) {
    Items items(problem.items.size());
    std::iota(items.begin(), items.end(), 0U);
    return items;
}

/// What these items can add at most within `budget`, as if each covered things of its own and could be taken in part.
double most_added(const Chosen& chosen, const Items& items, double budget) {
    std::vector<std::pair<double, double>> offers;  // gain, cost
    for (auto item : items)
        if (auto gain = chosen.gain(item); gain > 0) offers.emplace_back(gain, chosen.problem.items[item].cost);
    std::sort(offers.begin(), offers.end(), [](const auto& a, const auto& b) {
        const double left = per_cost(a.first, a.second), right = per_cost(b.first, b.second);
        return left != right ? left > right : a < b;
    });
    double sum = 0;
    for (const auto& [gain, cost] : offers) {
        if (cost > budget) return sum + gain * std::max(0.0, budget) / cost;
        sum += gain;
        budget -= cost;
    }
    return sum;
}

double all_that_can_be_covered(const Chosen& chosen, const Items& items) {
    std::vector<bool> counted(chosen.covered.size(), false);
    double sum = 0;
    for (auto item : items)
        for (auto element : chosen.problem.items[item].covers)
            if (chosen.covered[element] == 0 && !counted[element]) {
                counted[element] = true;
                sum += chosen.problem.weights[element];
            }
    return sum;
}

double bound_of(const Chosen& chosen, const Items& items, double budget) {
    return chosen.worth + std::min(most_added(chosen, items, budget), all_that_can_be_covered(chosen, items));
}

/// Chosen items in the order of what they add, without those that add nothing and no floor needs.
CoverChoice in_order(const CoverProblem& problem, const Items& items) {
    Chosen ordered(problem);
    CoverChoice choice;
    Items left = items;
    while (!left.empty()) {
        auto best = left.begin();
        for (auto at = left.begin(); at != left.end(); ++at)
            if (ordered.gain(*at) > ordered.gain(*best) + near) best = at;
        const auto gain = ordered.gain(*best);
        if (gain > near || ordered.serves_floor(*best)) {
            choice.gains.push_back(gain);
            ordered.add(*best);
        }
        left.erase(best);
    }
    choice.items = ordered.items;
    choice.worth = ordered.worth;
    choice.cost = ordered.cost;
    choice.floors_met = ordered.floors_met();
    return choice;
}

/// Takes items by falling gain (per cost when `by_cost`) until the budget is spent. Coverage is submodular: what an
/// item added when it was last looked at is never less than what it adds now, so only the first in the queue is looked
/// at.
void fill_lazily(Chosen& chosen, bool by_cost, double& bound) {
    using Entry = std::tuple<double, std::int64_t, std::size_t>;  // score, minus the item, how many were chosen then
    std::priority_queue<Entry> queue;
    const auto items = all_items(chosen.problem);
    auto score = [&](std::uint32_t item) {
        const auto gain = chosen.gain(item);
        return by_cost ? per_cost(gain, chosen.problem.items[item].cost) : gain;
    };
    for (auto item : items)
        if (chosen.gain(item) > near) queue.emplace(score(item), -std::int64_t{item}, chosen.items.size());
    while (!queue.empty()) {
        const auto [value, negative, round] = queue.top();
        queue.pop();
        const auto item = static_cast<std::uint32_t>(-negative);
        if (!chosen.affords(item)) continue;
        if (round < chosen.items.size()) {
            if (chosen.gain(item) > near) queue.emplace(score(item), negative, chosen.items.size());
            continue;
        }
        chosen.add(item);
        bound = std::min(bound, bound_of(chosen, items, chosen.problem.budget));
    }
}

/// Items that the floors ask for, those that cover most per cost first.
void meet_floors(Chosen& chosen) {
    while (!chosen.floors_met()) {
        std::optional<std::uint32_t> best;
        double best_score = -1;
        for (std::uint32_t item = 0; item < chosen.problem.items.size(); ++item) {
            const bool taken = std::find(chosen.items.begin(), chosen.items.end(), item) != chosen.items.end();
            if (taken || !chosen.affords(item) || !chosen.serves_floor(item)) continue;
            const auto score = per_cost(chosen.gain(item), chosen.problem.items[item].cost);
            if (score > best_score) best = item, best_score = score;
        }
        if (!best) return;
        chosen.add(*best);
    }
}

/// Items that are never needed: another one covers as much for no more. Only where no floor counts items.
Items without_needless(const CoverProblem& problem) {
    Items kept;
    auto no_better = [&](std::uint32_t a, std::uint32_t b) {
        const auto &left = problem.items[a], &right = problem.items[b];
        return left.cost >= right.cost &&
               std::includes(right.covers.begin(), right.covers.end(), left.covers.begin(), left.covers.end());
    };
    for (auto item : all_items(problem)) {
        if (!fits(problem.items[item].cost, problem.budget)) continue;
        bool needed = true;
        for (std::uint32_t other = 0; other < problem.items.size() && needed && problem.floors.empty(); ++other)
            needed = other == item || !no_better(item, other) || (no_better(other, item) && item < other);
        if (needed) kept.push_back(item);
    }
    return kept;
}

/// Floors no higher than what there is to afford; groups without a floor are of no interest.
CoverProblem with_possible_floors(CoverProblem problem) {
    std::vector<std::size_t> there(problem.floors.size(), 0);
    for (auto& item : problem.items)
        std::erase_if(item.groups, [&](std::uint32_t group) { return group >= there.size(); });
    for (const auto& item : problem.items)
        if (fits(item.cost, problem.budget))
            for (auto group : item.groups) ++there[group];
    for (std::size_t group = 0; group < there.size(); ++group)
        problem.floors[group] = std::min(problem.floors[group], there[group]);
    return problem;
}

CoverProblem without_floors(CoverProblem problem) {
    problem.floors.clear();
    for (auto& item : problem.items) item.groups.clear();
    return problem;
}

}  // namespace

double greedy_guarantee(const CoverProblem& problem) {
    constexpr double one_less_inverse_e = 0.6321205588285577;
    const auto& items = problem.items;
    if (std::any_of(problem.floors.begin(), problem.floors.end(), [](auto floor) { return floor > 0; })) return 0;
    const bool equal =
        std::all_of(items.begin(), items.end(), [&](const CoverItem& item) { return item.cost == items.front().cost; });
    return equal ? one_less_inverse_e : one_less_inverse_e / 2;
}

CoverChoice choose_cover_greedily(const CoverProblem& asked) {
    const auto problem = with_possible_floors(asked);
    double bound = bound_of(Chosen(problem), all_items(problem), problem.budget);
    CoverChoice best;
    best.floors_met = false;
    auto consider = [&](const Items& items) {
        auto choice = in_order(problem, items);
        const bool better =
            std::tuple(choice.floors_met, choice.worth) > std::tuple(best.floors_met, best.worth + near);
        if (better) best = std::move(choice);
    };
    for (bool by_cost : {false, true}) {
        Chosen chosen(problem);
        meet_floors(chosen);
        fill_lazily(chosen, by_cost, bound);
        consider(chosen.items);
    }
    for (std::uint32_t item = 0; item < problem.items.size(); ++item)
        if (fits(problem.items[item].cost, problem.budget)) consider({item});
    best.bound = std::max(bound, best.worth);
    best.optimal = best.floors_met && best.worth >= best.bound - near;
    return best;
}

CoverChoice choose_cover(const CoverProblem& asked, const CoverOptions& options) {
    const auto problem = with_possible_floors(asked);
    auto greedy = choose_cover_greedily(problem);
    const auto items = without_needless(problem);
    if (items.size() > options.exact_items) return greedy;
    const auto exact = solve_cover(problem, items, options.nodes);
    if (exact.ended && !exact.found) {
        auto choice = choose_cover(without_floors(problem), options);
        choice.floors_met = false;
        choice.floors_ruled_out = true;
        return choice;
    }
    auto choice = exact.found ? in_order(problem, exact.items) : greedy;
    const bool is_sound = fits(choice.cost, problem.budget) && choice.worth >= greedy.worth - near;
    if (!is_sound && greedy.floors_met) choice = greedy;
    // The programme's bound is on what keeps the floors.
    const double limit = choice.floors_met ? std::min(greedy.bound, exact.bound) : greedy.bound;
    choice.bound = exact.ended && is_sound ? choice.worth : std::max(choice.worth, limit);
    choice.optimal = choice.floors_met && choice.worth >= choice.bound - near;
    return choice;
}

}  // namespace ecomap
