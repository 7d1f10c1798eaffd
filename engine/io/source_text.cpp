#include "engine/io/source_text.hpp"

#include "engine/model/utf8.hpp"

#include <algorithm>

namespace ecomap::io {
namespace {

constexpr std::size_t stretch = 1024;

/// Moves `place` from byte `first` to byte `last` of `text`.
void walk(std::string_view text, std::size_t first, std::size_t last, LineColumn& place) {
    for (std::size_t i = first; i < last; ++i) {
        const bool crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\n' || (text[i] == '\r' && !crlf)) ++place.line, place.column = 1;
        else if (starts_character(text[i])) ++place.column;
    }
}

std::vector<LineColumn> marks_of(std::string_view text) {
    std::vector<LineColumn> marks;
    marks.reserve(text.size() / stretch + 1);
    marks.push_back({});
    for (std::size_t first = 0; first + stretch <= text.size(); first += stretch) {
        LineColumn place = marks.back();
        walk(text, first, first + stretch, place);
        marks.push_back(place);
    }
    return marks;
}

}  // namespace

LineColumn SourceText::at(std::size_t offset) const {
    if (marks_.empty()) marks_ = marks_of(text_);
    const std::size_t last = std::min(offset, text_.size());
    LineColumn place = marks_[last / stretch];
    walk(text_, last / stretch * stretch, last, place);
    return place;
}

std::uint32_t count_characters(std::string_view text) {
    return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), starts_character));
}

}  // namespace ecomap::io
