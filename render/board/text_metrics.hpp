// How wide a text is, and how it is fitted into a box. Measured with the shipped font's own advances, so the answer is
// the same on every machine, with or without fonts. Kerning only ever makes text narrower than the sum of advances.
#pragma once

#include "render/board/board.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// The language of the lines that this thread sets for as long as this lives; of several that live the last. Long words
/// are divided as that language has it: before the parts of compounds that its catalogue names, else between syllables.
class Typesetting {
public:
    explicit Typesetting(std::string_view language);
    ~Typesetting();
    Typesetting(const Typesetting&) = delete;
    Typesetting& operator=(const Typesetting&) = delete;

    const std::string& language() const { return language_; }
    const std::vector<std::string_view>& joints() const { return joints_; }

private:
    std::string language_, words_;
    std::vector<std::string_view> joints_;
    const Typesetting* around_;
};

/// Width in points of one line of UTF-8 `text`. Letters outside the font count what the widest usual fallback font
/// needs for them, in the form that they take between their neighbours; ideographs 1 em, what no font at hand has 1.1
/// em, emoji and a few giants more.
double text_width(std::string_view text, double size, Weight weight = Weight::regular);

/// Greedy lines no wider than `width`. Breaks at spaces and hyphens, or where a script without spaces breaks, then at
/// soft hyphens, then at the joints of long compounds (with a hyphen), then between syllables, and only then anywhere.
/// Scripts that have no hyphen get none.
std::vector<std::string> wrap(std::string_view text, double size, Weight weight, double width);

/// A text set into a box.
struct Fitted {
    double size = 0;
    std::vector<std::string> lines;
    bool cut = false;  ///< true: the last line ends with "…" and the full text belongs in the tooltip
};

/// The largest of `sizes` (falling) at which `text` fits `width` × `height` with its words whole or divided at joints;
/// at the smallest they are divided anywhere, and what still does not fit is cut with "…".
Fitted fit(std::string_view text, double width, double height, std::initializer_list<double> sizes,
           Weight weight = Weight::regular, double line_height = 1.24);

/// One line of at most `width`, cut with "…" if it must be.
std::string ellipsize(std::string_view text, double size, Weight weight, double width);

}  // namespace ecomap
