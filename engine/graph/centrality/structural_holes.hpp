// Structural holes: how far a node's contacts are tied to each other, and so how little it gains by each (Burt 1992).
//
// With p(i,q) the share of i's ties that go to q, ties taken both ways and their weights summed:
//   constraint      Σ over contacts j of c(i,j), c(i,j) = (p(i,j) + Σ over q of p(i,q) p(q,j))². Low: contacts that do
//                   not know each other. It may exceed 1: three who all know each other have 1.125 each.
//   effective size  Σ over j of 1 - Σ over q of p(i,q) m(j,q), m the strength of j's tie to q over that of j's
//   strongest
//                   (Burt 1992). Unweighted and undirected it is the n - 2t/n of Borgatti 1997, for n contacts with t
//                   ties among them.
//   efficiency      effective size over the number of contacts.
//   hierarchy       Σ r ln r / (n ln n) with r = c(i,j) / mean of c(i,·) (Burt 1992): 0 when all contacts constrain
//                   alike, 1 when one alone does.
// O(Σ of the squares of degrees). A node without contacts has no holes to speak of: nothing, not zero. Hierarchy needs
// two contacts. Directed: arcs both ways are added. Disconnected: no difference. Parallel ties: weights summed, or one
// when unweighted. Empty graph: no answers.
#pragma once

#include "engine/graph/graph.hpp"

#include <optional>
#include <vector>

namespace ecomap {

struct StructuralHoles {
    std::size_t contacts = 0;
    double constraint = 0;
    double effective_size = 0;
    double efficiency = 0;
    std::optional<double> hierarchy;
};

struct StructuralHolesOptions {
    bool weighted = false;  ///< false: every arc counts as one
};

/// By node; nothing for those without contacts.
std::vector<std::optional<StructuralHoles>> structural_holes(const Graph& graph,
                                                             const StructuralHolesOptions& options = {});

}  // namespace ecomap
