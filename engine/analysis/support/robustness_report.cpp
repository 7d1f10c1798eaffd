// The words and tables of robustness; what they mean is defined in engine/analysis/support/robustness.hpp.
#include "engine/analysis/support/robustness.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

/// What speaks of a robustness needs both.
struct Told {
    const Ecosystem& ecosystem;
    const Robustness& found;
    std::vector<DimensionTerm> terms;

    Message actor(std::uint32_t row) const { return short_name(ecosystem[found.actors[row]]); }
    /// The first to leave.
    MessageList leavers(const LeavingCurve& curve, std::size_t count) const {
        MessageList names;
        for (std::size_t i = 0; i < count; ++i) names.items.push_back(actor(curve.order[i]));
        return names;
    }
    MessageList places(const std::vector<std::size_t>& positions) const {
        std::vector<CellPlace> cells;
        MessageList divided{{}, Joining::conjunction, 5};
        for (auto position : positions) {
            const auto& place = found.places[position];
            cells.push_back(place.cell);
            if (place.term)
                divided.items.push_back(
                    {"robustness.divided-cell",
                     {{"cell", cell_name(ecosystem.framework, place.cell)}, {"term", terms[*place.term].short_label}}});
        }
        return divided.items.empty() ? name_cells(ecosystem.framework, cells) : divided;
    }
};

const LeavingCurve& worst(const Robustness& found) { return found.curves[0]; }
const LeavingCurve& broadest(const Robustness& found) { return found.curves[1]; }

Message order_name(std::string_view key) { return Message("robustness.order." + std::string(key)); }

/// What is left when the three broadest end their offers, and when the worst three do; with as many as there are.
Message leaving_finding(const Told& told) {
    const auto& found = told.found;
    auto count = std::min<std::size_t>(3, found.actors.size());
    if (count == 1)
        return {"robustness.rests-on-one",
                {{"cells", found.places.size()}, {"scope", scope_of(told.ecosystem)}, {"actor", told.actor(0)}}};
    return {"robustness.leaving",
            {{"count", count},
             {"all", found.places.size()},
             {"broadest", told.leavers(broadest(found), count)},
             {"left", broadest(found).alive[count]},
             {"worst", told.leavers(worst(found), count)},
             {"left_worst", worst(found).alive[count]}}};
}

/// Who takes most cells along, alone; or that nobody does.
Message critical_finding(const Told& told, std::size_t top) {
    const auto& found = told.found;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < found.critical.size(); ++row)
        if (!found.critical[row].lost.empty()) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) {
        return found.critical[a].lost.size() > found.critical[b].lost.size();  // equal: alphabetically
    });
    MessageList each{{}, Joining::semicolons};
    for (std::size_t i = 0; i < std::min(rows.size(), top); ++i) {
        const auto& lost = found.critical[rows[i]].lost;
        // Divided cells are too many to name; the table has them.
        each.items.push_back({"robustness.takes-along",
                              {{"actor", told.actor(rows[i])},
                               {"count", lost.size()},
                               {"named", found.by ? "no" : "yes"},
                               {"cells", told.places(lost)}}});
    }
    return {"robustness.critical",
            {{"count", rows.size()}, {"scope", scope_of(told.ecosystem)}, {"each", std::move(each)}}};
}

Message area_finding(const Told& told) {
    const auto& found = told.found;
    const auto& chance = found.chance;
    auto two = [](const std::optional<double>& value) { return Decimal{value.value_or(0), 2}; };
    return {"robustness.area",
            {{"broadest", two(broadest(found).area)},
             {"worst", two(worst(found).area)},
             {"drawn", chance.area ? "yes" : "no"},
             {"chance", two(chance.area)},
             {"low", two(chance.area_low)},
             {"high", two(chance.area_high)}}};
}

/// How many have left when at most half of the cells are alive.
std::size_t half_gone(const LeavingCurve& curve) {
    auto at = std::find_if(curve.alive.begin(), curve.alive.end(),
                           [&](std::size_t alive) { return 2 * alive <= curve.alive.front(); });
    return static_cast<std::size_t>(at - curve.alive.begin());
}

Message half_finding(const Robustness& found) {
    return {"robustness.half-gone",
            {{"worst", half_gone(worst(found))},
             {"actors", found.actors.size()},
             {"narrowest", half_gone(found.curves.back())}}};
}

