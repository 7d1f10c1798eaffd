#include "engine/graph/bipartite/modules.hpp"

#include "engine/graph/bipartite/bipartite.hpp"
#include "engine/graph/random.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {
namespace {

using Labels = std::vector<std::uint32_t>;

/// One side of the matrix: by thing, the numbers of those of the other side that it is tied to.
using Ties = std::vector<std::vector<std::uint32_t>>;

/// Who is in which group; a label may be that of nobody.
struct State {
    Labels rows, columns;
};

class Search {
public:
    explicit Search(const Incidence& matrix)
        : of_rows_(matrix.rows()), of_columns_(matrix.columns()), all_(static_cast<std::int64_t>(matrix.filled())) {
        for (std::size_t row = 0; row < matrix.rows(); ++row)
            for (std::size_t column = 0; column < matrix.columns(); ++column)
                if (matrix.is_filled(row, column)) {
                    of_rows_[row].push_back(static_cast<std::uint32_t>(column));
                    of_columns_[column].push_back(static_cast<std::uint32_t>(row));
                }
    }

    /// Each row and column on its own; with `among` above 0, columns with ties in one of so many groups instead.
    State start(std::uint32_t among, Random& random) const {
        State state{Labels(of_rows_.size()), Labels(of_columns_.size())};
        std::iota(state.columns.begin(), state.columns.end(), 0);
        std::iota(state.rows.begin(), state.rows.end(), static_cast<std::uint32_t>(of_columns_.size()));
        Labels tied = state.columns;
        std::erase_if(tied, [&](auto column) { return of_columns_[column].empty(); });
        if (among > 0)
            for (auto column : tied) state.columns[column] = tied[random.below(among)];
        return state;
    }

    /// Columns with ties.
    std::uint32_t tied_columns() const {
        return static_cast<std::uint32_t>(
            std::count_if(of_columns_.begin(), of_columns_.end(), [](const auto& ties) { return !ties.empty(); }));
    }

    /// Moves and joins until neither gains anything.
    void climb(State& state) const {
        do settle(state);
        while (join_two(state));
    }

    /// The modularity, times the ties twice.
    std::int64_t gain(const State& state) const {
        const auto size = labels();
        std::vector<std::int64_t> row_ties = ties_by_label(of_rows_, state.rows, size);
        std::vector<std::int64_t> column_ties = ties_by_label(of_columns_, state.columns, size);
        std::int64_t sum = 0;
        for (std::size_t row = 0; row < of_rows_.size(); ++row)
            for (auto column : of_rows_[row]) sum += state.rows[row] == state.columns[column] ? all_ : 0;
        for (std::size_t label = 0; label < size; ++label) sum -= row_ties[label] * column_ties[label];
        return sum;
    }

private:
    Ties of_rows_, of_columns_;
    std::int64_t all_ = 0;

    std::size_t labels() const { return of_rows_.size() + of_columns_.size(); }

    static std::vector<std::int64_t> ties_by_label(const Ties& ties, const Labels& of, std::size_t labels) {
        std::vector<std::int64_t> sums(labels, 0);
        for (std::size_t i = 0; i < ties.size(); ++i) sums[of[i]] += static_cast<std::int64_t>(ties[i].size());
        return sums;
    }

    void settle(State& state) const {
        bool is_moving = true;
        while (is_moving) {
            const bool rows_move = move(of_rows_, state.rows, of_columns_, state.columns);
            const bool columns_move = move(of_columns_, state.columns, of_rows_, state.rows);
            is_moving = rows_move || columns_move;
        }
    }

