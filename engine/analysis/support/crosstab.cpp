#include "engine/analysis/support/crosstab.hpp"

#include <algorithm>

namespace ecomap {
namespace {

using Lists = std::vector<std::vector<Membership>>;

/// The lines of one dimension: its terms, then unknown if any of `offers` lacks one.
std::vector<CrosstabLine> lines_of(const Ecosystem& ecosystem, const std::vector<Membership>& offers,
                                   Dimension dimension) {
    std::vector<CrosstabLine> lines;
    for (auto& term : terms_of(ecosystem.framework, dimension)) lines.push_back({std::move(term), {}});
    DimensionPlaces places(ecosystem, dimension);
    bool is_any_unknown = std::any_of(offers.begin(), offers.end(), [&](const Membership& member) {
        return places.of(ecosystem[member.offer]).terms.empty();
    });
    if (is_any_unknown) lines.push_back({std::nullopt, {}});
    return lines;
}

/// The offer's terms, or the line for unknown.
Place place_or_unknown(const DimensionPlaces& places, const Offer& offer, std::size_t unknown) {
    auto place = places.of(offer);
    if (place.terms.empty()) place = {{unknown}, true};
    return place;
}

std::size_t unknown_of(const std::vector<CrosstabLine>& lines) { return lines.empty() ? 0 : lines.size() - 1; }

/// Counts `offers` into the given lines.
Crosstab counted(const Ecosystem& ecosystem, const std::vector<std::size_t>& places,
                 const std::vector<Membership>& offers, const Crosstab& empty, Dimension rows, Dimension columns) {
    Crosstab table = empty;
    table.offers = offers.size();
    auto width = table.columns.size();
    Lists in_cells(table.rows.size() * width), in_rows(table.rows.size()), in_columns(width);
    std::vector<Membership> in_any;
    DimensionPlaces row_places(ecosystem, rows), column_places(ecosystem, columns);
    for (auto member : offers) {
        const auto& offer = ecosystem[member.offer];
        auto row = place_or_unknown(row_places, offer, unknown_of(table.rows));
        auto column = place_or_unknown(column_places, offer, unknown_of(table.columns));
        member.stated = member.stated && row.stated && column.stated;
        for (auto r : row.terms) {
            in_rows[r].push_back(member);
            for (auto c : column.terms) in_cells[r * width + c].push_back(member);
        }
        for (auto c : column.terms) in_columns[c].push_back(member);
        in_any.push_back(member);
    }
    auto count = [&](std::vector<Membership>& list) { return occupancy(ecosystem, places, std::move(list)); };
    for (auto& list : in_cells) table.cells.push_back(count(list));
    for (std::size_t r = 0; r < table.rows.size(); ++r) table.rows[r].all = count(in_rows[r]);
    for (std::size_t c = 0; c < width; ++c) table.columns[c].all = count(in_columns[c]);
    table.all = count(in_any);
    return table;
}

Crosstab empty_table(const Ecosystem& ecosystem, const std::vector<Membership>& offers, Dimension rows,
                     Dimension columns) {
    return {lines_of(ecosystem, offers, rows), lines_of(ecosystem, offers, columns), {}, {}, 0};
}

}  // namespace

Crosstab crosstab(const Ecosystem& ecosystem, Dimension rows, Dimension columns) {
    auto offers = counted_offers(ecosystem);
    return counted(ecosystem, alphabetical_places(ecosystem), offers, empty_table(ecosystem, offers, rows, columns),
                   rows, columns);
}

std::vector<CrosstabSlice> crosstab_slices(const Ecosystem& ecosystem, Dimension rows, Dimension columns,
                                           Dimension per) {
    auto offers = counted_offers(ecosystem);
    auto empty = empty_table(ecosystem, offers, rows, columns);
    auto slices = lines_of(ecosystem, offers, per);
    DimensionPlaces slice_places(ecosystem, per);
    Lists members(slices.size());
    for (auto member : offers) {
        auto place = place_or_unknown(slice_places, ecosystem[member.offer], unknown_of(slices));
        member.stated = member.stated && place.stated;
        for (auto term : place.terms) members[term].push_back(member);
    }
    auto places = alphabetical_places(ecosystem);
    std::vector<CrosstabSlice> result;
    for (std::size_t i = 0; i < slices.size(); ++i)
        result.push_back({slices[i].term, counted(ecosystem, places, members[i], empty, rows, columns)});
    return result;
}

}  // namespace ecomap
