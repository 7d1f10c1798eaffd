#include "render/page/page.hpp"

#include "render/board/chrome.hpp"
#include "render/board/layout.hpp"
#include "render/board/theme_file.hpp"
#include "render/font/base64.hpp"
#include "render/font/font_data.hpp"
#include "render/font/licence_data.hpp"
#include "render/graphviz/draw.hpp"
#include "render/graphviz/place.hpp"
#include "render/output/document.hpp"
#include "render/page/base94.hpp"
#include "render/page/bundle.hpp"
#include "render/page/html.hpp"
#include "render/page/packed.hpp"
#include "render/page/payload.hpp"
#include "render/page/questions.hpp"
#include "render/shape/shorten.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr std::size_t board_rows = 3, report_rows = 2;  // of a table in plain HTML; the script and the files have all

constexpr std::string_view doctype = "<!doctype html>\n<html", no_version = " data-version=\"\"";

bool holds(const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

class Writer {
public:
    explicit Writer(const Page& page) : page_(page) {}

    std::string html() const {
        return std::string(doctype) + (page_.is_served ? std::string(no_version) : "") +
               attribute("lang", page_.language) + ">\n" + head() + "<body>\n" +
               link_to("#content", say("page.skip"), " class=\"skip\"") + "\n" + top() + "<main id=\"content\">\n" +
               sections() + "</main>\n" + foot() + data() + "<script>" + std::string(page_script()) +
               "</script>\n</body>\n</html>\n";
    }

private:
    std::string say(std::string id) const { return in_words(Message(std::move(id)), page_.language); }
    std::string title() const {
        const auto& about = page_.origin.about;
        return about.title.empty() ? about.name : std::string(about.title.in(page_.language));
    }

    /// Nothing but what stands in this file may run or be shown, and nothing may be asked for: but for its own version,
    /// where it is served.
    std::string policy() const {
        return "default-src 'none'; script-src " + allowed(page_script_hash()) + " 'wasm-unsafe-eval'; style-src " +
               allowed(page_style_hash()) + (page_.is_served ? "; connect-src 'self'" : "") +
               "; base-uri 'none'; form-action 'none'";
    }
    static std::string allowed(std::string_view hash) {
        std::string bytes;
        for (std::size_t i = 0; i + 1 < hash.size(); i += 2)
            bytes += static_cast<char>(std::stoi(std::string(hash.substr(i, 2)), nullptr, 16));
        return "'sha256-" + to_base64(bytes) + "'";
    }

    std::string head() const {
        return "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy() +
               "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
               "<meta name=\"referrer\" content=\"no-referrer\">\n" + element("title", title()) + "\n<style>" +
               std::string(page_style()) + "</style>\n</head>\n";
    }

    std::string top() const {
        std::string links;
        for (const auto& question : questions())
            if (has_any(question)) links += link_to(address(question), say(question, "page.question.")) + "\n";
        return "<header class=\"top\">\n<div class=\"name\">" + element("h1", title()) +
               element("p", origin_in_words(page_.origin, page_.language), " class=\"origin\"") + "</div>\n" +
               other_languages() + "</header>\n" + "<nav class=\"questions\"" +
               attribute("aria-label", say("page.questions")) + ">\n" + links + "</nav>\n";
    }

    std::string other_languages() const {
        if (page_.languages.empty()) return {};
        std::string links;
        for (const auto& [code, name, to] : page_.languages)
            if (const auto spoken = attribute("lang", code); code == page_.language) {
                links += element("span", name, spoken + " aria-current=\"true\"") + "\n";
            } else {
                links += link_to(to, name, spoken + attribute("hreflang", code)) + "\n";
            }
        return "<nav class=\"languages\"" + attribute("aria-label", say("page.languages")) + ">\n" + links + "</nav>\n";
    }

    static std::string address(const Question& question) { return "#" + std::string(question.name); }
    std::string say(const Question& question, const char* family) const {
        return say(family + std::string(question.name));
    }
    bool has_any(const Question& question) const {
        return std::any_of(page_.reports.begin(), page_.reports.end(),
                           [&](const PageReport& each) { return holds(question.analyses, each.report.name); }) ||
               std::any_of(page_.boards.begin(), page_.boards.end(),
                           [&](const PageBoard& board) { return holds(question.views, board.view); });
    }

    std::string sections() const {
        std::string all;
        for (const auto& question : questions()) {
            if (!has_any(question)) continue;
            all += "<section class=\"question\"" + attribute("id", question.name) + ">\n" +
                   element("h2", say(question, "page.question.")) +
                   element("p", say(question, "page.ask."), " class=\"ask\"") + "\n";
            for (auto view : question.views)
                for (const auto& board : page_.boards)
                    if (board.view == view) all += html_of(board);
            all += answers(question) + "</section>\n";
        }
        return all;
    }

    std::string html_of(const PageBoard& board) const {
        const auto label = say("page.view." + board.name);
        if (board.pictures.size() == 1 && board.pictures.front().title.empty())
            return article(board.pictures.front(), label);
        std::string items;
        for (const auto& picture : board.pictures) {
            items +=
                "<li>" + link_to(picture.sheets.front() + ".svg", picture.title, attribute("data-of", picture.file));
            if (picture.headline != picture.title) items += element("span", ": " + picture.headline);
            items += "</li>\n";
        }
        if (board.left_out > 0)
            items += element(
                "li", in_words({"atlas.left-out", {{"view", board.name}, {"count", board.left_out}}}, page_.language));
        return "<article class=\"board many\"" + attribute("data-board", board.name) + attribute("data-label", label) +
               ">\n" + element("h3", label) + "\n<ul class=\"pictures\">\n" + items + "</ul>\n</article>\n";
    }

    std::string article(const PagePicture& picture, const std::string& label) const {
        const Speaking speaking(picture.called);
        const auto csv = "tables/" + picture.file + ".csv";
        std::string links;
        for (const auto& sheet : picture.sheets) links += link_to(sheet + ".svg", say("page.file")) + " ";
        links += link_to(csv, say("atlas.numbers") + " (CSV)");
        return "<article class=\"board\"" + attribute("data-board", picture.file) + attribute("data-label", label) +
               ">\n" + element("h3", picture.headline) + element("p", picture.reading, " class=\"reading\"") +
               "\n<div class=\"picture\"></div>\n" + "<p class=\"files\">" + links + "</p>\n" +
               details(picture.table, say("atlas.numbers"), csv, board_rows) + "</article>\n";
    }

    /// A table behind its title; what is cut is counted, and stands in the file.
    std::string details(const Table& table, const std::string& title, const std::string& csv, std::size_t rows) const {
        std::string cut;
        if (table.rows.size() > rows)
            cut = "<p class=\"cut\">" +
                  link_to(csv, in_words({"page.rest", {{"count", table.rows.size() - rows}}}, page_.language)) +
                  "</p>\n";
        return "<details" + attribute("data-table", csv) + ">" + element("summary", title) +
               "<div class=\"scroll\" tabindex=\"0\">\n" +
               (rows > 0 ? html_table(table, page_.language, rows) : std::string()) + "</div>\n" + cut + "</details>\n";
    }

    std::string answers(const Question& question) const {
        std::string all;
        for (auto name : question.analyses)
            for (const auto& [report, files] : page_.reports)
                if (report.name == name) all += html_of(report, files);
        return all.empty()
                   ? all
                   : "<section class=\"answers\">\n" + element("h3", say("page.answers")) + "\n" + all + "</section>\n";
    }

    std::string html_of(const Report& report, const std::vector<std::string>& files) const {
        const Speaking speaking(report.called);
        std::string findings, tables;
        for (const auto& finding : report.findings)
            findings += element("li", in_words(finding.sentence, page_.language)) + "\n";
        for (std::size_t t = 0; t < files.size(); ++t) tables += html_of(report.tables[t], files[t], t == 0);
        return "<article class=\"report\"" + attribute("data-report", report.name) + ">\n" +
               element("h4", in_words(report.title, page_.language)) + "\n<ul class=\"findings\">\n" + findings +
               "</ul>\n" + tables + "</article>\n";
    }

    /// The first table of a report begins in the page; the script has the others too, but for standings.
    std::string html_of(const Table& table, const std::string& file, bool is_first) const {
        const auto title = in_words(table.title, page_.language);
        return is_standing(table) ? "<p class=\"cut\">" + link_to(file, title) + "</p>\n"
                                  : details(table, title, file, is_first ? report_rows : 0);
    }

    std::string foot() const {
        const auto& about = page_.origin.about;
        std::string sources;
        for (const auto& source : about.sources)
            sources +=
                element("li", source.title.empty() ? source.key
                                                   : source.key + " " + std::string(source.title.in(page_.language)));
        std::string html = "<footer class=\"foot\">\n";
        if (!sources.empty())
            html += "<details>" + element("summary", say("page.sources")) + "<ul>" + sources + "</ul></details>\n";
        std::string unanswered;
        for (const auto& line : page_.unanswered) unanswered += element("li", line);
        if (!unanswered.empty())
            html += "<details>" + element("summary", say("needed.heading")) + "<ul>" + unanswered + "</ul></details>\n";
        html += "<details>" + element("summary", say("page.licences"));
        if (!about.licence.empty()) html += element("p", about.licence);
        auto licences = std::string(page_licences()) + "\nInter\n\n" + std::string(font_licence_text());
        if (!page_.tables.empty()) licences += "\n" + std::string(page_engine_licences());
        return html + element("pre", licences, " tabindex=\"0\"") + "</details>\n" +
               element("p", say(page_.is_served ? "page.served" : "page.closed")) + "\n</footer>\n";
    }

    std::string data() const {
        auto block = [](std::string_view id, std::string_view type, std::string_view text) {
            return "<script" + attribute("id", id) + attribute("type", type) + ">" + std::string(text) + "</script>\n";
        };
        return block("records", "application/json", page_.records.open.empty() ? "{}" : page_.records.open) +
               block("packed", "application/octet-stream", packed(page_payload(page_))) +
               block("boards", "application/octet-stream", packed(boards_payload(page_))) +
               block("themes", "application/octet-stream", packed(themes_payload(page_))) +
               (page_.tables.empty() ? std::string()
                                     : block("tables", "application/octet-stream", packed(engine_payload(page_))) +
                                           block("engine", "application/octet-stream", page_engine())) +
               block("font-400", "font/woff2", to_base94(from_base64(font_regular()))) +
               block("font-600", "font/woff2", to_base94(from_base64(font_semibold())));
    }

    const Page& page_;
};

}  // namespace

