// An ICU MessageFormat pattern: ICU reads it and knows the plurals of the languages; the digits are ours, so that they
// are the same with every version of ICU.
#pragma once

#include "engine/model/message.hpp"

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace ecomap {

/// Which form of a word goes with a count, in one language (CLDR, by ICU).
class PluralForms {
public:
    explicit PluralForms(std::string_view language);
    PluralForms(PluralForms&&) noexcept;
    ~PluralForms();
    /// "one", "few", "other", …
    std::string of(std::int64_t count) const;
    /// All that the language has.
    std::set<std::string> all() const;

private:
    struct Rules;
    std::unique_ptr<Rules> rules_;
};

class Pattern {
public:
    /// Throws Error(data) when it is no pattern of ICU's, or one of those that we have no use for: arguments have
    /// names, and are plain, `plural` or `select`. `where` is for the message.
    Pattern(std::string_view pattern, std::string_view where);
    Pattern(Pattern&&) noexcept;
    ~Pattern();

    /// The text with each argument written by `write`, and what stands between them said by `say`, if there is one.
    /// Throws std::logic_error for an argument that was not given.
    std::string fill(const std::vector<NamedArgument>& arguments, const PluralForms& plurals,
                     const std::function<std::string(const Argument&)>& write,
                     const std::function<std::string(std::string_view)>& say = nullptr) const;

    /// What it names: "count", "count plural one", "kind select today".
    std::set<std::string> names() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace ecomap
