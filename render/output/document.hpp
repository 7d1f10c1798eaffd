// A report with the dataset it speaks of, and the words that say so: what every writer of reports takes.
#pragma once

#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"

#include <string>
#include <string_view>

namespace ecomap {

/// A report and the dataset it was computed from.
struct Document {
    Origin origin;
    Report report;
};

/// The dataset's title, version, date, filter and rows left out, joined by " · ".
std::string origin_in_words(const Origin& origin, std::string_view language);

}  // namespace ecomap
