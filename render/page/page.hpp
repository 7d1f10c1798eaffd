// The page of an atlas: one file that opens from disk and asks nobody for anything. What it says stands in plain HTML,
// under the reader's questions; its script (TypeScript beside this file, see build.mjs) makes boards of it that can be
// moved, searched and followed.
#pragma once

#include "engine/analysis/report.hpp"
#include "engine/model/ecosystem.hpp"
#include "render/board/theme.hpp"
#include "render/page/recoloured.hpp"
#include "render/page/records.hpp"
#include "render/shape/shape.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// A look that the reader may choose.
struct PageTheme {
    std::string name;  ///< of a shipped theme, or "own"
    Theme theme;
};

/// The theme of the page first, then those that ship, each once. `name` is what the theme was asked for by.
std::vector<PageTheme> page_themes(const std::string& name, const Theme& theme);

/// A picture in another theme.
struct PictureInTheme {
    std::string reading;
    Recoloured svg;
};

/// One picture, with the files of the atlas that hold it.
struct PagePicture {
    std::string file;   ///< without an ending, from the page: "heatmap", "actor/vinnova"
    std::string title;  ///< what it is called among many; empty for an only picture
    std::string headline, reading = {};
    std::vector<std::string> sheets;  ///< names of the SVG files
    std::string svg = {};             ///< drawn for the page; empty: only the files have it
    Table table = {};
    std::optional<Calling> called = {};          ///< what its table calls dimensions
    std::vector<PictureInTheme> in_themes = {};  ///< in the page's themes but the first
};

/// Its words and its table; and drawn for the page, in each of its themes.
PagePicture page_picture(const Shape& shape, const std::vector<PageTheme>& themes, std::string file,
                         std::vector<std::string> sheets);

/// A view in one of its forms. One picture is in the page; of many the page has a list that leads to their files.
struct PageBoard {
    std::string view, name;  ///< "types", "types-flow"
    std::vector<PagePicture> pictures;
    std::size_t left_out = 0;
};

/// An analysis, with the CSV file of each of its tables.
struct PageReport {
    Report report;
    std::vector<std::string> files;
};

/// The page in one of the languages that there is one in.
struct PageLanguage {
    std::string code, name;  ///< "sv", "svenska"
    std::string address;     ///< from this page
};

struct Page {
    Origin origin;
    std::string language;
    std::vector<PageLanguage> languages = {};  ///< with that of this page; empty: there is only this page
    std::vector<PageTheme> themes;             ///< that of the pictures first
    std::vector<PageBoard> boards;
    std::vector<PageReport> reports;
    std::vector<std::string> unanswered = {};  ///< a line for each question that the map says nothing to
    PageRecords records = {};                  ///< empty: the map is too large for one page
    bool is_served =
        false;  ///< it asks once a second whether the map has changed (served.ts), and nobody else anything
    std::string tables = {};  ///< what the engine in the page reads (engine/wasm/bundle.hpp); empty: it has none
};

/// The whole file.
std::string page_html(const Page& page);
/// The file of a page that is served, with the version of what it shows.
std::string page_of_version(std::string html, std::string_view version);

}  // namespace ecomap
