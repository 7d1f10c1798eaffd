#include "engine/graph/nestedness.hpp"

#include "engine/graph/likeness.hpp"

namespace ecomap {
namespace {

using Lists = std::vector<std::vector<std::size_t>>;

struct Pairs {
    double sum = 0;
    double count = 0;
    std::optional<double> mean() const { return count > 0 ? std::optional(sum / count) : std::nullopt; }
};

/// The share of the narrower row's columns that the broader has too or, `by_value`, has more of; 0 if equally broad.
double overlap_of(const Incidence& matrix, const Lists& filled, std::size_t one, std::size_t other, bool by_value) {
    if (filled[one].size() == filled[other].size()) return 0;
    bool is_broad = filled[one].size() > filled[other].size();
    auto broad = is_broad ? one : other, narrow = is_broad ? other : one;
    double count = 0;
    for (auto column : filled[narrow])
        count += by_value ? matrix.at(broad, column) > matrix.at(narrow, column) : matrix.is_filled(broad, column);
    return count / static_cast<double>(filled[narrow].size());
}

Pairs pairs_of_rows(const Incidence& matrix, bool by_value) {
    Lists filled(matrix.rows());
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (std::size_t column = 0; column < matrix.columns(); ++column)
            if (matrix.is_filled(row, column)) filled[row].push_back(column);
    Pairs pairs;
    for (std::size_t i = 0; i < matrix.rows(); ++i)
        for (std::size_t k = i + 1; k < matrix.rows(); ++k) {
            pairs.sum += 100 * overlap_of(matrix, filled, i, k, by_value);
            ++pairs.count;
        }
    return pairs;
}

Nestedness nestedness(const Incidence& whole, bool by_value) {
    auto matrix = without_empty(whole).matrix;
    auto rows = pairs_of_rows(matrix, by_value), columns = pairs_of_rows(transposed(matrix), by_value);
    return {rows.mean(), columns.mean(), Pairs{rows.sum + columns.sum, rows.count + columns.count}.mean()};
}

}  // namespace

Nestedness nodf(const Incidence& matrix) { return nestedness(matrix, false); }

Nestedness wnodf(const Incidence& matrix) { return nestedness(matrix, true); }

std::optional<double> c_score(const Incidence& whole) {
    auto matrix = without_empty(whole).matrix;
    Pairs pairs;
    for (std::size_t i = 0; i < matrix.rows(); ++i)
        for (std::size_t k = i + 1; k < matrix.rows(); ++k) {
            auto both = shared(matrix, i, k);
            pairs.sum += static_cast<double>((matrix.row_degree(i) - both) * (matrix.row_degree(k) - both));
            ++pairs.count;
        }
    return pairs.mean();
}

}  // namespace ecomap
