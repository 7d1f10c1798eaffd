#include "cli/import_report.hpp"

#include "engine/import/format.hpp"
#include "engine/import/rows.hpp"

#include <algorithm>

namespace ecomap::cli {
namespace {

using import::Alias;
using import::Imported;

std::string listed(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : " · ") + part;
    return text;
}

Cell sure_cell(import::Sure sure) { return Message("import.sure-" + std::string(to_string(sure))); }

Table sheets_table(const Imported& imported) {
    Table table{"sheets", Message("import.table-sheets"), {}, {}};
    table.columns = {column("sheet"),        column("taken_as"), column("head_row", "row"),
                     column("rows", "rows"), column("format"),   column("sure"),
                     column("why")};
    for (const auto& plan : imported.plans)
        table.rows.push_back({name_of(plan), std::string(to_string(plan.rows)), number_cell(plan.head_row),
                              number_cell(plan.row_count), Message("import.format-" + plan.format),
                              sure_cell(plan.sure), plan.why});
    return table;
}

/// The signs that cut a column's cells, as they are written; a line end has a name.
std::string signs_of(const import::Cutting& cutting) {
    std::string signs;
    for (char sign : cutting.at) signs += (signs.empty() ? "" : " ") + (sign == '\n' ? "\\n" : std::string(1, sign));
    return signs;
}

Table columns_table(const Imported& imported) {
    Table table{"columns", Message("import.table-columns"), {}, {}};
    table.columns = {column("sheet"),   column("column", "head"),  column("means"),
                     column("option"),  column("separator"),       column("sure"),
                     column("why"),     column("values", "cells"), column("different", "values"),
                     column("examples")};
    table.columns[1].heading = Message("import.column-head");
    for (const auto& plan : imported.plans)
        for (const auto& each : plan.columns) {
            const bool shown = each.means != import::Means::personal;
            table.rows.push_back({name_of(plan), each.head, std::string(meaning_of(each.means).word), each.option,
                                  signs_of(each.cutting), sure_cell(each.sure), each.why, number_cell(each.values),
                                  number_cell(each.different), shown ? listed(each.examples) : std::string()});
        }
    return table;
}

Table aliases_table(const Imported& imported) {
    Table table{"aliases", Message("import.table-aliases"), {}, {}};
    table.columns = {column("alias"), column("actor"), column("same_actor"), column("why")};
    table.columns[1].heading = Message("import.column-actor");
    for (const auto& each : imported.aliases) {
        const auto same = each.same == Alias::Same::yes  ? Cell{std::string("yes")}
                          : each.same == Alias::Same::no ? Cell{std::string("no")}
                                                         : Cell{std::string()};
        table.rows.push_back({each.alias, each.actor, same, each.why});
    }
    return table;
}

Table losses_table(const Imported& imported) {
    Table table{"left_out", Message("import.table-left-out"), {}, {}};
    table.columns = {column("sheet"), column("column", "head"), column("what"), column("count"), column("examples")};
    table.columns[1].heading = Message("import.column-head");
    for (const auto& loss : imported.losses)
        table.rows.push_back({loss.sheet, loss.about, loss.what, number_cell(loss.count), listed(loss.examples)});
    return table;
}

std::size_t unanswered(const Imported& imported) {
    return static_cast<std::size_t>(
        std::count_if(imported.aliases.begin(), imported.aliases.end(),
                      [](const Alias& each) { return each.same == Alias::Same::unanswered; }));
}

}  // namespace

Message summary_of_import(const Imported& imported, const std::string& file) {
    return {"import.summary",
            {{"file", file}, {"actors", imported.actors}, {"offers", imported.offers}, {"links", imported.links}}};
}

std::vector<Message> things_to_mend(const Imported& imported) {
    std::vector<Message> lines;
    for (const auto& plan : imported.plans)
        for (const auto& each : plan.columns)
            if (each.sure == import::Sure::guessed && each.means != import::Means::left_out)
                lines.push_back({"import.check-guess",
                                 {{"sheet", name_of(plan)},
                                  {"head", each.head},
                                  {"means", meaning_of(each.means).word},
                                  {"why", each.why}}});
    for (const auto& each : imported.aliases)
        if (each.same == Alias::Same::unanswered)
            lines.push_back({"import.check-alias", {{"alias", each.alias}, {"actor", each.actor}}});
    for (const auto& loss : imported.losses)
        lines.push_back({"import.check-loss",
                         {{"sheet", loss.sheet},
                          {"head", loss.about},
                          {"named", loss.about.empty() ? "no" : "yes"},
                          {"what", loss.what},
                          {"shown", loss.examples.empty() ? "no" : "yes"},
                          {"examples", listed(loss.examples)}}});
    return lines;
}

Report import_report(const Imported& imported, const std::string& file) {
    Report report{"inspect", Message("import.title"), {}, {}, {}};
    report.findings.push_back({summary_of_import(imported, file)});
    if (const auto count = unanswered(imported); count > 0)
        report.findings.push_back({{"import.finding-aliases", {{"count", count}}}});
    report.tables = {sheets_table(imported), columns_table(imported)};
    if (!imported.aliases.empty()) report.tables.push_back(aliases_table(imported));
    if (!imported.losses.empty()) report.tables.push_back(losses_table(imported));
    report.notes.push_back(Message("import.note-map"));
    return report;
}

}  // namespace ecomap::cli
