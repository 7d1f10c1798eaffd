// Place in a two-mode network: who of the one kind reaches and joins most of the other, and who can be replaced.
//
// All measures take ties as equal and undirected. Degree, betweenness and closeness are divided by the most that a node
// of its kind can have in a two-mode network of that size (Borgatti & Halgin 2011), so that rows and columns can be
// held against each other. Where the network is disconnected, closeness is that within the component, multiplied by the
// share of all other nodes that are in it, as by Wasserman & Faust 1994 (programs that divide by the most in the whole
// network get above 1 there); a node without ties has 0. Betweenness: pairs without a
// way add nothing; where nobody can lie between others (a single row has columns on its side only) it is 0. Degree is 0
// when the other side is empty. Cost: degree O(cells), betweenness O(n m) for n nodes and m ties, closeness O(columns
// m) and, for the rows, their ties times rows / 64. Empty matrix: no numbers.
#pragma once

#include "engine/graph/bipartite/incidence.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ecomap {

/// A number for each row and each column.
struct TwoMode {
    std::vector<double> rows, columns;
};

/// Ties divided by the size of the other side.
TwoMode two_mode_degree(const Incidence& matrix);
TwoMode two_mode_betweenness(const Incidence& matrix);
TwoMode two_mode_closeness(const Incidence& matrix);

/// Of all ways of three ties, the share that a fourth closes to a square: 4 C4 / L3 (Robins & Alexander 2004). 0 to 1.
/// Nothing when there are no such ways. O(cells) and that of squares(), lines.hpp.
std::optional<double> robins_alexander(const Incidence& matrix);

/// Of all pairs of a row's columns, those that some other row has both of.
struct Joined {
    std::size_t pairs = 0;
    std::size_t elsewhere = 0;
    /// Redundancy (Latapy, Magnien & Del Vecchio 2008). 1: without the row, every two of its columns still meet; it
    /// can be replaced. 0: nobody else joins any two of them. Nothing for fewer than two columns, which join nothing.
    std::optional<double> redundancy() const {
        if (pairs == 0) return std::nullopt;
        return static_cast<double>(elsewhere) / static_cast<double>(pairs);
    }
};

/// By row. O(cells + Σ k²) for rows of k columns, room for one column's pairs.
std::vector<Joined> joined(const Incidence& matrix);

/// By row i, how much its columns lead to one another through other rows: Burt's constraint (1992) in two modes, as
/// R's netrics has it: Σ_a (p_ia + Σ_b≠a p_ib Σ_j≠i q_jb p_ja)², p_ia = b_ia/k_i and q_jb = b_jb/q_b of ties taken as
/// equal, a and b its columns. 1 for a row of a single column; low for one whose columns have little to do with each
/// other. Nothing for an empty row. O(cells + Σ k²), as joined().
std::vector<std::optional<double>> two_mode_constraint(const Incidence& matrix);

/// How much more ties fall within groups than chance would put there, in two-mode networks: Σ over cells in the same
/// group of (b_ij - k_i q_j / m) / m, by values (Barber 2007). `rows` and `columns` name the group of each, by any
/// numbers. Nothing when there are no ties.
std::optional<double> barber_modularity(const Incidence& matrix, std::span<const std::uint32_t> rows,
                                        std::span<const std::uint32_t> columns);

}  // namespace ecomap
