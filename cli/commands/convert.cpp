#include "cli/commands/convert.hpp"

#include "cli/files.hpp"
#include "cli/filter_options.hpp"
#include "cli/input.hpp"
#include "cli/language.hpp"
#include "cli/log.hpp"
#include "cli/usage.hpp"
#include "render/exchange/network_file.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>

namespace ecomap::cli {
namespace {

struct Options {
    InputOptions input;
    FilterWords filter;
    std::string file, format, language;
};

std::vector<std::string_view> format_names() {
    std::vector<std::string_view> names;
    for (const auto& each : network_files()) names.push_back(each.name);
    return names;
}

std::vector<std::string_view> endings() {
    std::vector<std::string_view> all;
    for (const auto& each : network_files()) all.push_back(each.endings.front());
    return all;
}

const NetworkFile& chosen(const Options& options) {
    const auto* format = options.format.empty() ? network_file_of(options.file) : find_network_file(options.format);
    if (format) return *format;
    if (!options.format.empty()) throw unknown_word("format", options.format, format_names());
    wrong_usage({"usage.which-network-format", {{"file", options.file}, {"endings", with_commas(endings())}}},
                {"usage.network-formats", {{"formats", with_commas(format_names())}}});
}

/// "map.csv" and "-nodes" give "map-nodes.csv".
std::filesystem::path named(const std::filesystem::path& file, const std::string& suffix) {
    auto name = file.stem();
    name += suffix;
    name += file.extension();
    return file.parent_path() / name;
}

ExitCode run(const Options& options) {
    if (options.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    if (options.file.empty()) wrong_usage(Message("usage.where-to-convert"));
    const auto& format = chosen(options);
    if (options.file == "-" && format.is_pair) wrong_usage(Message("usage.pair-needs-name"));
    const auto map = filtered(load_ecosystem(options.input.datasets.front(), options.input), options.filter);
    const auto network = plain_network(map, reader_language(options.language, map.about));
    for (const auto& [suffix, bytes] : format.write(network)) {
        if (options.file == "-") write_stdout(bytes);
        else write_file(named(options.file, suffix), bytes);
    }
    log_info({"convert.written",
              {{"file", options.file}, {"actors", network.nodes.size()}, {"links", network.edges.size()}}});
    if (!map.offers.empty()) log_info({"convert.offers", {{"count", map.offers.size()}}});
    return ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_convert(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_dataset_options(app, options->input, false);
    app.get_option("DATASET")->allow_extra_args(false);  // what follows is OUT
    app.add_option("OUT", options->file)->type_name("")->option_text("OUT");
    app.add_option("-f,--format", options->format, joined(format_names()))->type_name("FORMAT");
    add_reading_options(app, options->input);
    add_language_options(app, options->language);
    add_filter_options(app, options->filter);
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
