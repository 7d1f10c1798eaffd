#include "engine/analysis/certainty/support_rankings.hpp"

#include "engine/analysis/needs/severity.hpp"
#include "engine/analysis/support/audience.hpp"
#include "engine/analysis/support/breadth.hpp"
#include "engine/analysis/support/complexity.hpp"
#include "engine/analysis/support/concentration.hpp"
#include "engine/analysis/support/nestedness.hpp"
#include "engine/analysis/support/overlap.hpp"
#include "engine/analysis/support/robustness.hpp"
#include "engine/analysis/support/specialisation.hpp"
#include "engine/analysis/support/two_mode.hpp"
#include "engine/graph/bipartite/specialisation.hpp"

#include <algorithm>

namespace ecomap::scores {
namespace {

double real(std::size_t count) { return static_cast<double>(count); }

const Breadth& breadth_of(MeasuredMap& map) {
    return map.once([](const Ecosystem& ecosystem, const Params&) { return ecomap::breadth(ecosystem); });
}

const CellGrid& grid_of(MeasuredMap& map) { return breadth_of(map).grid; }

const GapSeverity& severity_of(MeasuredMap& map) {
    const auto& grid = grid_of(map);
    return map.once([&](const Ecosystem& ecosystem, const Params& params) {
        return ecomap::severity(ecosystem, params, gaps(ecosystem, params, grid));
    });
}

const SupportMatrix& support_of(MeasuredMap& map) {
    const auto& grid = grid_of(map);
    return map.once([&](const Ecosystem& ecosystem, const Params& params) {
        return columns_asked(ecosystem.framework, params) ? support_matrix(ecosystem, params)
                                                          : matrix_of_cells(ecosystem, grid);
    });
}

const Complexity& complexity_of(MeasuredMap& map) {
    const auto& matrix = support_of(map).matrix;
    return map.once([&](const Ecosystem&, const Params&) { return economic_complexity(matrix); });
}

std::uint32_t column_of(const SupportMatrix& support, std::size_t column) {
    return static_cast<std::uint32_t>(support.columns[column]);
}

ThingId actor_of(const SupportMatrix& support, std::size_t row) { return support.actors[row].value; }

const Occupancy& those_in(const Occupancy& cell) { return cell; }
const Occupancy& those_in(const PivotLine& line) { return line.all; }

/// A count of actors for each place; none where categories stand for an unknown number.
template <class Place>
void by_place(const std::vector<Place>& places, Scores& scores) {
    for (std::size_t i = 0; i < places.size(); ++i)
        if (const auto& there = those_in(places[i]); !there.actors.empty() || there.categories.empty())
            scores.push_back({i, real(there.count())});
}

template <class Place>
void by_concentration(const std::vector<Place>& places, Scores& scores) {
    for (std::size_t i = 0; i < places.size(); ++i)
        if (auto uneven = uneven_concentration(held(those_in(places[i])))) scores.push_back({i, *uneven});
}

std::array<double, 3> terms_of_reach(const Reach& reach) { return {real(reach.support_types), real(reach.principles)}; }

/// The lines of a side of the grid; none of one without a name.
const std::vector<PivotLine>& lines_of(MeasuredMap& map, Dimension side) {
    static const std::vector<PivotLine> none;
    if (is_undivided(map.ecosystem().framework, side)) return none;
    return side == Dimension::principle ? grid_of(map).columns : grid_of(map).rows;
}

}  // namespace

void actors_by_cell(MeasuredMap& map, Scores& scores) {
    const auto& grid = grid_of(map);
    const auto standings = cell_standings(map.ecosystem(), grid);
    for (std::size_t i = 0; i < grid.cells.size(); ++i)
        if (!grid.cells[i].actors.empty() || is_surely_empty(standings[i].state))
            scores.push_back({i, real(grid.cells[i].count())});
}
void actors_by_support_type(MeasuredMap& map, Scores& scores) {
    by_place(lines_of(map, Dimension::support_type), scores);
}
void actors_by_principle(MeasuredMap& map, Scores& scores) { by_place(lines_of(map, Dimension::principle), scores); }

void offers_by(MeasuredMap& map, Dimension dimension, Scores& scores) {
    const auto terms = terms_of(map.ecosystem().framework, dimension);
    const auto offers = offers_by_term(map.ecosystem(), dimension);
    for (std::size_t i = 0; i < terms.size(); ++i)
        if (terms[i].mapped != false || offers[i] > 0) scores.push_back({i, real(offers[i])});
}

void lack(MeasuredMap& map, Scores& scores) {
    for (const auto& gap : severity_of(map).gaps.reported)
        if (gap.lack)
            scores.push_back({gap.gap.value, *gap.lack, {-real(gap.offering.count()), -real(gap.takers.count())}});
}

void severity(MeasuredMap& map, Scores& scores) {
    for (const auto& gap : severity_of(map).severe)
        if (gap.rank.score) scores.push_back({gap.reported.gap.value, *gap.rank.score});
}

void overlap(MeasuredMap& map, Scores& scores) {
    const auto found =
        ecomap::overlap(map.ecosystem(), grid_of(map).all, map.params().by == to_string(Dimension::target));
    for (const auto& pair : found.pairs)
        scores.push_back({pair_of(found.actors[pair.first].actor.value, found.actors[pair.second].actor.value),
                          pair.jaccard(),
                          {real(pair.shared)}});
}

void breadth(MeasuredMap& map, Scores& scores) {
    for (const auto& entry : breadth_of(map).actors)
        scores.push_back({entry.actor.value, real(entry.reach.cells.size()), terms_of_reach(entry.reach)});
}

void breadth_by_type(MeasuredMap& map, Scores& scores) {
    auto unknown = static_cast<std::uint32_t>(map.ecosystem().framework.actor_types.size());
    for (const auto& entry : breadth_of(map).types)
        scores.push_back(
            {entry.type ? entry.type->value : unknown, real(entry.reach.cells.size()), terms_of_reach(entry.reach)});
}

void concentrated_cells(MeasuredMap& map, Scores& scores) { by_concentration(grid_of(map).cells, scores); }
void concentrated_support_types(MeasuredMap& map, Scores& scores) {
    by_concentration(lines_of(map, Dimension::support_type), scores);
}
void concentrated_principles(MeasuredMap& map, Scores& scores) {
    by_concentration(lines_of(map, Dimension::principle), scores);
}

void holders(MeasuredMap& map, Scores& scores) {
    for (const auto& holder : held(grid_of(map).all).holders)
        scores.push_back({holder.actor.value, real(holder.offers)});
}

void criticality(MeasuredMap& map, Scores& scores) {
    const auto found = critical_actors(map.ecosystem(), map.params());
    for (std::size_t row = 0; row < found.actors.size(); ++row)
        scores.push_back({found.actors[row].value,
                          real(found.critical[row].lost.size()),
                          {real(found.critical[row].to_categories.size())}});
}

void joined_only_here(MeasuredMap& map, Scores& scores) {
    const auto& support = support_of(map);
    const auto found = joined(support.matrix);
    for (std::size_t row = 0; row < found.size(); ++row)
        scores.push_back({actor_of(support, row), real(only_here(found[row])), {real(support.matrix.row_degree(row))}});
}

void joining_support(MeasuredMap& map, Scores& scores) {
    const auto& support = support_of(map);
    const auto between = two_mode_betweenness(support.matrix).columns;
    for (std::size_t column = 0; column < between.size(); ++column)
        scores.push_back({column_of(support, column), real(support.matrix.column_degree(column)), {between[column]}});
}

void nestedness(MeasuredMap& map, Scores& scores) {
    const auto& support = support_of(map);
    for (const auto& one : nested_actors(support.matrix))
        if (one.share) scores.push_back({actor_of(support, one.row), *one.share});
}

void specialisation(MeasuredMap& map, Scores& scores) {
    const auto& support = support_of(map);
    const auto special = d_prime(support.matrix, Amounts::whole);
    for (std::size_t row = 0; row < special.size(); ++row)
        if (special[row]) scores.push_back({actor_of(support, row), *special[row], {support.matrix.row_sum(row)}});
}

void advantages(MeasuredMap& map, Scores& scores) {
    const auto& support = support_of(map);
    for (const auto& one : ranked_advantages(support.matrix))
        scores.push_back({actor_with(support.actors[one.row], column_of(support, one.column)),
                          one.ratio,
                          {support.matrix.at(one.row, one.column)}});
}

void steps(MeasuredMap& map, Scores& scores) {
    const auto& support = support_of(map);
    for (const auto& one : next_steps(support.matrix))
        scores.push_back(
            {actor_with(support.actors[one.row], column_of(support, one.column)), one.density, {one.weight}});
}

void near_support(MeasuredMap& map, Scores& scores) {
    const auto& support = support_of(map);
    for (const auto& pair : near_columns(support.matrix))
        scores.push_back({pair_of(column_of(support, pair.one), column_of(support, pair.other)),
                          pair.proximity(),
                          {real(pair.both)}});
}

void complex_actors(MeasuredMap& map, Scores& scores) {
    const auto& rows = complexity_of(map).rows;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (rows[row]) scores.push_back({actor_of(support_of(map), row), *rows[row]});
}

void complex_support(MeasuredMap& map, Scores& scores) {
    const auto& columns = complexity_of(map).columns;
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (columns[column]) scores.push_back({column_of(support_of(map), column), *columns[column]});
}

}  // namespace ecomap::scores
