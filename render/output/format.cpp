#include "render/output/format.hpp"

#include "render/board/layout.hpp"
#include "render/graphviz/draw.hpp"
#include "render/graphviz/place.hpp"
#include "render/output/csv.hpp"
#include "render/output/json.hpp"
#include "render/output/markdown.hpp"
#include "render/output/text.hpp"
#include "render/output/twin.hpp"
#include "render/shape/shorten.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

using Reports = std::span<const Document>;
using Extension = std::array<std::string_view, 1>;

constexpr Extension svg{"svg"}, dot{"gv"}, csv{"csv"}, json{"json"}, text{"txt"};
constexpr std::array<std::string_view, 2> markdown{"md", "markdown"};

std::string svg_picture(const Shape& shape, const Origin&, const Theme& theme) {
    return draw_svg(lay_out(shortened(shape), theme, {}, place_with_graphviz));
}
std::string dot_picture(const Shape& shape, const Origin&, const Theme& theme) {
    return draw_dot(lay_out(shortened(shape), theme, {}, place_with_graphviz));
}
std::vector<std::string> svg_pages(const Shape& shape, const Look& look) {
    std::vector<std::string> pages;
    for (const auto& board : lay_out_pages(shortened(shape), look.theme, look.paper, place_with_graphviz))
        pages.push_back(draw_svg(board, {look.fonts, look.font_folder}));
    return pages;
}
std::string csv_picture(const Shape& shape, const Origin&, const Theme&) {
    const auto& heading = heading_of(shape);
    const Speaking speaking(heading.called);
    return to_csv(table_of(shape), heading.language);
}
std::string json_picture(const Shape& shape, const Origin& origin, const Theme& theme) {
    return to_json(twin_of(shape, origin, theme));
}
std::string markdown_picture(const Shape& shape, const Origin& origin, const Theme& theme) {
    return to_markdown(twin_of(shape, origin, theme));
}
std::string text_picture(const Shape& shape, const Origin& origin, const Theme& theme) {
    return to_text(twin_of(shape, origin, theme));
}

std::string csv_reports(Reports reports, const ReportOptions& options) {
    return to_csv(reports, options.table, options.language);
}
std::string json_reports(Reports reports, const ReportOptions&) { return to_json(reports); }
std::string markdown_reports(Reports reports, const ReportOptions& options) {
    return to_markdown(reports, options.language);
}
std::string text_reports(Reports reports, const ReportOptions& options) { return to_text(reports, options.language); }

constexpr std::array<Format, 6> list{{
    {"svg", svg, nullptr, svg_picture, svg_pages},
    {"dot", dot, nullptr, dot_picture},
    {"text", text, text_reports, text_picture},
    {"csv", csv, csv_reports, csv_picture},
    {"json", json, json_reports, json_picture},
    {"markdown", markdown, markdown_reports, markdown_picture},
}};

}  // namespace

std::vector<std::string> pages_of(const Format& format, const Shape& shape, const Origin& origin, const Look& look) {
    if (format.pages != nullptr) return format.pages(shape, look);
    return {format.picture(shape, origin, look.theme)};
}

std::span<const Format> formats() { return list; }

const Format* find_format(std::string_view word) {
    auto at = std::find_if(list.begin(), list.end(), [&](const Format& format) {
        return format.name == word ||
               std::find(format.extensions.begin(), format.extensions.end(), word) != format.extensions.end();
    });
    return at == list.end() ? nullptr : &*at;
}

const Format* format_of_file(const std::filesystem::path& file) {
    const auto extension = file.extension().string();
    return extension.size() < 2 ? nullptr : find_format(extension.substr(1));
}

}  // namespace ecomap
