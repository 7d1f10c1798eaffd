#include "engine/analysis/needs/gap_tables.hpp"

#include "engine/analysis/support/cell_tables.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

Message supply_word(std::string_view supply) { return {"gaps.supply", {{"supply", supply}}}; }

Cell yes_no_unknown(std::optional<bool> value) { return value ? yes_no(*value) : Cell(); }

/// Whether anybody is named, also outside the selection: nobody only when a source says so.
Cell named(Entries entries) {
    if (entries == Entries::some || entries == Entries::outside) return yes_no(true);
    return entries == Entries::none ? yes_no(false) : Cell();
}

std::string_view to_string(Thinness thinness) {
    constexpr std::array<std::string_view, 4> keys{"few", "unknown", "many", "unknown"};
    return keys[static_cast<std::size_t>(thinness)];
}

/// Names of those in question; unknown when a filter may have left out who they are.
Cell names_or_unknown(const Ecosystem& ecosystem, const std::vector<Presence>& presences, bool is_known) {
    return is_known ? names_cell(ecosystem, presences) : Cell();
}

/// Keys with semicolons between, as in the dataset's own tables.
template <class Ids, class Row>
std::string keys(const Ids& ids, const std::vector<Row>& rows) {
    std::string line;
    for (auto id : ids) line += (line.empty() ? "" : ";") + rows[id.value].key;
    return line;
}

std::string words(const std::vector<EvidenceKind>& kinds) {
    std::string line;
    for (auto kind : kinds) line += (line.empty() ? "" : ";") + std::string(to_string(kind));
    return line;
}

Table gap_table(const Ecosystem& ecosystem, const Gaps& found) {
    Table table{"gaps", Message("gaps.table-gaps"), {}, {}};
    table.columns = {column("rank"),
                     column("gap"),
                     column("label"),
                     column("principle"),
                     column_as("lack", "lack-in-the-survey", "percent"),
                     column_as("statements", "survey-statements"),
                     column_as("evidence", "evidence-stated"),
                     column("evidence_inferred"),
                     column("evidence_kinds", "kinds"),
                     column("offering", "actors"),
                     column("takers", "actors"),
                     column("taker_names"),
                     column("asked_names"),
                     column("recommendations"),
                     column("names_actor"),
                     column("untaken"),
                     column("unanswered"),
                     column("cells")};
    for (const auto& gap : found.reported) {
        const auto& row = ecosystem[gap.gap];
        table.rows.push_back(
            {number_cell(gap.rank), row.key, row.label, ecosystem.framework.principles[row.principle].key,
             number_or_unknown(gap.lack), keys(row.statements.terms, ecosystem.survey), words(row.evidence),
             words(row.evidence_inferred), number_cell(gap.kinds), number_cell(gap.offering.count()),
             gap.takers_known ? number_cell(gap.takers.count()) : Cell(),
             names_or_unknown(ecosystem, gap.takers.actors, gap.takers_known),
             names_or_unknown(ecosystem, gap.asked.actors, gap.asked_known),
             gap.recommendations_known ? Cell(keys(gap.recommendations, ecosystem.recommendations)) : Cell(),
             named(gap.responsible), yes_no_unknown(gap.untaken), yes_no_unknown(gap.unanswered),
             gap.cells.empty() ? Cell() : Cell(Message(name_cells(ecosystem.framework, gap.cells)))});
    }
    return table;
}

Table survey_table(const Ecosystem& ecosystem, const Gaps& found) {
    Table table{"gap_survey", Message("gaps.table-survey"), {}, {}};
    table.columns = {column_as("gap", "gap"),
                     column("statement"),
                     column("statement_label"),
                     column("answer"),
                     column("answer_label"),
                     column("percent", "percent"),
                     column_as("lacking", "counts-as-lack"),
                     column("certainty")};
    for (const auto& gap : found.reported)
        for (auto id : ecosystem[gap.gap].statements.terms)
            for (const auto& answer : ecosystem[id].answers)
                table.rows.push_back({ecosystem[gap.gap].key, ecosystem[id].key, ecosystem[id].label, answer.answer,
                                      answer.label, number_or_unknown(answer.percent), yes_no(answer.lacking),
                                      std::string(to_string(answer.certainty))});
    return table;
}

