// The comparison of two maps in words and tables.
#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/compare.hpp"
#include "engine/analysis/network.hpp"
#include "engine/analysis/phrase.hpp"

namespace ecomap {
namespace {

Cell whole(double value) { return static_cast<std::int64_t>(value); }

Table measures_table(const Comparison& comparison) {
    Table table{"measures",
                {"Mått före och efter", "Measures before and after"},
                {{"measure", {"Mått", "Measure"}, ""},
                 {"before", {"Före", "Before"}, ""},
                 {"after", {"Efter", "After"}, ""},
                 {"difference", {"Skillnad", "Difference"}, ""}},
                {}};
    for (const auto& measure : comparison.measures)
        table.rows.push_back(
            {measure.label, whole(measure.before), whole(measure.after), whole(measure.after - measure.before)});
    return table;
}

Table cells_table(const Comparison& comparison) {
    Table table{"cells",
                {"Rutor som ändras", "Cells that change"},
                {{"cell", {"Ruta", "Cell"}, ""},
                 {"before", {"Aktörer före", "Actors before"}, "actors"},
                 {"after", {"Aktörer efter", "Actors after"}, "actors"},
                 {"change", {"Ändring", "Change"}, ""}},
                {}};
    for (const auto& cell : comparison.cells) {
        Text change;
        if (cell.was_empty && !cell.is_empty) change = {"får stöd", "gains support"};
        else if (!cell.was_empty && cell.is_empty) change = {"blir utan", "loses support"};
        else if (cell.after > cell.before) change = {"fler", "more"};
        else if (cell.after < cell.before) change = {"färre", "fewer"};
        else change = {"andra", "others"};
        table.rows.push_back({cell.name, number_cell(cell.before), number_cell(cell.after), change});
    }
    return table;
}

/// The name of a row by its key.
template <class Row>
Text name_in(const std::vector<Row>& rows, const std::string& key) {
    for (const auto& row : rows)
        if (row.key == key) return row.name;
    return {};
}

Text link_name(const Ecosystem& map, const std::string& key) {
    for (const auto& link : map.links)
        if (link.key == key)
            return in_both([&](std::string_view language) {
                return std::string(short_name(map[link.from], language)) + " → " +
                       std::string(short_name(map[link.to], language));
            });
    return {};
}

template <class Name>
void add_rows(Table& table, const Text& what, const RowChanges& rows, Name name) {
    for (const auto& key : rows.removed) table.rows.push_back({what, key, name(key), Text("bort", "removed")});
    for (const auto& key : rows.added) table.rows.push_back({what, key, name(key), Text("ny", "added")});
    for (const auto& key : rows.altered) table.rows.push_back({what, key, name(key), Text("ändrad", "altered")});
}

Table rows_table(const Ecosystem& before, const Ecosystem& after, const Comparison& comparison) {
    Table table{"rows",
                {"Rader som skiljer", "Rows that differ"},
                {{"what", {"Vad", "What"}, ""},
                 {"id", {"Id", "Id"}, ""},
                 {"name", {"Namn", "Name"}, ""},
                 {"change", {"Ändring", "Change"}, ""}},
                {}};
    add_rows(table, {"aktör", "actor"}, comparison.actors, [&](const std::string& key) {
        auto name = name_in(after.actors, key);
        return name.empty() ? name_in(before.actors, key) : name;
    });
    add_rows(table, {"erbjudande", "offer"}, comparison.offers, [&](const std::string& key) {
        auto name = name_in(after.offers, key);
        return name.empty() ? name_in(before.offers, key) : name;
    });
    add_rows(table, {"länk", "link"}, comparison.links, [&](const std::string& key) {
        auto name = link_name(after, key);
        return name.empty() ? link_name(before, key) : name;
    });
    return table;
}

Text cells_sentence(const Comparison& comparison, bool closed) {
    return in_both([&](std::string_view language) {
        std::vector<std::string> names;
        for (const auto& cell : comparison.cells)
            if (closed ? cell.was_empty && !cell.is_empty : !cell.was_empty && cell.is_empty)
                names.emplace_back(cell.name.in(language));
        return std::string(closed ? choose(language, "Får stöd: ", "Gain support: ")
                                  : choose(language, "Blir utan stöd: ", "Lose their support: ")) +
               join_list(names, language) + ".";
    });
}

Text cut_points_sentence(const Ecosystem& map, const std::vector<std::string>& keys, bool is_new) {
    return in_both([&](std::string_view language) {
        std::vector<std::string> names;
        for (const auto& key : keys) names.push_back(marked_name(map[*find_actor(map, key)], language));
        return std::string(is_new ? choose(language, "Nya brytpunkter i nätverket: ", "New cut points of the network: ")
                                  : choose(language, "Inte längre brytpunkter: ", "No longer cut points: ")) +
               join_list(names, language) + ".";
    });
}

Text parts_sentence(const Comparison& comparison) {
    auto value = [&](std::string_view key) {
        for (const auto& measure : comparison.measures)
            if (measure.key == key) return measure;
        return Measure{};
    };
    const auto parts = value("parts"), isolates = value("isolates");
    return sentence("Nätverket har {} delar (före: {}) och {} utan länkar (före: {}).",
                    "The network has {} parts (before: {}) and {} without links (before: {}).", [&](std::string_view) {
                        auto text = [](double number) { return std::to_string(static_cast<long long>(number)); };
                        return std::vector<std::string>{text(parts.after), text(parts.before), text(isolates.after),
                                                        text(isolates.before)};
                    });
}

Text with_stop(const Text& headline) {
    return in_both([&](std::string_view language) { return std::string(headline.in(language)) + "."; });
}

}  // namespace

Report compare_report(const Ecosystem& before, const Ecosystem& after, const Params& params) {
    const auto comparison = compare(before, after, params);
    Report report{"compare", {"Före och efter", "Before and after"}, {}, {}, {}};
    report.findings.push_back({with_stop(headline_of(comparison))});
    if (comparison.closed > 0) report.findings.push_back({cells_sentence(comparison, true)});
    if (comparison.lost > 0) report.findings.push_back({cells_sentence(comparison, false)});
    report.findings.push_back({parts_sentence(comparison)});
    if (!comparison.new_cut_points.empty())
        report.findings.push_back({cut_points_sentence(after, comparison.new_cut_points, true)});
    if (!comparison.former_cut_points.empty())
        report.findings.push_back({cut_points_sentence(before, comparison.former_cut_points, false)});
    report.tables = {measures_table(comparison), cells_table(comparison), rows_table(before, after, comparison)};
    report.notes = {{"Rader paras ihop på id, rutor på stödtypens och principens id.",
                     "Rows are matched by id, cells by the ids of support type and principle."},
                    {"En ruta får stöd när ingen fanns där före och någon finns där efter.",
                     "A cell gains support when nobody was there before and somebody is there after."}};
    add_filter_note(report.notes, after.about);
    return report;
}

}  // namespace ecomap
