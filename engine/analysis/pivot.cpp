#include "engine/analysis/pivot.hpp"

#include "engine/analysis/undivided.hpp"

#include <algorithm>

namespace ecomap {
namespace {

/// Where an offer stands on one side.
struct Whereabouts {
    std::vector<std::size_t> lines = {};
    bool stated = true;
    bool is_known = true;   ///< it has a term of the side, or the side does not exist
    bool is_placed = true;  ///< it has a term or stands in the line for unknown
};

/// The lines of an axis, with one for unknown if asked for and needed; or a side that does not exist.
class Side {
public:
    Side(const Ecosystem& ecosystem, const std::vector<Membership>& offers, const std::optional<Axis>& axis,
         const std::optional<Axis>& other = std::nullopt) {
        if (!axis) return;
        const auto beside = other ? std::optional(other->dimension) : std::nullopt;
        places_.emplace(ecosystem, axis->dimension, beside);
        for (auto& term : lines_of(ecosystem.framework, axis->dimension, beside)) {
            lines_.push_back({std::move(term)});
            lines_.back().is_selected = !ecosystem.selection.rules_out({axis->dimension, lines_.back().term->id});
        }
        const auto is_known = [&](const Membership& member) { return of(ecosystem[member.offer]).is_known; };
        if (axis->unknown == Unknown::left_out || std::all_of(offers.begin(), offers.end(), is_known)) return;
        unknown_ = lines_.size();
        lines_.push_back({std::nullopt});
    }
    const std::vector<PivotLine>& lines() const { return lines_; }
    Whereabouts of(const Offer& offer) const {
        if (!places_) return {};
        auto [terms, stated] = places_->of(offer);
        if (!terms.empty()) return {std::move(terms), stated};
        if (unknown_) return {{*unknown_}, true, false, true};
        return {{}, true, false, false};
    }

private:
    std::optional<LinePlaces> places_;
    std::vector<PivotLine> lines_;
    std::optional<std::size_t> unknown_;
};

void count_offer(std::vector<PivotLine>& lines, const Whereabouts& here, const Whereabouts& there) {
    for (auto line : here.lines) {
        ++lines[line].offers;
        lines[line].half_known += !there.is_known;
    }
}

/// Offers come in order, so no list needs sorting by itself; and row by row, because the cells of one row stay in the
/// cache and those of a large table do not.
Pivot counted(const Ecosystem& ecosystem, const std::vector<std::size_t>& places, const std::vector<Membership>& offers,
              const Side& rows, const Side& columns) {
    struct Placed {
        Membership member;
        std::vector<std::size_t> columns;
    };
    Pivot table;
    table.rows = rows.lines();
    table.columns = columns.lines();
    const auto width = table.columns.size();
    table.cells.resize(table.rows.size() * width);
    table.offers.reserve(offers.size());
    std::vector<Placed> placed;
    placed.reserve(offers.size());
    std::vector<std::vector<std::size_t>> in_rows(table.rows.size());  // of `placed`
    for (auto member : in_order(ecosystem, places, offers)) {
        auto row = rows.of(ecosystem[member.offer]), column = columns.of(ecosystem[member.offer]);
        count_offer(table.rows, row, column);
        count_offer(table.columns, column, row);
        table.offers.push_back(member.offer);
        table.unknown += !row.is_known && !column.is_known;
        if (!row.is_placed || !column.is_placed) {
            table.unclassified.push_back(member.offer);
            continue;
        }
        member.stated = member.stated && row.stated && column.stated;
        add(table.all, ecosystem, member);
        for (auto line : column.lines) add(table.columns[line].all, ecosystem, member);
        for (auto line : row.lines) in_rows[line].push_back(placed.size());
        placed.push_back({member, std::move(column.lines)});
    }
    for (std::size_t row = 0; row < in_rows.size(); ++row)
        for (auto at : in_rows[row]) {
            add(table.rows[row].all, ecosystem, placed[at].member);
            for (auto column : placed[at].columns) add(table.cells[row * width + column], ecosystem, placed[at].member);
        }
    const auto by_key = [&](OfferId a, OfferId b) { return ecosystem[a].key < ecosystem[b].key; };
    std::sort(table.offers.begin(), table.offers.end(), by_key);
    std::sort(table.unclassified.begin(), table.unclassified.end(), by_key);
    return table;
}

}  // namespace

Pivot pivot(const Ecosystem& ecosystem, const std::vector<Membership>& offers, const Axis& rows,
            const std::optional<Axis>& columns) {
    return counted(ecosystem, alphabetical_places(ecosystem), offers, {ecosystem, offers, rows, columns},
                   {ecosystem, offers, columns, rows});
}

Pivot pivot(const Ecosystem& ecosystem, const Axis& rows, const std::optional<Axis>& columns) {
    return pivot(ecosystem, counted_offers(ecosystem), rows, columns);
}

std::vector<std::size_t> offers_by_term(const Ecosystem& ecosystem, Dimension dimension) {
    std::vector<std::size_t> offers(terms_of(ecosystem.framework, dimension).size());
    const DimensionPlaces places(ecosystem, dimension);
    for (const auto& member : counted_offers(ecosystem))
        for (auto term : places.of(ecosystem[member.offer]).terms) ++offers[term];
    return offers;
}

std::vector<PivotSlice> pivot_by(const Ecosystem& ecosystem, const Axis& rows, const std::optional<Axis>& columns,
                                 Dimension by) {
    const auto offers = counted_offers(ecosystem);
    const auto places = alphabetical_places(ecosystem);
    const Side down(ecosystem, offers, rows, columns), across(ecosystem, offers, columns, rows);
    const Side slices(ecosystem, offers, Axis(by, Unknown::own_line));
    std::vector<std::vector<Membership>> members(slices.lines().size());
    for (auto member : offers) {
        const auto whereabouts = slices.of(ecosystem[member.offer]);
        member.stated = member.stated && whereabouts.stated;
        for (auto slice : whereabouts.lines) members[slice].push_back(member);
    }
    std::vector<PivotSlice> result;
    for (std::size_t i = 0; i < members.size(); ++i)
        result.push_back({slices.lines()[i].term, counted(ecosystem, places, members[i], down, across)});
    return result;
}

}  // namespace ecomap
