#include "engine/analysis/few_cells.hpp"

#include "engine/analysis/head_count.hpp"
#include "engine/analysis/undivided.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace ecomap {
namespace {

/// Where the lines of a table are, by the position of their term in lines_of(); and all lines, for what names no term.
class FewLines {
public:
    FewLines(const Ecosystem& map, Dimension side, Dimension other, const std::vector<PivotLine>& lines)
        : places_(map, side, other), all_(lines.size()) {
        std::iota(all_.begin(), all_.end(), std::size_t{0});
        for (const auto& term : lines_of(map.framework, side, other)) {
            const auto line = std::find_if(lines.begin(), lines.end(), [&](const PivotLine& each) {
                return each.term && each.term->id == term.id;
            });
            at_.push_back(static_cast<std::size_t>(line - lines.begin()));
        }
    }
    /// The lines in which an offer is or may be.
    std::vector<std::size_t> of(const Offer& offer) const {
        const auto terms = places_.of(offer).terms;
        if (terms.empty()) return all_;
        std::vector<std::size_t> lines;
        for (auto term : terms)
            if (at_[term] < all_.size()) lines.push_back(at_[term]);
        return lines;
    }

private:
    LinePlaces places_;
    std::vector<std::size_t> all_, at_;
};

/// Whether an offer is in a slice, or may be.
class InSlice {
public:
    InSlice(const Ecosystem& map, const std::optional<TermOf>& slice) {
        if (!slice) return;
        places_.emplace(map, slice->dimension);
        const auto terms = terms_of(map.framework, slice->dimension);
        while (at_ < terms.size() && terms[at_].id != slice->id) ++at_;
    }
    bool operator()(const Offer& offer) const {
        if (!places_) return true;
        const auto terms = places_->of(offer).terms;
        return terms.empty() || std::find(terms.begin(), terms.end(), at_) != terms.end();
    }

private:
    std::optional<DimensionPlaces> places_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<std::optional<std::size_t>> most_actors(const Ecosystem& map, const Pivot& table, Dimension rows,
                                                    Dimension columns, const std::optional<TermOf>& slice) {
    struct Most {
        std::set<ActorId> actors;
        bool has_category = false;
    };
    const FewLines row_lines(map, rows, columns, table.rows), column_lines(map, columns, rows, table.columns);
    const InSlice is_in_slice(map, slice);
    std::vector<Most> cells(table.cells.size());
    for (const auto& member : counted_offers(map)) {
        const auto& offer = map[member.offer];
        const auto& actor = map[offer.actor];
        const bool is_category = actor.node_class == NodeClass::category;
        if ((!is_category && !is_actor(actor)) || !is_in_slice(offer)) continue;
        const auto own_columns = column_lines.of(offer);
        for (auto row : row_lines.of(offer))
            for (auto column : own_columns) {
                auto& cell = cells[row * table.columns.size() + column];
                if (is_category) cell.has_category = true;
                else cell.actors.insert(offer.actor);
            }
    }
    std::vector<std::optional<std::size_t>> most;
    for (const auto& cell : cells) most.push_back(cell.has_category ? std::nullopt : std::optional(cell.actors.size()));
    return most;
}

std::vector<bool> cells_with_few(const Ecosystem& ecosystem, const Pivot& table, Dimension rows, Dimension columns,
                                 std::size_t few, const std::optional<TermOf>& slice) {
    const auto& selection = ecosystem.selection;
    std::vector<bool> is_few;
    for (const auto& cell : table.cells) is_few.push_back(cell.count() > 0 && cell.count() <= few);
    const auto keep = [&](const Ecosystem& map) {
        const auto most = most_actors(map, table, rows, columns, slice);
        for (std::size_t i = 0; i < most.size(); ++i) is_few[i] = is_few[i] && most[i] && *most[i] <= few;
    };
    keep(selection.possible ? *selection.possible : ecosystem);
    if (selection.whole) keep(*selection.whole);
    return is_few;
}

}  // namespace ecomap
