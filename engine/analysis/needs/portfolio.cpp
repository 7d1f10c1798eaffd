#include "engine/analysis/needs/portfolio.hpp"

#include "engine/analysis/laid_out.hpp"
#include "engine/analysis/needs/answers.hpp"
#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/needs/supply.hpp"
#include "engine/graph/random.hpp"
#include "engine/model/contains.hpp"
#include "engine/process/bytes.hpp"
#include "engine/process/child.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace ecomap {
namespace {

using std::string_view;

constexpr std::array<string_view, 3> sources{"could", "recommended", "recommendations"};
constexpr std::array<string_view, 2> goals{"cells", "gaps"};
constexpr CoverOptions for_a_draw{.exact_items = 60, .nodes = 20};

double factor(const Params& params, string_view key) {
    double product = 1;
    for (const auto& [word, number] : params.weights)
        if (word == key) product *= number;
    return product;
}

std::vector<Candidate> candidates_in(const Ecosystem& map, const Params& params) {
    if (!params.candidates.empty()) return params.candidates;
    std::vector<Candidate> candidates;
    if (params.choose_from == sources[2]) {
        for (const auto& each : map.recommendations) {
            auto& candidate = candidates.emplace_back();
            candidate.key = each.key;
            candidate.name = each.label;
            candidate.actor = each.lead;
            candidate.gaps = each.gaps.terms;
            candidate.stated_gaps = is_stated(each.gaps.certainty);
        }
        return candidates;
    }
    const auto status = parse_status(params.choose_from);
    for (std::uint32_t i = 0; i < map.offers.size(); ++i)
        if (status && map.offers[i].status == *status) candidates.push_back(candidate_of(map, OfferId{i}));
    return candidates;
}

bool is_in(const Occupancy& cell, ActorId actor) {
    return is_among(cell.actors, actor) || is_among(cell.categories, actor);
}

bool is_of(const Candidate& candidate, const CellPlace& place, const Framework& framework) {
    return (candidate.support_types.contains(place.support_type) || is_undivided(framework, Dimension::support_type)) &&
           (candidate.principles.contains(place.principle) || is_undivided(framework, Dimension::principle));
}

void add_open_cells(const Ecosystem& map, const Params& params, Portfolio& found) {
    const auto grid = cells(map);
    for (const auto& supply : cell_supplies(map, grid, params)) {
        const auto& place = supply.place;
        const bool is_sure = supply.thinness == Thinness::few;
        if (!is_sure && supply.thinness != Thinness::possibly_few) {
            found.unknown_cells += supply.standing.state == CellState::support && supply.thinness == Thinness::unknown;
            continue;
        }
        const auto& cell = at(grid, place);
        OpenNeed need{place, 0, cell.count(), is_sure, {}};
        const auto terms = terms_of(map.framework, place);
        need.worth = factor(params, terms.support_type) * factor(params, terms.principle) /
                     (1.0 + static_cast<double>(cell.count()));
        for (std::size_t i = 0; i < found.candidates.size(); ++i) {
            const auto& candidate = found.candidates[i];
            const bool there_already = candidate.actor && is_in(cell, *candidate.actor);
            if (!there_already && is_of(candidate, place, map.framework)) need.closed_by.push_back(i);
        }
        found.needs.push_back(std::move(need));
    }
}

void add_open_gaps(const Ecosystem& map, const Params& params, Portfolio& found) {
    const auto all = gaps(map, params);
    found.is_open_known = all.answers_known;
    found.silent = answers_of_today(map).silent;
    std::vector<bool> is_open(map.gaps.size(), false);
    for (const auto& gap : all.reported)
        is_open[gap.gap.value] = gap.answered == false || (!gap.answered && !all.answers_known);
    for (std::uint32_t i = 0; i < map.gaps.size(); ++i) {
        if (!is_open[i]) continue;
        const auto& gap = map.gaps[i];
        const auto worth = factor(params, gap.key) * factor(params, map.framework.principles[gap.principle].key);
        OpenNeed need{GapId{i}, worth, 0, all.answers_known, {}};
        for (std::size_t j = 0; j < found.candidates.size(); ++j)
            if (found.candidates[j].gaps.contains(GapId{i})) need.closed_by.push_back(j);
        found.needs.push_back(std::move(need));
    }
}

/// The principles that a candidate is of.
std::vector<std::uint32_t> principles_of(const Ecosystem& map, const Candidate& candidate) {
    auto terms = candidate.principles;
    for (auto gap : candidate.gaps) terms.insert(map[gap].principle);
    std::vector<std::uint32_t> groups;
    for (auto principle : terms) groups.push_back(principle.value);
    return groups;
}

CoverProblem problem_of(const Ecosystem& map, const Params& params, const Portfolio& found) {
    CoverProblem problem;
    for (const auto& candidate : found.candidates)
        problem.items.push_back({{}, candidate.cost.value_or(1), principles_of(map, candidate)});
    for (std::uint32_t need = 0; need < found.needs.size(); ++need) {
        problem.weights.push_back(found.needs[need].worth);
        for (auto candidate : found.needs[need].closed_by) problem.items[candidate].covers.push_back(need);
    }
    problem.budget = params.budget;
    if (params.floor > 0) problem.floors.assign(map.framework.principles.size(), params.floor);
    return problem;
}

/// Without costs one candidate more at a time, up to twice the budget; with costs parts and multiples of it.
std::vector<double> budgets_around(const Portfolio& found, double budget) {
    if (found.costs_given) return {budget / 4, budget / 2, 3 * budget / 4, budget, 3 * budget / 2, 2 * budget};
    std::vector<double> budgets;
    const double most = std::min({2 * budget, budget + 5, static_cast<double>(found.candidates.size())});
    for (double each = 1; each <= most; each += 1) budgets.push_back(each);
    return budgets;
}

std::vector<double> shares_in_draws(const CoverProblem& problem, const Params& params) {
    std::vector<double> share(problem.items.size(), 0);
    if (params.draws == 0) return {};
    Random random(params.seed);
    auto drawn = problem;
    std::vector<std::uint32_t> order(problem.items.size());  // drawn too, so that equals take turns
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t draw = 0; draw < params.draws; ++draw) {
        for (std::size_t i = 0; i < drawn.weights.size(); ++i)
            drawn.weights[i] = problem.weights[i] * (0.5 + random.unit());
        random.shuffle(order);
        for (std::size_t i = 0; i < order.size(); ++i) drawn.items[i] = problem.items[order[i]];
        for (auto item : choose_cover(drawn, for_a_draw).items) share[order[item]] += 1;
    }
    for (auto& each : share) each /= static_cast<double>(params.draws);
    return share;
}

