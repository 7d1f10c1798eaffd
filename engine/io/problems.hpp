// Collects the problems of one load. Line, column and excerpt are found only for what is listed, and of a line never
// more than a few hundred characters are kept, so that a hostile file with a million mistakes, on one line or on as
// many, costs no more than some thousand short excerpts.
#pragma once

#include "engine/io/diagnostic.hpp"
#include "engine/io/source_text.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap::io {

class Problems {
public:
    /// Of one severity, this many are listed of a file; the rest are counted.
    static constexpr std::size_t listed_per_file = 10'000;

    void add(Severity severity, std::string_view code, const SourceText& source, const Place& place, Message message,
             Message hint = {});
    /// A problem of a whole file.
    void add(Severity severity, std::string_view code, std::string_view file, Message message, Message hint = {});
    /// A problem whose place is known already.
    void add(Diagnostic diagnostic);

    /// "did you mean 'x'?" for the one candidate nearest to `word`, or nothing. Stops suggesting when a load has cost
    /// too much.
    Message did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

    /// False when did_you_mean() has given up: then there is no use in listing candidates, which may be many.
    bool can_suggest() const { return effort_ > 0; }

    /// All problems, sorted by file, sheet and place; leaves none.
    Diagnostics take();

private:
    bool is_listed(Severity severity, std::string_view file);

    Diagnostics diagnostics_;
    std::map<std::pair<std::string, Severity>, std::size_t> counts_;
    std::size_t effort_ = 20'000'000;  // steps of edit distance left
};

}  // namespace ecomap::io
