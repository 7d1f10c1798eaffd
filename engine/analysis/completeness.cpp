#include "engine/analysis/completeness.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/phrase.hpp"

#include <algorithm>
#include <cmath>
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

/// What is said of a measure, in both languages.
struct Words {
    const char* key;
    Text label, lacking;
    bool is_core = false;
};

/// Counts one measure over the rows of `list`.
template <class List, class SureOf>
void add(CompletenessTable& table, const List& list, Words words, SureOf sure_of) {
    CompletenessMeasure measure{words.key, words.label, words.lacking, words.is_core};
    for (const auto& row : list) {
        Sure sure = sure_of(row);
        ++(!sure ? measure.unknown : is_stated(*sure) ? measure.stated : measure.inferred);
    }
    table.measures.push_back(std::move(measure));
}

template <class List>
void add_source(CompletenessTable& table, const List& list, bool is_core) {
    add(table, list, {"source", {"Källa", "Source"}, {"saknar källa", "have no source"}, is_core},
        [](const auto& row) { return when(!row.source.empty()); });
}

template <class List>
CompletenessTable table_of(const char* key, Text title, Text rows_of, const List& list) {
    return {key, std::move(title), std::move(rows_of), list.size(), {}};
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
    auto table = table_of("actors", {"Aktörer", "Actors"}, {"aktörerna", "the actors"}, list);
    auto offers = offers_of_actors(ecosystem);
    add(table, list, {"offers", {"Erbjudande", "Offer"}, {"saknar erbjudande", "have no offer"}},
        [&](const Actor& actor) { return offers[static_cast<std::size_t>(&actor - list.data())]; });
    add(table, list, {"type", {"Aktörstyp", "Actor type"}, {"saknar aktörstyp", "have no type"}, true},
        [](const Actor& actor) { return when(actor.type.has_value(), actor.type_certainty); });
    add(table, list, {"level", {"Nivå", "Level"}, {"saknar nivå", "have no level"}, true},
        [](const Actor& actor) { return when(actor.level.has_value()); });
    add(table, list,
        {"gives_support",
         {"Om den ger stöd", "Whether it gives support"},
         {"saknar uppgift om de ger stöd", "do not say whether they give support"}},
        [](const Actor& actor) {
            return when(actor.gives_support != SupportGiver::unknown,
                        actor.gives_support == SupportGiver::implied ? Certainty::inferred : Certainty::stated);
        });
    add(table, list, {"website", {"Webbplats", "Website"}, {"saknar webbplats", "have no website"}},
        [](const Actor& actor) { return when(!actor.website.empty()); });
    add_source(table, list, true);
    return table;
}

CompletenessTable offers(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.offers;
    auto table = table_of("offers", {"Erbjudanden", "Offers"}, {"erbjudandena", "the offers"}, list);
    add(table, list, {"support_types", {"Stödtyp", "Support type"}, {"saknar stödtyp", "have no support type"}, true},
        [](const Offer& offer) { return given(offer.support_types); });
    add(table, list, {"principles", {"Princip", "Principle"}, {"saknar princip", "have no principle"}, true},
        [](const Offer& offer) { return given(offer.principles); });
    add(table, list, {"target_groups", {"Målgrupp", "Target group"}, {"saknar målgrupp", "have no target group"}, true},
        [](const Offer& offer) { return when(!offer.target_groups.empty()); });
    add(table, list, {"phases", {"Fas", "Phase"}, {"saknar fas", "have no phase"}, true},
        [](const Offer& offer) { return given(offer.phases); });
    add(table, list, {"gaps", {"Glapp som det svarar på", "Gap that it answers"}, {"saknar glapp", "name no gap"}},
        [](const Offer& offer) { return given(offer.gaps); });
    add(table, list,
        {"as_of", {"När det sades eller gäller", "When it was said or holds"}, {"saknar tid", "have no date"}},
        [](const Offer& offer) { return when(offer.as_of || offer.period.start || offer.period.end); });
    add(table, list, {"example", {"Exempel", "Example"}, {"saknar exempel", "have no example"}},
        [](const Offer& offer) { return when(!offer.example.empty()); });
    add_source(table, list, true);
    return table;
}

