#include "engine/graph/bipartite/complexity.hpp"

#include "engine/graph/logarithm.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ecomap {
namespace {

constexpr double least_gap = 1e-9;
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
    if (deviation < least_gap) return false;
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
    bool is_tied = eigen.values.size() > 2 && eigen.values[1] - eigen.values[2] < least_gap;
    if (found.eigenvalue < least_gap || is_tied) return {{}, {}, found.eigenvalue, Lack::no_direction};
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

constexpr double told_apart = 1e-6;      // in logarithms
constexpr std::size_t first_steps = 64;  // before anything is judged
constexpr std::size_t most_steps = 4096;
constexpr std::size_t most_work = 50'000'000;  // filled cells looked at

/// Which columns a row has, and which rows a column has.
struct Filled {
    std::vector<std::vector<std::size_t>> columns_of, rows_of;

    explicit Filled(const Incidence& matrix) : columns_of(matrix.rows()), rows_of(matrix.columns()) {
        for (std::size_t i = 0; i < matrix.rows(); ++i)
            for (std::size_t j = 0; j < matrix.columns(); ++j)
                if (matrix.is_filled(i, j)) columns_of[i].push_back(j), rows_of[j].push_back(i);
    }
};

/// log Σ exp(sign · values[at]), with the greatest taken out so that nothing overflows.
double log_sum(const Values& values, const std::vector<std::size_t>& at, double sign) {
    double greatest = sign * values[at.front()], sum = 0;
    for (auto i : at) greatest = std::max(greatest, sign * values[i]);
    for (auto i : at) sum += exponential(sign * values[i] - greatest);
    return greatest + natural_log(sum);
}

/// Takes the logarithm of their mean from all.
void divide_by_mean(Values& logs) {
    double greatest = *std::max_element(logs.begin(), logs.end()), sum = 0;
    for (double log : logs) sum += exponential(log - greatest);
    double middle = greatest + natural_log(sum / real(logs.size()));
    for (double& log : logs) log -= middle;
}

/// Logarithms of the fitness of rows and the quality of columns.
struct Logs {
    Values rows, columns;
};

Logs advanced(const Filled& filled, Logs logs, std::size_t steps) {
    for (std::size_t step = 0; step < steps; ++step) {
        Logs next;
        for (const auto& columns : filled.columns_of) next.rows.push_back(log_sum(logs.columns, columns, 1));
        for (const auto& rows : filled.rows_of) next.columns.push_back(-log_sum(logs.rows, rows, -1));
        divide_by_mean(next.rows);
        divide_by_mean(next.columns);
        logs = std::move(next);
    }
    return logs;
}

/// Logarithms after a quarter and a half of the steps, and after all.
struct Course {
    Values quarter, half, now;

    /// What is above the mean is not on its way to 0, however it falls.
    bool sinks(std::size_t i) const {
        if (now[i] >= 0) return false;
        double before = quarter[i] - half[i], last = half[i] - now[i];
        return before > 0 && last > told_apart && last > 0.75 * before;
    }
    std::vector<bool> sinking() const {
        std::vector<bool> all;
        for (std::size_t i = 0; i < now.size(); ++i) all.push_back(sinks(i));
        return all;
    }
    bool rests() const {
        for (std::size_t i = 0; i < now.size(); ++i)
            if (!sinks(i) && std::abs(now[i] - half[i]) > least_gap) return false;
        return true;
    }
    /// Whether `one` is above `other` and stays so.
    bool is_above(std::size_t one, std::size_t other) const {
        double before = half[one] - half[other], last = now[one] - now[other];
        return std::min(last, 2 * last - before) > told_apart;
    }
    double value(std::size_t i) const { return sinks(i) ? 0 : exponential(now[i]); }
};

/// "1224"; those that sink are last.
std::vector<std::size_t> ranks_of(const Course& course) {
    std::vector<std::size_t> order(course.now.size()), ranks(course.now.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto i, auto j) {
        return course.sinks(i) != course.sinks(j) ? course.sinks(j) : course.now[i] > course.now[j];
    });
    for (std::size_t place = 0; place < order.size(); ++place) {
        auto row = order[place];
        bool is_first = place == 0, is_same = false;
        if (!is_first)
            is_same = course.sinks(row) ? course.sinks(order[place - 1]) : !course.is_above(order[place - 1], row);
        ranks[row] = is_same ? ranks[order[place - 1]] : place + 1;
    }
    return ranks;
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
    if (std::abs(sign) < least_gap) result.lack = Lack::no_sign;
    if (result.lack != Lack::none) return result;
    for (std::size_t i = 0; i < part.rows.size(); ++i)
        result.rows[part.rows[i]] = std::copysign(1, sign) * found.rows[i];
    for (std::size_t j = 0; j < part.columns.size(); ++j)
        result.columns[part.columns[j]] = std::copysign(1, sign) * found.columns[j];
    return result;
}

FitnessLogs fitness_logs(const Incidence& whole, std::size_t steps) {
    FitnessLogs result;
    result.rows.resize(whole.rows());
    result.columns.resize(whole.columns());
    auto part = without_empty(whole);
    if (part.matrix.filled() == 0) return result;
    auto logs = advanced(Filled(part.matrix), {Values(part.rows.size(), 0), Values(part.columns.size(), 0)}, steps);
    for (std::size_t i = 0; i < part.rows.size(); ++i) result.rows[part.rows[i]] = logs.rows[i];
    for (std::size_t j = 0; j < part.columns.size(); ++j) result.columns[part.columns[j]] = logs.columns[j];
    return result;
}

Fitness fitness(const Incidence& whole) {
    Fitness result;
    result.rows.resize(whole.rows());
    result.columns.resize(whole.columns());
    result.row_ranks.assign(whole.rows(), 0);
    auto part = without_empty(whole);
    if (part.matrix.filled() == 0) return result;
    const Filled filled(part.matrix);
    const auto most = std::min(most_steps, most_work / part.matrix.filled());
    auto quarter = advanced(filled, {Values(part.rows.size(), 0), Values(part.columns.size(), 0)}, first_steps / 4);
    auto half = advanced(filled, quarter, first_steps / 4), now = advanced(filled, half, first_steps / 2);
    Course rows{quarter.rows, half.rows, now.rows}, columns{quarter.columns, half.columns, now.columns};
    auto rests = [&] { return rows.rests() && columns.rests(); };
    result.steps = first_steps;
    for (bool is_settled = false; !is_settled && 2 * result.steps <= most; result.steps *= 2) {
        const bool rested = rests();
        const auto sinking = rows.sinking();
        now = advanced(filled, std::move(now), result.steps);
        rows = {std::move(rows.half), std::move(rows.now), now.rows};
        columns = {std::move(columns.half), std::move(columns.now), now.columns};
        is_settled = rested && rests() && rows.sinking() == sinking;
    }
    result.converged = rests();
    const auto ranks = ranks_of(rows);
    for (std::size_t i = 0; i < part.rows.size(); ++i) {
        result.rows[part.rows[i]] = rows.value(i);
        result.row_ranks[part.rows[i]] = ranks[i];
    }
    for (std::size_t j = 0; j < part.columns.size(); ++j) result.columns[part.columns[j]] = columns.value(j);
    return result;
}

}  // namespace ecomap
