#include "render/view/cell_marks.hpp"

#include "engine/analysis/report_words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace ecomap {
namespace {

std::string nobody(const CellMarks& marks) {
    return marks.say("cell-mark.gap-remark", {{"when", counts_today(marks.ecosystem) ? "today" : "selection"}});
}

std::string why(const CellMarks& marks, const CellStanding& standing) {
    switch (standing.state) {
        case CellState::sure_gap:
            return marks.say("cell-mark.gap") + " – " + nobody(marks);
        case CellState::possible_gap:
            return marks.say("cell-mark.possible-why", {{"count", standing.possible}});
        case CellState::nobody:
            return marks.say("cell-mark.nobody-why", {{"when", counts_today(marks.ecosystem) ? "today" : "selection"}});
        case CellState::unknown:
            return marks.say("cell-mark.perhaps-why", {{"count", standing.possible}});
        case CellState::not_expected:
            return in_words(MessageList{{Message("cell-mark.not-expected-why"), Message(standing.rule->reason)},
                                        Joining::sentences},
                            marks.language);
        case CellState::outside:
            return marks.say("cell-mark.outside");
        case CellState::support:
        case CellState::not_mapped:
            return {};
    }
    return {};
}

/// What the marks of some grids are; a category alone has none.
struct Used {
    std::set<Matrix::Mark> marks;
    bool category = false;

    explicit Used(std::span<const Matrix* const> matrices) {
        for (const auto* matrix : matrices)
            for (const auto& row : matrix->cells)
                for (const auto& cell : row) {
                    marks.insert(cell.mark);
                    category = category || (!cell.value && cell.mark == Matrix::Mark::none);
                }
    }
};

}  // namespace

Matrix::Mark mark_of(CellState state) {
    switch (state) {
        case CellState::support:
        case CellState::nobody:
            return Matrix::Mark::none;
        case CellState::sure_gap:
            return Matrix::Mark::gap;
        case CellState::possible_gap:
            return Matrix::Mark::possible;
        case CellState::unknown:
            return Matrix::Mark::perhaps;
        case CellState::not_expected:
            return Matrix::Mark::not_expected;
        case CellState::outside:
            return Matrix::Mark::outside;
        case CellState::not_mapped:
            return Matrix::Mark::unknown;
    }
    return Matrix::Mark::none;
}

std::size_t many_from(std::vector<std::size_t> counts, std::size_t least) {
    std::erase(counts, std::size_t{0});
    std::sort(counts.begin(), counts.end(), std::greater<>());
    const auto most = std::max<std::size_t>(1, counts.size() / 10);
    return counts.size() > most ? std::max(least, counts[most] + 1) : least;
}

std::vector<std::size_t> covered_counts(const Pivot& table) {
    std::vector<std::size_t> counts;
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            if (table.rows[r].is_covered() && table.columns[c].is_covered()) counts.push_back(table.at(r, c).count());
    return counts;
}

void CellMarks::put_on_empty(Matrix::CellOf& cell, const CellStanding& standing) const {
    if (standing.state == CellState::support) return;
    cell.mark = mark_of(standing.state);
    cell.tooltip = why(*this, standing);
    switch (standing.state) {
        case CellState::sure_gap:
            cell.mark_title = say("cell-mark.gap");
            cell.mark_remark = nobody(*this);
            return;
        case CellState::nobody:
            return;  // 0 actors, and that is all
        case CellState::possible_gap:
        case CellState::unknown:
            cell.value.reset();
            cell.text = "? " + std::to_string(standing.possible);
            cell.mark_title = say(standing.state == CellState::unknown ? "cell-mark.perhaps" : "cell-mark.possible");
            cell.mark_remark = say("cell-mark.possible-remark", {{"count", standing.possible}});
            return;
        case CellState::not_expected:
            cell.text = "–";
            cell.mark_title = say("cell-mark.not-expected");
            return;
        case CellState::outside:
            cell.value.reset();
            cell.text.clear();
            cell.mark_title = say("cell-mark.outside");
            return;
        case CellState::not_mapped:
            cell.value.reset();
            cell.text.clear();
            return;
        case CellState::support:
            return;
    }
}

void CellMarks::put_on(Matrix::CellOf& cell, const Occupancy& occupancy, const CellStanding& standing,
                       bool is_few) const {
    put_on_empty(cell, standing);
    if (occupancy.empty()) return;
    if (is_few) {
        cell.mark = Matrix::Mark::thin;
        cell.mark_title = say("cell-mark.few");
    } else if (occupancy.count() >= many) {
        cell.mark = Matrix::Mark::crowded;
        cell.mark_title = say("cell-mark.many");
    }
}

LegendGroup CellMarks::legend(std::span<const Matrix* const> matrices, const HeatScale* scale) const {
    const Used used(matrices);
    const bool has_numbers = scale || shows_numbers;
    const auto coloured = [&](std::size_t actors) {
        return scale ? scale->colour_of(static_cast<double>(actors)) : ColourRole(ColourRole::frame);
    };
    using Mark = Matrix::Mark;
    LegendGroup group{say("cell-mark.marks"), {}};
    const auto add = [&](bool is_used, std::string label, const ColourRole& colour, Ink ink, const ColourRole& ground,
                         std::string code = {}, std::size_t pattern = 0, bool has_dot = false) {
        if (is_used)
            group.entries.push_back(
                {std::move(label), colour, std::move(code), ink, has_dot, Sign::swatch, pattern, ground});
    };
    const auto has = [&](Mark mark) { return used.marks.contains(mark); };
    add(has(Mark::gap), say("cell-mark.legend-gap"), ColourRole::gap, Ink::hollow, ColourRole::gap_fill);
    add(has(Mark::possible), say("cell-mark.legend-possible"), ColourRole::line, Ink::hatched, ColourRole::frame, "",
        1);
    add(has(Mark::perhaps), say("cell-mark.legend-perhaps"), ColourRole::line, scale ? Ink::hatched : Ink::dotted,
        ColourRole::frame, scale ? "" : "?");
    add(has(Mark::thin), say("cell-mark.legend-few", {{"most", few}, {"scope", scope_of(ecosystem)}}),
        scale ? ColourRole::line : ColourRole::weak, Ink::grey, coloured(1), "", scale ? 2 : 0);
    add(has(Mark::crowded), say("cell-mark.legend-many", {{"least", many}}), ColourRole::line, Ink::grey,
        coloured(many), "", 0, scale != nullptr);
    add(used.category && has_numbers, say("cell-mark.legend-category"), ColourRole::muted, Ink::dotted,
        ColourRole::frame);
    add(has(Mark::not_expected), say("cell-mark.legend-not-expected"), ColourRole::line, Ink::grey, ColourRole::frame,
        "–");
    add(has(Mark::outside), say("cell-mark.legend-outside"), ColourRole::line, Ink::dotted, ColourRole::frame);
    add(has(Mark::unknown) && has_numbers, say("cell-mark.legend-unknown"), ColourRole::line,
        scale ? Ink::hatched : Ink::dotted, ColourRole::frame, scale ? "" : "?");
    return group;
}

}  // namespace ecomap
