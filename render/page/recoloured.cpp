#include "render/page/recoloured.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace ecomap {
namespace {

using std::string_view;
using Lines = std::vector<string_view>;

constexpr std::size_t farthest = 200;                  // lines, where both texts are sought to go on alike
constexpr std::size_t colour_size = 9, kind_size = 5;  // of "#RRGGBB" with its quotes, and of fill=

Lines lines_of(string_view text) {
    Lines lines;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

bool is_colour(string_view text) {
    return text.size() == colour_size && text.starts_with("\"#") && text.back() == '"' &&
           text.substr(2, 6).find_first_not_of("0123456789abcdefABCDEF") == string_view::npos;
}

/// Where the colours of a line begin. Texts of the data have no such quotes: they are escaped.
std::vector<std::size_t> colours_in(string_view line) {
    std::vector<std::size_t> places;
    for (auto at = line.find("\"#"); at != string_view::npos; at = line.find("\"#", at + 2))
        if (is_colour(line.substr(at, colour_size))) places.push_back(at);
    return places;
}

std::string without_colours(string_view line) {
    std::string text(line);
    for (auto at : colours_in(line)) text.replace(at + 2, 6, 6, '.');
    return text;
}

/// A number for each line, the same for lines that are alike but for their colours.
std::vector<std::size_t> numbers_of(const Lines& lines, std::unordered_map<std::string, std::size_t>& known) {
    std::vector<std::size_t> numbers;
    numbers.reserve(lines.size());
    for (auto line : lines) numbers.push_back(known.emplace(without_colours(line), known.size()).first->second);
    return numbers;
}

using Numbers = std::vector<std::size_t>;

/// How many lines to leave out of one and take from the other until both go on alike, by two lines or to the end.
std::pair<std::size_t, std::size_t> until_alike(const Numbers& from, std::size_t i, const Numbers& to, std::size_t j) {
    const auto left = std::min(farthest, from.size() - i), more = std::min(farthest, to.size() - j);
    const auto is_alike = [&](std::size_t a, std::size_t b) {
        if (a == from.size() || b == to.size()) return a == from.size() && b == to.size();
        return from[a] == to[b] && (a + 1 == from.size() || b + 1 == to.size() || from[a + 1] == to[b + 1]);
    };
    for (std::size_t both = 1; both <= left + more; ++both)
        for (std::size_t a = both > more ? both - more : 0; a <= std::min(both, left); ++a)
            if (is_alike(i + a, j + both - a)) return {a, both - a};
    return {left, more};
}

/// Cut where letters begin: the page counts in other units than bytes, so the cut is at plain ones.
Recoloured::Mended mended(string_view from, string_view to) {
    const auto is_plain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    const auto most = std::min(from.size(), to.size());
    std::size_t first = 0, last = 0;
    while (first < most && from[first] == to[first] && is_plain(from[first])) ++first;
    const auto equal_at_end = [&] { return from[from.size() - 1 - last] == to[to.size() - 1 - last]; };
    while (last < most - first && equal_at_end() && is_plain(from[from.size() - 1 - last])) ++last;
    return {static_cast<std::int64_t>(first), static_cast<std::int64_t>(last),
            std::string(to.substr(first, to.size() - first - last))};
}

/// Writes down what is not as foretold.
class Colours {
public:
    void go_on(string_view from, string_view to) {
        const auto element = from.substr(0, from.find(' '));
        for (auto at : colours_in(from)) {
            std::string kind(element);
            kind += from.substr(at < kind_size ? 0 : at - kind_size, std::min(at, kind_size));
            kind += from.substr(at, colour_size);
            const std::string colour(to.substr(at, colour_size));
            auto& foretold = known_.emplace(kind, from.substr(at, colour_size)).first->second;
            if (foretold == colour) {
                ++as_foretold_;
                continue;
            }
            written_.emplace_back(as_foretold_);
            written_.emplace_back(colour.substr(1, 7));
            as_foretold_ = 0;
            foretold = colour;
        }
    }
    std::vector<Recoloured::Part> written() { return std::move(written_); }

private:
    std::map<std::string, std::string> known_;
    std::vector<Recoloured::Part> written_;
    std::int64_t as_foretold_ = 0;
};

}  // namespace

Recoloured recoloured(string_view from, string_view to) {
    const auto old_lines = lines_of(from), new_lines = lines_of(to);
    std::unordered_map<std::string, std::size_t> known;
    const auto a = numbers_of(old_lines, known), b = numbers_of(new_lines, known);
    Recoloured result;
    Colours colours;
    for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
        std::int64_t on = 0;
        for (; i < a.size() && j < b.size() && a[i] == b[j]; ++i, ++j, ++on) colours.go_on(old_lines[i], new_lines[j]);
        if (on > 0) result.lines.emplace_back(on);
        if (i == a.size() && j == b.size()) break;
        const auto [left, more] = until_alike(a, i, b, j);
        const auto both = std::min(left, more);
        for (std::size_t pair = 0; pair < both; ++pair)
            result.lines.emplace_back(mended(old_lines[i + pair], new_lines[j + pair]));
        if (left > both) result.lines.emplace_back(-static_cast<std::int64_t>(left - both));
        for (auto line = both; line < more; ++line) result.lines.emplace_back(std::string(new_lines[j + line]));
        i += left;
        j += more;
    }
    result.colours = colours.written();
    return result;
}

}  // namespace ecomap