Table area_table(const Told& told) {
    Table table{"robustness", Message("robustness.table-robustness"), {}, {}};
    table.columns = {column("order"),
                     column_as("label", "they-leave"),
                     column("area"),
                     column("area_low"),
                     column("area_high"),
                     column_as("cells", "cells-at-first", "cells"),
                     column("after_1", "cells"),
                     column("after_3", "cells"),
                     column("after_5", "cells"),
                     column("half_gone", "actors"),
                     column_as("first", "the-first-three")};
    const auto& found = told.found;
    auto actors = found.actors.size();
    for (const auto& curve : found.curves) {
        auto after = [&](std::size_t gone) {
            return gone <= actors ? number_cell(curve.alive[gone]) : Cell(std::string());
        };
        table.rows.push_back({curve.key, order_name(curve.key), number_or_unknown(curve.area), std::string(),
                              std::string(), number_cell(curve.alive[0]), after(1), after(3), after(5),
                              number_cell(half_gone(curve)),
                              Message(told.leavers(curve, std::min<std::size_t>(3, actors)))});
    }
    const auto& chance = found.chance;
    if (chance.mean.empty()) return table;
    auto after = [&](std::size_t gone) { return gone <= actors ? Cell(chance.mean[gone]) : Cell(std::string()); };
    table.rows.push_back({std::string("random"), order_name("random"), number_or_unknown(chance.area),
                          number_or_unknown(chance.area_low), number_or_unknown(chance.area_high),
                          number_cell(found.places.size()), after(1), after(3), after(5), std::string(),
                          std::string()});
    return table;
}

Table curve_table(const Told& told) {
    Table table{"curves", Message("robustness.table-curves"), {}, {}};
    const auto& found = told.found;
    table.columns = {column_as("gone", "have-left", "actors")};
    for (const auto& curve : found.curves) table.columns.push_back({curve.key, order_name(curve.key), "cells"});
    for (Column one : {column("random", "cells"), column("random_low", "cells"), column("random_high", "cells"),
                       column("worst_leaver")})
        table.columns.push_back(std::move(one));
    for (std::size_t gone = 0; gone <= found.actors.size(); ++gone) {
        std::vector<Cell> row{number_cell(gone)};
        for (const auto& curve : found.curves) row.push_back(number_cell(curve.alive[gone]));
        for (const auto* values : {&found.chance.mean, &found.chance.low, &found.chance.high})
            row.push_back(values->empty() ? Cell() : Cell((*values)[gone]));
        row.push_back(gone == 0 ? Cell(std::string()) : Cell(told.actor(worst(found).order[gone - 1])));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table critical_table(const Told& told) {
    Table table{"criticality", Message("robustness.table-criticality"), {}, {}};
    table.columns = {column("rank"),          column("actor"),
                     column("name"),          column_as("cells", "cells-it-is-in", "cells"),
                     column("lost", "cells"), column("to_categories", "cells"),
                     column("lost_cells"),    column("category_cells")};
    const auto& found = told.found;
    std::vector<double> ranks;
    for (const auto& critical : found.critical) ranks.push_back(static_cast<double>(critical.rank));
    auto named = [&](const std::vector<std::size_t>& places) -> Cell {
        if (places.empty()) return std::string();
        return Message(told.places(places));
    };
    for (auto row : by_score(ranks, false)) {
        const auto& critical = found.critical[row];
        const auto& actor = told.ecosystem[found.actors[row]];
        table.rows.push_back({number_cell(critical.rank), actor.key, actor.name, number_cell(critical.kept),
                              number_cell(critical.lost.size()), number_cell(critical.to_categories.size()),
                              named(critical.lost), named(critical.to_categories)});
    }
    return table;
}

std::vector<Message> definitions(const Told& told, const Params& params) {
    const auto& found = told.found;
    auto notes = counting_notes(told.ecosystem, cells(told.ecosystem));
    notes.push_back({"robustness.counted", {{"cells", found.places.size()}, {"all", found.all_places}}});
    if (found.by)
        notes.push_back(
            {"robustness.divided",
             {{"many", words_of(told.ecosystem.framework, *found.by).many}, {"left_out", found.offers_left_out}}});
    notes.emplace_back("robustness.definition");
    notes.push_back({"robustness.chance", {{"draws", params.draws}, {"seed", std::to_string(params.seed)}}});
    return notes;
}

}  // namespace

Report robustness_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = robustness(ecosystem, params);
    Told told{ecosystem, found, {}};
    if (found.by) told.terms = terms_of(ecosystem.framework, *found.by);
    Report report{"robustness", Message("robustness.title"), {}, {}, {}};
    if (found.actors.empty()) {
        report.findings.push_back({{"robustness.nobody", {{"scope", scope_of(ecosystem)}}}});
    } else {
        report.findings = {{leaving_finding(told)}, {critical_finding(told, params.top)}, {area_finding(told)}};
        if (found.actors.size() > 3) report.findings.push_back({half_finding(found)});
    }
    report.tables = {area_table(told), curve_table(told), critical_table(told)};
    report.notes = definitions(told, params);
    return report;
}

}  // namespace ecomap
