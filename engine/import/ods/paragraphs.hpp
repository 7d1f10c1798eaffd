// Text as OpenDocument writes it in a cell: paragraphs, of which blanks in a row count as one, with elements for what
// is more than one blank, for tabs and line ends. Comments, drawings and how it is spoken are left out.
// Source: OASIS OpenDocument 1.3 part 3, 6.1 (text content, white space). Time and memory: linear in the text.
#pragma once

#include "engine/import/xml.hpp"

#include <string>

namespace ecomap::import {

/// Hears what stands inside a cell.
class Paragraphs {
public:
    void start(const XmlName& name, const XmlAttributes& attributes);
    void end(const XmlName& name);
    void text(std::string_view piece);

    bool too_long() const { return too_long_; }
    /// The paragraphs so far, with line ends between; begins anew.
    std::string take();

private:
    void add(std::string_view text);

    std::string text_;
    std::size_t paragraphs_ = 0;
    int inside_ = 0;     // paragraphs that are open
    int left_out_ = 0;   // elements that are left out and are open
    bool blank_ = true;  // the text so far ends with a blank, or is none
    bool too_long_ = false;
};

}  // namespace ecomap::import
