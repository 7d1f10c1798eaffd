// Everything is measured in columns of the screen: a tab stops at every fourth, wide letters take two, accents that
// stand on their own take none. Nothing from the data reaches the terminal raw.
#include "render/output/diagnostic_text.hpp"

#include "engine/import/cell_name.hpp"
#include "engine/io/terminal.hpp"
#include "engine/model/utf8.hpp"
#include "render/words/words.hpp"

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
        const auto character = next_character(text, at);
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

std::string excerpt_lines(const Diagnostic& diagnostic, std::string_view language) {
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
    if (!diagnostic.hint.empty()) marks += "  " + io::for_terminal(in_words(diagnostic.hint, language));
    return gutter(std::to_string(diagnostic.line)) + excerpt + "\n" + gutter("") + marks + "\n";
}

std::string word(Severity severity, std::string_view language) {
    constexpr std::array words{"problem.note", "problem.warning", "problem.error"};
    return in_words(Message(words[static_cast<std::size_t>(severity)]), language);
}

/// Where it is: "offers.csv:2:1", or "map.xlsx, sheet "Offers", cell A2".
std::string place(const Diagnostic& diagnostic, std::string_view language) {
    std::string file = io::for_terminal(diagnostic.file);
    if (!diagnostic.sheet.empty()) {
        const char* id = diagnostic.line == 0     ? "problem.sheet"
                         : diagnostic.column == 0 ? "problem.sheet-row"
                                                  : "problem.sheet-cell";
        return in_words({id,
                         {{"file", file},
                          {"sheet", io::for_terminal(diagnostic.sheet)},
                          {"cell", import::cell_name({diagnostic.line, diagnostic.column})}}},
                        language);
    }
    if (diagnostic.line == 0) return file;
    const std::string column = diagnostic.column > 0 ? ":" + std::to_string(diagnostic.column) : "";
    return file + ":" + std::to_string(diagnostic.line) + column;
}

}  // namespace

std::string to_text(const Diagnostic& diagnostic, std::string_view language) {
    std::string text = place(diagnostic, language);
    text += text.empty() ? "" : ": ";
    text += word(diagnostic.severity, language) + ": " + io::for_terminal(in_words(diagnostic.message, language)) +
            " [" + diagnostic.code + "]\n";
    if (diagnostic.line > 0 && !diagnostic.excerpt.empty()) return text + excerpt_lines(diagnostic, language);
    if (!diagnostic.hint.empty()) text += gutter("") + io::for_terminal(in_words(diagnostic.hint, language)) + "\n";
    return text;
}

}  // namespace ecomap
