// Packed, a text is one entry after the other, sorted by language: the lengths of language and text, then both.
#include "engine/model/text.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>

namespace ecomap {
namespace {

using std::string_view;

struct Entry {
    string_view language, text;
};

/// The entry that `packed` begins with; it is taken off.
Entry take(string_view& packed) {
    std::uint32_t lengths[2];
    std::memcpy(lengths, packed.data(), sizeof(lengths));
    packed.remove_prefix(sizeof(lengths));
    const Entry entry{packed.substr(0, lengths[0]), packed.substr(lengths[0], lengths[1])};
    packed.remove_prefix(std::size_t{lengths[0]} + lengths[1]);
    return entry;
}

std::unique_ptr<const std::string> packed(const Text::ByLanguage& by_language) {
    if (by_language.empty()) return nullptr;
    std::size_t size = 0;
    for (const auto& [language, text] : by_language) size += 2 * sizeof(std::uint32_t) + language.size() + text.size();
    std::string all;
    all.reserve(size);
    for (const auto& [language, text] : by_language) {
        const std::uint32_t lengths[2] = {static_cast<std::uint32_t>(language.size()),
                                          static_cast<std::uint32_t>(text.size())};
        char bytes[sizeof(lengths)];
        std::memcpy(bytes, lengths, sizeof(lengths));
        all.append(bytes, sizeof(bytes)).append(language).append(text);
    }
    return std::make_unique<const std::string>(std::move(all));
}

std::optional<string_view> exactly(string_view packed, string_view language) {
    while (!packed.empty())
        if (const Entry entry = take(packed); entry.language == language) return entry.text;
    return std::nullopt;
}

}  // namespace

Text::Text(std::string swedish, std::string english)
    : packed_(packed({{"en", std::move(english)}, {"sv", std::move(swedish)}})) {}

Text::Text(ByLanguage by_language) {
    std::stable_sort(by_language.begin(), by_language.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    auto same = [](const auto& a, const auto& b) { return a.first == b.first; };
    by_language.erase(std::unique(by_language.begin(), by_language.end(), same), by_language.end());
    packed_ = packed(by_language);
}

void Text::set(string_view language, std::string text) {
    auto all = by_language();
    auto at = std::lower_bound(all.begin(), all.end(), language,
                               [](const auto& entry, string_view key) { return entry.first < key; });
    if (at != all.end() && at->first == language) at->second = std::move(text);
    else all.insert(at, {std::string(language), std::move(text)});
    packed_ = packed(all);
}

bool Text::has(string_view language) const { return packed_ && exactly(*packed_, language); }

string_view Text::in(string_view language) const {
    if (!packed_) return {};
    for (string_view wanted : {language, string_view("en")})
        if (const auto text = exactly(*packed_, wanted)) return *text;
    string_view first = *packed_;
    return take(first).text;
}

Text::ByLanguage Text::by_language() const {
    ByLanguage all;
    for (string_view rest = packed_ ? string_view(*packed_) : string_view(); !rest.empty();) {
        const auto [language, text] = take(rest);
        all.emplace_back(language, text);
    }
    return all;
}

}  // namespace ecomap
