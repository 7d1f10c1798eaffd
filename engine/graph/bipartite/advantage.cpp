#include "engine/graph/bipartite/advantage.hpp"

#include <algorithm>
#include <cassert>

namespace ecomap {

Partial comparative_advantage(const Incidence& matrix) {
    Partial result{matrix.columns(), {}};
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (std::size_t column = 0; column < matrix.columns(); ++column) {
            double by_chance = matrix.row_sum(row) * matrix.column_sum(column);
            result.values.push_back(by_chance > 0 ? std::optional(matrix.at(row, column) * matrix.total() / by_chance)
                                                  : std::nullopt);
        }
    return result;
}

Incidence advantages(const Incidence& matrix, double least) {
    constexpr double hardly = 1e-12;  // a ratio of exactly `least` counts, however it is rounded
    std::vector<double> values;
    for (const auto& value : comparative_advantage(matrix).values)
        values.push_back(value && *value > 0 && *value >= least - hardly ? 1 : 0);
    return {matrix.rows(), matrix.columns(), std::move(values)};
}

Partial proximity(const Incidence& matrix) {
    auto n = matrix.columns();
    Partial result{n, std::vector<std::optional<double>>(n * n)};
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            auto more = std::max(matrix.column_degree(i), matrix.column_degree(j));
            if (more == 0) continue;
            std::size_t both = 0;
            for (std::size_t row = 0; row < matrix.rows(); ++row)
                both += matrix.is_filled(row, i) && matrix.is_filled(row, j);
            result.values[i * n + j] = static_cast<double>(both) / static_cast<double>(more);
        }
    return result;
}

Partial relatedness(const Incidence& matrix, const Partial& near) {
    assert(near.columns == matrix.columns());
    Partial result{matrix.columns(), {}};
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (std::size_t column = 0; column < matrix.columns(); ++column) {
            double has = 0, all = 0;
            for (std::size_t other = 0; other < matrix.columns(); ++other) {
                if (other == column) continue;
                double weight = near.at(other, column).value_or(0);
                all += weight;
                if (matrix.is_filled(row, other)) has += weight;
            }
            result.values.push_back(all > 0 ? std::optional(has / all) : std::nullopt);
        }
    return result;
}

}  // namespace ecomap
