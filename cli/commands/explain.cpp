#include "cli/commands/explain.hpp"

#include "cli/language.hpp"
#include "cli/output.hpp"
#include "cli/usage.hpp"
#include "engine/io/diagnostic.hpp"
#include "engine/io/terminal.hpp"
#include "engine/lint/examples.hpp"
#include "engine/model/contains.hpp"
#include "render/words/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace ecomap::cli {
namespace {

struct Options {
    std::vector<std::string> codes;
    std::string language;
};

/// A file as it is written, its lines set in.
std::string file_lines(std::string_view bytes) {
    std::string lines;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto end = std::min(bytes.find('\n', at), bytes.size());
        lines += "    " + io::for_terminal(bytes.substr(at, end - at)) + "\n";
        at = end + 1;
    }
    return lines;
}

std::string explained(const std::string& code, std::string_view language) {
    std::string text = code + ": " + in_words(Message("code." + code), language) + "\n";
    if (const auto* example = lint::example_of(code)) {
        text += "\n" + in_words(Message("explain.wrong"), language) + " " + std::string(example->file) + "\n" +
                file_lines(example->wrong);
        text += "\n" + in_words(Message("explain.right"), language) + " " + std::string(example->file) + "\n" +
                file_lines(example->right);
    }
    return text + "\n" + in_words({"explain.hide", {{"code", code}}}, language) + "\n" +
           in_words(Message("explain.errors-stay"), language) + "\n";
}

std::string list_of_codes(std::string_view language) {
    std::string lines;
    for (const auto code : diagnostic_codes()) {
        std::string name(code);
        name.resize(std::max<std::size_t>(name.size(), 20), ' ');
        lines += name + " " + in_words(Message("code." + std::string(code)), language) + "\n";
    }
    return lines;
}

ExitCode run(const Options& options) {
    const auto& known = diagnostic_codes();
    for (const auto& code : options.codes)
        if (!contains(known, code))
            wrong_usage({"usage.unknown-code", {{"word", code}, {"meant", did_you_mean(code, known)}}},
                        Message("usage.see-codes"));
    std::string text = options.codes.empty() ? list_of_codes(options.language) : std::string();
    for (const auto& code : options.codes) text += (text.empty() ? "" : "\n") + explained(code, options.language);
    write_result({}, text);
    return ExitCode::done;
}

}  // namespace

std::function<ExitCode()> setup_explain(CLI::App& app) {
    auto options = std::make_shared<Options>();
    app.add_option("CODE", options->codes)->type_name("")->option_text("CODE...");
    add_language_options(app, options->language);
    return [options] { return run(*options); };
}

}  // namespace ecomap::cli
