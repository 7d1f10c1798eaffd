// The differences of two datasets in words and tables.
#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/compare_tables.hpp"
#include "engine/analysis/diff.hpp"
#include "engine/analysis/phrase.hpp"

#include <algorithm>

namespace ecomap {
namespace {

using std::string_view;

/// "2 aktörer nya, 1 borta, 3 ändrade" of each table that differs.
Text headline(const Diff& found) {
    return in_both([&](string_view language) -> std::string {
        std::vector<std::string> parts;
        for (const auto& table : found.tables) {
            if (!table.differs()) continue;
            std::vector<std::string> counts;
            auto add = [&](std::size_t count, string_view swedish, string_view english) {
                if (count > 0)
                    counts.push_back(std::to_string(count) + " " + std::string(choose(language, swedish, english)));
            };
            add(table.added.size(), "till", "more");
            add(table.removed.size(), "borta", "gone");
            add(table.changed.size(), "med annat innehåll", "changed");
            parts.push_back(std::string(table.many.in(language)) + " (" + join_list(counts, language) + ")");
        }
        if (parts.empty())
            return std::string(
                choose(language, "Inget skiljer de två kartorna.", "Nothing differs between the two maps."));
        return fill(
            choose(language, "{} skiljer: {}.", found.differences() == 1 ? "{} differs: {}." : "{} differ: {}."),
            {plural(found.differences(), choose(language, "rad", "row"), choose(language, "rader", "rows")),
             join_list(parts, language)});
    });
}

Text labels_sentence(const std::vector<Text>& labels, string_view swedish, string_view english) {
    return in_both([&](string_view language) {
        std::vector<std::string> names;
        for (const auto& label : labels) names.emplace_back(label.in(language));
        return std::string(choose(language, swedish, english)) + join_list(names, language) + ".";
    });
}

std::optional<Text> cells_sentence(const Comparison& comparison, bool closed) {
    std::vector<Text> names;
    for (const auto& cell : comparison.cells)
        if (closed ? cell.was_empty && !cell.is_empty : !cell.was_empty && cell.is_empty) names.push_back(cell.name);
    if (names.empty()) return std::nullopt;
    return closed ? labels_sentence(names, "Rutor som får stöd: ", "Cells that gain support: ")
                  : labels_sentence(names, "Rutor som blir utan stöd: ", "Cells that lose their support: ");
}

/// Which field changes most often.
std::optional<Text> fields_sentence(const Diff& found) {
    std::vector<std::pair<std::string, std::size_t>> counts;  // in the order in which fields are met
    for (const auto& table : found.tables)
        for (const auto& row : table.changed)
            for (const auto& change : row.changes) {
                auto at = std::find_if(counts.begin(), counts.end(), [&](const auto& count) {
                    return count.first == table.name + "." + change.field;
                });
                if (at == counts.end()) counts.emplace_back(table.name + "." + change.field, 1);
                else ++at->second;
            }
    if (counts.empty()) return std::nullopt;
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return in_both([&](string_view language) {
        std::vector<std::string> parts;
        for (const auto& [field, count] : counts) parts.push_back(field + " " + std::to_string(count));
        return std::string(choose(language, "Fält som har ändrats: ", "Fields that changed: ")) +
               join_list(parts, language, 6) + ".";
    });
}

Text communities_sentence(const CommunityChange& change) {
    return in_both([&](string_view language) {
        auto groups = [&](std::size_t count) {
            return plural(count, choose(language, "grupp", "community"), choose(language, "grupper", "communities"));
        };
        return fill(
            choose(
                language,
                "Nätverket hade {} och har {}; för {} är indelningen lika till {} (justerat Randindex, 1 = samma).",
                "The network had {} and has {}; for {} the division agrees to {} (adjusted Rand index, 1 = the same)."),
            {groups(change.before), std::to_string(change.after),
             plural(change.compared, choose(language, "aktör", "actor"), choose(language, "aktörer", "actors")),
             decimal(*change.rand, 2, language)});
    });
}

Table summary_table(const Diff& found) {
    Table table{"summary",
                Message("diff.table-summary"),
                {column("table"), column("added", "rows"), column("removed", "rows"), column("changed", "rows"),
                 column("same", "rows")},
                {}};
    for (const auto& each : found.tables) {
        if (!each.differs() && (each.terms || each.same == 0)) continue;
        table.rows.push_back({each.name, number_cell(each.added.size()), number_cell(each.removed.size()),
                              number_cell(each.changed.size()), number_cell(each.same)});
    }
    return table;
}

Table changes_table(const Diff& found) {
    Table table{"changes",
                Message("diff.table-changes"),
                {column("table"), column("id"), column_as("name", "name"), column("field"),
                 column_as("before", "before"), column_as("after", "after")},
                {}};
    for (const auto& each : found.tables)
        for (const auto& row : each.changed)
            for (const auto& change : row.changes)
                table.rows.push_back({each.name, row.key, row.name, change.field, change.before, change.after});
    return table;
}

Table rows_table(const Diff& found) {
    Table table{"rows",
                Message("diff.table-rows"),
                {column("table"), column("change"), column("id"), column_as("name", "name")},
                {}};
    for (const auto& each : found.tables) {
        for (const auto& row : each.added) table.rows.push_back({each.name, Text("ny", "added"), row.key, row.name});
        for (const auto& row : each.removed)
            table.rows.push_back({each.name, Text("borta", "removed"), row.key, row.name});
    }
    return table;
}

Table numbers_table(const Diff& found) {
    auto table = measures_table(found.comparison);
    table.name = "numbers";
    const auto& groups = found.communities;
    auto difference = static_cast<std::int64_t>(groups.after) - static_cast<std::int64_t>(groups.before);
    table.rows.push_back({Text("grupper i nätverket", "communities of the network"), number_cell(groups.before),
                          number_cell(groups.after), difference});
    return table;
}

Table likeness_table(const Diff& found) {
    Table table{"likeness", Message("diff.table-likeness"), {column("measure"), column("value")}, {}};
    auto add = [&](Text label, const std::optional<double>& value) {
        table.rows.push_back({std::move(label), value ? Cell(*value) : Cell()});
    };
    add({"aktörerna, Jaccard", "actors, Jaccard"}, found.actors_alike);
    add({"banden, Jaccard", "ties, Jaccard"}, found.ties_alike);
    add({"grupperna, justerat Randindex", "communities, adjusted Rand index"}, found.communities.rand);
    add({"grupperna, normaliserad ömsesidig information", "communities, normalised mutual information"},
        found.communities.information);
    return table;
}

}  // namespace

Report diff_report(const Ecosystem& before, const Ecosystem& after, const Params& params) {
    const auto found = diff(before, after, params);
    Report report{"diff", {"Vad som skiljer", "What differs"}, {}, {}, {}};
    auto add = [&](Text sentence) { report.findings.push_back({std::move(sentence)}); };
    add(headline(found));
    if (auto fields = fields_sentence(found)) add(*fields);
    for (bool closed : {true, false})
        if (auto cells = cells_sentence(found.comparison, closed)) add(*cells);
    if (!found.gaps_opened.empty())
        add(labels_sentence(found.gaps_opened, "Nya rapporterade glapp: ", "New reported gaps: "));
    if (!found.gaps_closed.empty())
        add(labels_sentence(found.gaps_closed, "Glapp som inte längre rapporteras: ", "Gaps no longer reported: "));
    if (!found.gaps_answered.empty())
        add(labels_sentence(found.gaps_answered, "Glapp som har fått svar: ", "Gaps that are answered now: "));
    if (!found.gaps_unanswered.empty())
        add(labels_sentence(found.gaps_unanswered,
                            "Glapp som har mist sitt svar: ", "Gaps that have lost their answer: "));
    if (found.communities.rand && found.differences() > 0) add(communities_sentence(found.communities));
    report.tables = {summary_table(found), changes_table(found), rows_table(found)};
    auto cells = changed_cells_table(before, after, found.comparison);
    auto ranks = ranks_table(found.comparison, params.top);
    if (!cells.rows.empty()) report.tables.push_back(std::move(cells));
    if (!ranks.rows.empty()) report.tables.push_back(std::move(ranks));
    report.tables.push_back(numbers_table(found));
    report.tables.push_back(likeness_table(found));
    report.notes = {Message("diff.rows-are-matched-by-id"), Message("diff.communities-are-compared-over-those")};
    add_filter_note(report.notes, after.about);
    return report;
}

}  // namespace ecomap
