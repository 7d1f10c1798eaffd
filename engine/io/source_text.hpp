// A file's text after decoding, and where in it a byte stands. A place is an offset: line and column are counted only
// for what is reported, from the nearest of the marks that are set at every thousandth byte when the first is asked
// for. What must hold: a place costs the same wherever it is, in a file of one line too.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::io {

/// As a reader counts: both from 1, columns in characters.
struct LineColumn {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    friend bool operator==(const LineColumn&, const LineColumn&) = default;
};

/// UTF-8 without a byte order mark, of less than 4 GiB.
class SourceText {
public:
    SourceText() = default;
    SourceText(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)) {}

    const std::string& name() const { return name_; }  ///< as the user would type it
    std::string_view text() const { return text_; }

    /// Line and column of the byte at `offset`; behind the end: of the end. CR, LF and CRLF end lines.
    LineColumn at(std::size_t offset) const;

private:
    std::string name_;
    std::string text_;
    mutable std::vector<LineColumn> marks_;  // of each stretch's first byte; empty: nobody has asked yet
};

/// A stretch of a SourceText.
struct Place {
    std::uint32_t offset = 0;               ///< in bytes
    std::uint32_t length = 1;               ///< in characters
    const SourceText* elsewhere = nullptr;  ///< the file, where it is not that of the table around it
};

/// The place at byte `offset`, `length` characters long.
inline Place place_of(std::size_t offset, std::uint32_t length = 1) {
    return {static_cast<std::uint32_t>(offset), length};
}

/// How many characters `text` has.
std::uint32_t count_characters(std::string_view text);

}  // namespace ecomap::io
