#include "engine/analysis/support/audience.hpp"

#include "engine/analysis/no_number.hpp"
#include "engine/analysis/support/cell_tables.hpp"
#include "engine/analysis/support/cell_words.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

Pivot with_unknown(const Ecosystem& ecosystem, Dimension rows, Dimension columns) {
    return pivot(ecosystem, {rows, Unknown::own_line}, Axis(columns, Unknown::own_line));
}

/// What each group lacks by another dimension, in the order of its lines.
std::vector<Lacking> lacking_by(const Ecosystem& ecosystem, Dimension groups, Dimension by) {
    const auto table = pivot(ecosystem, groups, Axis(by));
    const auto standings = cell_standings(ecosystem, table, groups, by);
    std::vector<Lacking> lacking(table.rows.size());
    for (std::size_t cell = 0; cell < standings.size(); ++cell) {
        auto& row = lacking[cell / table.columns.size()];
        const auto column = cell % table.columns.size();
        if (standings[cell].state == CellState::sure_gap) row.surely.push_back(column);
        if (standings[cell].state == CellState::possible_gap) row.perhaps.push_back(column);
    }
    return lacking;
}

/// Of how many counted offers it is our judgement which terms they have, or that they are.
std::size_t judged_places(const Ecosystem& ecosystem, Dimension dimension) {
    const DimensionPlaces places(ecosystem, dimension);
    std::size_t judged = 0;
    for (const auto& [id, stated] : counted_offers(ecosystem)) {
        const auto place = places.of(ecosystem[id]);
        judged += !place.terms.empty() && !(stated && place.stated);
    }
    return judged;
}

AudienceOf audience_of(const Ecosystem& ecosystem, Dimension dimension) {
    const auto table = pivot(ecosystem, dimension);
    const auto standings = line_standings(ecosystem, table, dimension);
    const auto& selection = ecosystem.selection;
    const auto possible = selection.possible ? pivot(*selection.possible, dimension) : table;
    const auto principles = lacking_by(ecosystem, dimension, Dimension::principle);
    const auto phases = dimension == Dimension::phase ? std::vector<Lacking>(table.rows.size())
                                                      : lacking_by(ecosystem, dimension, Dimension::phase);
    AudienceOf found{
        dimension, {}, table.unclassified.size(), table.offers.size(), judged_places(ecosystem, dimension)};
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto& line = table.rows[row];
        if (!line.is_selected) continue;
        found.terms.push_back({*line.term, line.offers, possible.rows[row].offers + possible.unclassified.size(),
                               line.all, line.is_covered(), standings[row], principles[row], phases[row]});
    }
    return found;
}

/// "for 110 of 134 offers that is our judgement".
Message judgement_in(const AudienceOf& found) {
    return {"audience.judgement",
            {{"which", found.judged + found.unknown == found.offers ? "all" : "some"},
             {"judged", found.judged},
             {"known", found.offers - found.unknown}}};
}

MessageList names(const std::vector<const AudienceTerm*>& terms, std::size_t top) {
    MessageList all{{}, Joining::conjunction, top};
    for (const auto* term : terms) all.items.emplace_back(term->term.short_label);
    return all;
}

/// Who is without support: surely, and as far as anybody knows; in the selection.
void add_without(Report& report, const Ecosystem& ecosystem, const AudienceOf& found, std::size_t top) {
    std::vector<const AudienceTerm*> surely, perhaps, outside;
    std::size_t all = 0, could = 0;
    for (const auto& term : found.terms) {
        const auto state = term.standing.state;
        if (state == CellState::sure_gap) surely.push_back(&term);
        if (state == CellState::possible_gap) perhaps.push_back(&term);
        if (state == CellState::outside) outside.push_back(&term);
        all += term.is_covered && state != CellState::outside;
        could = std::max(could, term.standing.possible);
    }
    const bool covers_all =
        std::all_of(found.terms.begin(), found.terms.end(), [](const AudienceTerm& term) { return term.is_covered; });
    const auto words = words_of(found.dimension);
    if (!surely.empty())
        report.findings.push_back({{"audience.without-support",
                                    {{"count", surely.size()},
                                     {"all", all},
                                     {"one", words.one},
                                     {"many", words.many},
                                     {"scope", scope_of(ecosystem)},
                                     {"names", names(surely, top)},
                                     {"judged", found.judged},
                                     {"judgement", judgement_in(found)}}}});
    if ((surely.empty() && all > 0) || !perhaps.empty())
        report.findings.push_back({{"audience.without-known-support",
                                    {{"count", perhaps.size()},
                                     {"all", all},
                                     {"covered", covers_all ? "all" : "some"},
                                     {"scope", scope_of(ecosystem)},
                                     {"many", words.many},
                                     {"names", names(perhaps, top)},
                                     {"could", could},
                                     {"why", ecosystem.selection.whole ? "something" : "term"},
                                     {"unknown", found.unknown},
                                     {"offers", found.offers},
                                     {"judged", found.judged},
                                     {"judgement", judgement_in(found)},
                                     {"one", words.one}}}});
    if (!outside.empty()) report.findings.push_back({{"audience.outside", {{"names", names(outside, top)}}}});
}

