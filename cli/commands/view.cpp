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
    std::string_view type;
};

constexpr std::array<OptionOfView, 10> options_of_views{{
    {"actor", &ViewOptions::actor, "ID"},
    {"rows", &ViewOptions::rows, "DIMENSION"},
    {"columns", &ViewOptions::columns, "DIMENSION"},
    {"per", &ViewOptions::per, "DIMENSION"},
    {"ego", &ViewOptions::ego, "ID"},
    {"size", &ViewOptions::size, "MEASURE"},
    {"order", &ViewOptions::order, "ORDER"},
    {"process", &ViewOptions::process, "ID"},
    {"need", &ViewOptions::need, "NEED"},
    {"from", &ViewOptions::from, "ID"},
}};

bool takes(const View& view, std::string_view option) {
    auto words = " " + std::string(view.takes) + " ";
    return words.find(" " + std::string(option) + " ") != std::string::npos;
}

void check_options(const View& view, const ViewOptions& options) {
    if (options.params.with_events && !takes(view, "with-events"))
        wrong_usage({"usage.view-takes-no", {{"view", view.name}, {"option", "--with-events"}, {"others", Message()}}});
    for (const auto& option : options_of_views) {
        if ((options.*option.value).empty() || takes(view, option.name)) continue;
        std::vector<std::string_view> others;
        for (const auto& other : views())
            if (takes(other, option.name)) others.push_back(other.name);
        wrong_usage(
            {"usage.view-takes-no",
             {{"view", view.name},
              {"option", "--" + std::string(option.name)},
              {"others", others.empty() ? Message() : Message("usage.these-do", {{"views", with_commas(others)}})}}});
    }
}

void check_dimensions(const ViewOptions& options) {
    const auto words = dimension_words();
    for (const auto& asked : {options.rows, options.columns, options.per})
        if (!asked.empty() && !parse_dimension(asked))
            throw unknown_word("dimension", asked, {words.begin(), words.end()});
}

void check_form(const View& view, const std::string& form) {
    if (form.empty() || std::find(view.forms.begin(), view.forms.end(), form) != view.forms.end()) return;
    const std::vector<std::string_view> forms(view.forms.begin(), view.forms.end());
    if (forms.empty()) wrong_usage({"usage.only-one-form", {{"view", view.name}}});
    throw unknown_word("form", form, forms);
}

/// Many pictures go into a folder, a file for each.
void write_pictures(const std::vector<Picture>& pictures, const About& about, const Options& options,
                    const Format& format, const Look& look) {
    const auto& folder = options.output.file;
    if (folder.empty() || folder == "-" || format_of_file(folder)) {
        wrong_usage({"usage.many-pictures",
                     {{"view", options.name},
                      {"count", pictures.size()},
                      {"option", takes(*find_view(options.name), "process") ? "--process" : "--actor"}}});
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
        write_stdout(listing(views(), "view"));
        return ExitCode::done;
    }
    const auto& view = named(views(), "view", options.name);
    check_form(view, options.view.form);
    check_options(view, options.view);
    if (takes(view, "columns")) check_dimensions(options.view);  // other views have rows of their own
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    const auto& format = chosen_format(options.output, Holds::picture, "svg");
    const auto look = checked_look(options.output, options.style, format);
    const auto maps = maps_of(options);
    const auto& ecosystem = maps.after;
    options.view.language = reader_language(options.output.language, ecosystem.about);
    for (auto actor : {&ViewOptions::actor, &ViewOptions::ego, &ViewOptions::from})
        options.view.*actor = actor_key(map_with(options.view.*actor, maps), options.view.*actor);
    const auto pictures = options.is_pair() ? draw_pair(view, maps.before, maps.after, look.theme, options.view)
                                            : view.draw(ecosystem, look.theme, options.view);
    if (pictures.empty()) throw Error(Message("error.nothing-to-draw"));
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
    app.add_option("NAME", options->name)->type_name("");
    add_dataset_options(app, options->input, true);
    app.add_flag("--before-after", options->before_after);
    add_since_option(app, options->since);
    add_reading_options(app, options->input);
    app.add_flag("--list", options->list);
    add_output_options(app, options->output, Holds::picture, "FILE|DIR");
    app.add_option("--form", options->view.form)->type_name("FORM");
    for (const auto& option : options_of_views)
        app.add_option("--" + std::string(option.name), options->view.*option.value)
            ->type_name(std::string(option.type));
    app.add_flag("--with-events", options->view.params.with_events);
    add_style_options(app, options->style);
    add_filter_options(app, options->filter);
    return [options] {
        options->input.language = options->output.language;
        return run(*options);
    };
}

}  // namespace ecomap::cli
