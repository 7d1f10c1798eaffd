// THE LIST of kinds of files: name, extensions, and what each can hold. A format is chosen by name or by the ending of
// a file name. Adding one is a file pair and a line in format.cpp.
#pragma once

#include "render/board/paper.hpp"
#include "render/board/theme.hpp"
#include "render/graphviz/draw.hpp"
#include "render/output/document.hpp"
#include "render/shape/shape.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// What may be said about a report's file besides its content.
struct ReportOptions {
    std::string language = "en";
    std::string table;  ///< formats that hold one table: its name; "": the first
};

/// How a picture looks, besides its content.
struct Look {
    Theme theme;
    Paper paper;
    Fonts fonts = Fonts::embed;
    std::string font_folder = {};  ///< see DrawOptions
};

struct Format {
    std::string_view name;                         ///< kebab-case, for --format
    std::span<const std::string_view> extensions;  ///< without a dot, the usual one first; none is shared
    /// The reports as a file; nullptr: this format holds no reports.
    std::string (*reports)(std::span<const Document>, const ReportOptions&);
    /// The picture as a file; nullptr: this format holds no pictures.
    std::string (*picture)(const Shape&, const Origin&, const Theme&);
    /// The picture as one file for each sheet of the look's paper; nullptr: this format knows no sheets.
    std::vector<std::string> (*pages)(const Shape&, const Look&) = nullptr;
};

/// The picture as files: one for each sheet if the format knows sheets, else one. Throws as lay_out_pages() does.
std::vector<std::string> pages_of(const Format& format, const Shape& shape, const Origin& origin, const Look& look);

std::span<const Format> formats();
/// The format of that name or extension, or nullptr.
const Format* find_format(std::string_view word);
/// The format that the ending of the file's name says, or nullptr.
const Format* format_of_file(const std::filesystem::path& file);

}  // namespace ecomap
