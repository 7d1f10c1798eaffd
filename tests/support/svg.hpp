// What a good SVG document never is, as complaints in words.
#pragma once

#include <string>
#include <vector>

namespace ecomap::test {

/// Not well formed, scripts, event handlers, styles or elements that fetch, foreign addresses, ids given twice, cards
/// without a title or a label, a picture without role, language, title or description. An empty list is a good
/// document.
std::vector<std::string> complaints(const std::string& svg);

/// What the picture says to a reader who cannot see it: the labels of its parts in document order.
std::vector<std::string> labels_in(const std::string& svg);

/// How often `part` occurs in `text`.
std::size_t count(const std::string& text, const std::string& part);

}  // namespace ecomap::test
