// Whether those who do little do a part of what those who do much do, or something else.
//
// NODF (Almeida-Neto, Guimarães, Guimarães, Loyola & Ulrich 2008): for two rows of k_i > k_j > 0 columns, the share of
// j's columns that i has too, in per cent; for k_i = k_j it is 0, because neither is the narrower. The mean over all
// pairs of rows, over all pairs of columns, and over all pairs of either kind. 100: perfectly nested. 0: never. WNODF
// (Almeida-Neto & Ulrich 2011): the same, but a shared column counts only where the broader one's value is the higher.
// Both compare pairs by their counts, so the order of rows and columns does not matter. Empty rows and columns are left
// out first. Fewer than two of a kind: that mean is nothing; no pair at all: nothing. No pair is looked at: a row adds
// how many broader rows have each of its columns, which is counted once for all. O(cells + f log f), f the filled ones.
//
// C-score (Stone & Roberts 1990): the mean over pairs of rows of (k_i - S)(k_j - S), S the columns that both have: how
// many times one row has what the other lacks and the other way round. High: rows avoid each other. Fewer than two
// rows that are not empty: nothing. O(cells + the lesser of Σ k² over rows and over columns); exact whole numbers.
#pragma once

#include "engine/graph/bipartite/incidence.hpp"

#include <optional>

namespace ecomap {

/// Each in per cent, from 0 to 100.
struct Nestedness {
    std::optional<double> rows, columns, all;
};

Nestedness nodf(const Incidence& matrix);
Nestedness wnodf(const Incidence& matrix);

/// Among the rows; for the columns, transpose.
std::optional<double> c_score(const Incidence& matrix);

/// All three of one matrix, which is read once.
struct NestedMeasures {
    Nestedness nodf, wnodf;
    std::optional<double> c_score;
};
NestedMeasures nested_measures(const Incidence& matrix);

}  // namespace ecomap
