// One text in any number of languages. Labels come from data; our own sentences are written in Swedish and English.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap {

/// A text by language code ("sv", "en", …).
class Text {
public:
    Text() = default;
    /// A sentence of our own, in both first-class languages.
    Text(std::string swedish, std::string english);

    void set(std::string_view language, std::string text);
    /// The text in `language`; else English; else the first there is; else "".
    std::string_view in(std::string_view language) const;
    /// True when the text is written in exactly `language`.
    bool has(std::string_view language) const;
    bool empty() const { return by_language_.empty(); }
    /// Every language it is written in and its text there, sorted by language.
    const std::vector<std::pair<std::string, std::string>>& by_language() const { return by_language_; }
    friend bool operator==(const Text&, const Text&) = default;

private:
    std::vector<std::pair<std::string, std::string>> by_language_;  // sorted by language
};

/// Two sentences of our own as one, with `between` where neither is empty.
Text joined(const Text& first, const Text& second, std::string_view between);

}  // namespace ecomap
