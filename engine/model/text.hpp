// One label of the data in any number of languages. What we say ourselves is a message (message.hpp).
// A map holds some for every row, so that an empty one is a null pointer and any other one block: what in() gives stays
// where it is when the text is moved.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap {

/// A text by language code ("sv", "en", …).
class Text {
public:
    using ByLanguage = std::vector<std::pair<std::string, std::string>>;

    Text() = default;
    /// In Swedish and English.
    Text(std::string swedish, std::string english);
    /// Language codes and texts, in any order; of a language that comes twice the first holds.
    explicit Text(ByLanguage by_language);
    Text(const Text& other) : packed_(other.packed_ ? std::make_unique<const std::string>(*other.packed_) : nullptr) {}
    Text(Text&&) noexcept = default;
    Text& operator=(Text other) noexcept {
        packed_ = std::move(other.packed_);
        return *this;
    }
    ~Text() = default;

    void set(std::string_view language, std::string text);
    /// The text in `language`; else English; else the first there is; else "".
    std::string_view in(std::string_view language) const;
    /// True when the text is written in exactly `language`.
    bool has(std::string_view language) const;
    bool empty() const { return !packed_; }
    /// Every language it is written in and its text there, sorted by language.
    ByLanguage by_language() const;
    friend bool operator==(const Text& a, const Text& b) {
        return a.packed_ && b.packed_ ? *a.packed_ == *b.packed_ : a.empty() && b.empty();
    }

private:
    std::unique_ptr<const std::string> packed_;  // see text.cpp; none: no language
};

}  // namespace ecomap
