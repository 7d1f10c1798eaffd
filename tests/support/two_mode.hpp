// Two-mode matrices for tests: from the literature, and many random ones.
#pragma once

#include "engine/graph/bipartite/incidence.hpp"
#include "tests/support/random.hpp"
#include "tests/support/southern_women.hpp"

#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::test {

/// A matrix from rows of digits: {"101", "020"}.
inline Incidence digits(const std::vector<std::string_view>& rows) {
    std::vector<double> values;
    for (auto row : rows)
        for (char digit : row) values.push_back(digit - '0');
    return {rows.size(), rows.empty() ? 0 : rows.front().size(), std::move(values)};
}

/// Who came to which event: rows and columns as in southern_women.hpp.
inline Incidence women_and_events() {
    std::vector<double> values;
    for (const auto& woman : southern_women)
        for (char sign : woman.events) values.push_back(sign == '1' ? 1 : 0);
    return {southern_women.size(), southern_women.front().events.size(), std::move(values)};
}

/// The row of the woman whose name begins so.
inline std::size_t woman(std::string_view name) {
    std::size_t at = 0;
    while (!southern_women[at].name.starts_with(name)) ++at;
    return at;
}

/// The example of the paper that defines NODF (Almeida-Neto et al. 2008).
inline Incidence nested_example() { return digits({"10111", "11100", "01110", "11000", "11000"}); }

/// Up to 8 × 8 with whole values from 0 to 3 and any density; empty rows and columns occur, and no rows at all.
inline Incidence random_incidence(Random& random) {
    std::size_t rows = random.below(9), columns = random.below(9);
    auto percent = random.below(101);
    std::vector<double> values;
    for (std::size_t i = 0; i < rows * columns; ++i)
        values.push_back(random.below(100) < percent ? 1 + random.below(3) : 0);
    return {rows, columns, std::move(values)};
}

inline std::vector<Incidence> incidences(std::size_t count = 200) {
    Random random(1941);
    std::vector<Incidence> all;
    for (std::size_t i = 0; i < count; ++i) all.push_back(random_incidence(random));
    return all;
}

/// "2×3: 101 020", to see which example fails.
inline std::string describe(const Incidence& matrix) {
    auto text = std::to_string(matrix.rows()) + "×" + std::to_string(matrix.columns()) + ":";
    for (std::size_t row = 0; row < matrix.rows(); ++row) {
        text += " ";
        for (std::size_t column = 0; column < matrix.columns(); ++column)
            text += std::to_string(static_cast<int>(matrix.at(row, column)));
    }
    return text;
}

/// The matrix with rows and columns in another order: row i is row `rows[i]` of the old one.
inline Incidence reordered(const Incidence& matrix, const std::vector<std::size_t>& rows,
                           const std::vector<std::size_t>& columns) {
    std::vector<double> values;
    for (auto row : rows)
        for (auto column : columns) values.push_back(matrix.at(row, column));
    return {rows.size(), columns.size(), std::move(values)};
}

/// The numbers 0 to `count` in a random order.
inline std::vector<std::size_t> shuffled(std::size_t count, Random& random) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i) order.push_back(i);
    random.shuffle(order);
    return order;
}

/// True when both are undefined, or both the same but for rounding.
inline bool alike(const std::optional<double>& a, const std::optional<double>& b, double margin = 1e-9) {
    return a && b ? std::abs(*a - *b) <= margin : a.has_value() == b.has_value();
}

/// True when another order of rows and columns does not change `measure` (Incidence → number or nothing).
template <class Measure>
bool is_free_of_order(Measure measure) {
    Random random(9);
    for (const auto& matrix : incidences(100)) {
        auto other = reordered(matrix, shuffled(matrix.rows(), random), shuffled(matrix.columns(), random));
        if (!alike(measure(matrix), measure(other))) return false;
    }
    return true;
}

/// True when `measure` (Incidence → a number or nothing by row) follows rows that stand in another order.
template <class Measure>
bool follows_rows(Measure measure) {
    Random random(10);
    for (const auto& matrix : incidences(100)) {
        auto rows = shuffled(matrix.rows(), random);
        auto before = measure(matrix);
        auto after = measure(reordered(matrix, rows, shuffled(matrix.columns(), random)));
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!alike(before[rows[i]], after[i])) return false;
    }
    return true;
}

}  // namespace ecomap::test
