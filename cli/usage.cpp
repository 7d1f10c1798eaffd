#include "cli/usage.hpp"

#include "engine/io/suggest.hpp"

namespace ecomap::cli {

void wrong_usage(Message message, Message hint) {
    throw Error(std::move(message), Failure::usage, {}, std::move(hint));
}

std::string joined(const std::vector<std::string_view>& words) {
    std::string line;
    for (auto word : words) line.append(line.empty() ? "" : ", ").append(word);
    return line;
}

Message did_you_mean(std::string_view asked, const std::vector<std::string_view>& allowed) {
    std::size_t effort = 1'000'000;  // far more than any list of ours needs
    const auto meant = io::suggest(asked, allowed, effort);
    return meant.empty() ? Message() : Message("usage.did-you-mean", {{"word", meant}});
}

Error unknown_word(std::string_view kind, std::string_view asked, const std::vector<std::string_view>& allowed,
                   Message also) {
    const MessageList there_is =
        allowed.empty() ? MessageList{{Message("usage.none-in-dataset")}} : with_commas(allowed);
    return Error({"usage.unknown", {{"kind", kind}, {"word", asked}, {"meant", did_you_mean(asked, allowed)}}},
                 Failure::usage, {}, {"usage.there-is", {{"words", there_is}, {"also", std::move(also)}}});
}

}  // namespace ecomap::cli
