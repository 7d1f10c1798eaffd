#include "cli/commands/serve.hpp"

#include "cli/atlas_files.hpp"
#include "cli/files.hpp"
#include "cli/log.hpp"
#include "cli/progress_bar.hpp"
#include "cli/sheets.hpp"
#include "cli/usage.hpp"
#include "cli/watched.hpp"
#include "cli/web_server.hpp"
#include "engine/model/error.hpp"
#include "engine/model/system_error.hpp"
#include "render/output/diagnostic_text.hpp"
#include "render/words/words.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <memory>
#include <thread>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds between_looks(500);
constexpr std::size_t most_problems = 5;  // on the page; standard error has as many as --max-errors says
constexpr int largest_port = 65535;

struct Options {
    AtlasOptions atlas;
    std::string host = "127.0.0.1";
    int port = 8777;
};

void add_folders_of(const fs::path& dataset, std::vector<fs::path>& sources) {
    const auto files = read_folder(dataset);
    for (const auto* list : {&files.dataset, &files.framework})
        if (!list->empty()) sources.push_back(fs::path(list->front().name).parent_path());
}

/// All that the map is made of: its folder and that of its framework, or its spreadsheet; and what is assumed of it.
std::vector<fs::path> sources_of(const AtlasOptions& options) {
    const fs::path dataset = options.input.datasets.front();
    std::vector<fs::path> sources{dataset};
    try {
        if (!is_sheet_file(dataset)) add_folders_of(dataset, sources);
    } catch (const Error&) {  // told where it is drawn
    }
    sources.insert(sources.end(), options.input.what_if.assume.begin(), options.input.what_if.assume.end());
    sources.emplace_back(options.style.theme);
    return sources;
}

/// When to draw anew: when the tables are not those that were drawn, and are not being written.
class Watch {
public:
    explicit Watch(const AtlasOptions& options) : options_(options) { start(); }

    /// What is read from now on is what is drawn.
    void start() {
        sources_ = sources_of(options_);
        drawn_ = seen_ = stamp_of(sources_);
    }
    bool has_changed() {
        auto now = stamp_of(sources_);
        const bool is_settled = now == seen_;
        seen_ = std::move(now);
        return is_settled && seen_ != drawn_;
    }

private:
    const AtlasOptions& options_;
    std::vector<fs::path> sources_;
    Stamp drawn_, seen_;
};

/// The map as it was drawn last, and what is wrong with the tables since.
class Shown {
public:
    Shown(const AtlasOptions& options, WebServer& server) : options_(options), server_(server) {}

    /// Throws Error as load_ecosystem() does, with what was `read` until then.
    void draw(Read& read) {
        const ProgressBar bar;
        auto [files, language] = atlas_files(options_, read, true);
        language_ = std::move(language);
        served_ = served_files(std::move(files));
        serve();
    }
    /// What cannot be drawn leaves the map as it was, and is told.
    void draw_anew() {
        Read read;
        try {
            draw(read);
            log_info(Message("serve.drawn-anew"));
        } catch (const Error& error) {
            keep(read.problems, error);
        } catch (const fs::filesystem_error& wrong) {
            keep({}, Error(system_error(wrong.code().value()), Failure::io, wrong.path1()));
        }
    }

private:
    void serve() { server_.serve(std::make_shared<const ServedFiles>(served_)); }

    void keep(const Diagnostics& problems, const Error& error) {
        log_error(error);
        served_.problems = told(problems, error);
        serve();
    }

    std::vector<std::string> told(const Diagnostics& problems, const Error& error) const {
        std::vector<std::string> lines{in_words(error, language_)};
        for (const auto& problem : problems)
            if (problem.severity == Severity::error && lines.size() <= most_problems)
                lines.push_back(to_text(problem, language_));
        return lines;
    }

    const AtlasOptions& options_;
    WebServer& server_;
    std::string language_;
    ServedFiles served_;
};

[[noreturn]] void keep_drawing(Watch& watch, Shown& shown) {
    for (;;) {
        std::this_thread::sleep_for(between_looks);
        if (!watch.has_changed()) continue;
        watch.start();
        shown.draw_anew();
    }
}

ExitCode run(const Options& options) {
    if (options.atlas.input.datasets.empty()) wrong_usage(Message("usage.which-dataset"));
    WebServer server(options.host, options.port);
    Watch watch(options.atlas);
    Shown shown(options.atlas, server);
    Read read;
    shown.draw(read);
    if (!server.at().is_loopback()) log_warning({"serve.open-to-others", {{"host", options.host}}});
    write_stdout(server.at().address() + "\n");
    log_info(Message("serve.until-ended"));
    keep_drawing(watch, shown);
}

}  // namespace

std::function<ExitCode()> setup_serve(CLI::App& app) {
    auto options = std::make_shared<Options>();
    add_atlas_options(app, options->atlas);
    app.add_option("--port", options->port)->type_name("PORT")->check(CLI::Range(0, largest_port).description(""));
    app.add_option("--host", options->host)->type_name("HOST");
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
