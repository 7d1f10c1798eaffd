#include "engine/analysis/support/audience.hpp"

#include "engine/analysis/support/cell_words.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

Pivot with_unknown(const Ecosystem& ecosystem, Dimension rows, Dimension columns) {
    return pivot(ecosystem, {rows, Unknown::own_line}, Axis(columns, Unknown::own_line));
}

/// Columns with a term in which the row is empty; nothing when all of them are, since then no offer says.
std::optional<std::vector<std::size_t>> empty_columns(const Pivot& table, std::size_t row) {
    std::vector<std::size_t> empty;
    std::size_t terms = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (!table.columns[column].term) continue;
        ++terms;
        if (table.at(row, column).empty()) empty.push_back(column);
    }
    if (empty.size() == terms) return std::nullopt;
    return empty;
}

AudienceOf audience_of(const Ecosystem& ecosystem, Dimension dimension) {
    auto by_principle = with_unknown(ecosystem, dimension, Dimension::principle);
    auto by_phase = with_unknown(ecosystem, dimension, Dimension::phase);
    AudienceOf found{dimension, {}, 0, by_principle.offers.size()};
    for (std::size_t row = 0; row < by_principle.rows.size(); ++row) {
        const auto& line = by_principle.rows[row];
        if (!line.term) {
            found.unknown = line.offers;
            continue;
        }
        found.terms.push_back({*line.term, line.offers, line.all, line.is_covered(), {}, {}});
        if (line.offers == 0) continue;
        found.terms.back().lacking_principles = empty_columns(by_principle, row);
        auto& term = found.terms.back();
        term.lacking_phases.emplace();
        if (dimension != Dimension::phase) term.lacking_phases = empty_columns(by_phase, row);
    }
    return found;
}

MessageList names(const std::vector<const AudienceTerm*>& terms, std::size_t top) {
    MessageList all{{}, Joining::conjunction, top};
    for (const auto* term : terms) all.items.emplace_back(term->term.short_label);
    return all;
}

Message nothing_finding(const AudienceOf& found, std::size_t top) {
    std::vector<const AudienceTerm*> nothing;
    std::size_t covered = 0;
    for (const auto& term : found.terms) {
        if (term.gets_nothing()) nothing.push_back(&term);
        covered += term.is_covered;
    }
    const auto words = words_of(found.dimension);
    return {"audience.without-support",
            {{"nothing", nothing.size()},
             {"all", covered},
             {"many", words.many},
             {"names", names(nothing, top)},
             {"unknown", found.unknown},
             {"offers", found.offers},
             {"one", words.one}}};
}

/// Most and fewest offers among terms with some; and the terms nobody has mapped.
void add_order(Report& report, const AudienceOf& found, std::size_t top) {
    std::vector<const AudienceTerm*> some, unmapped;
    for (const auto& term : found.terms) {
        if (term.offers > 0) some.push_back(&term);
        if (!term.is_covered && term.offers == 0) unmapped.push_back(&term);
    }
    std::stable_sort(some.begin(), some.end(),
                     [](const auto* a, const auto* b) { return a->offers > b->offers; });  // equal: framework's order
    MessageList ordered{{}, Joining::conjunction, top};
    for (const auto* term : some)
        ordered.items.push_back({"dimension.term-count", {{"term", term->term.short_label}, {"count", term->offers}}});
    if (some.size() > 1)
        report.findings.push_back(
            {{"audience.offers", {{"one", words_of(found.dimension).one}, {"terms", std::move(ordered)}}}});
    if (!unmapped.empty()) report.findings.push_back({{"audience.unmapped", {{"names", names(unmapped, top)}}}});
}

MessageList joined_labels(const std::vector<std::size_t>& positions, const std::vector<DimensionTerm>& terms) {
    MessageList labels{{}, Joining::commas};
    for (auto position : positions) labels.items.emplace_back(terms[position].short_label);
    return labels;
}

/// Groups that get something, but nothing by some of `terms`: "Municipalities (implement, refine)".
void add_lacking(Report& report, std::string id, const AudienceOf& groups,
                 std::optional<std::vector<std::size_t>> AudienceTerm::*lacking,
                 const std::vector<DimensionTerm>& terms, std::size_t most) {
    std::vector<const AudienceTerm*> lacking_some;
    for (const auto& group : groups.terms)
        if ((group.*lacking) && !(group.*lacking)->empty()) lacking_some.push_back(&group);
    if (lacking_some.empty()) return;
    std::stable_sort(lacking_some.begin(), lacking_some.end(), [](const auto* a, const auto* b) {
        return a->offers > b->offers;  // who is spoken of most comes first; equal: the framework's order
    });
    MessageList listed{{}, Joining::conjunction, most};
    for (const auto* group : lacking_some)
        listed.items.push_back(
            {"audience.group-lacks",
             {{"group", group->term.short_label}, {"terms", joined_labels(*(group->*lacking), terms)}}});
    report.findings.push_back({{std::move(id), {{"count", lacking_some.size()}, {"groups", std::move(listed)}}}});
}

