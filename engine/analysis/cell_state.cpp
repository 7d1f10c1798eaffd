#include "engine/analysis/cell_state.hpp"

#include "engine/analysis/cell_rules.hpp"
#include "engine/analysis/laid_out.hpp"
#include "engine/analysis/offer_counts.hpp"

#include <algorithm>
#include <optional>

namespace ecomap {
namespace {

/// What is counted of a table, and of the offers of which nobody knows what slice they are in.
struct Layer {
    const OfferCounts* counts;
    const OfferCounts* unsliced = nullptr;

    std::size_t in(std::size_t row, std::size_t column) const { return counts->in(row, column); }
    std::size_t could(std::size_t row, std::size_t column) const {
        return counts->could(row, column) + (unsliced ? unsliced->in(row, column) + unsliced->could(row, column) : 0);
    }
};

/// Whether support is looked for there.
bool is_expected(const CellStanding& standing) {
    return standing.state == CellState::support || is_surely_empty(standing.state) || is_perhaps_empty(standing.state);
}

/// What the cells of a framework's tables are held against.
class Needs {
public:
    explicit Needs(const Framework& framework) : framework_(framework), rules_(framework) {}

    const CellRule* against(std::span<const TermOf> terms) const { return rules_.against(terms); }
    /// Whether nobody there is a gap.
    bool are_needed(std::span<const TermOf> terms) const {
        const auto is_type = [&](const TermOf& term) {
            return dimension_on(framework_, term.dimension) == Dimension::actor_type;
        };
        return std::none_of(terms.begin(), terms.end(), is_type) || rules_.in_favour(terms);
    }

private:
    const Framework& framework_;
    CellRules rules_;
};

/// `shown`: the table in question, and `seen`: what is counted of it. `possible`: with all that may belong to it.
/// `whole`: before any filter, or none.
std::vector<CellStanding> standings(const Pivot& shown, const Needs& needs, const Layer& seen, const Layer& possible,
                                    const std::optional<Layer>& whole, Dimension rows,
                                    const std::optional<Dimension>& columns, const std::optional<TermOf>& slice = {}) {
    std::vector<TermOf> terms;
    const auto one = [&](std::size_t row, std::size_t column) -> CellStanding {
        const PivotLine* lines[] = {&shown.rows[row], columns ? &shown.columns[column] : nullptr};
        const auto& here = columns ? shown.at(row, column) : shown.rows[row].all;
        if (!here.empty()) return {};
        for (const auto* line : lines)
            if (line && (!line->term || line->term->mapped == false)) return {CellState::not_mapped};
        for (const auto* line : lines)
            if (line && !line->is_selected) return {CellState::outside};
        terms.assign(1, {rows, lines[0]->term->id});
        if (columns) terms.push_back({*columns, lines[1]->term->id});
        if (slice) terms.push_back(*slice);
        if (const auto* rule = needs.against(terms)) return {CellState::not_expected, 0, rule};
        // A filter can also take a term from an offer, as one of what is stated does.
        const auto offers = std::max(possible.in(row, column) + possible.could(row, column), seen.could(row, column));
        const bool is_needed = needs.are_needed(terms);
        if (offers > 0) return {is_needed ? CellState::possible_gap : CellState::unknown, offers};
        if (whole && whole->in(row, column) + whole->could(row, column) > 0) return {CellState::outside};
        return {is_needed ? CellState::sure_gap : CellState::nobody};
    };
    std::vector<CellStanding> all;
    all.reserve(shown.rows.size() * (columns ? shown.columns.size() : 1));
    for (std::size_t row = 0; row < shown.rows.size(); ++row)
        for (std::size_t column = 0; column < (columns ? shown.columns.size() : 1); ++column)
            all.push_back(one(row, column));
    return all;
}

std::vector<CellStanding> standings(const Ecosystem& ecosystem, const Pivot& table, Dimension rows,
                                    const std::optional<Dimension>& columns) {
    const auto& selection = ecosystem.selection;
    const auto seen = offer_counts(table, columns.has_value());
    std::optional<OfferCounts> possible, whole;
    if (selection.possible) possible = offer_counts(*selection.possible, rows, columns);
    else if (!columns) possible = offer_counts(ecosystem, rows, columns);  // a line may have those that lack a term
    if (selection.whole) whole = offer_counts(*selection.whole, rows, columns);
    return standings(table, Needs(ecosystem.framework), {&seen}, {possible ? &*possible : &seen},
                     whole ? std::optional(Layer{&*whole}) : std::nullopt, rows, columns);
}

}  // namespace

std::string_view to_string(CellState state) {
    switch (state) {
        case CellState::support:
            return "has_support";
        case CellState::sure_gap:
            return "sure_gap";
        case CellState::possible_gap:
            return "possible_gap";
        case CellState::nobody:
            return "nobody";
        case CellState::unknown:
            return "unknown";
        case CellState::not_expected:
            return "not_expected";
        case CellState::outside:
            return "outside_selection";
        case CellState::not_mapped:
            return "not_mapped";
    }
    return {};
}

bool is_surely_empty(CellState state) { return state == CellState::sure_gap || state == CellState::nobody; }

bool is_perhaps_empty(CellState state) { return state == CellState::possible_gap || state == CellState::unknown; }

std::vector<CellStanding> cell_standings(const Ecosystem& ecosystem, const Pivot& table, Dimension rows,
                                         Dimension columns) {
    return standings(ecosystem, table, rows, columns);
}

std::vector<std::vector<CellStanding>> cell_standings(const Ecosystem& ecosystem, const std::vector<PivotSlice>& slices,
                                                      Dimension rows, Dimension columns, Dimension by) {
    const auto counts_of = [&](const Ecosystem& map) { return offer_counts_by(map, rows, columns, by); };
    const auto layer = [](const std::vector<OfferCounts>& counts, std::size_t slice) {
        return Layer{&counts[slice], &counts.back()};
    };
    const auto& selection = ecosystem.selection;
    const auto seen = counts_of(ecosystem);
    const auto possible = selection.possible ? std::optional(counts_of(*selection.possible)) : std::nullopt;
    const auto whole = selection.whole ? std::optional(counts_of(*selection.whole)) : std::nullopt;
    const Needs needs(ecosystem.framework);
    std::vector<std::vector<CellStanding>> all;
    for (std::size_t i = 0; i < slices.size(); ++i) {
        const auto& [term, table] = slices[i];
        const auto aside = !term || term->mapped == false                  ? std::optional(CellState::not_mapped)
                           : ecosystem.selection.rules_out({by, term->id}) ? std::optional(CellState::outside)
                                                                           : std::nullopt;
        if (!aside) {
            all.push_back(standings(table, needs, layer(seen, i), layer(possible ? *possible : seen, i),
                                    whole ? std::optional(layer(*whole, i)) : std::nullopt, rows, columns,
                                    TermOf{by, term->id}));
            continue;
        }
        auto& cells = all.emplace_back();
        for (const auto& cell : table.cells) cells.push_back({cell.empty() ? *aside : CellState::support});
    }
    return all;
}

std::vector<CellStanding> line_standings(const Ecosystem& ecosystem, const Pivot& table, Dimension rows) {
    return standings(ecosystem, table, rows, std::nullopt);
}

std::size_t expected_cells(const Pivot& table, const std::vector<CellStanding>& standings) {
    const auto width = standings.size() / std::max<std::size_t>(table.rows.size(), 1);  // 1 without columns
    std::size_t count = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < width; ++column)
            count += table.rows[row].is_covered() && (table.columns.empty() || table.columns[column].is_covered()) &&
                     is_expected(standings[row * width + column]);
    return count;
}

void keep_lines(Pivot& table, std::vector<CellStanding>& standings,
                const std::function<bool(const PivotLine&)>& keeps_row,
                const std::function<bool(const PivotLine&)>& keeps_column) {
    std::vector<Occupancy> cells;
    std::vector<CellStanding> kept;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (!keeps_row(table.rows[row]) || !keeps_column(table.columns[column])) continue;
            const auto at = row * table.columns.size() + column;
            cells.push_back(std::move(table.cells[at]));
            kept.push_back(standings[at]);
        }
    table.cells = std::move(cells);
    standings = std::move(kept);
    std::erase_if(table.rows, std::not_fn(keeps_row));
    std::erase_if(table.columns, std::not_fn(keeps_column));
}

bool is_selected(const PivotLine& line) { return line.is_selected; }

}  // namespace ecomap
