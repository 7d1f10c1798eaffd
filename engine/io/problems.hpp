// Collects the problems of one load. A place is a byte offset and what a reader calls it: line and column. The excerpt
// is cut out of the text only when a problem is reported, and never more than a few hundred characters of it, so that a
// hostile file of one line with a million mistakes costs no more than a million short excerpts, of which only some are
// kept.
#pragma once

#include "engine/io/diagnostic.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap::io {

/// A file's text after decoding: UTF-8 without a byte order mark.
struct SourceText {
    std::string name;  ///< as the user would type it
    std::string text;
};

/// A stretch of a SourceText. Lines and columns count from 1, columns and length in characters.
struct Place {
    std::size_t offset = 0;  ///< in bytes
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t length = 1;
    const SourceText* elsewhere = nullptr;  ///< the file, where it is not that of the table around it
};

/// The place at byte `offset` of `text`, `length` characters long. Linear: for the rare place that no parser counted.
Place place_at(std::string_view text, std::size_t offset, std::uint32_t length = 1);

/// How many characters `text` has.
std::uint32_t count_characters(std::string_view text);

/// `text` in quotation marks, for messages.
std::string in_quotes(std::string_view text);

class Problems {
public:
    /// Of one severity, this many are listed of a file; the rest are counted.
    static constexpr std::size_t listed_per_file = 10'000;

    void add(Severity severity, std::string_view code, const SourceText& source, const Place& place,
             std::string message, std::string hint = {});
    /// A problem of a whole file.
    void add(Severity severity, std::string_view code, std::string_view file, std::string message,
             std::string hint = {});

    /// "did you mean 'x'?" for the one candidate nearest to `word`, or "". Stops suggesting when a load has cost too
    /// much.
    std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

    /// False when did_you_mean() has given up: then there is no use in listing candidates.
    bool can_suggest() const { return effort_ > 0; }

    /// All problems, sorted by file and place; leaves none.
    Diagnostics take();

private:
    bool is_listed(Severity severity, std::string_view file);

    Diagnostics diagnostics_;
    std::map<std::pair<std::string, Severity>, std::size_t> counts_;
    std::size_t effort_ = 20'000'000;  // steps of edit distance left
};

}  // namespace ecomap::io
