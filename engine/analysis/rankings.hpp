// What a map ranks, as bare numbers that can be had again a thousand times from parts of its rows.
//
// Six rankings, those that other analyses print: actors per cell and per principle (cells.hpp), cells per actor
// (breadth.hpp), cells lost with an actor (robustness.hpp), betweenness in the collaboration network (centrality.hpp)
// and severity of gaps (severity.hpp); the tests hold the numbers against theirs. The map is read once; each sample
// says which offers and which links are in. A thing that a sample says nothing of (an actor in no cell, a cell of
// categories only) has no score, rather than zero. O(offers × cells of an offer + nodes × ties) for a sample.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/severity.hpp"
#include "engine/graph/random.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ecomap {

enum class Ranking { cells, principles, breadth, criticality, betweenness, severity };
constexpr std::size_t ranking_count = 6;

/// Score by key of the thing ranked; higher is first.
using Scores = std::map<std::string, double>;
/// One for each ranking, in the enum's order.
using AllScores = std::array<Scores, ranking_count>;

/// How often each offer and each link of the map is in; empty: all.
struct Sample {
    std::vector<bool> offers, links;
};

class Rankings {
public:
    Rankings(const Ecosystem& ecosystem, const Params& params);

    /// The scores when only `sample` is in.
    AllScores scores(const Sample& sample = {}) const;
    /// As many offers and links as there are, drawn with replacement.
    Sample resample(Random& random) const;

private:
    struct PlacedOffer {
        std::size_t offer = 0;
        std::uint32_t actor = 0;
        bool is_category = false;
        std::vector<std::size_t> cells;
    };
    struct GapFacts {
        SeverityFacts facts;  ///< without what depends on offers
        std::size_t principle = 0;
        std::vector<std::pair<std::size_t, std::uint32_t>> takers;  ///< offer, actor
    };

    void count_cells(const Sample& sample, AllScores& scores) const;
    void score_gaps(const Sample& sample, AllScores& scores) const;
    void score_network(const Sample& sample, AllScores& scores) const;

    Params params_;
    std::size_t principles_ = 0;
    std::vector<std::string> cell_keys_, principle_keys_, actor_keys_, gap_keys_;
    std::vector<PlacedOffer> placed_;
    std::vector<GapFacts> gaps_;
    bool takers_known_ = true;
    std::vector<std::size_t> offer_order_, link_order_;  ///< by key, so that draws do not depend on the order of rows
    Ecosystem network_;                                  ///< actors and links only, without their words
};

}  // namespace ecomap
