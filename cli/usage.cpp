#include "cli/usage.hpp"

#include "engine/io/suggest.hpp"
#include "engine/io/terminal.hpp"

#include <CLI/CLI.hpp>

namespace ecomap::cli {

void wrong_usage(const std::string& message) { throw CLI::ValidationError(message); }

std::string joined(const std::vector<std::string_view>& words) {
    std::string line;
    for (auto word : words) line.append(line.empty() ? "" : ", ").append(word);
    return line;
}

std::string did_you_mean(std::string_view asked, const std::vector<std::string_view>& allowed) {
    std::size_t effort = 1'000'000;  // far more than any list of ours needs
    const auto meant = io::suggest(asked, allowed, effort);
    return meant.empty() ? "" : ", did you mean '" + std::string(meant) + "'?";
}

std::string unknown_word(std::string_view kind, std::string_view asked, const std::vector<std::string_view>& allowed) {
    auto message = "unknown " + std::string(kind) + " '" + io::for_terminal(asked) + "'" + did_you_mean(asked, allowed);
    return message + "\n  there is: " + (allowed.empty() ? "none in this dataset" : joined(allowed));
}

}  // namespace ecomap::cli
