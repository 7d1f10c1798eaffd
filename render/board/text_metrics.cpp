// Fitting tries whole words first, because a reader forgives a smaller size sooner than a cut word.
#include "render/board/text_metrics.hpp"

#include "engine/model/letters.hpp"
#include "render/board/advance.hpp"
#include "render/board/character.hpp"
#include "render/board/script.hpp"
#include "render/words/direction.hpp"
#include "render/words/hyphenation.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace ecomap {
namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD";
constexpr std::string_view ellipsis = "…";

/// How this thread divides words; null: anywhere. Set by Typesetting.
thread_local const Typesetting* setting = nullptr;

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

    /// Bytes of the longest beginning of `text`, in whole graphemes, that fits with `tail` after it.
    std::size_t beginning(std::string_view text, std::string_view tail) const {
        bool joining = false;  // the last letter that is kept takes another form than it had
        double em = 0;
        std::size_t kept = 0;
        while (kept < text.size()) {
            auto end = grapheme_end(text, kept);
            const auto grapheme = text.substr(kept, end - kept);
            joining = joining || has_joining_letters(grapheme);
            em = joining ? em_width(text.substr(0, end), weight) : em_width(grapheme, weight, em);
            if (em_width(tail, weight, em) * size > room) break;
            kept = end;
        }
        return kept;
    }
};

/// Which cuts inside a word may be made: those that no reader minds (at hyphens of its own, soft hyphens and the joints
/// of compounds, between ideographs), or also others.
enum class Cuts { good, any };

/// The last place up to `most` before a part of a compound; 0 for none.
std::size_t joint_in(std::string_view word, std::size_t most) {
    std::size_t best = 0;
    if (!setting) return best;
    for (const auto& joint : setting->joints()) {
        auto at = word.substr(0, most + joint.size()).rfind(joint);
        if (at != std::string_view::npos && at >= 3 && at <= most) best = std::max(best, at);
    }
    return best;
}

/// Where a word may be divided when nothing better fits. The patterns are asked when the first is.
class Syllables {
public:
    explicit Syllables(std::string_view word) : word_(word) {}
    /// The last between bytes `first` and `last`, counted from `first`; 0 for none.
    std::size_t last_within(std::size_t first, std::size_t last) {
        if (!setting) return 0;
        if (!found_) found_ = syllables_of(word_, setting->language());
        const auto after = std::upper_bound(found_->begin(), found_->end(), last);
        if (after == found_->begin()) return 0;
        const auto at = *std::prev(after);
        return at <= first ? 0 : at - first;
    }

private:
    std::string_view word_;
    std::optional<std::vector<std::size_t>> found_;
};

/// Cuts a word that is wider than the line into pieces that fit, each but the last with its hyphen. False when that
/// takes cuts that are not allowed.
bool cut_word(std::string_view word, const Ruler& ruler, Cuts allowed, std::vector<std::string>& pieces) {
    const auto whole = word;
    Syllables syllables(whole);
    while (ruler.beginning(word, "") < word.size()) {
        auto most = ruler.beginning(word, "-");
        auto at = word.substr(0, most + soft_hyphen.size()).rfind(soft_hyphen);
        std::size_t skip = soft_hyphen.size();
        std::string_view hyphen = "-";
        if (at == std::string_view::npos || at == 0) {
            skip = 0;
            at = joint_in(word, most);
        }
        if (at == 0) {
            at = std::max(most, grapheme_end(word, 0));  // at least one grapheme on a line, however narrow
            if (at >= word.size()) break;
            const auto next = character_at(word, at).code;
            if (!takes_hyphen(next)) hyphen = "";
            if (!is_wide(next)) {
                if (allowed == Cuts::good) return false;
                const auto done = static_cast<std::size_t>(word.data() - whole.data());
                if (auto syllable = syllables.last_within(done, done + most); syllable > 0) at = syllable;
            }
        }
        auto head = without_soft_hyphens(word.substr(0, at));
        pieces.push_back(head.ends_with('-') ? head : head + std::string(hyphen));
        word.remove_prefix(at + skip);
    }
    pieces.push_back(without_soft_hyphens(word));
    return true;
}

// Words, with what joins each to the one before: a space, or nothing after a hyphen of its own and in scripts that have
// no spaces.
std::vector<std::pair<std::string, bool>> words_of(std::string_view text) {
    std::vector<std::pair<std::string, bool>> words;
    std::string word;
    bool spaced = false;
    auto push = [&](bool next_spaced) {
        for (auto part : unspaced_parts(word)) {
            if (!part.empty()) words.emplace_back(part, spaced);
            spaced = false;
        }
        word.clear();
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

/// Nothing when a word is too wide and may not be cut.
std::optional<std::vector<std::string>> lines_of(std::string_view text, const Ruler& ruler, Cuts allowed) {
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
        if (!cut_word(word, ruler, allowed, pieces)) return std::nullopt;
        line = std::move(pieces.back());
        pieces.pop_back();
        lines.insert(lines.end(), pieces.begin(), pieces.end());
    }
    if (!line.empty()) lines.push_back(without_soft_hyphens(line));
    keep_direction(text, lines);
    return lines;
}

// The text without what would stand before the ellipsis: a space, or the hyphen of a cut word.
std::string with_ellipsis(std::string text) {
    while (text.ends_with(' ') || text.ends_with('-')) text.pop_back();
    return text + std::string(ellipsis);
}

}  // namespace

Typesetting::Typesetting(std::string_view language)
    : language_(language), words_(in_words(Message("board.joints"), language)), around_(std::exchange(setting, this)) {
    for (std::string_view rest = words_; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        joints_.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

Typesetting::~Typesetting() { setting = around_; }

double text_width(std::string_view text, double size, Weight weight) { return em_width(text, weight) * size; }

std::vector<std::string> wrap(std::string_view text, double size, Weight weight, double width) {
    return *lines_of(text, {size, weight, width}, Cuts::any);
}

/// A single character wider than the box cannot be broken: its line is cut.
static Fitted within(Fitted fitted, Weight weight, double width) {
    for (auto& line : fitted.lines)
        if (text_width(line, fitted.size, weight) > width) {
            line = ellipsize(line, fitted.size, weight, width);
            fitted.cut = true;
        }
    return fitted;
}

Fitted fit(std::string_view text, double width, double height, std::initializer_list<double> sizes, Weight weight,
           double line_height) {
    Fitted fitted;
    for (double size : sizes) {
        const bool last = size == *(sizes.end() - 1);
        auto lines = lines_of(text, {size, weight, width}, last ? Cuts::any : Cuts::good);
        if (!lines) continue;
        fitted.size = size;
        fitted.lines = std::move(*lines);
        if (static_cast<double>(fitted.lines.size()) * size * line_height <= height)
            return within(std::move(fitted), weight, width);
    }
    auto room = std::max<std::size_t>(1, static_cast<std::size_t>(height / (fitted.size * line_height)));
    if (fitted.lines.size() > room) {
        fitted.cut = true;
        fitted.lines.resize(room);
        auto rest = with_ellipsis(fitted.lines.back());
        fitted.lines.back() = ellipsize(rest, fitted.size, weight, width);
    }
    return within(std::move(fitted), weight, width);
}

std::string ellipsize(std::string_view text, double size, Weight weight, double width) {
    auto plain = without_soft_hyphens(text);
    Ruler ruler{size, weight, width};
    if (ruler.beginning(plain, "") == plain.size()) return plain;
    plain.resize(ruler.beginning(plain, ellipsis));
    return with_ellipsis(plain);
}

}  // namespace ecomap
