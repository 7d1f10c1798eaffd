#include "engine/graph/centrality/structural_holes.hpp"

#include "engine/graph/logarithm.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap {
namespace {

/// Ties both ways; unweighted, each arc counts as one.
Graph tied(const Graph& graph, bool weighted) {
    std::vector<Tie> ties;
    auto starts = graph.row_starts();
    for (Node from = 0; from < graph.node_count(); ++from)
        for (auto arc = starts[from]; arc < starts[from + 1]; ++arc) {
            Node to = graph.columns()[arc];
            if (graph.is_directed() || from < to) ties.push_back({from, to, weighted ? graph.weights()[arc] : 1});
        }
    return Graph(graph.node_count(), ties);
}

struct Shares {
    std::vector<double> sums;       // by node: the strength of all its ties
    std::vector<double> strongest;  // by node: the strength of the strongest
    std::vector<double> back;       // by arc: its share of the ties of the node it leads to
};

Shares shares_of(const Graph& ties) {
    Shares shares;
    for (Node node = 0; node < ties.node_count(); ++node) {
        double sum = 0, most = 0;
        for (double weight : ties.neighbour_weights(node)) sum += weight, most = std::max(most, weight);
        shares.sums.push_back(sum);
        shares.strongest.push_back(most);
    }
    for (std::size_t arc = 0; arc < ties.arc_count(); ++arc)
        shares.back.push_back(ties.weights()[arc] / shares.sums[ties.columns()[arc]]);
    return shares;
}

std::optional<double> hierarchy(const std::vector<double>& constraints, double sum) {
    auto n = static_cast<double>(constraints.size());
    if (n < 2) return {};
    double result = 0;
    for (double one : constraints) result += one / (sum / n) * natural_log(one / (sum / n));
    return std::clamp(result / (n * natural_log(n)), 0.0, 1.0);  // rounding may step over
}

}  // namespace

std::vector<std::optional<StructuralHoles>> structural_holes(const Graph& graph,
                                                             const StructuralHolesOptions& options) {
    auto ties = tied(graph, options.weighted);
    auto shares = shares_of(ties);
    std::vector<std::optional<StructuralHoles>> result(ties.node_count());
    std::vector<double> share(ties.node_count(), 0);  // p(i, ·) of the node at hand
    for (Node node = 0; node < ties.node_count(); ++node) {
        auto contacts = ties.neighbours(node);
        auto weights = ties.neighbour_weights(node);
        if (contacts.empty()) continue;
        for (std::size_t i = 0; i < contacts.size(); ++i) share[contacts[i]] = weights[i] / shares.sums[node];
        StructuralHoles holes;
        holes.contacts = contacts.size();
        std::vector<double> constraints;
        for (Node contact : contacts) {
            auto others = ties.neighbours(contact);
            auto strengths = ties.neighbour_weights(contact);
            const double* back = shares.back.data() + ties.row_starts()[contact];
            double direct = share[contact], around = 0, redundant = 0;
            for (std::size_t i = 0; i < others.size(); ++i) {
                // share is 0 for the node itself and for whoever is no contact of it
                around += share[others[i]] * back[i];
                redundant += share[others[i]] * strengths[i];
            }
            redundant /= shares.strongest[contact];
            constraints.push_back((direct + around) * (direct + around));
            holes.constraint += constraints.back();
            holes.effective_size += 1 - redundant;
        }
        holes.efficiency = holes.effective_size / static_cast<double>(contacts.size());
        holes.hierarchy = hierarchy(constraints, holes.constraint);
        result[node] = holes;
        for (Node contact : contacts) share[contact] = 0;
    }
    return result;
}

}  // namespace ecomap
