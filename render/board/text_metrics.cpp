// Sums of advances from the shipped font's table. Fitting tries whole words first, because a reader forgives a smaller
// size sooner than a cut word.
#include "render/board/text_metrics.hpp"

#include "render/font/font_data.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ecomap {
namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD";
constexpr std::string_view ellipsis = "…";

// Where long Swedish and English compounds may be hyphenated: before these parts. Longer parts first.
constexpr std::array<std::string_view, 26> joints{"registreringsverket",
                                                  "forskningsinstitut",
                                                  "samverkan",
                                                  "universitet",
                                                  "upphandling",
                                                  "myndigheten",
                                                  "förvaltning",
                                                  "plattformen",
                                                  "innovation",
                                                  "utveckling",
                                                  "beredskap",
                                                  "transport",
                                                  "reglering",
                                                  "institutet",
                                                  "finansiering",
                                                  "utbildning",
                                                  "rådgivning",
                                                  "förbundet",
                                                  "plattform",
                                                  "regionen",
                                                  "underlag",
                                                  "kommuner",
                                                  "nätverk",
                                                  "verket",
                                                  "ledare",
                                                  "rådet"};

struct Character {
    char32_t code;
    std::size_t length;  // bytes
};

// Damaged UTF-8 counts byte by byte as U+FFFD, which is how it will be drawn.
Character character_at(std::string_view text, std::size_t at) {
    auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    unsigned first = byte(0);
    if (first < 0x80) return {first, 1};
    std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    char32_t code = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return {0xFFFD, 1};
        code = code << 6 | (byte(i) & 0x3FU);
    }
    return first < 0xC2 ? Character{0xFFFD, 1} : Character{code, length};
}

bool is_combining(char32_t code) {
    return (code >= 0x300 && code <= 0x36F) || (code >= 0x1AB0 && code <= 0x1AFF) ||
           (code >= 0x20D0 && code <= 0x20FF) || (code >= 0xFE00 && code <= 0xFE0F) || code == 0x200D;
}

bool is_invisible(char32_t code) { return code == 0xAD || code == 0x200B || code == 0x2060 || code == 0xFEFF; }

// An upper bound for a fallback font: Latin-like scripts are narrower than this, ideographs and emoji are 1 em.
double unknown_advance(char32_t code) { return code >= 0x1100 ? 1.0 : 0.75; }

double advance(char32_t code, Weight weight) {
    if (is_combining(code) || is_invisible(code)) return 0;
    auto table = font_advances();
    auto entry = std::lower_bound(table.begin(), table.end(), code,
                                  [](const Advance& a, char32_t wanted) { return a.code < wanted; });
    if (entry == table.end() || entry->code != code) return unknown_advance(code);
    return (weight == Weight::regular ? entry->regular : entry->semibold) / 10000.0;
}

// End of the grapheme that starts at `at`: the character and the marks that combine with it.
std::size_t grapheme_end(std::string_view text, std::size_t at) {
    at += character_at(text, at).length;
    while (at < text.size() && is_combining(character_at(text, at).code)) at += character_at(text, at).length;
    return at;
}

std::string without_soft_hyphens(std::string_view text) {
    std::string plain(text);
    for (auto at = plain.find(soft_hyphen); at != std::string::npos; at = plain.find(soft_hyphen, at))
        plain.erase(at, soft_hyphen.size());
    return plain;
}

struct Ruler {
    double size;
    Weight weight;
    double room;
    bool fits(std::string_view text) const { return text_width(text, size, weight) <= room; }
};

// The last place before a known part of a compound where the head and its hyphen still fit; 0 for none.
std::size_t joint_in(std::string_view word, const Ruler& ruler) {
    std::size_t best = 0;
    for (auto joint : joints) {
        auto at = word.rfind(joint);
        if (at == std::string_view::npos || at < 3 || at <= best) continue;
        if (ruler.fits(std::string(word.substr(0, at)) + "-")) best = at;
    }
    return best;
}

std::size_t soft_hyphen_in(std::string_view word, const Ruler& ruler) {
    std::size_t best = 0;
    for (auto at = word.find(soft_hyphen); at != std::string_view::npos; at = word.find(soft_hyphen, at + 1))
        if (at > 0 && ruler.fits(std::string(word.substr(0, at)) + "-")) best = at;
    return best;
}

