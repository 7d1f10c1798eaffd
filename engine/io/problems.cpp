#include "engine/io/problems.hpp"

#include "engine/io/suggest.hpp"
#include "engine/model/utf8.hpp"

#include <algorithm>
#include <tuple>

namespace ecomap::io {
namespace {

constexpr std::size_t kept_characters = 240;  // of a line, on either side of the place

/// The line around byte `offset`, which is in `column`, not too much of it, and the column that it starts in.
std::pair<std::string, std::size_t> excerpt_of(std::string_view text, std::size_t offset, std::size_t column) {
    auto is_end = [](char byte) { return byte == '\n' || byte == '\r'; };
    std::size_t first = std::min(offset, text.size());
    for (std::size_t kept = 0; first > 0 && kept < kept_characters && !is_end(text[first - 1]);) {
        --first;
        if (starts_character(text[first])) ++kept, --column;
    }
    std::size_t last = std::min(offset, text.size());
    for (std::size_t kept = 0; last < text.size() && !is_end(text[last]); ++last)
        if (starts_character(text[last]) && ++kept > kept_characters) break;
    return {std::string(text.substr(first, last - first)), column};
}

}  // namespace

bool Problems::is_listed(Severity severity, std::string_view file) {
    return ++counts_[{std::string(file), severity}] <= listed_per_file;
}

void Problems::add(Severity severity, std::string_view code, const SourceText& source, const Place& place,
                   Message message, Message hint) {
    if (!is_listed(severity, source.name())) return;
    const auto [line, column] = source.at(place.offset);
    Diagnostic diagnostic{
        severity, std::string(code), source.name(), line, column, std::move(message), std::move(hint), {}, place.length,
        1};
    std::tie(diagnostic.excerpt, diagnostic.excerpt_column) = excerpt_of(source.text(), place.offset, column);
    diagnostics_.push_back(std::move(diagnostic));
}

void Problems::add(Severity severity, std::string_view code, std::string_view file, Message message, Message hint) {
    if (!is_listed(severity, file)) return;
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.code = code;
    diagnostic.file = file;
    diagnostic.message = std::move(message);
    diagnostic.hint = std::move(hint);
    diagnostics_.push_back(std::move(diagnostic));
}

void Problems::add(Diagnostic diagnostic) {
    if (is_listed(diagnostic.severity, diagnostic.file)) diagnostics_.push_back(std::move(diagnostic));
}

Message Problems::did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates) {
    const auto found = suggest(word, candidates, effort_);
    return found.empty() ? Message() : Message("io.did-you-mean", {{"word", found}});
}

Diagnostics Problems::take() {
    for (const auto& [where, count] : counts_) {
        if (count <= listed_per_file) continue;
        Diagnostic more;
        more.severity = where.second;
        more.code = "too-many";
        more.file = where.first;
        more.message = {"io.too-many", {{"count", count - listed_per_file}}};
        diagnostics_.push_back(std::move(more));
    }
    std::stable_sort(diagnostics_.begin(), diagnostics_.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::tie(a.file, a.sheet, a.line, a.column) < std::tie(b.file, b.sheet, b.line, b.column);
    });
    counts_.clear();
    return std::exchange(diagnostics_, {});
}

}  // namespace ecomap::io