    /// Each of `ones` to the label among those of its ties that gains most: its own if none is better, else the lowest.
    /// A label that it has no tie to gains nothing, and so is left also for an equal one.
    bool move(const Ties& ones, Labels& labels_of_ones, const Ties& others, const Labels& labels_of_others) const {
        const auto sums = ties_by_label(others, labels_of_others, labels());
        std::vector<std::int64_t> shared(labels(), 0);
        bool has_moved = false;
        for (std::size_t i = 0; i < ones.size(); ++i) {
            if (ones[i].empty()) continue;
            for (auto other : ones[i]) ++shared[labels_of_others[other]];
            const auto degree = static_cast<std::int64_t>(ones[i].size());
            auto gain_in = [&](std::uint32_t label) { return shared[label] * all_ - degree * sums[label]; };
            auto best = shared[labels_of_ones[i]] > 0 ? labels_of_ones[i] : labels_of_others[ones[i].front()];
            const auto own = labels_of_ones[i];
            for (auto other : ones[i]) {
                const auto label = labels_of_others[other];
                const auto more = gain_in(label) - gain_in(best);
                if (more > 0 || (more == 0 && label < best && best != own)) best = label;
            }
            has_moved = has_moved || best != own;
            labels_of_ones[i] = best;
            for (auto other : ones[i]) shared[labels_of_others[other]] = 0;
        }
        return has_moved;
    }

    /// Joins the two groups that gain most by it; of equals those with the lowest labels.
    bool join_two(State& state) const {
        const auto used = used_labels(state);
        std::vector<std::size_t> place(labels(), 0);
        for (std::size_t i = 0; i < used.size(); ++i) place[used[i]] = i;
        const auto row_ties = ties_by_label(of_rows_, state.rows, labels());
        const auto column_ties = ties_by_label(of_columns_, state.columns, labels());
        std::vector<std::int64_t> between(used.size() * used.size(), 0);  // of rows of the one, columns of the other
        for (std::size_t row = 0; row < of_rows_.size(); ++row)
            for (auto column : of_rows_[row])
                ++between[place[state.rows[row]] * used.size() + place[state.columns[column]]];
        auto gain_of = [&](std::size_t one, std::size_t other) {
            return (between[one * used.size() + other] + between[other * used.size() + one]) * all_ -
                   row_ties[used[one]] * column_ties[used[other]] - row_ties[used[other]] * column_ties[used[one]];
        };
        std::int64_t most = 0;
        std::uint32_t kept = 0, given_up = 0;
        for (std::size_t one = 0; one < used.size(); ++one)
            for (std::size_t other = one + 1; other < used.size(); ++other)
                if (const auto gain = gain_of(one, other); gain > most)
                    most = gain, kept = used[one], given_up = used[other];
        if (most == 0) return false;
        std::replace(state.rows.begin(), state.rows.end(), given_up, kept);
        std::replace(state.columns.begin(), state.columns.end(), given_up, kept);
        return true;
    }

    /// Of rows with ties, ascending; no column with ties has another.
    Labels used_labels(const State& state) const {
        Labels used;
        for (std::size_t row = 0; row < of_rows_.size(); ++row)
            if (!of_rows_[row].empty()) used.push_back(state.rows[row]);
        std::sort(used.begin(), used.end());
        used.erase(std::unique(used.begin(), used.end()), used.end());
        return used;
    }
};

/// Labels to numbers, the largest group first, of equals the one that is met first.
Modules numbered(const State& state) {
    const auto labels = state.rows.size() + state.columns.size();
    std::vector<std::size_t> sizes(labels, 0), number(labels, 0);
    Labels order;
    for (const auto* side : {&state.rows, &state.columns})
        for (auto label : *side) {
            if (sizes[label]++ == 0) order.push_back(label);
        }
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return sizes[a] > sizes[b]; });
    for (std::size_t i = 0; i < order.size(); ++i) number[order[i]] = i;
    Modules found;
    for (auto label : state.rows) found.rows.push_back(static_cast<std::uint32_t>(number[label]));
    for (auto label : state.columns) found.columns.push_back(static_cast<std::uint32_t>(number[label]));
    found.count = order.size();
    return found;
}

}  // namespace

Modules modules(const Incidence& matrix, const ModuleOptions& options) {
    const Search search(matrix);
    Random random(options.seed);
    auto best = search.start(0, random);
    search.climb(best);
    const auto most = search.tied_columns();
    for (unsigned i = 1; i < options.starts && most > 0; ++i) {
        auto state = search.start(1 + random.below(most), random);
        search.climb(state);
        if (search.gain(state) > search.gain(best)) best = std::move(state);
    }
    auto found = numbered(best);
    found.modularity = barber_modularity(binary(matrix), found.rows, found.columns);
    return found;
}

}  // namespace ecomap
