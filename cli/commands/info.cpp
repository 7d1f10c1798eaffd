#include "cli/commands/info.hpp"

#include "cli/filter_options.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/usage.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace ecomap::cli {
namespace {

struct Options {
    InputOptions input;
    FilterWords filter;
    OutputOptions output;
};

Cell count(std::size_t number) { return static_cast<std::int64_t>(number); }

Table about_table(const Ecosystem& ecosystem) {
    const auto& about = ecosystem.about;
    Table table{"about", Text("Om kartan", "About the map"), {}, {}};
    table.columns = {{"what", Text("Vad", "What"), ""}, {"value", Text("Värde", "Value"), ""}};
    auto row = [&](const char* swedish, const char* english, Cell value) {
        table.rows.push_back({Text(swedish, english), std::move(value)});
    };
    auto known = [](const std::string& value) { return value.empty() ? Cell{} : Cell{value}; };
    std::string languages;
    for (const auto& language : about.languages) languages += (languages.empty() ? "" : ", ") + language;
    row("namn", "name", about.name);
    row("titel", "title", about.title);
    row("version", "version", known(about.version));
    row("avser", "as of", known(about.as_of));
    row("språk", "languages", known(languages));
    row("ramverk", "framework", known(ecosystem.framework.name));
    row("licens", "licence", known(about.licence));
    for (const auto& source : about.sources) row("källa", "source", source.key + ": " + source.title);
    if (!about.filter.empty()) row("urval", "filter", about.filter);
    if (!about.what_if.empty()) row("tänk om", "what if", about.what_if);
    if (about.rows_left_out > 0)
        row("rader med fel utelämnade", "rows with errors left out", count(about.rows_left_out));
    return table;
}

Table counts_table(const Ecosystem& ecosystem) {
    Table table{"rows", Text("Antal", "Counts"), {}, {}};
    table.columns = {{"what", Text("Vad", "What"), ""}, {"rows", Text("Antal", "Number"), "rows"}};
    auto row = [&](const char* swedish, const char* english, const auto& list) {
        table.rows.push_back({Text(swedish, english), count(list.size())});
    };
    const auto& framework = ecosystem.framework;
    row("aktörer", "actors", ecosystem.actors);
    row("erbjudanden", "offers", ecosystem.offers);
    row("kopplingar", "links", ecosystem.links);
    row("rapporterade glapp", "reported gaps", ecosystem.gaps);
    row("enkätpåståenden", "survey statements", ecosystem.survey);
    row("rekommendationer", "recommendations", ecosystem.recommendations);
    row("iakttagelser", "findings", ecosystem.findings);
    row("händelser i tiden", "events in time", ecosystem.timeline);
    row("processteg", "process steps", ecosystem.processes);
    row("mätetal", "metrics", ecosystem.metrics);
    row("principer", "principles", framework.principles);
    row("stödtyper", "support types", framework.support_types);
    row("aktörstyper", "actor types", framework.actor_types);
    row("målgrupper", "target groups", framework.target_groups);
    row("nivåer", "levels", framework.levels);
    row("faser", "phases", framework.phases);
    row("kopplingsslag", "link kinds", framework.link_kinds);
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
    Certainties actors, types, offers, support, principles, phases, links, answers;
    for (const auto& actor : ecosystem.actors) {
        actors.add(actor.certainty);
        if (actor.type) types.add(actor.type_certainty);
        types.missing += actor.type ? 0 : 1;
    }
    for (const auto& offer : ecosystem.offers) {
        offers.add(offer.certainty);
        support.add(offer.support_types);
        principles.add(offer.principles);
        phases.add(offer.phases);
    }
    for (const auto& link : ecosystem.links) links.add(link.certainty);
    for (const auto& statement : ecosystem.survey)
        for (const auto& answer : statement.answers) {
            if (answer.percent) answers.add(answer.certainty);
            answers.missing += answer.percent ? 0 : 1;
        }
    Table table{"certainty", Text("Hur säkert det är", "How sure it is"), {}, {}};
    table.columns = {{"fact", Text("Uppgift", "Fact"), ""},
                     {"stated", Text("Uttalad", "Stated"), "facts"},
                     {"inferred", Text("Tolkad", "Inferred"), "facts"},
                     {"other", Text("Annat", "Other"), "facts"},
                     {"missing", Text("Saknas", "Missing"), "facts"}};
    auto row = [&](const char* swedish, const char* english, const Certainties& of) {
        table.rows.push_back(
            {Text(swedish, english), count(of.stated), count(of.inferred), count(of.other), count(of.missing)});
    };
    row("aktörer", "actors", actors);
    row("aktörernas typ", "the actors' type", types);
    row("erbjudanden", "offers", offers);
    row("erbjudandenas stödtyper", "the offers' support types", support);
    row("erbjudandenas principer", "the offers' principles", principles);
    row("erbjudandenas faser", "the offers' phases", phases);
    row("kopplingar", "links", links);
    row("enkätsvar", "survey answers", answers);
    return table;
}

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage("which dataset? Give the folder of its tables");
    std::vector<Document> documents;
    for (const auto& folder : options.input.datasets) {
        const auto ecosystem = filtered(load_ecosystem(folder, options.input), options.filter);
        Report report{"info", Text("Kartans innehåll", "What the map holds"), {}, {}, {}};
        report.tables = {about_table(ecosystem), counts_table(ecosystem), certainty_table(ecosystem)};
        documents.push_back({ecosystem.about, std::move(report)});
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
    return [options] {
        options->input.language = options->output.language;
        return run(*options);
    };
}

}  // namespace ecomap::cli
