// How a problem reads on a terminal. Everything is measured in columns of the screen: a tab stops at every fourth,
// wide letters take two, accents that stand on their own take none. Nothing from the data reaches the terminal raw.
#include "engine/io/diagnostic.hpp"

#include "engine/io/terminal.hpp"
#include "engine/io/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

constexpr std::size_t screen_width = 96;  // of an excerpt; longer lines are cut around the place
constexpr std::size_t tab_stop = 4;

/// A character as it is shown, and how many columns it takes.
struct Glyph {
    std::string shown;
    std::size_t width = 0;
};

std::size_t width_of(UChar32 character) {
    auto type = u_charType(character);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK) return 0;
    auto east_asian = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

Glyph glyph_of(std::optional<char32_t> character, std::string_view bytes, std::size_t column) {
    if (character == U'\t') {
        const std::size_t width = tab_stop - column % tab_stop;
        return {std::string(width, ' '), width};
    }
    auto shown = io::for_terminal(character, bytes);
    const auto width = shown == bytes ? width_of(static_cast<UChar32>(*character)) : shown.size();
    return {std::move(shown), width};
}

std::vector<Glyph> glyphs(std::string_view text) {
    std::vector<Glyph> all;
    std::size_t column = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const auto character = io::next_character(text, at);
        all.push_back(glyph_of(character, text.substr(start, at - start), column));
        column += all.back().width;
    }
    return all;
}

std::string gutter(std::string number) {
    return std::string(number.size() < 5 ? 5 - number.size() : 0, ' ') + number + " | ";
}

/// The part [first, last) of `line` that fits the screen and holds `place`.
std::pair<std::size_t, std::size_t> window(const std::vector<Glyph>& line, std::size_t place) {
    std::size_t first = place, last = place, width = 0;
    while (first > 0 && width + line[first - 1].width <= screen_width / 3) width += line[--first].width;
    while (last < line.size() && width + line[last].width <= screen_width) width += line[last++].width;
    while (first > 0 && width + line[first - 1].width <= screen_width) width += line[--first].width;
    return {first, last};
}

std::string excerpt_lines(const Diagnostic& diagnostic) {
    const auto line = glyphs(diagnostic.excerpt);
    const std::size_t before = std::max<std::size_t>(diagnostic.column, 1) - 1;
    const std::size_t place =
        std::min(before - std::min(before, std::max<std::size_t>(diagnostic.excerpt_column, 1) - 1), line.size());
    const auto [first, last] = window(line, place);
    std::string excerpt = first > 0 ? "…" : "";
    std::string marks = first > 0 ? " " : "";
    for (std::size_t i = first; i < last; ++i) {
        excerpt += line[i].shown;
        if (i < place) marks += std::string(line[i].width, ' ');
        else if (i == place) marks += "^" + std::string(std::max<std::size_t>(line[i].width, 1) - 1, '~');
        else if (i < place + diagnostic.length) marks += std::string(line[i].width, '~');
    }
    if (place >= last) marks += "^";
    if (last < line.size()) excerpt += "…";
    if (!diagnostic.hint.empty()) marks += "  " + io::for_terminal(diagnostic.hint);
    return gutter(std::to_string(diagnostic.line)) + excerpt + "\n" + gutter("") + marks + "\n";
}

std::string_view word(Severity severity) {
    constexpr std::array<std::string_view, 3> words{"note", "warning", "error"};
    return words[static_cast<std::size_t>(severity)];
}

}  // namespace

const std::vector<DiagnosticCode>& diagnostic_codes() {
    static const std::vector<DiagnosticCode> codes{
        {"ambiguous-number", "a comma and three digits: read as decimals, may be thousands"},
        {"bad-colour", "a colour that is not written #RRGGBB; left out"},
        {"bad-date", "a date that is not written 2022, 2022-05 or 2022-05-31"},
        {"bad-expectation", "a line of --expect that cannot be read"},
        {"bad-id", "an id with a separator or a control character in it"},
        {"bad-json", "datapackage.json is not JSON, or a value in it is of the wrong kind"},
        {"bad-number", "a number that cannot be read, or is not finite"},
        {"bad-path", "a path in datapackage.json that leads out of the dataset"},
        {"bad-url", "a website that is not http or https; left out"},
        {"bad-word", "a word that is not in the format's own list, such as a status or a certainty"},
        {"conflict", "two rows say different things of the same statement; the first holds"},
        {"dangling-reference", "a reference to a row that is not there, or that is left out"},
        {"duplicate-column", "two columns with the same name; the first is read"},
        {"duplicate-id", "two rows with the same id; the first is kept"},
        {"duplicate-table", "two files hold the same table; the first is read"},
        {"empty-header", "a column without a name; not read"},
        {"empty-table", "a table without rows"},
        {"encoding", "a file that is not UTF-8, read as what it most likely is"},
        {"excel-damage", "a value that a spreadsheet program has replaced or shortened"},
        {"extra-column", "a column that the format does not know; not read"},
        {"missing-column", "a column that the table must have"},
        {"missing-framework", "the framework that the dataset names is not found"},
        {"missing-table", "a table that is needed, listed or referred to is not there"},
        {"missing-value", "an empty cell where a value is needed"},
        {"mixed-script", "an id that mixes letters of different scripts that look alike"},
        {"near-duplicate-id", "two ids that differ only in case or spaces"},
        {"out-of-range", "a number outside what it can mean"},
        {"ragged-row", "a row with more or fewer cells than the header"},
        {"reversed-period", "a period that ends before it begins"},
        {"stray-quote", "a quotation mark inside a cell or text after a closing one"},
        {"terms-from-data", "there is no table for a vocabulary; its terms are taken from the data"},
        {"too-large", "a file, a cell or a header beyond the limits"},
        {"too-many", "more problems in one file than are listed"},
        {"unknown-source", "a source that datapackage.json does not list"},
        {"unknown-table", "a file that is none of the format's tables; not read"},
        {"unknown-term", "a term that is not in its vocabulary"},
        {"unmet-expectation", "what --expect expects of the map, and is not so"},
        {"unterminated-quote", "a quotation mark that is never closed"},
        {"wrong-encoding", "bytes that are no text"},
    };
    return codes;
}

std::size_t count_at_least(const Diagnostics& diagnostics, Severity severity) {
    return static_cast<std::size_t>(std::count_if(diagnostics.begin(), diagnostics.end(),
                                                  [&](const Diagnostic& each) { return each.severity >= severity; }));
}

std::string to_text(const Diagnostic& diagnostic) {
    std::string text = io::for_terminal(diagnostic.file);
    if (diagnostic.line > 0) text += ":" + std::to_string(diagnostic.line);
    if (diagnostic.line > 0 && diagnostic.column > 0) text += ":" + std::to_string(diagnostic.column);
    text += text.empty() ? "" : ": ";
    text += std::string(word(diagnostic.severity)) + ": " + io::for_terminal(diagnostic.message) + " [" +
            diagnostic.code + "]\n";
    if (diagnostic.line > 0 && !diagnostic.excerpt.empty()) return text + excerpt_lines(diagnostic);
    if (!diagnostic.hint.empty()) text += gutter("") + io::for_terminal(diagnostic.hint) + "\n";
    return text;
}

}  // namespace ecomap