/// Most and fewest offers among terms with some; and the terms nobody has mapped.
void add_order(Report& report, const AudienceOf& found, std::size_t top) {
    std::vector<const AudienceTerm*> some, unmapped;
    for (const auto& term : found.terms) {
        if (term.offers > 0) some.push_back(&term);
        if (term.standing.state == CellState::not_mapped) unmapped.push_back(&term);
    }
    std::stable_sort(some.begin(), some.end(),
                     [](const auto* a, const auto* b) { return a->offers > b->offers; });  // equal: framework's order
    MessageList ordered{{}, Joining::conjunction, top};
    for (const auto* term : some)
        ordered.items.push_back({"dimension.term-count", {{"term", term->term.short_label}, {"count", term->offers}}});
    if (some.size() > 1)
        report.findings.push_back({{"audience.offers",
                                    {{"one", words_of(found.dimension).one},
                                     {"terms", std::move(ordered)},
                                     {"judged", found.judged},
                                     {"judgement", judgement_in(found)}}}});
    if (!unmapped.empty()) report.findings.push_back({{"audience.unmapped", {{"names", names(unmapped, top)}}}});
}

MessageList joined_labels(const std::vector<std::size_t>& positions, const std::vector<DimensionTerm>& terms) {
    MessageList labels{{}, Joining::commas};
    for (auto position : positions) labels.items.emplace_back(terms[position].short_label);
    return labels;
}

Message labels_or_all(const std::vector<std::size_t>& positions, const std::vector<DimensionTerm>& terms) {
    return positions.size() == terms.size() && terms.size() > 1 ? Message("audience.all-terms")
                                                                : Message(joined_labels(positions, terms));
}

