#include "render/output/text.hpp"

#include "engine/io/terminal.hpp"
#include "engine/model/letters.hpp"
#include "engine/model/utf8.hpp"
#include "render/output/cell.hpp"
#include "render/words/words.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

namespace ecomap {
namespace {

constexpr std::size_t page_width = 96;     // for sentences
constexpr std::size_t widest_column = 44;  // longer cells are folded

std::size_t width_of(char32_t character) {
    const auto c = static_cast<UChar32>(character);
    const auto mask = U_GET_GC_MASK(c);
    if (mask & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) return 0;
    const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::string pad(std::string_view text, std::size_t width, bool to_the_right) {
    const auto own = display_width(text);
    const std::string space(width > own ? width - own : 0, ' ');
    return to_the_right ? space + std::string(text) : std::string(text) + space;
}

/// A finding or a note: a bullet and a hanging indent.
std::string bullet(std::string_view sentence) {
    std::string lines;
    for (const auto& line : fold(printable(sentence), page_width - 2)) {
        lines += (lines.empty() ? "• " : "  ") + line + "\n";
    }
    return lines;
}

std::string folded(std::string_view sentence) {
    std::string lines;
    if (sentence.empty()) return lines;
    for (const auto& line : fold(printable(sentence), page_width)) lines += line + "\n";
    return lines;
}

std::string underlined(std::string_view title, char rule) {
    const auto safe = printable(title);
    return safe + "\n" + std::string(display_width(safe), rule) + "\n";
}

/// A row of folded cells, as many lines as its tallest cell; no spaces at the ends of lines.
std::string grid_row(const std::vector<std::vector<std::string>>& cells, const std::vector<std::size_t>& widths,
                     const std::vector<bool>& to_the_right) {
    std::size_t height = 1;
    for (const auto& cell : cells) height = std::max(height, cell.size());
    std::string lines;
    for (std::size_t y = 0; y < height; ++y) {
        std::string line;
        for (std::size_t x = 0; x < cells.size(); ++x) {
            if (x > 0) line += "  ";
            line += pad(y < cells[x].size() ? cells[x][y] : "", widths[x], to_the_right[x]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        lines += line + "\n";
    }
    return lines;
}

}  // namespace

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) width += width_of(next_character(text, at).value_or(U'\uFFFD'));
    return width;
}

std::string printable(std::string_view text) {
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return io::for_terminal(line, io::Hidden::kept);
}

std::vector<std::string> fold(std::string_view text, std::size_t width) {
    std::vector<std::string> lines{""};
    std::size_t used = 0;
    auto add = [&](std::string_view word, bool joined) {
        const std::string_view space = used > 0 && !joined ? " " : "";
        if (used > 0 && used + space.size() + display_width(word) > width) {
            lines.emplace_back(word);
            used = display_width(word);
        } else {
            lines.back().append(space).append(word);
            used += space.size() + display_width(word);
        }
    };
    for (std::size_t start = 0; start < text.size();) {
        const auto space = std::min(text.find(' ', start), text.size());
        const auto word = text.substr(start, space - start);
        start = space + 1;
        if (word.empty()) continue;
        if (display_width(word) <= width) {
            add(word, false);
        } else {
            bool joined = false;
            for (std::size_t at = 0, end = 0; at < word.size(); at = end) {
                end = grapheme_end(word, at);
                add(word.substr(at, end - at), std::exchange(joined, true));
            }
        }
    }
    return lines;
}

std::string to_text(const Table& table, std::string_view language) {
    std::vector<std::vector<std::vector<std::string>>> grid(1);
    std::vector<bool> to_the_right;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        grid.front().push_back(fold(printable(in_words(table.columns[i].heading, language)), widest_column));
        to_the_right.push_back(is_numeric(table, i));
    }
    const auto shown = table.first_rows == 0 ? table.rows.size() : std::min(table.first_rows, table.rows.size());
    for (std::size_t i = 0; i < shown; ++i) {
        grid.emplace_back();
        for (const auto& cell : table.rows[i])
            grid.back().push_back(fold(printable(readable(cell, language)), widest_column));
    }
    std::vector<std::size_t> widths(table.columns.size(), 0);
    for (const auto& row : grid)
        for (std::size_t i = 0; i < row.size(); ++i)
            for (const auto& line : row[i]) widths[i] = std::max(widths[i], display_width(line));

    std::string lines;
    for (const auto& row : grid) {
        lines += grid_row(row, widths, to_the_right);
        if (&row != &grid.front()) continue;
        for (std::size_t i = 0; i < widths.size(); ++i) lines += (i > 0 ? "  " : "") + std::string(widths[i], '-');
        lines += "\n";
    }
    if (const auto more = table.rows.size() - shown; more > 0)
        lines += in_words({"output.more-rows", {{"rows", more}}}, language) + "\n";
    return lines;
}

std::string to_text(std::span<const Document> documents, std::string_view language) {
    std::string file;
    for (const auto& [origin, report] : documents) {
        const Speaking speaking(report.called);
        if (!file.empty()) file += "\n\n";
        file += underlined(in_words(report.title, language), '=') + folded(origin_in_words(origin, language));
        if (!report.findings.empty()) file += "\n";
        for (const auto& finding : report.findings) file += bullet(in_words(finding.sentence, language));
        for (const auto& table : report.tables) {
            file += "\n" + folded(in_words(table.title, language)) + "\n" + to_text(table, language);
        }
        if (!report.notes.empty()) file += "\n";
        for (const auto& note : report.notes) file += bullet(in_words(note, language));
    }
    return file;
}

std::string to_text(const Twin& twin) {
    const auto& heading = twin.heading;
    const Speaking speaking(heading.called);
    std::string file = underlined(heading.headline, '=') + folded(heading.how_to_read) + "\n";
    file += to_text(twin.table, heading.language);
    const auto footer = folded(heading.footer_left) + folded(heading.footer_right);
    return footer.empty() ? file : file + "\n" + footer;
}

}  // namespace ecomap
