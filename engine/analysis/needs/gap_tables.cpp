#include "engine/analysis/needs/gap_tables.hpp"

#include "engine/analysis/support/cell_tables.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

std::string_view to_string(Supply supply) {
    constexpr std::array<std::string_view, 6> keys{"none", "unknown", "one", "few", "enough", "crowded"};
    return keys[static_cast<std::size_t>(supply)];
}

Message supply_word(std::string_view supply) { return {"gaps.supply", {{"supply", supply}}}; }

Cell yes_no_unknown(std::optional<bool> value) { return value ? yes_no(*value) : Cell(); }
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
                     column("unanswered"),
                     column("cells")};
    for (const auto& gap : found.reported) {
        const auto& row = ecosystem[gap.gap];
        table.rows.push_back(
            {number_cell(gap.rank), row.key, row.label, ecosystem.framework.principles[row.principle].key,
             number_or_unknown(gap.lack), keys(row.statements.terms, ecosystem.survey), words(row.evidence),
             words(row.evidence_inferred), number_cell(gap.kinds), number_cell(gap.offering.count()),
             found.takers_known ? number_cell(gap.takers.count()) : Cell(),
             found.takers_known ? names_cell(ecosystem, gap.takers.actors) : Cell(),
             names_cell(ecosystem, gap.asked.actors), keys(gap.recommendations, ecosystem.recommendations),
             yes_no_unknown(gap.names_actor), yes_no_unknown(gap.unanswered),
             gap.cells.empty() && !found.ties_known ? Cell()
                                                    : Cell(Message(name_cells(ecosystem.framework, gap.cells)))});
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
    for (Column one : {column("supply"), column("lacking"), column("gaps"), column("reading")})
        table.columns.push_back(std::move(one));
    for (const auto& cell : found.cells) {
        auto row = cell_row(ecosystem, cell.place, at(found.grid, cell.place));
        row.resize(6);
        row.emplace_back(supply_word(to_string(cell.supply)));
        row.push_back(yes_no_unknown(cell.lacking));
        row.emplace_back(keys(cell.reported, ecosystem.gaps));
        row.emplace_back(reading(is_thin(cell.supply), cell.lacking));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Four situations always; those with something unknown only when there are such cells.
Table quadrant_table(const Ecosystem& ecosystem, const Gaps& found) {
    Table table{"quadrants", Message("gaps.table-quadrants"), {}, {}};
    table.columns = {column("supply"), column("lacking"), column("reading"), column_as("count", "cells", "cells"),
                     column_as("cells", "which")};
    using Known = std::optional<bool>;
    for (Known thin : {Known(true), Known(false), Known()})
        for (Known lacking : {Known(true), Known(false), Known()}) {
            std::vector<CellPlace> places;
            for (const auto& cell : found.cells)
                if (is_thin(cell.supply) == thin && cell.lacking == lacking) places.push_back(cell.place);
            if (places.empty() && (!thin || !lacking)) continue;
            table.rows.push_back(
                {supply_word(!thin   ? "unknown"
                             : *thin ? "few"
                                     : "many"),
                 yes_no_unknown(lacking), reading(thin, lacking), number_cell(places.size()),
                 places.empty() ? Cell(std::string()) : Cell(Message(name_cells(ecosystem.framework, places)))});
        }
    return table;
}

Table in_no_cell_table(const Ecosystem& ecosystem, const Gaps& found) {
    Table table{"gaps_in_no_cell", Message("gaps.table-in-no-cell"), {}, {}};
    table.columns = {column("gap"), column("label"), column("principle"), column("unanswered")};
    for (const auto& gap : found.reported) {
        const auto& row = ecosystem[gap.gap];
        if (gap.cells.empty() && found.ties_known)
            table.rows.push_back({row.key, row.label, ecosystem.framework.principles[row.principle].key,
                                  yes_no_unknown(gap.unanswered)});
    }
    return table;
}

}  // namespace

Message reading(std::optional<bool> thin, std::optional<bool> lacking) {
    if (!thin || !lacking) return Message("unknown");
    if (*thin) return Message(*lacking ? "gaps.reading-true-gap" : "gaps.reading-ask");
    return Message(*lacking ? "gaps.reading-quality" : "gaps.reading-covered");
}

std::vector<Table> gap_tables(const Ecosystem& ecosystem, const Gaps& found) {
    return {gap_table(ecosystem, found), survey_table(ecosystem, found), cell_table(ecosystem, found),
            quadrant_table(ecosystem, found), in_no_cell_table(ecosystem, found)};
}

}  // namespace ecomap
