#include "cli/parse_error.hpp"

#include <array>
#include <optional>

namespace ecomap::cli {
namespace {

/// A sentence of CLI11, with the names of its arguments in braces, and the message that says the same.
struct Sentence {
    std::string_view text, id;
};

constexpr std::array<Sentence, 10> sentences{{
    {"Could not convert: {option} = {value}", "usage.bad-value"},
    {"{option}: Value {value} not in range {least} to {most}", "usage.not-in-range"},
    {"{option}: {value} not in {words}", "usage.not-in-list"},
    {"{option}: At least {wanted} required but received {given}", "usage.too-few"},
    {"{option}: At Most {wanted} required but received {given}", "usage.too-many"},
    {"{option}: {wanted} required {type} missing", "usage.no-value"},
    {"{option} was given a disallowed flag override", "usage.flag-with-value"},
    {"{option}: {value} is not a number from 0 up", "usage.not-from-zero"},
    {"{option} requires {other}", "usage.requires"},
    {"{option} excludes {other}", "usage.excludes"},
}};

/// What stands in `text` where `sentence` has its arguments; nothing when it is another sentence.
std::optional<std::vector<NamedArgument>> arguments_in(std::string_view text, std::string_view sentence) {
    std::vector<NamedArgument> arguments;
    while (true) {
        const auto open = sentence.find('{');
        if (!text.starts_with(sentence.substr(0, open))) return std::nullopt;
        if (open == std::string_view::npos) return text == sentence ? std::optional(arguments) : std::nullopt;
        text.remove_prefix(open);
        const auto close = sentence.find('}');
        const auto name = sentence.substr(open + 1, close - open - 1);
        sentence.remove_prefix(close + 1);
        const auto until = sentence.substr(0, sentence.find('{'));
        const auto end = until.empty() ? text.size() : text.find(until);
        if (end == std::string_view::npos) return std::nullopt;
        arguments.push_back({name, text.substr(0, end)});
        text.remove_prefix(end);
    }
}

}  // namespace

Message message_of_parse_error(std::string_view text) {
    for (const auto& [sentence, id] : sentences)
        if (auto arguments = arguments_in(text, sentence)) return {std::string(id), *std::move(arguments)};
    return Message::as_it_is(text);
}

}  // namespace ecomap::cli
