#include "engine/analysis/certainty/completeness.hpp"

#include "engine/analysis/support/cell_words.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace ecomap {
namespace {

/// How sure a row's value is; none: it has none.
using Sure = std::optional<Certainty>;

Sure when(bool is_there, Certainty certainty = Certainty::stated) { return is_there ? Sure(certainty) : std::nullopt; }

template <class Tag>
Sure given(const Classified<Tag>& classified) {
    return when(!classified.terms.empty(), classified.certainty);
}

enum class Is { core, extra };

/// Counts one measure over the rows of `list`.
template <class List, class SureOf>
void add(CompletenessTable& table, const List& list, std::string key, Is is, SureOf sure_of) {
    CompletenessMeasure measure{key, Message("completeness." + table.key + "." + key), is == Is::core};
    for (const auto& row : list) {
        Sure sure = sure_of(row);
        ++(!sure ? measure.unknown : is_stated(*sure) ? measure.stated : measure.inferred);
    }
    table.measures.push_back(std::move(measure));
}

template <class List>
void add_source(CompletenessTable& table, const List& list) {
    add(table, list, "source", Is::core, [](const auto& row) { return when(!row.source.empty()); });
}

template <class List>
CompletenessTable table_of(const std::string& key, const List& list) {
    return {key, Message("completeness." + key), list.size(), {}};
}

/// How each actor comes to have offers: by stated ones, by inferred ones only, or not at all.
std::vector<Sure> offers_of_actors(const Ecosystem& ecosystem) {
    std::vector<Sure> sure(ecosystem.actors.size());
    for (const auto& offer : ecosystem.offers) {
        auto& actor = sure[offer.actor.value];
        if (!actor || !is_stated(*actor)) actor = offer.certainty;
    }
    return sure;
}

CompletenessTable actors(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.actors;
    auto table = table_of("actors", list);
    auto offers = offers_of_actors(ecosystem);
    add(table, list, "offers", Is::extra,
        [&](const Actor& actor) { return offers[static_cast<std::size_t>(&actor - list.data())]; });
    add(table, list, "type", Is::core,
        [](const Actor& actor) { return when(actor.type.has_value(), actor.type_certainty); });
    add(table, list, "level", Is::core, [](const Actor& actor) { return when(actor.level.has_value()); });
    add(table, list, "gives_support", Is::extra, [](const Actor& actor) {
        return when(actor.gives_support != SupportGiver::unknown,
                    actor.gives_support == SupportGiver::implied ? Certainty::inferred : Certainty::stated);
    });
    add(table, list, "website", Is::extra, [](const Actor& actor) { return when(!actor.website.empty()); });
    add_source(table, list);
    return table;
}

CompletenessTable offers(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.offers;
    auto table = table_of("offers", list);
    add(table, list, "support_types", Is::core, [](const Offer& offer) { return given(offer.support_types); });
    add(table, list, "principles", Is::core, [](const Offer& offer) { return given(offer.principles); });
    add(table, list, "target_groups", Is::core, [](const Offer& offer) { return when(!offer.target_groups.empty()); });
    add(table, list, "phases", Is::core, [](const Offer& offer) { return given(offer.phases); });
    add(table, list, "gaps", Is::extra, [](const Offer& offer) { return given(offer.gaps); });
    add(table, list, "as_of", Is::extra,
        [](const Offer& offer) { return when(offer.as_of || offer.period.start || offer.period.end); });
    add(table, list, "example", Is::extra, [](const Offer& offer) { return when(!offer.example.empty()); });
    add_source(table, list);
    return table;
}

CompletenessTable links(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.links;
    auto table = table_of("links", list);
    add(table, list, "tie", Is::extra, [](const Link& link) { return Sure(link.certainty); });
    add(table, list, "period", Is::extra, [](const Link& link) { return when(link.period.start || link.period.end); });
    add_source(table, list);
    return table;
}

CompletenessTable gaps(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.gaps;
    auto table = table_of("gaps", list);
    add(table, list, "evidence", Is::core, [](const Gap& gap) {
        bool is_named = !gap.evidence.empty();
        return when(is_named || !gap.evidence_inferred.empty(), is_named ? Certainty::stated : Certainty::inferred);
    });
    add(table, list, "statements", Is::extra, [](const Gap& gap) { return given(gap.statements); });
    add_source(table, list);
    return table;
}

CompletenessTable survey(const Ecosystem& ecosystem) {
    std::vector<SurveyAnswer> answers;
    for (const auto& statement : ecosystem.survey)
        answers.insert(answers.end(), statement.answers.begin(), statement.answers.end());
    auto table = table_of("survey", answers);
    add(table, answers, "percent", Is::core,
        [](const SurveyAnswer& answer) { return when(answer.percent.has_value(), answer.certainty); });
    add_source(table, answers);
    return table;
}

CompletenessTable recommendations(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.recommendations;
    auto table = table_of("recommendations", list);
    add(table, list, "gaps", Is::core, [](const Recommendation& one) { return given(one.gaps); });
    add(table, list, "actors", Is::core,
        [](const Recommendation& one) { return when(!one.actors.empty() || one.lead); });
    add(table, list, "conclusions", Is::extra,
        [](const Recommendation& one) { return when(!one.conclusions.empty(), one.conclusions_certainty); });
    add_source(table, list);
    return table;
}

CompletenessTable findings(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.findings;
    auto table = table_of("findings", list);
    add(table, list, "relates_to", Is::extra,
        [](const FindingNote& one) { return when(!one.relates_to.empty(), one.relates_to_certainty); });
    add_source(table, list);
    return table;
}

CompletenessTable timeline(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.timeline;
    auto table = table_of("timeline", list);
    add(table, list, "start", Is::core, [](const TimelineEvent& one) { return when(one.period.start.has_value()); });
    add_source(table, list);
    return table;
}

CompletenessTable processes(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.processes;
    auto table = table_of("processes", list);
    add(table, list, "role", Is::extra, [](const ProcessStep& one) { return when(!one.role.empty()); });
    add(table, list, "minutes", Is::extra,
        [](const ProcessStep& one) { return when(one.minutes_min || one.minutes_max); });
    add_source(table, list);
    return table;
}

CompletenessTable metrics(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.metrics;
    auto table = table_of("metrics", list);
    add(table, list, "as_of", Is::extra, [](const Metric& one) { return when(!one.as_of.empty()); });
    add_source(table, list);
    return table;
}

// ---- words -----------------------------------------------------------------------------------------------------

struct Ranked {
    const CompletenessTable* table;
    const CompletenessMeasure* measure;
};

/// Core measures that count something, in the tables' order.
std::vector<Ranked> core(const Completeness& found, std::size_t CompletenessMeasure::*count) {
    std::vector<Ranked> all;
    for (const auto& table : found.tables)
        for (const auto& measure : table.measures)
            if (measure.is_core && measure.*count > 0) all.push_back({&table, &measure});
    return all;
}

/// By falling share of unknown; equal ones in the tables' order.
std::vector<Ranked> lacks_of(const Completeness& found) {
    auto all = core(found, &CompletenessMeasure::unknown);
    std::stable_sort(all.begin(), all.end(), [](const Ranked& a, const Ranked& b) {
        return a.measure->unknown * b.measure->rows() > b.measure->unknown * a.measure->rows();
    });
    return all;
}

Message lack(const Ranked& one) {
    return {"completeness.lack." + one.table->key + "." + one.measure->key,
            {{"share", whole_percent(one.measure->unknown, one.measure->rows())}}};
}

Message largest_lack(const Completeness& found) {
    auto lacks = lacks_of(found);
    if (found.tables.empty()) return Message("completeness.no-rows");
    if (lacks.empty()) return Message("completeness.nothing-lacks");
    return {"completeness.largest-lack", {{"lack", lack(lacks.front())}}};
}

std::optional<Message> most_inferred(const Completeness& found) {
    auto inferred = core(found, &CompletenessMeasure::inferred);
    if (inferred.empty()) return std::nullopt;
    const auto& [table, measure] =
        *std::max_element(inferred.begin(), inferred.end(),
                          [](const Ranked& a, const Ranked& b) { return a.measure->inferred < b.measure->inferred; });
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
                               {{"unknown", measure.unknown}, {"rows", measure.rows()}});
    return std::nullopt;
}

