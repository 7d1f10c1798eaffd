#include "engine/model/text.hpp"

#include <algorithm>

namespace ecomap {
namespace {

auto position(auto& by_language, std::string_view language) {
    return std::lower_bound(by_language.begin(), by_language.end(), language,
                            [](const auto& entry, std::string_view key) { return entry.first < key; });
}

}  // namespace

Text::Text(std::string swedish, std::string english) {
    set("sv", std::move(swedish));
    set("en", std::move(english));
}

void Text::set(std::string_view language, std::string text) {
    auto at = position(by_language_, language);
    if (at != by_language_.end() && at->first == language) {
        at->second = std::move(text);
    } else {
        by_language_.insert(at, {std::string(language), std::move(text)});
    }
}

bool Text::has(std::string_view language) const {
    auto at = position(by_language_, language);
    return at != by_language_.end() && at->first == language;
}

std::string_view Text::in(std::string_view language) const {
    for (std::string_view wanted : {language, std::string_view("en")}) {
        auto at = position(by_language_, wanted);
        if (at != by_language_.end() && at->first == wanted) return at->second;
    }
    return by_language_.empty() ? std::string_view() : std::string_view(by_language_.front().second);
}

Text joined(const Text& first, const Text& second, std::string_view between) {
    if (first.empty() || second.empty()) return first.empty() ? second : first;
    auto in = [&](std::string_view language) {
        return std::string(first.in(language)).append(between).append(second.in(language));
    };
    return {in("sv"), in("en")};
}

}  // namespace ecomap
