#include "engine/io/problems.hpp"

#include "engine/io/suggest.hpp"

#include <algorithm>
#include <tuple>

namespace ecomap::io {
namespace {

constexpr std::size_t kept_characters = 240;  // of a line, on either side of the place

bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

/// The line around `place`, not too much of it, and the column that it starts in.
std::pair<std::string, std::size_t> excerpt_of(std::string_view text, const Place& place) {
    auto is_end = [](char byte) { return byte == '\n' || byte == '\r'; };
    std::size_t first = std::min(place.offset, text.size());
    std::size_t column = place.column;
    for (std::size_t kept = 0; first > 0 && kept < kept_characters && !is_end(text[first - 1]);) {
        --first;
        if (starts_character(text[first])) ++kept, --column;
    }
    std::size_t last = std::min(place.offset, text.size());
    for (std::size_t kept = 0; last < text.size() && !is_end(text[last]); ++last)
        if (starts_character(text[last]) && ++kept > kept_characters) break;
    return {std::string(text.substr(first, last - first)), column};
}

}  // namespace

std::string in_quotes(std::string_view text) { return "'" + std::string(text) + "'"; }

std::uint32_t count_characters(std::string_view text) {
    return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), starts_character));
}

Place place_at(std::string_view text, std::size_t offset, std::uint32_t length) {
    Place place{std::min(offset, text.size()), 1, 1, length};
    for (std::size_t i = 0; i < place.offset; ++i) {
        const bool crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\n' || (text[i] == '\r' && !crlf)) ++place.line, place.column = 1;
        else if (starts_character(text[i])) ++place.column;
    }
    return place;
}

bool Problems::is_listed(Severity severity, std::string_view file) {
    return ++counts_[{std::string(file), severity}] <= listed_per_file;
}

void Problems::add(Severity severity, std::string_view code, const SourceText& source, const Place& place,
                   std::string message, std::string hint) {
    if (!is_listed(severity, source.name)) return;
    Diagnostic diagnostic{severity,           std::string(code), source.name, place.line,   place.column,
                          std::move(message), std::move(hint),   {},          place.length, 1};
    std::tie(diagnostic.excerpt, diagnostic.excerpt_column) = excerpt_of(source.text, place);
    diagnostics_.push_back(std::move(diagnostic));
}

void Problems::add(Severity severity, std::string_view code, std::string_view file, std::string message,
                   std::string hint) {
    if (!is_listed(severity, file)) return;
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.code = code;
    diagnostic.file = file;
    diagnostic.message = std::move(message);
    diagnostic.hint = std::move(hint);
    diagnostics_.push_back(std::move(diagnostic));
}

std::string Problems::did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates) {
    auto found = suggest(word, candidates, effort_);
    return found.empty() ? "" : "did you mean '" + std::string(found) + "'?";
}

Diagnostics Problems::take() {
    for (const auto& [where, count] : counts_) {
        if (count <= listed_per_file) continue;
        Diagnostic more;
        more.severity = where.second;
        more.code = "too-many";
        more.file = where.first;
        more.message = std::to_string(count - listed_per_file) + " more of this severity in the file are not listed";
        diagnostics_.push_back(std::move(more));
    }
    std::stable_sort(diagnostics_.begin(), diagnostics_.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
    });
    counts_.clear();
    return std::exchange(diagnostics_, {});
}

}  // namespace ecomap::io
