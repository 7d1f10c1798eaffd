// Two-mode matrices for tests: from the literature, and many random ones.
//   southern_women: who came to which of fourteen events (Davis, Gardner & Gardner 1941; 18 women, 89 ties)
#pragma once

#include "engine/graph/incidence.hpp"
#include "tests/support/random.hpp"

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

inline constexpr std::string_view women[] = {"Evelyn",  "Laura", "Theresa", "Brenda",  "Charlotte", "Frances",
                                             "Eleanor", "Pearl", "Ruth",    "Verne",   "Myra",      "Katherina",
                                             "Sylvia",  "Nora",  "Helen",   "Dorothy", "Olivia",    "Flora"};

inline Incidence southern_women() {
    return digits({"11111101100000", "11101111000000", "01111111100000", "10111111000000", "00111010000000",
                   "00101101000000", "00001111000000", "00000101100000", "00001011100000", "00000011100100",
                   "00000001110100", "00000001110111", "00000011110111", "00000110111111", "00000011011100",
                   "00000001100000", "00000000101000", "00000000101000"});
}

inline std::size_t woman(std::string_view name) {
    std::size_t at = 0;
    while (women[at] != name) ++at;
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
