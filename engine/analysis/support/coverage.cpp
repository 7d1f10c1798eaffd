#include "engine/analysis/support/coverage.hpp"

#include "engine/analysis/no_number.hpp"
#include "engine/analysis/support/cell_tables.hpp"
#include "engine/analysis/support/coverage_by.hpp"

#include <algorithm>
#include <set>

namespace ecomap {
namespace {

Table cell_table(const Ecosystem& ecosystem, const Coverage& found) {
    Table table{"cells", Message("coverage.table-cells"), cell_columns(), {}};
    for (auto& column : state_columns()) table.columns.push_back(std::move(column));
    for (const auto& place : selected_places(ecosystem)) {
        auto& row = table.rows.emplace_back(cell_row(ecosystem, place, at(found.grid, place)));
        for (auto& cell : state_cells(at(found.standings, found.grid, place))) row.push_back(std::move(cell));
    }
    return table;
}

/// Sure gaps first, among the cells that count.
Message sure_gaps(const Ecosystem& ecosystem, const Coverage& found, std::size_t top) {
    return {"coverage.sure-gaps",
            {{"count", found.sure_gaps.size()},
             {"expected", found.expected},
             {"scope", scope_of(ecosystem)},
             {"cells", name_cells(ecosystem.framework, found.sure_gaps, top)}}};
}

/// With how many offers could be in the cell that most could be in.
Message possible_gaps(const Ecosystem& ecosystem, const Coverage& found, std::size_t top) {
    std::size_t offers = 0;
    for (const auto& place : found.possible_gaps)
        offers = std::max(offers, at(found.standings, found.grid, place).possible);
    return {"coverage.possible-gaps",
            {{"count", found.possible_gaps.size()},
             {"offers", offers},
             {"scope", scope_of(ecosystem)},
             {"cells", name_cells(ecosystem.framework, found.possible_gaps, top)}}};
}

/// Where nobody is of a type of actor, which is no gap.
Message nobody_there(const Ecosystem& ecosystem, const Coverage& found) {
    return {"coverage.nobody",
            {{"count", found.nobody.size()},
             {"cells", found.expected},
             {"unknown", found.unknown.size()},
             {"scope", scope_of(ecosystem)}}};
}

/// The cells that are in no count, and each reason once.
Message not_expected(const Framework& framework, const Coverage& found, std::size_t top) {
    MessageList reasons{{}, Joining::sentences};
    std::set<Text::ByLanguage> told;
    bool is_judged = false;
    for (const auto& place : found.not_expected) {
        const auto& rule = *at(found.standings, found.grid, place).rule;
        is_judged = is_judged || !is_stated(rule.certainty);
        if (told.insert(rule.reason.by_language()).second) reasons.items.emplace_back(rule.reason);
    }
    return {"coverage.not-expected",
            {{"count", found.not_expected.size()},
             {"cells", name_cells(framework, found.not_expected, top)},
             {"reasons", std::move(reasons)},
             {"judged", is_judged ? "yes" : "no"}}};
}

Message fullest_cells(const Ecosystem& ecosystem, const Coverage& found, std::size_t top) {
    const auto& first = at(found.grid, found.fullest.front());
    MessageList cells{{}, Joining::conjunction, top};
    for (const auto& place : found.fullest) cells.items.push_back(cell_name(ecosystem.framework, place));
    return {"coverage.fullest",
            {{"count", found.fullest.size()},
             {"cells", std::move(cells)},
             {"actors", count_in_words(first)},
             {"each", first.count()},
             {"names", name_actors(ecosystem, first.actors, top)}}};
}

Message single_provider_cells(const Ecosystem& ecosystem, const Coverage& found, std::size_t top) {
    MessageList cells{{}, Joining::conjunction, top};
    for (const auto& place : found.single)
        cells.items.push_back({"cell-words.held-by",
                               {{"cell", cell_name(ecosystem.framework, place)},
                                {"who", name_actors(ecosystem, at(found.grid, place).actors)}}});
    return {"coverage.single",
            {{"count", found.single.size()}, {"scope", scope_of(ecosystem)}, {"cells", std::move(cells)}}};
}

Message category_cells(const Framework& framework, const Coverage& found, std::size_t top) {
    return {"coverage.categories-only",
            {{"count", found.categories_only.size()}, {"cells", name_cells(framework, found.categories_only, top)}}};
}

/// How many of the cells with actors have somebody by stated facts alone.
Message evidence(const CellGrid& grid) {
    std::size_t peopled = 0, stated = 0;
    for (const auto& cell : grid.cells) {
        peopled += cell.count() > 0;
        stated += cell.stated() > 0;
    }
    return {"coverage.inferred",
            {{"which", stated == 0 ? "all" : "some"}, {"inferred", peopled - stated}, {"peopled", peopled}}};
}

/// The list of empty cells of that kind; none when there is no such list.
std::vector<CellPlace>* empty_of(Coverage& found, CellState state) {
    switch (state) {
        case CellState::sure_gap:
            return &found.sure_gaps;
        case CellState::possible_gap:
            return &found.possible_gaps;
        case CellState::nobody:
            return &found.nobody;
        case CellState::unknown:
            return &found.unknown;
        case CellState::not_expected:
            return &found.not_expected;
        case CellState::outside:
            return &found.outside;
        case CellState::support:
        case CellState::not_mapped:
            return nullptr;
    }
    return nullptr;
}

}  // namespace

Coverage coverage(const Ecosystem& ecosystem) {
    Coverage found;
    found.grid = cells(ecosystem);
    found.standings = cell_standings(ecosystem, found.grid);
    found.expected = expected_cells(found.grid, found.standings);
    std::size_t most = 1;  // a cell needs an actor to be the fullest
    for (const auto& cell : found.grid.cells) most = std::max(most, cell.count());
    for (const auto& place : selected_places(ecosystem)) {
        const auto& cell = at(found.grid, place);
        if (auto* empty = empty_of(found, at(found.standings, found.grid, place).state)) empty->push_back(place);
        if (cell.actors.empty() && !cell.categories.empty()) found.categories_only.push_back(place);
        if (cell.count() == 1 && cell.categories.empty()) found.single.push_back(place);
        if (cell.count() == most) found.fullest.push_back(place);
    }
    return found;
}

Report coverage_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = coverage(ecosystem);
    Report report{"coverage", {"coverage.title", {{"sides", divided_by(ecosystem.framework)}}}, {}, {}, {}};
    if (found.grid.cells.empty()) {
        report.findings.push_back({Message("coverage.no-cells")});
    } else {
        const bool has_needless = !found.nobody.empty() || !found.unknown.empty();
        if (!has_needless || !found.sure_gaps.empty())
            report.findings.push_back({sure_gaps(ecosystem, found, params.top)});
        if (has_needless) report.findings.push_back({nobody_there(ecosystem, found)});
        if (!found.possible_gaps.empty()) report.findings.push_back({possible_gaps(ecosystem, found, params.top)});
        if (!found.fullest.empty()) report.findings.push_back({fullest_cells(ecosystem, found, params.top)});
        if (!found.single.empty()) report.findings.push_back({single_provider_cells(ecosystem, found, params.top)});
        if (!found.categories_only.empty())
            report.findings.push_back({category_cells(ecosystem.framework, found, params.top)});
        if (!found.fullest.empty()) report.findings.push_back({evidence(found.grid)});
    }
    const auto matrix = [&](const char* name, Message title, Cell (*count)(const Occupancy&, const CellStanding&)) {
        report.tables.push_back(cell_matrix(ecosystem, found.grid, found.standings, name, std::move(title), count));
    };
    matrix("coverage", {"coverage.table-coverage", {{"sides", divided_by(ecosystem.framework)}}}, actors_in);
    if (!found.grid.all.categories.empty())
        matrix("coverage_categories", Message("coverage.table-categories"), categories_in);
    report.tables.push_back(cell_table(ecosystem, found));
    if (auto dimension = find_dimension(ecosystem.framework, params.by); dimension && is_further(*dimension))
        add_coverage_by(report, ecosystem, *dimension, params.top);
    report.notes = counting_notes(ecosystem, found.grid);
    add_no_number_note(report, found.nobody.empty() || !found.sure_gaps.empty());
    if (!found.not_expected.empty()) report.notes.push_back(not_expected(ecosystem.framework, found, params.top));
    return report;
}

}  // namespace ecomap
