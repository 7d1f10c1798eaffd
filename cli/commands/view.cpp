#include "cli/commands/view.hpp"

#include "cli/files.hpp"
#include "cli/filter_options.hpp"
#include "cli/input.hpp"
#include "cli/listing.hpp"
#include "cli/output.hpp"
#include "cli/usage.hpp"
#include "engine/model/error.hpp"
#include "render/board/layout.hpp"
#include "render/graphviz/draw.hpp"
#include "render/view/view.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
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
    std::string page;
    bool portrait = false;
};

void check_page(const Options& options, const Format& format) {
    if (options.page.empty()) {
        if (options.portrait) wrong_usage("--portrait goes with --page, such as --page A3");
        return;
    }
    const auto names = paper_names();
    if (!find_paper(options.page, false)) wrong_usage(unknown_word("page", options.page, {names.begin(), names.end()}));
    if (format.name != "svg") wrong_usage("only pictures have pages: use --page with -f svg");
}

/// The picture as one file; with --page, as one file a sheet.
std::vector<std::string> sheets_of(const Picture& picture, const About& about, const Options& options,
                                   const Format& format) {
    if (options.page.empty()) return {format.picture(picture.shape, about, light_theme())};
    std::vector<std::string> sheets;
    for (const auto& board : lay_out_pages(picture.shape, light_theme(), *find_paper(options.page, options.portrait)))
        sheets.push_back(draw_svg(board));
    return sheets;
}

/// One sheet is the file itself; several become NAME-1.svg, NAME-2.svg, …
void write_sheets(const fs::path& file, const std::vector<std::string>& sheets) {
    if (sheets.size() == 1) return write_file(file, sheets.front());
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        auto name = file.stem().string() + "-" + std::to_string(i + 1) + file.extension().string();
        write_file(file.parent_path() / name, sheets[i]);
    }
}

void check_form(const View& view, const std::string& form) {
    if (form.empty() || std::find(view.forms.begin(), view.forms.end(), form) != view.forms.end()) return;
    const std::vector<std::string_view> forms(view.forms.begin(), view.forms.end());
    if (forms.empty()) wrong_usage("the view '" + std::string(view.name) + "' has only one form");
    wrong_usage(unknown_word("form", form, forms));
}

/// The actor's key, from its key, abbreviation or alias.
std::string actor_key(const Ecosystem& ecosystem, const std::string& asked) {
    if (asked.empty()) return "";
    if (const auto actor = find_actor(ecosystem, asked)) return ecosystem[*actor].key;
    std::vector<std::string_view> keys;
    for (const auto& actor : ecosystem.actors) keys.push_back(actor.key);
    wrong_usage("unknown actor '" + asked + "'" + did_you_mean(asked, keys) + "; see the table actors.csv");
}

/// Many pictures go into a folder, a file for each.
void write_pictures(const std::vector<Picture>& pictures, const About& about, const Options& options,
                    const Format& format) {
    const auto& folder = options.output.file;
    if (folder.empty() || folder == "-" || format_of_file(folder)) {
        wrong_usage("the view '" + options.name + "' makes " + std::to_string(pictures.size()) +
                    " pictures: choose one with --actor, or name a folder with -o");
    }
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) throw Error("cannot create " + folder + ": " + failed.message(), Failure::cannot_create, folder);
    std::vector<std::string> names;
    for (const auto& picture : pictures) names.push_back(picture.name);
    names = file_slugs(names);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const auto name = names[i] + "." + std::string(format.extensions.front());
        write_sheets(fs::path(folder) / name, sheets_of(pictures[i], about, options, format));
    }
}

ExitCode run(Options options) {
    if (options.list) {
        write_stdout(listing(views()));
        return ExitCode::done;
    }
    const auto& view = named(views(), "view", options.name);
    check_form(view, options.view.form);
    if (options.input.datasets.empty()) wrong_usage("which dataset? Give the folder of its tables");
    const auto& format = chosen_format(options.output, Holds::picture, "svg");
    check_page(options, format);
    const auto ecosystem = filtered(load_ecosystem(options.input.datasets.front(), options.input), options.filter);
    options.view.language = reader_language(options.output.language, ecosystem.about);
    options.view.actor = actor_key(ecosystem, options.view.actor);
    const auto pictures = view.draw(ecosystem, light_theme(), options.view);
    if (pictures.empty()) throw Error("nothing to draw: the map, as filtered, holds nothing that this view shows");
    if (pictures.size() > 1) {
        write_pictures(pictures, ecosystem.about, options, format);
        return ExitCode::done;
    }
    const auto sheets = sheets_of(pictures.front(), ecosystem.about, options, format);
    const auto& file = options.output.file;
    if (sheets.size() == 1) {
        write_result(options.output, sheets.front());
    } else if (file.empty() || file == "-") {
        wrong_usage("the picture takes " + std::to_string(sheets.size()) + " pages of " + options.page +
                    ": name a file with -o NAME.svg, and they become NAME-1.svg, NAME-2.svg, …");
    } else {
        write_sheets(file, sheets);
    }
    return ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_view(CLI::App& app) {
    auto options = std::make_shared<Options>();
    app.add_option("NAME", options->name, "The view; see --list")->type_name("");
    add_dataset_options(app, options->input, false);
    add_lenient_option(app, options->input);
    app.add_flag("--list", options->list, "List the views there are");
    add_output_options(app, options->output, Holds::picture, "FILE|DIR");
    app.add_option("--form", options->view.form, "Which form of a view that has several")->type_name("FORM");
    app.add_option("--actor", options->view.actor, "Only this actor: its id, abbreviation or alias")->type_name("ID");
    app.add_option("--page", options->page, "Sheet: " + joined({paper_names().begin(), paper_names().end()}))
        ->type_name("SIZE");
    app.add_flag("--portrait", options->portrait, "The sheet stands instead of lying");
    add_filter_options(app, options->filter);
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
