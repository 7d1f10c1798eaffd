// Text as XLSX writes it: in one piece or in runs of different looks, of which the letters are kept; how it is spoken
// (phonetic runs) is left out. Characters that XML cannot hold are written _x0007_, and are read back; of those, what
// is no character of a text (controls but tab and line ends) is left out.
// Source: ECMA-376-1, 18.4 (rich text), 22.9.2.19 (ST_Xstring). Time and memory: linear in the text.
#pragma once

#include "engine/import/xml.hpp"

#include <string>

namespace ecomap::import {

/// A cell with more text than this cannot be read.
constexpr std::size_t most_cell_text = std::size_t{16} << 20U;

/// Hears the elements of an <si> or <is>.
class RichText {
public:
    void start(std::string_view local);
    void end(std::string_view local);
    void text(std::string_view piece);

    bool too_long() const { return too_long_; }
    /// The text so far; begins anew.
    std::string take();

private:
    std::string text_;
    int phonetic_ = 0;
    bool in_text_ = false, too_long_ = false;
};

/// `written` with every _xHHHH_ as the character.
std::string without_escapes(std::string written);

}  // namespace ecomap::import