std::size_t anywhere_in(std::string_view word, const Ruler& ruler) {
    std::size_t best = 0;
    for (std::size_t end = grapheme_end(word, 0); end < word.size(); end = grapheme_end(word, end)) {
        if (best > 0 && !ruler.fits(std::string(word.substr(0, end)) + "-")) break;
        best = end;  // at least one grapheme on a line, however narrow
    }
    return best;
}

// Cuts a word that is wider than the line into pieces that fit, each but the last with its hyphen.
void cut_word(std::string word, const Ruler& ruler, std::vector<std::string>& pieces, bool& blind) {
    while (!ruler.fits(word)) {
        std::size_t at = soft_hyphen_in(word, ruler);
        std::size_t skip = at > 0 ? soft_hyphen.size() : 0;
        if (at == 0) at = joint_in(word, ruler);
        if (at == 0) {
            at = anywhere_in(word, ruler);
            blind = true;
        }
        if (at == 0 || at >= word.size()) break;
        auto head = without_soft_hyphens(std::string_view(word).substr(0, at));
        pieces.push_back(head.ends_with('-') ? head : head + "-");
        word.erase(0, at + skip);
    }
    pieces.push_back(without_soft_hyphens(word));
}

// Words, with what joins each to the one before: a space, or nothing after a hyphen of its own.
std::vector<std::pair<std::string, bool>> words_of(std::string_view text) {
    std::vector<std::pair<std::string, bool>> words;
    std::string word;
    bool spaced = false;
    auto push = [&](bool next_spaced) {
        if (!word.empty()) words.emplace_back(std::exchange(word, {}), spaced);
        spaced = next_spaced;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            push(true);
            continue;
        }
        word += c;
        bool inside = i > 0 && i + 1 < text.size() && text[i + 1] != ' ' && word.size() > 2;
        if ((c == '-' || c == '/') && inside) push(false);
    }
    push(true);
    return words;
}

std::vector<std::string> wrap_noting(std::string_view text, const Ruler& ruler, bool& blind) {
    std::vector<std::string> lines;
    std::string line;
    for (const auto& [word, spaced] : words_of(text)) {
        std::string joined = line.empty() ? word : line + (spaced ? " " : "") + word;
        if (ruler.fits(joined)) {
            line = std::move(joined);
            continue;
        }
        if (!line.empty()) lines.push_back(without_soft_hyphens(line));
        std::vector<std::string> pieces;
        cut_word(word, ruler, pieces, blind);
        line = std::move(pieces.back());
        pieces.pop_back();
        lines.insert(lines.end(), pieces.begin(), pieces.end());
    }
    if (!line.empty()) lines.push_back(without_soft_hyphens(line));
    return lines;
}

}  // namespace

double text_width(std::string_view text, double size, Weight weight) {
    double em = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto [code, length] = character_at(text, at);
        em += advance(code, weight);
        at += length;
    }
    return em * size;
}

std::vector<std::string> wrap(std::string_view text, double size, Weight weight, double width) {
    bool blind = false;
    return wrap_noting(text, {size, weight, width}, blind);
}

Fitted fit(std::string_view text, double width, double height, std::initializer_list<double> sizes, Weight weight,
           double line_height) {
    Fitted fitted;
    for (double size : sizes) {
        bool blind = false;
        fitted.size = size;
        fitted.lines = wrap_noting(text, {size, weight, width}, blind);
        bool last = size == *(sizes.end() - 1);
        if (static_cast<double>(fitted.lines.size()) * size * line_height <= height && (!blind || last)) return fitted;
    }
    auto room = std::max<std::size_t>(1, static_cast<std::size_t>(height / (fitted.size * line_height)));
    if (fitted.lines.size() > room) {
        fitted.cut = true;
        std::string rest = fitted.lines[room - 1] + std::string(ellipsis);
        fitted.lines.resize(room);
        fitted.lines.back() = ellipsize(rest, fitted.size, weight, width);
    }
    return fitted;
}

std::string ellipsize(std::string_view text, double size, Weight weight, double width) {
    auto plain = without_soft_hyphens(text);
    Ruler ruler{size, weight, width};
    if (ruler.fits(plain)) return plain;
    std::size_t kept = 0;
    for (std::size_t end = 0; end < plain.size();) {
        end = grapheme_end(plain, end);
        if (!ruler.fits(plain.substr(0, end) + std::string(ellipsis))) break;
        kept = end;
    }
    plain.resize(kept);
    while (plain.ends_with(' ') || plain.ends_with('-')) plain.pop_back();
    return plain + std::string(ellipsis);
}

}  // namespace ecomap
