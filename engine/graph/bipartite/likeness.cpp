#include "engine/graph/bipartite/likeness.hpp"

#include <cassert>
#include <cmath>

namespace ecomap {
namespace {

std::optional<double> ratio(double part, double whole) {
    if (whole <= 0) return std::nullopt;
    return part / whole;
}

}  // namespace

std::size_t shared(const Incidence& matrix, std::size_t one, std::size_t other) {
    std::size_t count = 0;
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        count += matrix.is_filled(one, column) && matrix.is_filled(other, column);
    return count;
}

double newman_weight(const Incidence& matrix, std::size_t one, std::size_t other) {
    assert(one != other);
    double weight = 0;
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        if (matrix.is_filled(one, column) && matrix.is_filled(other, column))
            weight += 1 / static_cast<double>(matrix.column_degree(column) - 1);
    return weight;
}

std::optional<double> jaccard(const Incidence& matrix, std::size_t one, std::size_t other) {
    auto both = shared(matrix, one, other);
    return ratio(static_cast<double>(both),
                 static_cast<double>(matrix.row_degree(one) + matrix.row_degree(other) - both));
}

std::optional<double> sorensen(const Incidence& matrix, std::size_t one, std::size_t other) {
    return ratio(2 * static_cast<double>(shared(matrix, one, other)),
                 static_cast<double>(matrix.row_degree(one) + matrix.row_degree(other)));
}

std::optional<double> bray_curtis(const Incidence& matrix, std::size_t one, std::size_t other) {
    double apart = 0;
    for (std::size_t column = 0; column < matrix.columns(); ++column)
        apart += std::abs(matrix.at(one, column) - matrix.at(other, column));
    return ratio(apart, matrix.row_sum(one) + matrix.row_sum(other));
}

}  // namespace ecomap