CompletenessTable links(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.links;
    auto table = table_of("links", {"Länkar", "Links"}, {"länkarna", "the links"}, list);
    add(table, list, {"tie", {"Själva länken", "The link itself"}, {"saknar uppgift", "are unknown"}},
        [](const Link& link) { return Sure(link.certainty); });
    add(table, list, {"period", {"När den gäller", "When it holds"}, {"saknar tid", "have no date"}},
        [](const Link& link) { return when(link.period.start || link.period.end); });
    add_source(table, list, true);
    return table;
}

CompletenessTable gaps(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.gaps;
    auto table = table_of("gaps", {"Rapporterade glapp", "Reported gaps"}, {"glappen", "the gaps"}, list);
    add(table, list, {"evidence", {"Belägg", "Evidence"}, {"saknar belägg", "have no evidence"}, true},
        [](const Gap& gap) {
            bool is_named = !gap.evidence.empty();
            return when(is_named || !gap.evidence_inferred.empty(), is_named ? Certainty::stated : Certainty::inferred);
        });
    add(table, list,
        {"statements", {"Enkätpåstående", "Survey statement"}, {"saknar enkätpåstående", "have no survey statement"}},
        [](const Gap& gap) { return given(gap.statements); });
    add_source(table, list, true);
    return table;
}

CompletenessTable survey(const Ecosystem& ecosystem) {
    std::vector<SurveyAnswer> answers;
    for (const auto& statement : ecosystem.survey)
        answers.insert(answers.end(), statement.answers.begin(), statement.answers.end());
    auto table = table_of("survey", {"Enkätsvar", "Survey answers"}, {"enkätsvaren", "the survey answers"}, answers);
    add(table, answers, {"percent", {"Andel", "Share"}, {"saknar värde", "have no value"}, true},
        [](const SurveyAnswer& answer) { return when(answer.percent.has_value(), answer.certainty); });
    add_source(table, answers, true);
    return table;
}

CompletenessTable recommendations(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.recommendations;
    auto table = table_of("recommendations", {"Rekommendationer", "Recommendations"},
                          {"rekommendationerna", "the recommendations"}, list);
    add(table, list,
        {"gaps", {"Glapp som den svarar på", "Gap that it answers"}, {"saknar glapp", "name no gap"}, true},
        [](const Recommendation& one) { return given(one.gaps); });
    add(table, list, {"actors", {"Namngiven aktör", "Named actor"}, {"saknar namngiven aktör", "name no actor"}, true},
        [](const Recommendation& one) { return when(!one.actors.empty() || one.lead); });
    add(table, list, {"conclusions", {"Slutsats", "Conclusion"}, {"saknar slutsats", "follow from no conclusion"}},
        [](const Recommendation& one) { return when(!one.conclusions.empty(), one.conclusions_certainty); });
    add_source(table, list, true);
    return table;
}

CompletenessTable findings(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.findings;
    auto table = table_of("findings", {"Fynd i källorna", "Findings of the sources"}, {"fynden", "the findings"}, list);
    add(table, list,
        {"relates_to", {"Vad det hör till", "What it relates to"}, {"hör inte till något", "relate to nothing"}},
        [](const FindingNote& one) { return when(!one.relates_to.empty(), one.relates_to_certainty); });
    add_source(table, list, true);
    return table;
}

CompletenessTable timeline(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.timeline;
    auto table = table_of("timeline", {"Händelser", "Events"}, {"händelserna", "the events"}, list);
    add(table, list, {"start", {"När", "When"}, {"saknar år", "have no year"}, true},
        [](const TimelineEvent& one) { return when(one.period.start.has_value()); });
    add_source(table, list, true);
    return table;
}

CompletenessTable processes(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.processes;
    auto table = table_of("processes", {"Processteg", "Process steps"}, {"processtegen", "the process steps"}, list);
    add(table, list, {"role", {"Roll", "Role"}, {"saknar roll", "have no role"}},
        [](const ProcessStep& one) { return when(!one.role.empty()); });
    add(table, list, {"minutes", {"Tid den tar", "How long it takes"}, {"saknar tid", "have no duration"}},
        [](const ProcessStep& one) { return when(one.minutes_min || one.minutes_max); });
    add_source(table, list, true);
    return table;
}

