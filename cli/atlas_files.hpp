// The files of an atlas: every view and every answer of a map, and the pages that lead to them.
#pragma once

#include "cli/filter_options.hpp"
#include "cli/folder.hpp"
#include "cli/input.hpp"
#include "cli/style_options.hpp"
#include "engine/analysis/analysis.hpp"

#include <string>
#include <vector>

namespace ecomap::cli {

struct AtlasOptions {
    InputOptions input;
    FilterWords filter;
    std::vector<std::string> languages;  ///< the first in the folder itself, each of the others in one of its own
    StyleWords style;
    Params params;
};

struct AtlasFiles {
    std::vector<NewFile> files;
    std::string language;  ///< of its words, the first
};

/// Adds DATASET and what else says which map it is, and how it looks.
void add_atlas_options(CLI::App& app, AtlasOptions& options);

/// Reads the map and draws it. What was read is put into `read`, also where this throws, as load_ecosystem() does. A
/// page that is served asks whether it has changed (render/page/page.hpp).
AtlasFiles atlas_files(const AtlasOptions& options, Read& read, bool is_served = false);

}  // namespace ecomap::cli
