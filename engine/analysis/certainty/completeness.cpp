#include "engine/analysis/certainty/completeness.hpp"

#include "engine/analysis/dimension.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/model/columns.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <optional>

namespace ecomap {
namespace {

/// How sure a row's value is; none: it has none.
struct Sure {
    std::optional<Certainty> certainty;
    bool told = true;  ///< by a word of its own; else the certainty means nothing
};

enum class Is { core, extra };

/// A thing that a row can say, in one of these columns: the first that says anything decides how sure it is.
struct Thing {
    std::string_view key;
    Is is = Is::core;
    std::vector<std::string_view> columns = {};  ///< none: the column `key`
};

struct ThingsOfTable {
    std::string_view table;
    std::vector<Thing> things;
};

constexpr std::string_view own_offers = "offers";  // of an actor: not a column, but rows of another table

/// What is counted, in the order of datasets/README.md.
const std::vector<ThingsOfTable>& counted_things() {
    constexpr auto extra = Is::extra;
    static const std::vector<ThingsOfTable> all{
        {"actors",
         {{own_offers, extra}, {"type"}, {"level"}, {"gives_support", extra}, {"website", extra}, {"source"}}},
        {"offers",
         {{"support_types"},
          {"principles"},
          {"target_groups"},
          {"phases"},
          {"gaps", extra},
          {"as_of", extra, {"as_of", "since", "until"}},
          {"example", extra},
          {"source"}}},
        {"links", {{"tie", extra, {"certainty"}}, {"period", extra, {"since", "until"}}, {"source"}}},
        {"gaps",
         {{"evidence", Is::core, {"evidence", "evidence_inferred"}},
          {"statements", extra},
          {"support_types", extra},
          {"source"}}},
        {"survey", {{"percent"}, {"source"}}},
        {"recommendations", {{"gaps"}, {"actors", Is::core, {"actors", "lead"}}, {"conclusions", extra}, {"source"}}},
        {"findings", {{"relates_to", extra}, {"source"}}},
        {"timeline", {{"start"}, {"source"}}},
        {"processes", {{"role", extra}, {"minutes", extra, {"minutes_min", "minutes_max"}}, {"source"}}},
        {"metrics", {{"as_of", extra}, {"source"}}},
    };
    return all;
}

/// How each actor comes to have offers: by stated ones, by inferred ones only, or not at all.
std::vector<Sure> offers_of_actors(const Ecosystem& ecosystem) {
    std::vector<Sure> sure(ecosystem.actors.size());
    for (const auto& offer : ecosystem.offers) {
        auto& actor = sure[offer.actor.value];
        if (!actor.certainty || !is_stated(*actor.certainty)) actor.certainty = offer.certainty;
    }
    return sure;
}

const DataTable::Column& column_of(const DataTable& table, std::string_view name) {
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const DataTable::Column& column) { return column.name == name; });
    assert(found != table.columns.end());
    return *found;
}

/// How sure each row is of the thing.
std::vector<Sure> sureness(const Ecosystem& map, const DataTable& table, const Thing& thing) {
    if (table.name == "actors" && thing.key == own_offers) return offers_of_actors(map);
    const auto rows = table.rows(map);
    std::vector<Sure> sure(rows.size());
    for (auto name : thing.columns.empty() ? std::vector{thing.key} : thing.columns) {
        const auto& column = column_of(table, name);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!sure[i].certainty) sure[i] = {column.certainty(map, rows[i]), column.tells_certainty};
    }
    return sure;
}

CompletenessMeasure measured(const Ecosystem& map, const DataTable& table, const Thing& thing) {
    std::string key(thing.key);
    CompletenessMeasure measure{key, Message("completeness." + table.name + "." + key), thing.is == Is::core};
    for (const auto& sure : sureness(map, table, thing))
        ++(!sure.certainty              ? measure.unknown
           : !sure.told                 ? measure.not_told
           : is_stated(*sure.certainty) ? measure.stated
                                        : measure.inferred);
    return measure;
}

/// The map's own dimensions of the rows of `table`.
void add_own(const Ecosystem& map, const DataTable& table, CompletenessTable& counted) {
    for (std::size_t place = 0; place < map.framework.own.size(); ++place) {
        const auto& own = map.framework.own[place];
        if (to_string(own.of) != table.name) continue;
        const auto words = words_of(map.framework, own_dimension(place));
        auto measure = measured(map, table, {own.key});
        measure.label = words.heading;
        measure.called = words.one;
        counted.measures.insert(counted.measures.end() - 1, std::move(measure));  // before the source
    }
}

// ---- words -----------------------------------------------------------------------------------------------------

struct Shortage {
    const CompletenessTable* table;
    const CompletenessMeasure* measure;
};

/// Core measures that count something, in the tables' order.
std::vector<Shortage> core(const Completeness& found, std::size_t CompletenessMeasure::*count) {
    std::vector<Shortage> all;
    for (const auto& table : found.tables)
        for (const auto& measure : table.measures)
            if (measure.is_core && measure.*count > 0) all.push_back({&table, &measure});
    return all;
}