CompletenessTable metrics(const Ecosystem& ecosystem) {
    const auto& list = ecosystem.metrics;
    auto table = table_of("metrics", {"Mätvärden", "Metrics"}, {"mätvärdena", "the metrics"}, list);
    add(table, list, {"as_of", {"När", "When"}, {"saknar tid", "have no date"}},
        [](const Metric& one) { return when(!one.as_of.empty()); });
    add_source(table, list, true);
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

std::string lack_in_words(const Ranked& one, std::string_view language) {
    return fill(choose(language, "{} av {} {}", "{} of {} {}"),
                {share_in_words(one.measure->unknown, one.measure->rows(), language),
                 std::string(one.table->rows_of.in(language)), std::string(one.measure->lacking.in(language))});
}

Finding largest_lack(const Completeness& found) {
    auto lacks = lacks_of(found);
    if (found.tables.empty()) return {Message("completeness.there-are-no-rows-to")};
    if (lacks.empty()) return {Message("completeness.nothing-that-the-pictures-are")};
    return {sentence("Störst lucka i underlaget: {}.", "Largest hole in the data: {}.",
                     [&](std::string_view language) { return std::vector{lack_in_words(lacks.front(), language)}; })};
}

std::optional<Finding> most_inferred(const Completeness& found) {
    auto inferred = core(found, &CompletenessMeasure::inferred);
    if (inferred.empty()) return std::nullopt;
    const auto& [table, measure] =
        *std::max_element(inferred.begin(), inferred.end(),
                          [](const Ranked& a, const Ranked& b) { return a.measure->inferred < b.measure->inferred; });
    return Finding{sentence(
        "Flest bedömningar: {}, där {} av {} är härledda, inte angivna i källan.",
        "Most judgement: {}, where {} of {} are inferred, not stated by the source.",
        [&, table = table, measure = measure](std::string_view language) {
            auto name =
                fill("{} ({})", {std::string(measure->label.in(language)), std::string(table->title.in(language))});
            return std::vector{name, std::to_string(measure->inferred), std::to_string(measure->rows())};
        })};
}

std::optional<Finding> actors_without_offers(const Completeness& found) {
    for (const auto& table : found.tables)
        for (const auto& measure : table.measures)
            if (table.key == "actors" && measure.key == "offers" && measure.unknown > 0)
                return Finding{
                    sentence("{} av {} aktörer saknar erbjudande.",
                             measure.unknown == 1 ? "{} of {} actors has no offer." : "{} of {} actors have no offer.",
                             [&](std::string_view) {
                                 return std::vector{std::to_string(measure.unknown), std::to_string(measure.rows())};
                             })};
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

std::string share_in_words(std::size_t part, std::size_t whole, std::string_view language) {
    if (whole == 0) return "";
    auto share = std::round(100 * static_cast<double>(part) / static_cast<double>(whole));
    if (part > 0) share = std::max(share, 1.0);
    if (part < whole) share = std::min(share, 99.0);
    return percent(share, language);
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
    std::vector<Finding> findings{largest_lack(found)};
    if (auto finding = most_inferred(found)) findings.push_back(*finding);
    if (auto finding = actors_without_offers(found)) findings.push_back(*finding);
    auto lacks = lacks_of(found);
    for (std::size_t i = 1; i < lacks.size(); ++i)
        findings.push_back({in_both([&](std::string_view language) {
            return lack_in_words(lacks[i], language) + " (" + std::to_string(lacks[i].measure->unknown) +
                   std::string(choose(language, " av ", " of ")) + std::to_string(lacks[i].measure->rows()) + ").";
        })});
    return findings;
}

Report completeness_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = completeness(ecosystem);
    Report report{"completeness", {"Hur fullständigt underlaget är", "How complete the data is"}, {}, {}, {}};
    report.findings = completeness_findings(found);
    if (report.findings.size() > params.top) report.findings.resize(params.top);
    report.tables = {table_of(found)};
    report.notes.emplace_back("completeness.stated-the-source-says-it");
    if (!found.without_rows.empty())
        report.notes.push_back(
            sentence("Tabeller utan rader: {}.", "Tables without rows: {}.",
                     [&](std::string_view language) { return std::vector{join_list(found.without_rows, language)}; }));
    add_filter_note(report.notes, ecosystem.about);
    return report;
}

}  // namespace ecomap
