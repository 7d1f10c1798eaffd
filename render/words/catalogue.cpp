#include "render/words/catalogue.hpp"

#include "engine/model/error.hpp"

#include <algorithm>

namespace ecomap {
namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r";
    const auto first = text.find_first_not_of(spaces);
    return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of(spaces) + 1 - first);
}

[[noreturn]] void refuse(std::string_view where, std::size_t line, Message why) {
    throw Error({"error.at", {{"where", std::string(where) + ":" + std::to_string(line)}, {"why", std::move(why)}}});
}

}  // namespace

Catalogue read_catalogue(std::string_view text, std::string_view where) {
    Catalogue catalogue;
    std::string* last = nullptr;
    for (std::size_t line = 1; !text.empty(); ++line) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto whole = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto words = trimmed(whole);
        if (words.empty() || whole.front() == '#') continue;
        if (whole.front() == ' ') {
            if (!last) refuse(where, line, Message("error.words-go-on"));
            *last += (last->empty() ? "" : " ") + std::string(words);
            continue;
        }
        const auto equals = words.find('=');
        if (equals == std::string_view::npos) refuse(where, line, Message("error.words-no-message"));
        auto [place, is_new] = catalogue.emplace(trimmed(words.substr(0, equals)), trimmed(words.substr(equals + 1)));
        if (!is_new) refuse(where, line, {"error.words-twice", {{"id", place->first}}});
        last = &place->second;
    }
    return catalogue;
}

}  // namespace ecomap
