// Pictures to files: the same sheets, names and fonts for every command that draws one.
#pragma once

#include "cli/output.hpp"
#include "cli/style_options.hpp"
#include "engine/model/ecosystem.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace ecomap::cli {

/// How the pictures look, once it is clear that the format and the place can hold that; else wrong usage.
Look checked_look(const OutputOptions& output, const StyleWords& style, const Format& format);

/// The sheets of one picture by file name: one is the file itself, several are NAME-1.svg, NAME-2.svg, …
std::vector<std::filesystem::path> sheet_names(const std::filesystem::path& file, std::size_t sheets);

/// The fonts that pictures in `folder` link to; none where they hold their own.
void write_fonts(const std::filesystem::path& folder, const Format& format, const Look& look);

/// Writes one picture to -o or to standard output, which holds one sheet only.
void write_picture(const OutputOptions& output, const Shape& shape, const Origin& origin, const Format& format,
                   const Look& look);

}  // namespace ecomap::cli
