#include "cli/commands/view.hpp"

#include "cli/files.hpp"
#include "cli/filter_options.hpp"
#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/listing.hpp"
#include "cli/output.hpp"
#include "cli/pictures.hpp"
#include "cli/question_options.hpp"
#include "cli/style_options.hpp"
#include "cli/two_maps.hpp"
#include "cli/usage.hpp"
#include "engine/model/error.hpp"
#include "render/view/drawn.hpp"
#include "render/view/pair.hpp"
#include "render/view/view.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace ecomap::cli {
namespace {

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

/// Many pictures go into a folder, a file for each.
void write_pictures(const std::vector<Picture>& pictures, const Origin& origin, const Options& options,
                    const Format& format, const Look& look) {
    const auto& folder = options.output.file;
    if (folder.empty() || folder == "-" || format_of_file(folder)) {
        const bool is_of_process = find_option(find_view(options.name)->options, "process");
        wrong_usage({"usage.many-pictures",
                     {{"view", options.name},
                      {"count", pictures.size()},
                      {"option", is_of_process ? "--process" : "--actor"}}});
    }
    const OpenFolder files(folder);
    std::vector<std::string> names;
    for (const auto& picture : pictures) names.push_back(picture.name);
    names = file_slugs(names);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const auto name = names[i] + "." + std::string(format.extensions.front());
        const auto sheets = pages_of(format, pictures[i].shape, origin, look);
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

ExitCode run(const CLI::App& app, Options options) {
    if (options.list) {
        write_stdout(listing(views(), "view"));
        return ExitCode::done;
    }
    const auto& view = named(views(), "view", options.name);
    check_question_options(app, views(), view, options.view);
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    const auto& format = chosen_format(options.output, Holds::picture, "svg");
    const auto look = checked_look(options.output, options.style, format);
    const auto maps = maps_of(options);
    const auto& ecosystem = maps.after;
    options.view.language = reader_language(options.output.language, ecosystem.about);
    look_up(view.options, {&maps.after, &maps.before}, options.view);  // who leaves is only in the earlier
    const auto pictures = options.is_pair() ? draw_pair(view, maps.before, maps.after, options.view)
                                            : pictures_of(view, ecosystem, options.view);
    if (pictures.empty()) throw Error(Message("error.nothing-to-draw"));
    if (pictures.size() > 1) {
        write_pictures(pictures, origin_of(ecosystem), options, format, look);
        return ExitCode::done;
    }
    write_picture(options.output, pictures.front().shape, origin_of(ecosystem), format, look);
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
    add_question_options(app, views(), view_options(), options->view);
    add_style_options(app, options->style);
    add_filter_options(app, options->filter);
    return [options, &app] {
        options->input.question = "view";
        return run(app, *options);
    };
}

}  // namespace ecomap::cli
