#include "engine/graph/bipartite/complexity.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ecomap {
namespace {

constexpr double hardly = 1e-9;
using Values = std::vector<double>;

double real(std::size_t count) { return static_cast<double>(count); }

/// Eigenvalues of a symmetric matrix, largest first, each with its vector.
struct Spectrum {
    Values values;
    std::vector<Values> vectors;
};

/// Turns the plane of p and q so that a_pq becomes 0 (Jacobi 1846).
void rotate(std::vector<Values>& a, std::vector<Values>& turned, std::size_t p, std::size_t q) {
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = (theta < 0 ? -1 : 1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
    double c = 1 / std::sqrt(t * t + 1), s = t * c;
    auto turn = [&](double& x, double& y) {
        double old = x;
        x = c * old - s * y;
        y = s * old + c * y;
    };
    for (auto& row : a) turn(row[p], row[q]);
    for (std::size_t k = 0; k < a.size(); ++k) turn(a[p][k], a[q][k]);
    for (auto& row : turned) turn(row[p], row[q]);
}

Spectrum spectrum(std::vector<Values> a) {
    auto n = a.size();
    std::vector<Values> turned(n, Values(n, 0));
    for (std::size_t i = 0; i < n; ++i) turned[i][i] = 1;
    for (int sweep = 0; sweep < 60; ++sweep) {
        double off = 0;
        for (std::size_t p = 0; p < n; ++p)
            for (std::size_t q = p + 1; q < n; ++q) off += a[p][q] * a[p][q];
        if (off < 1e-26) break;
        for (std::size_t p = 0; p < n; ++p)
            for (std::size_t q = p + 1; q < n; ++q)
                if (std::abs(a[p][q]) > 1e-18) rotate(a, turned, p, q);
    }
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto i, auto j) { return a[i][i] > a[j][j]; });
    Spectrum result;
    for (auto i : order) {
        result.values.push_back(a[i][i]);
        Values vector;
        for (const auto& row : turned) vector.push_back(row[i]);
        result.vectors.push_back(std::move(vector));
    }
    return result;
}

/// M_ij / √(k_i q_j): its singular vectors are those wanted, but for the roots.
double evened(const Incidence& matrix, std::size_t row, std::size_t column) {
    if (!matrix.is_filled(row, column)) return 0;
    return 1 / std::sqrt(real(matrix.row_degree(row)) * real(matrix.column_degree(column)));
}

/// Columns × columns: the symmetric matrix with the wanted eigenvalues.
std::vector<Values> symmetric(const Incidence& matrix) {
    std::vector<Values> a(matrix.columns(), Values(matrix.columns(), 0));
    for (std::size_t i = 0; i < matrix.columns(); ++i)
        for (std::size_t j = 0; j < matrix.columns(); ++j)
            for (std::size_t row = 0; row < matrix.rows(); ++row)
                a[i][j] += evened(matrix, row, i) * evened(matrix, row, j);
    return a;
}

double mean(const Values& values) { return std::accumulate(values.begin(), values.end(), 0.0) / real(values.size()); }

/// Mean 0 and standard deviation 1; false when all are the same.
bool standardise(Values& values) {
    double middle = mean(values), squares = 0;
    for (double value : values) squares += (value - middle) * (value - middle);
    double deviation = std::sqrt(squares / real(values.size()));
    if (deviation < hardly) return false;
    for (double& value : values) value = (value - middle) / deviation;
    return true;
}

/// Numbers for rows and columns of a matrix that hangs together and has no more columns than rows.
struct Found {
    Values rows, columns;
    double eigenvalue = 0;
    Lack lack = Lack::none;
};