/// Groups that get something, but nothing by some terms of another dimension: "Municipalities (implement, refine)".
void add_lacking(Report& report, const Ecosystem& ecosystem, const AudienceOf& groups, Lacking AudienceTerm::*by,
                 Dimension dimension, std::vector<std::size_t> Lacking::*how, std::size_t most) {
    std::vector<const AudienceTerm*> lacking_some;
    for (const auto& group : groups.terms)
        if (group.offers > 0 && !(group.*by.*how).empty()) lacking_some.push_back(&group);
    if (lacking_some.empty()) return;
    std::stable_sort(lacking_some.begin(), lacking_some.end(), [](const auto* a, const auto* b) {
        return a->offers > b->offers;  // who is spoken of most comes first; equal: the framework's order
    });
    const auto terms = terms_of(ecosystem.framework, dimension);
    MessageList listed{{}, Joining::conjunction, most};
    for (const auto* group : lacking_some)
        listed.items.push_back(
            {"audience.group-lacks",
             {{"group", group->term.short_label}, {"terms", labels_or_all(group->*by.*how, terms)}}});
    report.findings.push_back({{"audience.lacking",
                                {{"count", lacking_some.size()},
                                 {"sure", how == &Lacking::surely ? "yes" : "no"},
                                 {"many", words_of(dimension).many},
                                 {"groups", std::move(listed)}}}});
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
                     column("perhaps_lacking_principles"),
                     column("lacking_phases"),
                     column("perhaps_lacking_phases"),
                     column_as("names", "who")};
    constexpr auto before_state = 4;
    const auto state = state_columns();
    table.columns.insert(table.columns.begin() + before_state, state.begin(), state.end());
    auto principles = terms_of(ecosystem.framework, Dimension::principle);
    auto phases = terms_of(ecosystem.framework, Dimension::phase);
    auto labels = [](const std::vector<std::size_t>& positions, const std::vector<DimensionTerm>& terms) -> Cell {
        if (positions.empty()) return std::string();
        return labels_or_all(positions, terms);
    };
    for (const auto& term : found.terms) {
        std::vector<Cell> row{term.term.key,
                              term.term.short_label,
                              number_cell(term.offers),
                              number_cell(term.at_most),
                              number_cell(term.from.count()),
                              number_cell(term.from.stated()),
                              number_cell(term.from.categories.size()),
                              labels(term.principles.surely, principles),
                              labels(term.principles.perhaps, principles),
                              labels(term.phases.surely, phases),
                              labels(term.phases.perhaps, phases),
                              names_cell(ecosystem, term.from.actors)};
        if (term.standing.state == CellState::not_mapped) std::fill(row.begin() + 2, row.end(), Cell());
        const auto meaning = state_cells(term.standing);
        row.insert(row.begin() + before_state, meaning.begin(), meaning.end());
        table.rows.push_back(std::move(row));
    }
    if (found.unknown > 0) {
        std::vector<Cell> row{std::string(), words.unknown, number_cell(found.unknown)};
        row.resize(table.columns.size(), std::string());
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Target groups against another dimension: distinct actors, unknown in a row and a column of its own. An empty cell of
/// two known terms says what it means; beside the unknown 0 is a number like any other.
Table group_table(const Ecosystem& ecosystem, Dimension columns, std::string name, Message title) {
    auto found = with_unknown(ecosystem, Dimension::target, columns);
    const auto known = pivot(ecosystem, Dimension::target, Axis(columns));
    const auto standings = cell_standings(ecosystem, known, Dimension::target, columns);
    Table table{std::move(name), std::move(title), {}, {}};
    table.columns = {column("key"), {"label", words_of(Dimension::target).heading, ""}};
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < found.columns.size(); ++i) {
        if (!found.columns[i].is_selected) continue;
        shown.push_back(i);
        const auto& term = found.columns[i].term;
        table.columns.push_back(
            {"c" + std::to_string(shown.size()), term ? term->short_label : words_of(columns).unknown, "actors"});
    }
    table.columns.push_back(column("all", "actors"));
    for (std::size_t row = 0; row < found.rows.size(); ++row) {
        if (!found.rows[row].is_selected) continue;
        const auto& term = found.rows[row].term;
        std::vector<Cell> cells{term ? term->key : std::string(),
                                term ? term->short_label : words_of(Dimension::target).unknown};
        std::vector<CellStanding> across;
        for (auto column : shown) {
            const bool is_known = term && found.columns[column].term;
            const auto standing = is_known ? standings[row * known.columns.size() + column] : CellStanding{};
            if (is_known) across.push_back(standing);
            cells.push_back(actors_in(found.at(row, column), standing));
        }
        cells.push_back(actors_in(found.rows[row].all, standing_of_all(across)));
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
        if (!dimension.terms.empty()) add_without(report, ecosystem, dimension, params.top);
    if (report.findings.empty()) report.findings.push_back({Message("audience.no-terms")});
    const auto most = std::min<std::size_t>(params.top, 4);
    for (auto how : {&Lacking::surely, &Lacking::perhaps}) {
        add_lacking(report, ecosystem, found[0], &AudienceTerm::phases, Dimension::phase, how, most);
        add_lacking(report, ecosystem, found[0], &AudienceTerm::principles, Dimension::principle, how, most);
    }
    for (const auto& dimension : found) add_order(report, dimension, params.top);
    constexpr std::array names{"target_groups", "phases", "levels"};
    for (std::size_t i = 0; i < found.size(); ++i) report.tables.push_back(term_table(ecosystem, found[i], names[i]));
    report.tables.push_back(
        group_table(ecosystem, Dimension::phase, "groups_by_phase", Message("audience.table-groups-by-phase")));
    report.tables.push_back(group_table(ecosystem, Dimension::principle, "groups_by_principle",
                                        Message("audience.table-groups-by-principle")));
    report.notes = definitions(ecosystem);
    add_no_number_note(report);
    return report;
}

}  // namespace ecomap
