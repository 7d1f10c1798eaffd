#include "cli/pictures.hpp"

#include "cli/files.hpp"
#include "cli/usage.hpp"
#include "render/font/font_file.hpp"

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

bool is_stdout(const OutputOptions& output) { return output.file.empty() || output.file == "-"; }

}  // namespace

Look checked_look(const OutputOptions& output, const StyleWords& style, const Format& format) {
    if (style.has_sheet() && format.pages == nullptr) wrong_usage("only pictures have pages: use --page with -f svg");
    auto look = look_of(style);
    if (look.fonts == Fonts::link && format.pages != nullptr && is_stdout(output))
        wrong_usage("--fonts link puts the font beside the picture: name a file with -o");
    return look;
}

void write_sheets(const fs::path& file, const std::vector<std::string>& sheets) {
    if (sheets.size() == 1) return write_file(file, sheets.front());
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        auto name = file.stem().string() + "-" + std::to_string(i + 1) + file.extension().string();
        write_file(file.parent_path() / name, sheets[i]);
    }
}

void write_fonts(const fs::path& folder, const Format& format, const Look& look) {
    if (format.pages == nullptr || look.fonts != Fonts::link) return;
    for (const auto& font : font_files()) write_file(folder / font.name, font.bytes);
}

void write_picture(const OutputOptions& output, const Shape& shape, const About& about, const Format& format,
                   const Look& look) {
    const auto sheets = pages_of(format, shape, about, look);
    if (sheets.size() == 1) {
        write_result(output, sheets.front());
    } else if (is_stdout(output)) {
        wrong_usage("the picture takes " + std::to_string(sheets.size()) +
                    " pages: name a file with -o NAME.svg, and "
                    "they become NAME-1.svg, NAME-2.svg, …");
    } else {
        write_sheets(output.file, sheets);
    }
    write_fonts(fs::path(output.file).parent_path(), format, look);
}

}  // namespace ecomap::cli
