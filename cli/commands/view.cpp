#include "cli/commands/view.hpp"

#include "cli/files.hpp"
#include "cli/filter_options.hpp"
#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/listing.hpp"
#include "cli/output.hpp"
#include "cli/pictures.hpp"
#include "cli/style_options.hpp"
#include "cli/two_maps.hpp"
#include "cli/usage.hpp"
#include "engine/analysis/dimension.hpp"
#include "engine/model/error.hpp"
#include "render/view/pair.hpp"
#include "render/view/view.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::string name;
    bool list = false;
    InputOptions input;
    FilterWords filter;
    OutputOptions output;
    ViewOptions view;
    StyleWords style;
    bool before_after = false;
    std::string since;

    bool is_pair() const { return before_after || !since.empty() || input.datasets.size() > 1; }
};

/// The options that only some views take.
struct OptionOfView {
    std::string_view name;
    std::string ViewOptions::*value;
    std::string_view type, help;
};

constexpr std::array<OptionOfView, 10> options_of_views{{
    {"actor", &ViewOptions::actor, "ID", "Only this actor: its id, abbreviation or alias"},
    {"rows", &ViewOptions::rows, "DIMENSION", "What the rows are, such as support-type or target-group"},
    {"columns", &ViewOptions::columns, "DIMENSION", "What the columns are, such as principle or phase"},
    {"per", &ViewOptions::per, "DIMENSION", "One small picture for each of these"},
    {"ego", &ViewOptions::ego, "ID", "Only the surroundings of this actor"},
    {"size", &ViewOptions::size, "MEASURE", "What makes a dot large, such as betweenness"},
    {"order", &ViewOptions::order, "ORDER", "How rows or cards are ordered"},
    {"process", &ViewOptions::process, "ID", "Which of the processes in processes.csv"},
    {"need", &ViewOptions::need, "NEED", "The need to find support for"},
    {"from", &ViewOptions::from, "ID", "The actor where a route begins"},
}};

bool takes(const View& view, std::string_view option) {
    auto words = " " + std::string(view.takes) + " ";
    return words.find(" " + std::string(option) + " ") != std::string::npos;
}

void check_options(const View& view, const ViewOptions& options) {
    if (options.params.with_events && !takes(view, "with-events"))
        wrong_usage("the view '" + std::string(view.name) + "' takes no --with-events");
    for (const auto& option : options_of_views) {
        if ((options.*option.value).empty() || takes(view, option.name)) continue;
        std::string others;
        for (const auto& other : views())
            if (takes(other, option.name)) others += (others.empty() ? "" : ", ") + std::string(other.name);
        wrong_usage("the view '" + std::string(view.name) + "' takes no --" + std::string(option.name) +
                    (others.empty() ? "" : "; these do: " + others));
    }
}

void check_dimensions(const ViewOptions& options) {
    const auto words = dimension_words();
    for (const auto& asked : {options.rows, options.columns, options.per})
        if (!asked.empty() && !parse_dimension(asked))
            wrong_usage(unknown_word("dimension", asked, {words.begin(), words.end()}));
}

void check_form(const View& view, const std::string& form) {
    if (form.empty() || std::find(view.forms.begin(), view.forms.end(), form) != view.forms.end()) return;
    const std::vector<std::string_view> forms(view.forms.begin(), view.forms.end());
    if (forms.empty()) wrong_usage("the view '" + std::string(view.name) + "' has only one form");
    wrong_usage(unknown_word("form", form, forms));
}

/// Many pictures go into a folder, a file for each.
void write_pictures(const std::vector<Picture>& pictures, const About& about, const Options& options,
                    const Format& format, const Look& look) {
    const auto& folder = options.output.file;
    if (folder.empty() || folder == "-" || format_of_file(folder)) {
        wrong_usage("the view '" + options.name + "' makes " + std::to_string(pictures.size()) +
                    " pictures: choose one with --" +
                    (takes(*find_view(options.name), "process") ? "process" : "actor") + ", or name a folder with -o");
    }
    const OpenFolder files(folder);
    std::vector<std::string> names;
    for (const auto& picture : pictures) names.push_back(picture.name);
    names = file_slugs(names);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const auto name = names[i] + "." + std::string(format.extensions.front());
        const auto sheets = pages_of(format, pictures[i].shape, about, look);
        const auto sheet = sheet_names(name, sheets.size());
        for (std::size_t page = 0; page < sheets.size(); ++page) files.write(sheet[page].string(), sheets[page]);
    }
    write_fonts(folder, format, look);
}

/// The map to draw; for a pair, both.
TwoMaps maps_of(const Options& options) {
    if (options.is_pair()) return load_two_maps(options.input, options.filter, options.since);
    return {{}, filtered(load_ecosystem(options.input.datasets.front(), options.input), options.filter)};
}

/// The map in which to look for an actor: one that leaves is only in the earlier.
const Ecosystem& map_with(const std::string& actor, const TwoMaps& maps) {
    return !find_actor(maps.after, actor) && find_actor(maps.before, actor) ? maps.before : maps.after;
}

ExitCode run(Options options) {
    if (options.list) {
        write_stdout(listing(views()));
        return ExitCode::done;
    }
    const auto& view = named(views(), "view", options.name);
    check_form(view, options.view.form);
    check_options(view, options.view);
    if (takes(view, "columns")) check_dimensions(options.view);  // other views have rows of their own
    if (options.input.datasets.empty()) wrong_usage("which dataset? Give the folder of its tables");
    const auto& format = chosen_format(options.output, Holds::picture, "svg");
    const auto look = checked_look(options.output, options.style, format);
    const auto maps = maps_of(options);
    const auto& ecosystem = maps.after;
    options.view.language = reader_language(options.output.language, ecosystem.about);
    for (auto actor : {&ViewOptions::actor, &ViewOptions::ego, &ViewOptions::from})
        options.view.*actor = actor_key(map_with(options.view.*actor, maps), options.view.*actor);
    const auto pictures =
        options.is_pair() ? draw_pair(view, maps.before, maps.after, options.view) : view.draw(ecosystem, options.view);
    if (pictures.empty()) throw Error("nothing to draw: the map, as filtered, holds nothing that this view shows");
    if (pictures.size() > 1) {
        write_pictures(pictures, ecosystem.about, options, format, look);
        return ExitCode::done;
    }
    write_picture(options.output, pictures.front().shape, ecosystem.about, format, look);
    return ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_view(CLI::App& app) {
    auto options = std::make_shared<Options>();
    app.add_option("NAME", options->name, "The view; see --list")->type_name("");
    add_dataset_options(app, options->input, true);
    app.add_flag("--before-after", options->before_after, "Both, side by side: as it is, and with what is assumed");
    add_since_option(app, options->since);
    add_reading_options(app, options->input);
    app.add_flag("--list", options->list, "List the views there are");
    add_output_options(app, options->output, Holds::picture, "FILE|DIR");
    app.add_option("--form", options->view.form, "Which form of a view that has several")->type_name("FORM");
    for (const auto& option : options_of_views)
        app.add_option("--" + std::string(option.name), options->view.*option.value, std::string(option.help))
            ->type_name(std::string(option.type));
    app.add_flag("--with-events", options->view.params.with_events, "network: count ties through events");
    add_style_options(app, options->style);
    add_filter_options(app, options->filter);
    return [options] {
        options->input.language = options->output.language;
        return run(*options);
    };
}

}  // namespace ecomap::cli
