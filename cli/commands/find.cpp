#include "cli/commands/find.hpp"

#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/output.hpp"
#include "cli/pictures.hpp"
#include "cli/usage.hpp"
#include "engine/analysis/needs/find.hpp"
#include "render/view/find.hpp"

#include <CLI/CLI.hpp>

#include <array>
#include <memory>

namespace ecomap::cli {
namespace {

struct Options {
    InputOptions input;
    OutputOptions output;
    StyleWords style;
    std::array<std::vector<std::string>, 5> words;  ///< by facet
    std::string from;
    std::string table;
    Params params;
};

Need need_of(const Options& options, const Ecosystem& ecosystem) {
    constexpr std::array kinds{"target_group", "support_type", "phase", "principle", "gap"};  // by facet
    Need need;
    for (auto facet : facets())
        for (const auto& word : options.words[static_cast<std::size_t>(facet)]) {
            if (add_word(need, ecosystem, word, facet)) continue;
            const auto keys = facet_keys(ecosystem, facet);
            throw unknown_word(kinds[static_cast<std::size_t>(facet)], word, {keys.begin(), keys.end()});
        }
    if (const auto key = actor_key(ecosystem, options.from); !key.empty()) need.from = find_actor(ecosystem, key);
    return need;
}

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    bool asked = false;
    for (const auto& words : options.words) asked = asked || !words.empty();
    if (!asked) wrong_usage(Message("usage.what-is-needed"));
    const auto& format = chosen_format(options.output, Holds::either, "text");
    const auto look = checked_look(options.output, options.style, format);
    const auto ecosystem = load_ecosystem(options.input.datasets.front(), options.input);
    const auto need = need_of(options, ecosystem);
    if (format.reports == nullptr) {
        const auto language = reader_language(options.output.language, ecosystem.about);
        write_picture(options.output, find_wall(ecosystem, need, language, options.params), origin_of(ecosystem),
                      format, look);
        return ExitCode::done;
    }
    const Document document{origin_of(ecosystem), find_report(ecosystem, need, options.params)};
    write_reports(options.output, std::span(&document, 1), options.table);
    return ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_find(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_dataset_options(app, options->input, false);
    add_output_options(app, options->output, Holds::either, "FILE");
    app.add_option("--table", options->table)->type_name("NAME");
    constexpr const char* group = "help.need";
    auto facet = [&](const char* name, Facet which, const char* type) {
        app.add_option(name, options->words[static_cast<std::size_t>(which)])
            ->type_name(type)
            ->delimiter(',')
            ->allow_extra_args(false)
            ->group(group);
    };
    facet("--for", Facet::target_group, "GROUP");
    facet("--type", Facet::support_type, "SUPPORT");
    facet("--phase", Facet::phase, "PHASE");
    facet("--principle", Facet::principle, "PRINCIPLE");
    facet("--gap", Facet::gap, "ID");
    app.add_option("--from", options->from)->type_name("ID")->group(group);
    app.add_flag("--with-events", options->params.with_events)->group(group);
    add_style_options(app, options->style);
    add_reading_options(app, options->input);
    options->input.question = "find";
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
