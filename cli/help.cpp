#include "cli/help.hpp"

#include "cli/log.hpp"
#include "render/output/text.hpp"
#include "render/words/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

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

std::string say(std::string id, std::vector<NamedArgument> arguments = {}) {
    return in_words({std::move(id), std::move(arguments)}, log_language());
}

/// What an option is for: the message `option.COMMAND.NAME`, else `option.NAME`. Its description is what is the same in
/// every language, such as the names of the formats.
std::string purpose_of(const CLI::Option& option, const std::string& command) {
    auto name = option.get_single_name();
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
    for (const auto& id : {"option." + command + "." + name, "option." + name})
        if (is_message(id)) {
            const auto& words = option.get_description();
            const auto purpose = say(id, {{"words", words}});
            const bool has_said_them = words.empty() || purpose != say(id, {{"words", ""}});
            return has_said_them ? purpose : purpose + say("help.one-of", {{"words", words}});
        }
    return option.get_description();
}

std::string examples_of(std::span<const std::string_view> examples) {
    std::string lines = "\n" + say("help.examples") + "\n";
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

/// A group is named by a message; options of none are in the one that CLI11 calls "Options". What one question takes
/// stands under its name and summary.
std::string heading_of(const std::string& group) {
    if (group == "Options") return say("help.options");
    const auto words = is_message(group) ? say(group) : group;
    return group.starts_with("summary.") ? group.substr(group.rfind('.') + 1) + " (" + words + ")" : words;
}

std::string summary_of(const Command& command) { return say("summary.command." + std::string(command.name)); }

/// Options by group, in the order in which the groups were first named; the option for help stands last of its own.
std::string options_of(const CLI::App& app) {
    std::string lines;
    for (const auto& group : app.get_groups()) {
        if (group.empty()) continue;  // hidden
        std::string own;
        for (const auto* option :
             app.get_options([&](const CLI::Option* each) { return each->get_group() == group; })) {
            if (!option->get_positional()) own += line_of(left_of(*option), purpose_of(*option, app.get_name()), 26);
        }
        if (!own.empty()) lines += "\n" + heading_of(group) + ":\n" + own;
    }
    return lines;
}

}  // namespace

std::string help_of(const Command& command, const CLI::App& app) {
    auto text = "ecomap " + std::string(command.name) + ": " + summary_of(command) + "\n";
    text += examples_of(command.examples);
    std::string usage = "ecomap " + std::string(command.name), arguments;
    for (const auto* option : app.get_options([](const CLI::Option* each) { return each->get_positional(); })) {
        usage += " " + option->get_name(true);
        arguments += line_of(option->get_name(true), purpose_of(*option, app.get_name()), 26);
    }
    text += "\n" + say("help.usage") + " " + usage + " [OPTION...]\n" + arguments;
    return text + options_of(app);
}

std::string help_of_all(const CLI::App& app) {
    auto text = "ecomap: " + say("help.ecomap") + "\n";
    text += examples_of(std::array{commands().front().examples.front(), commands().back().examples.front()});
    text += "\n" + say("help.usage") + " ecomap COMMAND ... [OPTION...]\n\n" + say("help.commands") + "\n";
    for (const auto& command : commands()) text += line_of(std::string(command.name), summary_of(command), 10);
    text += options_of(app) + "\n" + say("help.exit-codes") + "\n";
    for (const auto& [code, meaning] : exit_codes())
        text += line_of(std::to_string(static_cast<int>(code)), say(std::string(meaning)), 4);
    return text;
}

}  // namespace ecomap::cli