Found find(const Incidence& matrix) {
    if (matrix.columns() < 2) return {{}, {}, 0, Lack::too_small};
    auto eigen = spectrum(symmetric(matrix));
    Found found{{}, {}, eigen.values[1], Lack::none};
    bool is_tied = eigen.values.size() > 2 && eigen.values[1] - eigen.values[2] < hardly;
    if (found.eigenvalue < hardly || is_tied) return {{}, {}, found.eigenvalue, Lack::no_direction};
    for (std::size_t j = 0; j < matrix.columns(); ++j)
        found.columns.push_back(eigen.vectors[1][j] / std::sqrt(real(matrix.column_degree(j))));
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
        double sum = 0;  // the mean of its columns, but for a factor that is the same for all
        for (std::size_t j = 0; j < matrix.columns(); ++j)
            if (matrix.is_filled(i, j)) sum += found.columns[j];
        found.rows.push_back(sum / real(matrix.row_degree(i)));
    }
    if (!standardise(found.rows) || !standardise(found.columns)) found.lack = Lack::no_direction;
    return found;
}

/// How rows of many columns and high numbers go together; values have mean 0.
double agreement(const Incidence& matrix, const Values& rows) {
    double sum = 0;
    for (std::size_t i = 0; i < matrix.rows(); ++i) sum += rows[i] * real(matrix.row_degree(i));
    return sum;
}

Values divided_by_mean(Values values) {
    double middle = mean(values);
    for (double& value : values) value /= middle;
    return values;
}

}  // namespace

Complexity economic_complexity(const Incidence& matrix) {
    Complexity result;
    result.rows.resize(matrix.rows());
    result.columns.resize(matrix.columns());
    auto part = largest_component(matrix);
    result.rows_within = part.rows.size();
    bool is_wide = part.matrix.columns() > part.matrix.rows();
    auto found = find(is_wide ? transposed(part.matrix) : part.matrix);
    if (is_wide) std::swap(found.rows, found.columns);
    if (found.lack != Lack::too_small) result.eigenvalue = found.eigenvalue;
    result.lack = found.lack;
    if (result.lack != Lack::none) return result;
    double sign = agreement(part.matrix, found.rows);
    if (std::abs(sign) < hardly) result.lack = Lack::no_sign;
    if (result.lack != Lack::none) return result;
    for (std::size_t i = 0; i < part.rows.size(); ++i)
        result.rows[part.rows[i]] = std::copysign(1, sign) * found.rows[i];
    for (std::size_t j = 0; j < part.columns.size(); ++j)
        result.columns[part.columns[j]] = std::copysign(1, sign) * found.columns[j];
    return result;
}

Fitness fitness(const Incidence& whole, std::size_t steps) {
    Fitness result;
    result.rows.resize(whole.rows());
    result.columns.resize(whole.columns());
    auto part = without_empty(whole);
    const auto& matrix = part.matrix;
    if (matrix.filled() == 0) return result;
    Values rows(matrix.rows(), 1), columns(matrix.columns(), 1);
    result.converged = false;
    for (std::size_t step = 0; step < steps && !result.converged; ++step) {
        Values next_rows(rows.size(), 0), next_columns(columns.size(), 0);
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t j = 0; j < columns.size(); ++j)
                if (matrix.is_filled(i, j)) next_rows[i] += columns[j], next_columns[j] += 1 / rows[i];
        for (double& value : next_columns) value = 1 / value;
        next_rows = divided_by_mean(std::move(next_rows));
        next_columns = divided_by_mean(std::move(next_columns));
        double moved = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) moved = std::max(moved, std::abs(next_rows[i] - rows[i]));
        for (std::size_t j = 0; j < columns.size(); ++j)
            moved = std::max(moved, std::abs(next_columns[j] - columns[j]));
        // A number about to leave the range of doubles would end as 0 and then as none.
        if (*std::min_element(next_rows.begin(), next_rows.end()) < 1e-100) break;
        rows = std::move(next_rows), columns = std::move(next_columns);
        result.converged = moved < 1e-9;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) result.rows[part.rows[i]] = rows[i];
    for (std::size_t j = 0; j < columns.size(); ++j) result.columns[part.columns[j]] = columns[j];
    return result;
}

}  // namespace ecomap