/// By falling share of unknown; equal ones in the tables' order.
std::vector<Shortage> lacks_of(const Completeness& found) {
    auto all = core(found, &CompletenessMeasure::unknown);
    std::stable_sort(all.begin(), all.end(), [](const Shortage& a, const Shortage& b) {
        return a.measure->unknown * b.measure->rows() > b.measure->unknown * a.measure->rows();
    });
    return all;
}

Message lack(const Shortage& one) {
    const auto& [table, measure] = one;
    const bool is_own = !measure->called.empty();
    return {"completeness.lack." + table->key + "." + (is_own ? "own" : measure->key),
            {{"share", whole_percent(measure->unknown, measure->rows())}, {"one", measure->called}}};
}

Message largest_lack(const Completeness& found) {
    auto lacks = lacks_of(found);
    if (found.tables.empty()) return Message("completeness.no-rows");
    if (lacks.empty()) return Message("completeness.nothing-lacks");
    return {"completeness.largest-lack", {{"lack", lack(lacks.front())}, {"scope", found.scope}}};
}

std::optional<Message> most_inferred(const Completeness& found) {
    auto inferred = core(found, &CompletenessMeasure::inferred);
    if (inferred.empty()) return std::nullopt;
    const auto& [table, measure] = *std::max_element(
        inferred.begin(), inferred.end(),
        [](const Shortage& a, const Shortage& b) { return a.measure->inferred < b.measure->inferred; });
    return Message("completeness.most-inferred", {{"measure", measure->label},
                                                  {"table", table->title},
                                                  {"inferred", measure->inferred},
                                                  {"rows", measure->rows()}});
}

std::optional<Message> actors_without_offers(const Completeness& found) {
    for (const auto& table : found.tables)
        for (const auto& measure : table.measures)
            if (table.key == "actors" && measure.key == "offers" && measure.unknown > 0)
                return Message("completeness.actors-without-offers",
                               {{"unknown", measure.unknown}, {"rows", measure.rows()}, {"scope", found.scope}});
    return std::nullopt;
}

Table table_of(const Completeness& found) {
    Table table{"completeness_counts", Message("completeness.table-completeness-counts"), {}, {}};
    table.columns = {column_as("table", "table-key"), column_as("measure", "measure-key"),
                     column("table_label"),           column_as("label", "measure"),
                     column("rows", "rows"),          column("stated", "rows"),
                     column("inferred", "rows"),      column("not_told", "rows"),
                     column("unknown", "rows"),       column("unknown_share", "share")};
    for (const auto& one : found.tables)
        for (const auto& measure : one.measures)
            table.rows.push_back({one.key, measure.key, one.title, measure.label, number_cell(measure.rows()),
                                  number_cell(measure.stated), number_cell(measure.inferred),
                                  number_cell(measure.not_told), number_cell(measure.unknown),
                                  static_cast<double>(measure.unknown) / static_cast<double>(measure.rows())});
    return table;
}

}  // namespace

Percent whole_percent(std::size_t part, std::size_t whole) {
    if (whole == 0) return {std::numeric_limits<double>::quiet_NaN()};
    auto share = std::round(100 * static_cast<double>(part) / static_cast<double>(whole));
    if (part > 0) share = std::max(share, 1.0);
    if (part < whole) share = std::min(share, 99.0);
    return {share};
}

Completeness completeness(const Ecosystem& ecosystem) {
    Completeness found;
    found.scope = scope_of(ecosystem);
    const auto tables = data_tables(ecosystem.framework);
    for (const auto& [name, things] : counted_things()) {
        const auto& table = *std::find_if(tables.begin(), tables.end(),
                                          [&, key = name](const DataTable& each) { return each.name == key; });
        CompletenessTable counted{table.name, Message("completeness." + table.name), table.rows(ecosystem).size(), {}};
        for (const auto& thing : things) counted.measures.push_back(measured(ecosystem, table, thing));
        add_own(ecosystem, table, counted);
        if (counted.rows == 0) found.without_rows.push_back(table.name);
        else found.tables.push_back(std::move(counted));
    }
    return found;
}

std::vector<Finding> completeness_findings(const Completeness& found) {
    std::vector<Finding> findings{{largest_lack(found)}};
    if (auto finding = most_inferred(found)) findings.push_back({*finding});
    if (auto finding = actors_without_offers(found)) findings.push_back({*finding});
    auto lacks = lacks_of(found);
    for (std::size_t i = 1; i < lacks.size(); ++i)
        findings.push_back(
            {{"completeness.other-lack",
              {{"lack", lack(lacks[i])}, {"unknown", lacks[i].measure->unknown}, {"rows", lacks[i].measure->rows()}}}});
    return findings;
}

Report completeness_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = completeness(ecosystem);
    Report report{"completeness", Message("completeness.title"), {}, {}, {}};
    report.findings = completeness_findings(found);
    if (report.findings.size() > params.top) report.findings.resize(params.top);
    report.tables = {table_of(found)};
    report.notes.emplace_back("completeness.definition");
    if (!ecosystem.provenance.filter.empty()) report.notes.emplace_back("completeness.filtered");
    if (!found.without_rows.empty()) {
        MessageList tables;
        for (const auto& key : found.without_rows) tables.items.push_back(Message::as_it_is(key));
        report.notes.push_back({"completeness.without-rows", {{"tables", std::move(tables)}}});
    }
    add_filter_note(report.notes, ecosystem);
    return report;
}

}  // namespace ecomap
