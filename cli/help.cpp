#include "cli/help.hpp"

#include "render/output/text.hpp"

#include <CLI/CLI.hpp>

namespace ecomap::cli {
namespace {

constexpr std::size_t page_width = 100;

/// "  left   right", the right folded into a column of its own.
std::string line_of(const std::string& left, std::string_view right, std::size_t left_width) {
    std::string lines = "  " + left;
    if (display_width(left) > left_width) lines += "\n" + std::string(left_width + 2, ' ');
    else lines.append(left_width - display_width(left), ' ');
    bool first = true;
    for (const auto& part : fold(right, page_width - left_width - 4)) {
        if (!first) lines += "\n" + std::string(left_width + 2, ' ');
        lines += "  " + part;
        first = false;
    }
    return lines + "\n";
}

std::string examples_of(std::span<const std::string_view> examples) {
    std::string lines = "\nExamples:\n";
    for (auto example : examples) lines.append("  ").append(example).append("\n");
    return lines;
}

std::string left_of(const CLI::Option& option) {
    if (option.get_positional()) return option.get_name(true);
    auto left = option.get_name(false, true);
    for (auto comma = left.find(','); comma != std::string::npos; comma = left.find(',', comma + 2)) {
        left.replace(comma, 1, ", ");
    }
    if (!left.starts_with("--") && left.find(", ") == std::string::npos) return left;
    if (left.starts_with("--")) left = "    " + left;
    const auto type = option.get_type_name();
    return type.empty() ? left : left + " " + type;
}

/// Options by group, in the order in which the groups were first named. What has no group is not shown.
std::string options_of(const CLI::App& app) {
    std::string lines;
    for (const auto& group : app.get_groups()) {
        if (group.empty()) continue;
        std::string own;
        for (const auto* option :
             app.get_options([&](const CLI::Option* each) { return each->get_group() == group; })) {
            if (!option->get_positional()) own += line_of(left_of(*option), option->get_description(), 26);
        }
        if (!own.empty()) lines += "\n" + group + ":\n" + own;
    }
    return lines;
}

}  // namespace

std::string help_of(const Command& command, const CLI::App& app) {
    auto text = "ecomap " + std::string(command.name) + ": " + std::string(command.summary) + "\n";
    text += examples_of(command.examples);
    std::string usage = "ecomap " + std::string(command.name), arguments;
    for (const auto* option : app.get_options([](const CLI::Option* each) { return each->get_positional(); })) {
        usage += " " + option->get_name(true);
        arguments += line_of(option->get_name(true), option->get_description(), 26);
    }
    text += "\nUsage: " + usage + " [OPTION...]\n" + arguments;
    return text + options_of(app);
}

std::string help_of_all(const CLI::App& app) {
    std::string text = "ecomap: maps of who supports whom, from plain tables\n";
    std::string first[] = {"ecomap check datasets/sweden-innovation-support",
                           "ecomap atlas datasets/sweden-innovation-support -o out"};
    text += "\nExamples:\n  " + first[0] + "\n  " + first[1] + "\n";
    text += "\nUsage: ecomap COMMAND ... [OPTION...]\n\nCommands (ecomap COMMAND --help says more):\n";
    for (const auto& command : commands()) text += line_of(std::string(command.name), command.summary, 10);
    text += options_of(app) + "\nExit codes:\n";
    for (const auto& [code, meaning] : exit_codes()) {
        text += line_of(std::to_string(static_cast<int>(code)), meaning, 4);
    }
    return text;
}

}  // namespace ecomap::cli
