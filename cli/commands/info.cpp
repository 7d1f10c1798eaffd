#include "cli/commands/info.hpp"

#include "cli/filter_options.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/usage.hpp"
#include "engine/analysis/dimension.hpp"
#include "engine/analysis/head_count.hpp"
#include "engine/analysis/laid_out.hpp"
#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/report_words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ecomap::cli {
namespace {

struct Options {
    InputOptions input;
    FilterWords filter;
    OutputOptions output;
};

Cell count(std::size_t number) { return static_cast<std::int64_t>(number); }

Cell in_full(const SourceDocument& source) {
    if (source.title.empty()) return source.key;
    auto titles = source.title.by_language();
    for (auto& [language, title] : titles) title = source.key + ": " + title;
    return Text(std::move(titles));
}

Table about_table(const Ecosystem& ecosystem) {
    const auto& about = ecosystem.about;
    const auto& made = ecosystem.provenance;
    Table table{"about", Message("info.table-about"), {}, {}};
    table.columns = {{"what", Message("info.column-what"), ""}, {"value", Message("info.column-value"), ""}};
    auto row = [&](const std::string& what, Cell value) {
        table.rows.push_back({Message("info." + what), std::move(value)});
    };
    auto known = [](const std::string& value) { return value.empty() ? Cell{} : Cell{value}; };
    std::string languages;
    for (const auto& language : about.languages) languages += (languages.empty() ? "" : ", ") + language;
    row("name", about.name);
    row("title", about.title);
    row("version", known(about.version));
    row("as-of", known(about.as_of));
    row("languages", known(languages));
    row("framework", known(ecosystem.framework.name));
    row("licence", known(about.licence));
    for (const auto& source : about.sources) row("source", in_full(source));
    if (!made.filter.empty()) row("filter", made.filter);
    if (!made.what_if.empty()) row("what-if", made.what_if);
    if (made.rows_left_out > 0) row("rows-with-errors-left-out", count(made.rows_left_out));
    return table;
}

std::size_t survey_statements(const Ecosystem& ecosystem) {
    return static_cast<std::size_t>(std::count_if(ecosystem.survey.begin(), ecosystem.survey.end(),
                                                  [](const auto& each) { return !is_unassigned(each); }));
}

using Counts = std::vector<std::pair<Message, std::size_t>>;

Counts counts_of(const Ecosystem& ecosystem) {
    const auto& framework = ecosystem.framework;
    const auto heads = head_count(ecosystem);
    const std::pair<const char*, std::size_t> rows[] = {{"actors", heads.actors},
                                                        {"categories", heads.categories},
                                                        {"events", heads.events},
                                                        {"proposed", heads.proposed},
                                                        {"offers", ecosystem.offers.size()},
                                                        {"links", ecosystem.links.size()},
                                                        {"reported-gaps", ecosystem.gaps.size()},
                                                        {"survey-statements", survey_statements(ecosystem)},
                                                        {"recommendations", ecosystem.recommendations.size()},
                                                        {"findings", ecosystem.findings.size()},
                                                        {"events-in-time", ecosystem.timeline.size()},
                                                        {"process-steps", ecosystem.processes.size()},
                                                        {"metrics", ecosystem.metrics.size()},
                                                        {"principles", framework.principles.size()},
                                                        {"principle-statements", framework.statements.size()},
                                                        {"support-types", framework.support_types.size()},
                                                        {"actor-types", framework.actor_types.size()},
                                                        {"target-groups", framework.target_groups.size()},
                                                        {"levels", framework.levels.size()},
                                                        {"phases", framework.phases.size()},
                                                        {"link-kinds", framework.link_kinds.size()}};
    Counts counts;
    for (const auto& [what, number] : rows) counts.emplace_back(Message("info." + std::string(what)), number);
    for (std::size_t place = 0; place < framework.own.size(); ++place)
        counts.emplace_back(words_of(framework, own_dimension(place)).many, framework.own[place].terms.size());
    return counts;
}

/// Beside the numbers of a selection stand those of the whole map, so that 0 is not read as none.
Table counts_table(const Ecosystem& ecosystem) {
    Table table{"rows", Message("info.table-rows"), {}, {}};
    table.columns = {{"what", Message("info.column-what"), ""}, {"rows", Message("info.column-rows"), "rows"}};
    for (const auto& [what, number] : counts_of(ecosystem)) table.rows.push_back({what, count(number)});
    const auto& whole = ecosystem.selection.whole;
    if (!whole) return table;
    table.columns.push_back({"whole", Message("info.column-whole"), "rows"});
    const auto all = counts_of(*whole);
    for (std::size_t i = 0; i < all.size(); ++i) table.rows[i].push_back(count(all[i].second));
    return table;
}

/// What each principle means in practice, in the framework's words.
Table statements_table(const Framework& framework) {
    Table table{"principle_statements", Message("info.table-principle-statements"), {}, {}};
    table.columns = {{"principle", Message("info.column-principle"), ""},
                     {"statement", Message("info.column-statement"), ""}};
    for (auto id : framework.principles.ids())
        for (const auto& statement : framework.statements)
            if (statement.principle == id) table.rows.push_back({brief(framework.principles[id]), statement.label});
    return table;
}

/// How many facts of one kind are stated, inferred, known from elsewhere, or not given at all.
struct Certainties {
    std::size_t stated = 0, inferred = 0, other = 0, missing = 0;
    void add(Certainty certainty) {
        auto& where = is_stated(certainty) ? stated : certainty == Certainty::inferred ? inferred : other;
        ++where;
    }
    template <class Tag>
    void add(const Classified<Tag>& classified) {
        if (classified.terms.empty()) {
            ++missing;
        } else {
            add(classified.certainty);
        }
    }
};

Table certainty_table(const Ecosystem& ecosystem) {
    Certainties actors, types, levels, offers, support, principles, phases, groups, links, answers;
    for (const auto& actor : ecosystem.actors) {
        actors.add(actor.certainty);
        if (actor.type) types.add(actor.type_certainty);
        types.missing += actor.type ? 0 : 1;
        if (actor.level) levels.add(actor.level_certainty);
        levels.missing += actor.level ? 0 : 1;
    }
    for (const auto& offer : ecosystem.offers) {
        offers.add(offer.certainty);
        support.add(offer.support_types);
        principles.add(offer.principles);
        phases.add(offer.phases);
        groups.add(offer.target_groups);
    }
    for (const auto& link : ecosystem.links) links.add(link.certainty);
    for (const auto& statement : ecosystem.survey)
        for (const auto& answer : statement.answers) {
            if (answer.percent) answers.add(answer.certainty);
            answers.missing += answer.percent ? 0 : 1;
        }
    Table table{"certainty", Message("info.table-certainty"), {}, {}};
    table.columns = {{"fact", Message("info.column-fact"), ""},
                     {"stated", Message("info.column-stated"), "facts"},
                     {"inferred", Message("info.column-inferred"), "facts"},
                     {"other", Message("info.column-other"), "facts"},
                     {"missing", {"info.column-missing", {{"scope", scope_of(ecosystem)}}}, "facts"}};
    auto add = [&](Message what, const Certainties& of) {
        table.rows.push_back(
            {std::move(what), count(of.stated), count(of.inferred), count(of.other), count(of.missing)});
    };
    auto row = [&](const std::string& what, const Certainties& of) { add(Message("info." + what), of); };
    row("rows-of-actors", actors);
    row("the-actors-type", types);
    row("the-actors-level", levels);
    row("offers", offers);
    row("the-offers-support-types", support);
    row("the-offers-principles", principles);
    row("the-offers-phases", phases);
    row("the-offers-target-groups", groups);
    for (std::size_t place = 0; place < ecosystem.framework.own.size(); ++place) {
        Certainties own;
        const auto add_all = [&](const auto& rows) {
            for (const auto& each : rows) own.add(each.own[place]);
        };
        const bool is_actors = ecosystem.framework.own[place].of == TermsOf::actors;
        is_actors ? add_all(ecosystem.actors) : add_all(ecosystem.offers);
        add({is_actors ? "info.the-actors-own" : "info.the-offers-own",
             {{"one", words_of(ecosystem.framework, own_dimension(place)).one}}},
            own);
    }
    row("links", links);
    row("survey-answers", answers);
    return table;
}

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    std::vector<Document> documents;
    for (const auto& folder : options.input.datasets) {
        const auto ecosystem = filtered(load_ecosystem(folder, options.input), options.filter);
        Report report{"info", Message("info.contents"), {}, {}, {}};
        if (!ecosystem.actors.empty()) report.notes.emplace_back("info.empty-means-stated");
        report.called = calling_of(ecosystem.framework);
        report.tables = {about_table(ecosystem), counts_table(ecosystem), certainty_table(ecosystem)};
        if (!ecosystem.framework.statements.empty()) report.tables.push_back(statements_table(ecosystem.framework));
        documents.push_back({origin_of(ecosystem), std::move(report)});
    }
    write_reports(options.output, documents, "");
    return ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_info(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_dataset_options(app, options->input, true);
    add_reading_options(app, options->input);
    add_output_options(app, options->output, Holds::report, "FILE");
    add_filter_options(app, options->filter);
    options->input.question = "info";
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
