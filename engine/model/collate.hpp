// Alphabetical order by language, the same on every machine: ICU's rules, never the system's locale.
#pragma once

#include <memory>
#include <string_view>

namespace ecomap {

/// Orders names as a dictionary of `language` does (in Swedish å ä ö come after z). Ties are broken by bytes.
class Collator {
public:
    explicit Collator(std::string_view language);
    ~Collator();
    Collator(Collator&&) noexcept;
    Collator& operator=(Collator&&) noexcept;
    /// True when `a` stands before `b`. A total order on different strings.
    bool operator()(std::string_view a, std::string_view b) const;

private:
    struct Rules;
    std::unique_ptr<Rules> rules_;
};

}  // namespace ecomap
