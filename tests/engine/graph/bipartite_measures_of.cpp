// Reads two-mode matrices and prints our measures of each, for bipartite_peers.py to hold against those of others.
// In: for each matrix its number of rows and of columns, then its whole values row by row, separated by blanks.
// Out: for each matrix a line for each measure, its name and then its numbers, "-" for undefined; then a line "end".
#include "engine/graph/bipartite/bipartite.hpp"
#include "engine/graph/bipartite/complexity.hpp"
#include "engine/graph/bipartite/likeness.hpp"
#include "engine/graph/bipartite/nestedness.hpp"
#include "engine/graph/connectivity/link_prediction.hpp"

#include <array>
#include <charconv>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace ecomap;
using Values = std::vector<std::optional<double>>;

std::string written(const std::optional<double>& value) {
    if (!value) return "-";
    std::array<char, 64> buffer{};
    auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value).ptr;
    return std::string(buffer.data(), end);
}

void print(const std::string& name, const Values& values) {
    std::cout << name;
    for (const auto& value : values) std::cout << ' ' << written(value);
    std::cout << '\n';
}

void print(const std::string& name, const TwoMode& both) {
    Values values(both.rows.begin(), both.rows.end());
    values.insert(values.end(), both.columns.begin(), both.columns.end());
    print(name, values);
}

/// `measure` of every two rows.
template <class Measure>
void print_pairs(const std::string& name, const Incidence& matrix, Measure measure) {
    Values values;
    for (std::size_t i = 0; i < matrix.rows(); ++i)
        for (std::size_t k = i + 1; k < matrix.rows(); ++k) values.push_back(measure(i, k));
    print(name, values);
}

void print_all(const Incidence& matrix) {
    print("degree", two_mode_degree(matrix));
    print("betweenness", two_mode_betweenness(matrix));
    print("closeness", two_mode_closeness(matrix));
    print("robins_alexander", Values{robins_alexander(matrix)});
    Values redundancy;
    for (const auto& row : joined(matrix)) redundancy.push_back(row.redundancy());
    print("redundancy", redundancy);
    auto graph = two_mode_graph(matrix);
    auto tie = [&](std::size_t i, std::size_t k) {
        return evidence_for_tie(graph, static_cast<Node>(i), static_cast<Node>(k));
    };
    print_pairs("shared", matrix, [&](auto i, auto k) { return static_cast<double>(shared(matrix, i, k)); });
    print_pairs("newman", matrix, [&](auto i, auto k) { return newman_weight(matrix, i, k); });
    print_pairs("jaccard", matrix, [&](auto i, auto k) { return jaccard(matrix, i, k); });
    print_pairs("adamic_adar", matrix, [&](auto i, auto k) { return tie(i, k).adamic_adar; });
    print_pairs("resource_allocation", matrix, [&](auto i, auto k) { return tie(i, k).resource_allocation; });
    print("nodf", Values{nodf(matrix).all});
    auto complexity = economic_complexity(matrix);
    print("eigenvalue", Values{complexity.eigenvalue});
    print("eci", complexity.rows);
    std::cout << "end\n";
}

}  // namespace

int main() {
    std::size_t rows = 0, columns = 0;
    while (std::cin >> rows >> columns) {
        std::vector<double> values;
        for (std::size_t i = 0; i < rows * columns; ++i) {
            unsigned value = 0;
            if (!(std::cin >> value)) return 1;
            values.push_back(value);
        }
        print_all({rows, columns, std::move(values)});
    }
}