Table term_table(const Ecosystem& ecosystem, const AudienceOf& found, std::string name) {
    auto words = words_of(found.dimension);
    Table table{std::move(name), {"audience.table-terms", {{"one", words.one}}}, {}, {}};
    table.columns = {column("key"),
                     {"label", words.heading, ""},
                     column_as("offers", "known-offers", "offers"),
                     column("at_most", "offers"),
                     column("actors", "actors"),
                     column_as("stated", "of-these-stated", "actors"),
                     column("categories", "categories"),
                     column("lacking_principles"),
                     column("lacking_phases"),
                     column_as("names", "who")};
    auto principles = terms_of(ecosystem.framework, Dimension::principle);
    auto phases = terms_of(ecosystem.framework, Dimension::phase);
    auto labels = [](const std::optional<std::vector<std::size_t>>& positions,
                     const std::vector<DimensionTerm>& terms) -> Cell {
        if (!positions) return {};
        if (positions->empty()) return std::string();
        return Message(joined_labels(*positions, terms));
    };
    for (const auto& term : found.terms) {
        std::vector<Cell> row{term.term.key,
                              term.term.short_label,
                              number_cell(term.offers),
                              number_cell(term.offers + found.unknown),
                              number_cell(term.from.count()),
                              number_cell(term.from.stated()),
                              number_cell(term.from.categories.size()),
                              labels(term.lacking_principles, principles),
                              labels(term.lacking_phases, phases),
                              names_cell(ecosystem, term.from.actors)};
        if (term.gets_nothing()) row[7] = row[8] = Message("audience.all-terms");
        if (!term.is_covered && term.offers == 0) std::fill(row.begin() + 2, row.end(), Cell());
        table.rows.push_back(std::move(row));
    }
    if (found.unknown > 0) {
        std::vector<Cell> row{std::string(), words.unknown, number_cell(found.unknown)};
        row.resize(table.columns.size(), std::string());
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Target groups against another dimension: distinct actors, unknown in a row and a column of its own.
Table group_table(const Ecosystem& ecosystem, Dimension columns, std::string name, Message title) {
    auto found = with_unknown(ecosystem, Dimension::target, columns);
    Table table{std::move(name), std::move(title), {}, {}};
    table.columns = {column("key"), {"label", words_of(Dimension::target).heading, ""}};
    for (std::size_t i = 0; i < found.columns.size(); ++i) {
        const auto& term = found.columns[i].term;
        table.columns.push_back(
            {"c" + std::to_string(i + 1), term ? term->short_label : words_of(columns).unknown, "actors"});
    }
    table.columns.push_back(column("all", "actors"));
    for (std::size_t row = 0; row < found.rows.size(); ++row) {
        const auto& term = found.rows[row].term;
        std::vector<Cell> cells{term ? term->key : std::string(),
                                term ? term->short_label : words_of(Dimension::target).unknown};
        for (std::size_t column = 0; column < found.columns.size(); ++column)
            cells.push_back(number_cell(found.at(row, column).count()));
        cells.push_back(number_cell(found.rows[row].all.count()));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::vector<Message> definitions(const Ecosystem& ecosystem) {
    auto notes = counting_notes(ecosystem, cells(ecosystem));
    notes.emplace_back("audience.definition");
    return notes;
}

}  // namespace

std::vector<AudienceOf> audience(const Ecosystem& ecosystem) {
    std::vector<AudienceOf> all;
    for (auto dimension : {Dimension::target, Dimension::phase, Dimension::level})
        all.push_back(audience_of(ecosystem, dimension));
    return all;
}

Report audience_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = audience(ecosystem);
    Report report{"audience", Message("audience.title"), {}, {}, {}};
    for (const auto& dimension : found)
        if (!dimension.terms.empty()) report.findings.push_back({nothing_finding(dimension, params.top)});
    if (report.findings.empty()) report.findings.push_back({Message("audience.no-terms")});
    const auto most = std::min<std::size_t>(params.top, 4);
    add_lacking(report, "audience.lacking-phases", found[0], &AudienceTerm::lacking_phases,
                terms_of(ecosystem.framework, Dimension::phase), most);
    add_lacking(report, "audience.lacking-principles", found[0], &AudienceTerm::lacking_principles,
                terms_of(ecosystem.framework, Dimension::principle), most);
    for (const auto& dimension : found) add_order(report, dimension, params.top);
    constexpr std::array names{"target_groups", "phases", "levels"};
    for (std::size_t i = 0; i < found.size(); ++i) report.tables.push_back(term_table(ecosystem, found[i], names[i]));
    report.tables.push_back(
        group_table(ecosystem, Dimension::phase, "groups_by_phase", Message("audience.table-groups-by-phase")));
    report.tables.push_back(group_table(ecosystem, Dimension::principle, "groups_by_principle",
                                        Message("audience.table-groups-by-principle")));
    report.notes = definitions(ecosystem);
    return report;
}

}  // namespace ecomap
