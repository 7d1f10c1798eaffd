#include "cli/app.hpp"

#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/help.hpp"
#include "cli/language.hpp"
#include "cli/limits.hpp"
#include "cli/log.hpp"
#include "cli/parse_error.hpp"
#include "cli/progress_bar.hpp"
#include "cli/temporary.hpp"
#include "cli/usage.hpp"
#include "engine/model/error.hpp"
#include "engine/model/system_error.hpp"
#include "engine/process/no_memory.hpp"
#include "engine/process/ranks.hpp"

#include <CLI/CLI.hpp>

#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <map>
#include <new>

namespace ecomap::cli {
namespace {

struct CommandLine {
    CLI::App app{"", "ecomap"};
    std::map<const CLI::App*, std::pair<const Command*, std::function<ExitCode()>>> commands;
    bool quiet = false, verbose = false;
    std::string language;

    CommandLine() {
        app.set_help_flag("-h,--help");
        app.set_version_flag("--version", "ecomap " ECOMAP_VERSION);
        app.add_flag("-q,--quiet", quiet);
        app.add_flag("-v,--verbose", verbose);
        // Each command has these too; before its name they mean the same.
        add_language_options(app, language);
        app.get_option("--words")->group("");
        app.get_option("--lang")->group("")->each([this](const std::string& word) {
            if (const auto* sub = asked()) app.get_subcommand(sub->get_name())->get_option("--lang")->add_result(word);
        });
        app.require_subcommand(0, 1);
        for (const auto& command : ecomap::cli::commands()) {
            auto* sub = app.add_subcommand(std::string(command.name));
            sub->fallthrough();
            commands[sub] = {&command, command.setup(*sub)};
        }
    }
    const CLI::App* asked() const {
        const auto parsed = app.get_subcommands();
        return parsed.empty() ? nullptr : parsed.front();
    }
    std::string help() const {
        const auto* sub = asked();
        return sub ? help_of(*commands.at(sub).first, *sub) : help_of_all(app);
    }
};

/// Options and commands that are not there, with the nearest that are.
Error unexpected(const CommandLine& line) {
    const auto* sub = line.asked();
    std::vector<std::string_view> words;
    std::vector<std::string> options;
    for (const auto* app : {&line.app, sub}) {
        if (!app) continue;
        for (const auto* option : app->get_options())
            for (const auto& name : option->get_lnames()) options.push_back("--" + name);
    }
    if (!sub)
        for (const auto& command : commands()) words.push_back(command.name);
    const bool command_missing = !words.empty();
    for (const auto& option : options) words.push_back(option);
    const auto extras = line.app.remaining(true);
    const auto extra = extras.empty() ? "" : extras.front().substr(0, extras.front().find('='));
    if (command_missing && !extra.starts_with("-")) {
        words.resize(commands().size());
        return unknown_word("command", extra, words);
    }
    Message wrong("usage.argument-too-many", {{"word", extra}});
    if (extra.starts_with("-"))
        wrong = {"usage.unknown", {{"kind", "option"}, {"word", extra}, {"meant", did_you_mean(extra, words)}}};
    const auto help = "ecomap " + (sub ? sub->get_name() + " " : "") + "--help";
    return Error(std::move(wrong), Failure::usage, {}, {"usage.see-help", {{"help", help}}});
}

ExitCode parse_and_run(int argc, const char* const* argv, const std::string& language) {
    CommandLine line;
    try {
        line.app.parse(argc, argv);
        if (line.verbose && line.quiet) wrong_usage(Message("usage.quiet-and-verbose"));
        start_log(line.quiet ? Verbosity::quiet : line.verbose ? Verbosity::verbose : Verbosity::normal, language);
        const auto* sub = line.asked();
        const ProgressBar bar;
        if (sub && ranks_to_share_with() && !line.commands.at(sub).first->shares_out)
            wrong_usage({"usage.not-in-ranks", {{"command", sub->get_name()}}});
        if (sub) return line.commands.at(sub).second();
        write_stdout(line.help());
    } catch (const CLI::CallForHelp&) {
        write_stdout(line.help());
    } catch (const CLI::CallForVersion& version) {
        write_stdout(std::string(version.what()) + "\n");
    } catch (const CLI::ExtrasError&) {
        log_error(unexpected(line));
        return ExitCode::usage;
    } catch (const CLI::ParseError& wrong) {
        // What is too much for the last argument is often the value of an option that is not there.
        const auto extras = line.app.remaining(true);
        if (!extras.empty() && extras.front().starts_with("-")) log_error(unexpected(line));
        else log_error(message_of_parse_error(wrong.what()));
        return ExitCode::usage;
    }
    return ExitCode::done;
}

/// Takes none.
void tell_of_no_memory() {
    constexpr std::string_view message = "ecomap: error: out of memory\n";
    [[maybe_unused]] const auto written = write(STDERR_FILENO, message.data(), message.size());
}

/// Every failure but a lack of memory, told and as an exit code.
ExitCode run_telling(int argc, const char* const* argv) {
    try {
        const auto language = language_on_line({argv, argv + argc});
        start_log(Verbosity::normal, language);
        return parse_and_run(argc, argv, language);
    } catch (const Interrupted& interrupted) {
        die_of(interrupted.signal);
    } catch (const TooLarge& error) {
        log_error(error);
        return ExitCode::too_large;
    } catch (const Error& error) {
        log_error(error);
        return exit_code_of(error.failure());
    } catch (const std::filesystem::filesystem_error& error) {
        log_error(Error(system_error(error.code().value()), Failure::io, error.path1()));
        return ExitCode::io;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& error) {
        log_error({"error.fault", {{"what", error.what()}}});
        return ExitCode::internal;
    }
}

}  // namespace

int run(int argc, const char* const* argv) {
    std::set_terminate([] {
        if (!terminated_without_memory()) std::abort();
        tell_of_no_memory();
        _exit(static_cast<int>(ExitCode::internal));
    });
    let_icu_throw_bad_alloc();
    for (int told_where_we_write : {SIGPIPE, SIGXFSZ}) std::signal(told_where_we_write, SIG_IGN);
    try {
        return static_cast<int>(run_telling(argc, argv));
    } catch (const std::bad_alloc&) {
        tell_of_no_memory();
        return static_cast<int>(ExitCode::internal);
    }
}

}  // namespace ecomap::cli
