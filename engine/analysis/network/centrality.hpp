// Who is central in the collaboration network, by eleven measures.
//
// One row per node of the network (see network.hpp), also for those without links. The measures are those of
// engine/graph: degree and strength (Freeman 1978; Barrat et al. 2004), betweenness (Freeman 1977), harmonic closeness
// (Rochat 2009), closeness (Bavelas 1950), eigenvector (Bonacich 1972), Katz (Katz 1953), PageRank (Brin & Page 1998)
// and core number (Seidman 1983); their headers say what they do in special cases. Ways and eigenvectors take ties as
// equal and undirected. In- and out-degree and PageRank follow the links' direction, those without one both ways; with
// params.undirected PageRank follows ties both ways.
// Ranks as in competition_ranks.hpp; equals stand in alphabetical order of the map's language.
// Betweenness is told from all sources up to the size that sources_to_sample() says, and above it, or where
// params.sample asks, from a sample, with a note of how far off it may be; params.exact takes all.
// O(n (n + m)) for n nodes and m ties. Empty network: no rows, and a finding that says so. Never NaN.
#pragma once

#include "engine/analysis/network/network.hpp"
#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace ecomap {

/// The words that params.rank_by can be: also the keys of the columns.
std::span<const std::string_view> centrality_measures();
/// The one that orders the rows: params.rank_by, or "betweenness".
std::string_view centrality_asked(const Params& params);

/// What a reader calls the measure: "mellancentralitet", "betweenness".
Message centrality_name(std::string_view measure);
/// True when the measure counts something, so that its values are whole numbers.
bool centrality_counts(std::string_view measure);

/// One of centrality_measures() for each node, as in the report.
std::vector<double> centrality_values(const CollaborationNetwork& network, std::string_view measure,
                                      const Params& params = {});

/// Table "centrality" and findings about who ranks first. params.rank_by must be one of centrality_measures(),
/// or "".
Report centrality_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