std::vector<PageTheme> page_themes(const std::string& name, const Theme& theme) {
    const auto names = theme_names();
    const bool is_shipped = std::find(names.begin(), names.end(), name) != names.end();
    std::vector<PageTheme> themes{{is_shipped ? name : "own", theme}};
    for (auto shipped : names)
        if (shipped != name) themes.push_back({std::string(shipped), *shipped_theme(shipped)});
    return themes;
}

PagePicture page_picture(const Shape& shape, const std::vector<PageTheme>& themes, std::string file,
                         std::vector<std::string> sheets) {
    const auto& heading = heading_of(shape);
    const auto drawn = [short_shape = shortened(shape)](const Theme& theme) {
        return draw_svg(lay_out(short_shape, theme, {}, place_with_graphviz), {.within_page = true});
    };
    const auto& first = themes.front().theme;
    PagePicture picture{.file = std::move(file),
                        .title = {},
                        .headline = heading.headline,
                        .reading = reading_of(heading, first),
                        .sheets = std::move(sheets),
                        .svg = drawn(first),
                        .table = table_of(shape),
                        .called = heading.called};
    for (std::size_t other = 1; other < themes.size(); ++other) {
        const auto& theme = themes[other].theme;
        picture.in_themes.push_back({reading_of(heading, theme), recoloured(picture.svg, drawn(theme))});
    }
    return picture;
}

std::string page_html(const Page& page) { return Writer(page).html(); }

std::string page_of_version(std::string html, std::string_view version) {
    if (std::string_view(html).substr(doctype.size()).starts_with(no_version))
        html.insert(doctype.size() + no_version.size() - 1, version);
    return html;
}

}  // namespace ecomap