Table cell_table(const Ecosystem& ecosystem, const Gaps& found) {
    Table table{"cells", Message("gaps.table-cells"), {}, {}};
    table.columns = cell_columns();
    table.columns.resize(6);  // where, how many actors, how many categories
    for (auto& one : state_columns()) table.columns.push_back(std::move(one));
    for (Column one : {column("supply"), column("lacking"), column("gaps"), column("reading")})
        table.columns.push_back(std::move(one));
    for (const auto& cell : found.cells) {
        auto row = cell_row(ecosystem, cell.place, at(found.grid, cell.place));
        row.resize(6);
        for (auto& one : state_cells(cell.standing)) row.push_back(std::move(one));
        row.emplace_back(supply_word(to_string(cell.supply)));
        row.push_back(yes_no_unknown(cell.lacking));
        row.emplace_back(keys(cell.reported, ecosystem.gaps));
        row.emplace_back(reading(cell));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Four situations always; those with something unknown only when there are such cells. What is not expected, outside
/// the selection or not mapped is in none.
Table quadrant_table(const Ecosystem& ecosystem, const Gaps& found) {
    Table table{"quadrants", Message("gaps.table-quadrants"), {}, {}};
    table.columns = {column("supply"), column("lacking"), column("reading"), column_as("count", "cells", "cells"),
                     column_as("cells", "which")};
    using Known = std::optional<bool>;
    for (auto thinness : {Thinness::few, Thinness::many, Thinness::unknown})
        for (Known lacking : {Known(true), Known(false), Known()}) {
            std::vector<CellPlace> places;
            for (const auto& cell : found.cells)
                if (is_in_question(cell) && to_string(cell.thinness) == to_string(thinness) && cell.lacking == lacking)
                    places.push_back(cell.place);
            if (places.empty() && (thinness == Thinness::unknown || !lacking)) continue;
            table.rows.push_back(
                {supply_word(to_string(thinness)), yes_no_unknown(lacking), reading(thinness, lacking),
                 number_cell(places.size()),
                 places.empty() ? Cell(std::string()) : Cell(Message(name_cells(ecosystem.framework, places)))});
        }
    return table;
}

Table unjoined_table(const Ecosystem& ecosystem, const Gaps& found) {
    Table table{"unjoined", Message("gaps.table-unjoined"), {}, {}};
    table.columns = {column("support_type"),       column_as("principle", "principle-key"),
                     column("support_type_label"), column("principle_label"),
                     column("actors", "actors"),   column_as("names", "who")};
    if (!found.unjoined) return table;
    for (const auto& place : *found.unjoined) {
        const auto terms = terms_of(ecosystem.framework, place);
        const auto& cell = at(found.grid, place);
        table.rows.push_back({terms.support_type, terms.principle, terms.support_type_label, terms.principle_label,
                              number_cell(cell.count()), names_cell(ecosystem, cell.actors)});
    }
    return table;
}

Table in_no_cell_table(const Ecosystem& ecosystem, const Gaps& found) {
    Table table{"gaps_in_no_cell", Message("gaps.table-in-no-cell"), {}, {}};
    table.columns = {column("gap"), column("label"), column("principle"), column("untaken")};
    for (const auto& gap : found.reported) {
        const auto& row = ecosystem[gap.gap];
        if (gap.cells.empty())
            table.rows.push_back(
                {row.key, row.label, ecosystem.framework.principles[row.principle].key, yes_no_unknown(gap.untaken)});
    }
    return table;
}

}  // namespace

bool is_in_question(const CellNeed& cell) {
    return cell.supply != Supply::not_expected && cell.supply != Supply::outside && cell.supply != Supply::not_mapped;
}

Message reading(Thinness thinness, std::optional<bool> lacking) {
    if (!lacking) return Message("unknown");
    if (thinness == Thinness::few) return Message(*lacking ? "gaps.reading-true-gap" : "gaps.reading-ask");
    if (thinness == Thinness::many) return Message(*lacking ? "gaps.reading-quality" : "gaps.reading-covered");
    return Message("unknown");
}

Message reading(const CellNeed& cell) {
    return is_in_question(cell) ? reading(cell.thinness, cell.lacking) : supply_word(to_string(cell.supply));
}

std::vector<Table> gap_tables(const Ecosystem& ecosystem, const Gaps& found) {
    return {gap_table(ecosystem, found),      survey_table(ecosystem, found),   cell_table(ecosystem, found),
            quadrant_table(ecosystem, found), unjoined_table(ecosystem, found), in_no_cell_table(ecosystem, found)};
}

}  // namespace ecomap