void pack(Packer& packer, const CoverChoice& choice) {
    packer.put(choice.items);
    packer.put(choice.gains);
    for (double number : {choice.worth, choice.cost, choice.bound}) packer.put(number);
    for (bool yes : {choice.optimal, choice.floors_met, choice.floors_ruled_out}) packer.put(yes);
}

void unpack(Unpacker& unpacker, CoverChoice& choice) {
    unpacker.take(choice.items);
    unpacker.take(choice.gains);
    for (double* number : {&choice.worth, &choice.cost, &choice.bound}) unpacker.take(*number);
    for (bool* yes : {&choice.optimal, &choice.floors_met, &choice.floors_ruled_out}) unpacker.take(*yes);
}

/// Fills in all that the solver finds: in one child process, because the solver does not survive a lack of memory.
void choose(Portfolio& found, const Params& params) {
    for (double budget : budgets_around(found, params.budget)) found.steps.push_back({budget, {}});
    const auto bytes = run_in_child(Message("error.child-portfolio"), [&] {
        Packer packer;
        const auto choice = choose_cover(found.problem);
        pack(packer, choice);
        auto problem = found.problem;
        for (const auto& step : found.steps) {
            problem.budget = step.budget;
            pack(packer, choose_cover(problem, {.nodes = 20'000}));
        }
        packer.put(choice.items.empty() ? std::vector<double>() : shares_in_draws(found.problem, params));
        return std::move(packer).bytes();
    });
    Unpacker unpacker(bytes);
    unpack(unpacker, found.choice);
    for (auto& step : found.steps) unpack(unpacker, step.choice);
    unpacker.take(found.share);
}

/// How many of `items` are in each group, or cover each element: counted by what `list` names of an item.
template <class List>
std::vector<std::size_t> counts(const CoverProblem& problem, const std::vector<std::uint32_t>& items, std::size_t size,
                                List list) {
    std::vector<std::size_t> count(size, 0);
    for (auto item : items)
        for (auto each : list(problem.items[item]))
            if (each < size) ++count[each];
    return count;
}

/// Candidates that could stand in for a chosen one: as much worth, no dearer than the budget allows, floors kept.
std::vector<StandIn> stand_ins(const CoverProblem& problem, const CoverChoice& choice) {
    auto covers = [](const CoverItem& item) { return item.covers; };
    auto groups = [](const CoverItem& item) { return item.groups; };
    const auto covered = counts(problem, choice.items, problem.weights.size(), covers);
    const auto in_group = counts(problem, choice.items, problem.floors.size(), groups);
    std::vector<StandIn> found;
    for (auto out : choice.items) {
        const auto own = counts(problem, {out}, problem.weights.size(), covers);
        const auto own_groups = counts(problem, {out}, problem.floors.size(), groups);
        auto gain = [&](std::uint32_t item) {  // to the choice without `out`
            double sum = 0;
            for (auto element : problem.items[item].covers)
                if (covered[element] == own[element]) sum += problem.weights[element];
            return sum;
        };
        for (std::uint32_t in = 0; in < problem.items.size(); ++in) {
            if (contains(choice.items, in)) continue;
            const auto cost = choice.cost - problem.items[out].cost + problem.items[in].cost;
            const auto new_groups = counts(problem, {in}, problem.floors.size(), groups);
            bool floors = true;
            for (std::size_t group = 0; group < in_group.size(); ++group)
                floors = floors && in_group[group] - own_groups[group] + new_groups[group] >=
                                       std::min(problem.floors[group], in_group[group]);
            if (floors && cost <= problem.budget && gain(in) > 0 && gain(in) > gain(out) - 1e-9)
                found.push_back({out, in});
        }
    }
    return found;
}

std::vector<PrincipleId> below_floor(const Ecosystem& map, const Params& params, const Portfolio& found) {
    std::vector<std::size_t> chosen(map.framework.principles.size(), 0);
    for (auto item : found.choice.items)
        for (auto group : principles_of(map, found.candidates[item])) ++chosen[group];
    std::vector<PrincipleId> below;
    for (auto principle : map.framework.principles.ids())
        if (chosen[principle.value] < params.floor) below.push_back(principle);
    return below;
}

}  // namespace

std::span<const string_view> candidate_sources() { return sources; }
std::span<const string_view> portfolio_goals() { return goals; }

std::vector<std::string> words_to_weigh(const Ecosystem& map, const Params& params) {
    const auto sides = sides_of(map.framework, params.rows, params.columns);
    std::vector<std::string> words;
    for (const auto& side : {sides.columns, sides.rows})
        for (const auto& term : side ? terms_of(map.framework, *side) : std::vector<DimensionTerm>())
            words.push_back(term.key);
    for (const auto& gap : map.gaps) words.push_back(gap.key);
    return words;
}

std::size_t Portfolio::untold_candidates(const Framework& framework) const {
    const auto is_untold = [&](const Candidate& candidate) {
        if (of_gaps) return candidate.gaps.empty();
        return (candidate.support_types.empty() && !framework.support_types.empty()) ||
               (candidate.principles.empty() && !framework.principles.empty());
    };
    return static_cast<std::size_t>(std::count_if(candidates.begin(), candidates.end(), is_untold));
}

double Portfolio::open_worth() const {
    double sum = 0;
    for (const auto& need : needs) sum += need.worth;
    return sum;
}

std::vector<std::size_t> Portfolio::closed(bool yes) const {
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const auto& by = needs[i].closed_by;
        const bool is_closed = std::any_of(choice.items.begin(), choice.items.end(), [&](std::uint32_t item) {
            return std::binary_search(by.begin(), by.end(), std::size_t{item});
        });
        if (is_closed == yes) positions.push_back(i);
    }
    return positions;
}

Portfolio portfolio(const Ecosystem& ecosystem, const Params& params) {
    Portfolio found;
    found.of_gaps = params.close == goals[1];
    found.weighted = !params.weights.empty();
    found.candidates = candidates_in(ecosystem, params);
    found.costs_given = std::any_of(found.candidates.begin(), found.candidates.end(),
                                    [](const Candidate& candidate) { return candidate.cost.has_value(); });
    if (found.of_gaps) add_open_gaps(ecosystem, params, found);
    else add_open_cells(ecosystem, params, found);
    found.problem = problem_of(ecosystem, params, found);
    choose(found, params);
    found.stand_ins = stand_ins(found.problem, found.choice);
    found.below_floor = below_floor(ecosystem, params, found);
    return found;
}

}  // namespace ecomap