Table table_of(const Completeness& found) {
    Table table{"completeness_counts", Message("completeness.table-completeness-counts"), {}, {}};
    table.columns = {column_as("table", "table-key"), column_as("measure", "measure-key"),
                     column("table_label"),           column_as("label", "measure"),
                     column("rows", "rows"),          column("stated", "rows"),
                     column("inferred", "rows"),      column("unknown", "rows"),
                     column("unknown_share", "share")};
    for (const auto& one : found.tables)
        for (const auto& measure : one.measures)
            table.rows.push_back({one.key, measure.key, one.title, measure.label, number_cell(measure.rows()),
                                  number_cell(measure.stated), number_cell(measure.inferred),
                                  number_cell(measure.unknown),
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
    for (auto& table : {actors(ecosystem), offers(ecosystem), links(ecosystem), gaps(ecosystem), survey(ecosystem),
                        recommendations(ecosystem), findings(ecosystem), timeline(ecosystem), processes(ecosystem),
                        metrics(ecosystem)}) {
        if (table.rows == 0) found.without_rows.push_back(table.key);
        else found.tables.push_back(table);
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
    if (!found.without_rows.empty()) {
        MessageList tables;
        for (const auto& key : found.without_rows) tables.items.push_back(Message::as_it_is(key));
        report.notes.push_back({"completeness.without-rows", {{"tables", std::move(tables)}}});
    }
    add_filter_note(report.notes, ecosystem);
    return report;
}

}  // namespace ecomap
