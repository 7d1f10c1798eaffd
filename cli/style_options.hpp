// How a picture looks and what it is made for: theme, sheet and fonts, the same options for every command that draws.
#pragma once

#include "render/output/format.hpp"

#include <string>

namespace CLI {
class App;
}

namespace ecomap::cli {

/// The words as given, not yet understood.
struct StyleWords {
    std::string theme = "light";
    std::string page = "screen";
    std::string fonts = "embed";
    bool portrait = false, landscape = false;

    bool has_sheet() const { return page != "screen"; }
};

void add_style_options(CLI::App& app, StyleWords& words);

/// Looks the words up, and reads a theme that is a file. A name that is neither is wrong usage, with what there is.
Look look_of(const StyleWords& words);

}  // namespace ecomap::cli
