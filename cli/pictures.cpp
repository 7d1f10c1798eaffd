#include "cli/pictures.hpp"

#include "cli/files.hpp"
#include "cli/usage.hpp"
#include "render/font/font_file.hpp"

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

/// Nothing can be put beside standard output, a pipe or a device, and it holds one sheet only.
bool goes_to_stream(const OutputOptions& output) {
    return output.file.empty() || output.file == "-" || is_stream(output.file);
}

}  // namespace

Look checked_look(const OutputOptions& output, const StyleWords& style, const Format& format) {
    if (style.has_sheet() && format.pages == nullptr) wrong_usage(Message("usage.only-pictures-have-pages"));
    auto look = look_of(style);
    if (look.fonts == Fonts::link && format.pages != nullptr && goes_to_stream(output))
        wrong_usage(Message("usage.fonts-beside"));
    return look;
}

std::vector<fs::path> sheet_names(const fs::path& file, std::size_t sheets) {
    if (sheets == 1) return {file};
    std::vector<fs::path> names;
    for (std::size_t i = 1; i <= sheets; ++i)
        names.push_back(file.parent_path() /
                        (file.stem().string() + "-" + std::to_string(i) + file.extension().string()));
    return names;
}

void write_fonts(const fs::path& folder, const Format& format, const Look& look) {
    if (format.pages == nullptr || look.fonts != Fonts::link) return;
    const OpenFolder fonts(folder.empty() ? fs::path(".") : folder);
    for (const auto& font : font_files()) fonts.write(std::string(font.name), font.bytes);
}

void write_picture(const OutputOptions& output, const Shape& shape, const Origin& origin, const Format& format,
                   const Look& look) {
    const auto sheets = pages_of(format, shape, origin, look);
    if (sheets.size() == 1) {
        write_result(output, sheets.front());
    } else if (goes_to_stream(output)) {
        wrong_usage({"usage.many-pages", {{"count", sheets.size()}}});
    } else {
        const auto names = sheet_names(output.file, sheets.size());
        for (std::size_t i = 0; i < sheets.size(); ++i) write_file(names[i], sheets[i]);
    }
    write_fonts(fs::path(output.file).parent_path(), format, look);
}

}  // namespace ecomap::cli
