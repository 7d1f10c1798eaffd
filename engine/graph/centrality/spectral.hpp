// Central is who is tied to the central: eigenvector centrality, Katz centrality and PageRank.
//
// All are power iterations, O(n + m) a step. Each tie is taken as equal; eigenvector and PageRank can ask for weights.
#pragma once

#include "engine/graph/graph.hpp"

#include <vector>

namespace ecomap {

struct EigenvectorOptions {
    bool weighted = false;
    double tolerance = 1e-12;  ///< stop when a step moves the vector less than this (Euclidean)
    std::size_t steps = 20000;
};

struct Eigenvector {
    std::vector<double> values;  ///< by node
    bool converged = true;       ///< false: out of steps, the values are the best so far
};

/// Eigenvector centrality (Bonacich 1972) in the largest component: the positive eigenvector of its adjacency matrix,
/// of Euclidean length 1. A disconnected graph has no one such vector: outside the largest component the values are 0,
/// and if several are equally large each has its own vector. Iterates with A + I (weighted: the mean weight
/// times I), which has the same vector and converges on two-sided graphs too. Directed: ties are taken both ways. Empty
/// graph: no numbers. No ties: all 0.
Eigenvector eigenvector_centrality(const Graph& graph, const EigenvectorOptions& options = {});

struct KatzOptions {
    double attenuation = .5;    ///< of each step, as a share of 1 / the largest eigenvalue: from 0 to below 1
    double tolerance = 1e-14;   ///< stop when a step moves less than this share of the sum
    std::size_t steps = 20000;  ///< for the largest eigenvalue
};

/// Katz centrality (Katz 1953): how many walks end at a node, a walk of k steps counted as a^k, with
/// a = attenuation / the largest eigenvalue of the adjacency matrix, so that the sum is finite. Between degree (a near
/// 0) and the eigenvector (attenuation near 1), and defined in every component. The walk of no step is not counted: a
/// node without ties has 0. Directed: ties are taken both ways. Empty graph: no numbers.
std::vector<double> katz_centrality(const Graph& graph, const KatzOptions& options = {});

struct PagerankOptions {
    double damping = .85;  ///< from 0 to below 1
    bool weighted = false;
    double tolerance = 1e-14;  ///< stop when a step moves less than this (sum of absolute changes)
};

/// PageRank (Brin & Page 1998): how often a walker is at a node who follows a random arc with probability `damping`
/// and else jumps anywhere; from a node without arcs it always jumps anywhere. Sums to 1. Disconnected: jumps join the
/// components. Empty graph: no numbers. A single node: 1.
std::vector<double> pagerank(const Graph& graph, const PagerankOptions& options = {});

}  // namespace ecomap
