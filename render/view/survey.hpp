// The survey: what respondents lack, as bars from a line of zero; answers that lack to the left, the others to the
// right. What the source does not give is hatched and said, never left out and never zero. Each number says how sure it
// is.
#pragma once

#include "render/view/view.hpp"

namespace ecomap {

/// What options.order can be: "lack", the default, "table" and "principle".
std::span<const std::string_view> survey_orders();

/// One picture.
std::vector<Picture> draw_survey(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
