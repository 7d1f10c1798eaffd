#include "engine/graph/choice/cover_solver.hpp"

#include <coin/CbcModel.hpp>
#include <coin/OsiClpSolverInterface.hpp>

#include <algorithm>
#include <optional>

namespace ecomap {
namespace {

using Items = std::vector<std::uint32_t>;

constexpr double tight = 1e-9;      // gaps that count as none
constexpr double greatest = 1'000;  // the largest weight is scaled to this, so that the solver's tolerances are small

/// Rows and columns; the first columns are the items, then one for each element that has weight and can be covered.
class Programme {
public:
    Programme(const CoverProblem& problem, const Items& candidates) : items_(candidates.size()) {
        std::vector<Items> covered_by(problem.weights.size());
        for (std::uint32_t i = 0; i < items_; ++i)
            for (auto element : problem.items[candidates[i]].covers) covered_by[element].push_back(i);
        double largest = 0;
        for (auto weight : problem.weights) largest = std::max(largest, weight);
        scale_ = largest > 0 ? greatest / largest : 1;
        std::vector<CoinPackedVector> cover_rows;
        for (std::size_t element = 0; element < covered_by.size(); ++element) {
            if (problem.weights[element] <= 0 || covered_by[element].empty()) continue;
            CoinPackedVector row;
            for (auto item : covered_by[element]) row.insert(static_cast<int>(item), 1);
            row.insert(static_cast<int>(items_ + worth_.size()), -1);
            cover_rows.push_back(row);
            worth_.push_back(problem.weights[element] * scale_);
        }
        matrix_.setDimensions(0, static_cast<int>(items_ + worth_.size()));
        for (const auto& row : cover_rows) add_row(row, 0, COIN_DBL_MAX);
        CoinPackedVector costs;
        for (std::uint32_t i = 0; i < items_; ++i) costs.insert(static_cast<int>(i), problem.items[candidates[i]].cost);
        add_row(costs, -COIN_DBL_MAX, problem.budget);
        for (std::uint32_t group = 0; group < problem.floors.size(); ++group) {
            CoinPackedVector row;
            for (std::uint32_t i = 0; i < items_; ++i)
                if (std::ranges::binary_search(problem.items[candidates[i]].groups, group))
                    row.insert(static_cast<int>(i), 1);
            add_row(row, static_cast<double>(problem.floors[group]), COIN_DBL_MAX);
        }
    }

    /// From now on only choices of at least this scaled worth.
    void keep_worth(double worth) {
        CoinPackedVector row;
        for (std::size_t i = 0; i < worth_.size(); ++i) row.insert(static_cast<int>(items_ + i), worth_[i]);
        add_row(row, worth - tight * std::max(1.0, worth), COIN_DBL_MAX);
    }

    std::vector<double> most_worth() const {
        std::vector<double> costs(items_ + worth_.size());
        for (std::size_t i = 0; i < worth_.size(); ++i) costs[items_ + i] = -worth_[i];
        return costs;
    }
    /// Any two items outweigh one, and of as many the first weigh least.
    std::vector<double> fewest_and_first() const {
        std::vector<double> costs(items_ + worth_.size());
        auto all = static_cast<double>(items_);
        for (std::size_t i = 0; i < items_; ++i) costs[i] = 1 + static_cast<double>(i) / (all * all + 1);
        return costs;
    }
    double scale() const { return scale_; }

    struct Answer {
        std::optional<Items> chosen;  ///< positions among the candidates
        bool ended = false;
        double worth = 0, bound = 0;  ///< scaled
    };

    /// The choice that makes `costs` least.
    Answer least(const std::vector<double>& costs, std::size_t nodes) const {
        OsiClpSolverInterface solver;
        solver.messageHandler()->setLogLevel(0);
        std::vector<double> low(costs.size(), 0), high(costs.size(), 1);
        solver.loadProblem(matrix_, low.data(), high.data(), costs.data(), lower_.data(), upper_.data());
        for (std::size_t i = 0; i < items_; ++i) solver.setInteger(static_cast<int>(i));
        CbcModel model(solver);
        model.setLogLevel(0);
        model.setNumberStrong(0);  // looking ahead costs more than the branches that it saves here
        model.setNumberBeforeTrust(0);
        model.setMaximumNodes(static_cast<int>(nodes));
        model.setAllowableGap(tight);
        model.setCutoffIncrement(tight);
        model.branchAndBound();
        Answer answer;
        answer.ended = model.isProvenOptimal() || model.isProvenInfeasible();
        answer.bound = -model.getBestPossibleObjValue();
        if (const double* best = model.bestSolution()) {
            answer.worth = -model.getObjValue();
            answer.chosen.emplace();
            for (std::uint32_t i = 0; i < items_; ++i)
                if (best[i] > 0.5) answer.chosen->push_back(i);
        }
        return answer;
    }

private:
    void add_row(const CoinPackedVector& row, double lower, double upper) {
        matrix_.appendRow(row);
        lower_.push_back(lower);
        upper_.push_back(upper);
    }

    std::size_t items_;
    double scale_ = 1;
    std::vector<double> worth_;  ///< scaled, by element column
    CoinPackedMatrix matrix_{false, 0, 0};
    std::vector<double> lower_, upper_;
};

}  // namespace

SolvedCover solve_cover(const CoverProblem& problem, const Items& candidates, std::size_t nodes) {
    if (candidates.empty()) {
        auto asked = std::count_if(problem.floors.begin(), problem.floors.end(), [](auto floor) { return floor > 0; });
        return {{}, asked == 0, true, 0};
    }
    Programme programme(problem, candidates);
    auto best = programme.least(programme.most_worth(), nodes);
    SolvedCover solved;
    solved.ended = best.ended;
    solved.bound = best.bound / programme.scale();
    if (!best.chosen) return solved;
    solved.found = true;
    programme.keep_worth(best.worth);
    if (auto first = programme.least(programme.fewest_and_first(), nodes); first.chosen) best.chosen = first.chosen;
    for (auto position : *best.chosen) solved.items.push_back(candidates[position]);
    return solved;
}

}  // namespace ecomap
