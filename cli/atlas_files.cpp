#include "cli/atlas_files.hpp"

#include "cli/files.hpp"
#include "cli/language.hpp"
#include "cli/log.hpp"
#include "engine/analysis/certainty/sureness_note.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/error.hpp"
#include "engine/process/progress.hpp"
#include "engine/wasm/bundle.hpp"
#include "render/board/chrome.hpp"
#include "render/font/font_file.hpp"
#include "render/output/csv.hpp"
#include "render/output/json.hpp"
#include "render/output/markdown.hpp"
#include "render/page/page.hpp"
#include "render/view/drawn.hpp"
#include "render/view/view.hpp"
#include "render/words/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace ecomap::cli {
namespace {

constexpr std::size_t most_pictures = 1000;      // of one view: more files than this nobody opens one by one
constexpr std::size_t most_on_page = 60;         // of one view: the others are only files
constexpr std::size_t most_records = 3'000'000;  // bytes: with more the page would be slow to open

/// The atlas as it grows: its files, and the two pages that lead to them.
struct Atlas {
    const Ecosystem& ecosystem;
    const std::vector<std::string>& languages;  ///< that there are atlases in
    std::string language;
    Look look;
    std::vector<NewFile> files;
    std::string index;
    Page page;

    std::string say(std::string id) const { return in_words(Message(std::move(id)), language); }
    /// From this atlas to the one in another language.
    std::string way_to(const std::string& other) const {
        const std::string up = language == languages.front() ? "" : "../";
        return other == languages.front() ? up : up + other + "/";
    }
    void add(const std::string& name, std::string bytes) { files.push_back({name, std::move(bytes)}); }
};

std::string link_to(std::string_view words, const std::string& file) {
    return "[" + markdown_text(words) + "](" + file + ")";
}

/// A picture that no sheet of the chosen size can hold is drawn as large as it needs, so that the atlas is whole.
std::vector<std::string> pages_or_screen(const Atlas& atlas, const std::string& name, const Shape& shape) {
    const auto& svg = *find_format("svg");
    auto look = atlas.look;
    for (auto depth = std::count(name.begin(), name.end(), '/'); depth > 0; --depth) look.font_folder += "../";
    try {
        return pages_of(svg, shape, origin_of(atlas.ecosystem), look);
    } catch (const Error& error) {
        if (look.paper.is_free() || error.failure() == Failure::internal) throw;
        log_warning({"atlas.drawn-for-screen", {{"picture", name}, {"why", error.message()}}});
        look.paper = {};
        return pages_of(svg, shape, origin_of(atlas.ecosystem), look);
    }
}

/// The picture as SVG, a file for each page, and its numbers as CSV. Gives the names of the pages.
std::vector<std::string> add_picture(Atlas& atlas, const std::string& name, const Shape& shape) {
    const Speaking speaking(heading_of(shape).called);
    const auto pages = pages_or_screen(atlas, name, shape);
    std::vector<std::string> names;
    for (const auto& page : pages) {
        names.push_back(pages.size() == 1 ? name : name + "-" + std::to_string(names.size() + 1));
        atlas.add(names.back() + ".svg", page);
    }
    atlas.add("tables/" + name + ".csv", to_csv(table_of(shape), atlas.language));
    return names;
}

void add_only_picture(Atlas& atlas, const std::string& name, const Shape& shape) {
    const auto pages = add_picture(atlas, name, shape);
    const auto& heading = heading_of(shape);
    atlas.index += "\n## " + markdown_text(heading.headline) + "\n\n";
    const auto& reading = reading_of(heading, atlas.look.theme);
    if (!reading.empty()) atlas.index += markdown_text(reading) + "\n\n";
    const auto& alternative = heading.description.empty() ? heading.headline : heading.description;
    for (const auto& page : pages) atlas.index += "!" + link_to(alternative, page + ".svg") + "\n\n";
    atlas.index += link_to(atlas.say("atlas.numbers"), "tables/" + name + ".csv") + "\n";
    atlas.page.boards.back().pictures.push_back(page_picture(shape, atlas.page.themes, name, pages));
}

void add_many_pictures(Atlas& atlas, const std::string& name, const std::vector<Picture>& pictures) {
    std::vector<std::string> names;
    for (const auto& picture : pictures) names.push_back(picture.name);
    names = file_slugs(names);
    names.resize(std::min(names.size(), most_pictures));
    Progress progress(names.size());
    atlas.index += "\n## " + in_words({"atlas.pictures", {{"view", name}}}, atlas.language) + "\n\n";
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto file = name + "/" + names[i];
        const auto pages = add_picture(atlas, file, pictures[i].shape);
        const auto& headline = heading_of(pictures[i].shape).headline;
        const auto* profile = std::get_if<Profile>(&pictures[i].shape);
        atlas.index += "- " + link_to(profile ? profile->name : headline, pages.front() + ".svg");
        for (std::size_t page = 1; page < pages.size(); ++page)
            atlas.index += " " + link_to(std::to_string(page + 1), pages[page] + ".svg");
        atlas.index += (profile ? ": " + markdown_text(headline) : "") + "\n";
        atlas.page.boards.back().pictures.push_back(
            {.file = file, .title = profile ? profile->name : headline, .headline = headline, .sheets = pages});
        progress.step();
    }
    if (const auto left_out = pictures.size() - names.size(); left_out > 0)
        atlas.index +=
            "\n" + in_words({"atlas.left-out", {{"view", name}, {"count", left_out}}}, atlas.language) + "\n";
    atlas.page.boards.back().left_out = pictures.size() - names.size();
}

void add_view(Atlas& atlas, const View& view, const Params& params) {
    const auto forms = forms_of(view);
    for (const auto& form : forms) {
        const auto name = std::string(view.name) + (form == forms.front() ? "" : "-" + form);
        const auto pictures =
            pictures_of(view, atlas.ecosystem, {.language = atlas.language, .form = form, .params = params});
        if (pictures.empty()) continue;
        atlas.page.boards.push_back({std::string(view.name), name, {}});
        if (pictures.size() == 1 && pictures.front().name.empty()) {
            add_only_picture(atlas, name, pictures.front().shape);
        } else {
            add_many_pictures(atlas, name, pictures);
        }
    }
}

void add_analysis(Atlas& atlas, const Analysis& analysis, const Params& params) {
    const Document document{origin_of(atlas.ecosystem), report_of(analysis, atlas.ecosystem, params)};
    const auto& report = document.report;
    const Speaking speaking(report.called);
    const std::string name(analysis.name);
    atlas.add("reports/" + name + ".json", to_json(std::span(&document, 1)));
    atlas.index += "\n## " + markdown_text(in_words(report.title, atlas.language)) + "\n\n";
    for (const auto& finding : report.findings) {
        atlas.index += "- " + markdown_text(in_words(finding.sentence, atlas.language)) + "\n";
    }
    if (!report.findings.empty()) atlas.index += "\n";
    std::vector<std::string> files;
    for (const auto& table : report.tables) {
        const auto slug = file_slug(table.name);
        const auto file = "reports/" + (slug.starts_with(name) ? "" : name + "-") + slug + ".csv";
        atlas.add(file, to_csv(table, atlas.language));
        files.push_back(file);
        atlas.index += link_to(in_words(table.title, atlas.language), file) + " · ";
    }
    atlas.index += link_to(atlas.say("atlas.all-json"), "reports/" + name + ".json") + "\n";
    atlas.page.reports.push_back({report, std::move(files)});
}

/// Else a line says what is missing.
template <class Question>
bool has_what_it_needs(Atlas& atlas, const Question& question) {
    const auto missing = missing_column(atlas.ecosystem, question.needs);
    if (!missing) return true;
    auto line = in_words({"needed.of", {{"name", question.name}, {"missing", told(*missing, atlas.ecosystem)}}},
                         atlas.language);
    auto& lines = atlas.page.unanswered;  // a view and an analysis may have one name
    if (std::find(lines.begin(), lines.end(), line) == lines.end()) lines.push_back(std::move(line));
    return false;
}

void add_unanswered(Atlas& atlas) {
    if (atlas.page.unanswered.empty()) return;
    atlas.index += "\n## " + markdown_text(atlas.say("needed.heading")) + "\n\n";
    for (const auto& line : atlas.page.unanswered) atlas.index += "- " + markdown_text(line) + "\n";
}

/// The engine in the page begins from the tables, so that it has no place where the atlas itself is of a part of the
/// map, or of what would be.
bool is_as_read(const Origin& origin) { return origin.provenance.filter.empty() && origin.provenance.what_if.empty(); }

/// The same atlas in its other languages.
void add_languages(Atlas& atlas) {
    std::string links;
    for (const auto& other : atlas.languages) {
        const auto name = own_name_of(other);
        atlas.page.languages.push_back({other, name, atlas.way_to(other) + "index.html"});
        if (other == atlas.language) continue;
        links += (links.empty() ? "\n" : " · ") + link_to(name, atlas.way_to(other) + "index.md");
    }
    atlas.index += links.empty() ? links : links + "\n";
}

void add_page(Atlas& atlas, const DatasetFiles& files) {
    auto& page = atlas.page;
    page.origin = origin_of(atlas.ecosystem);
    page.language = atlas.language;
    page.records = page_records(atlas.ecosystem, atlas.language);
    if (page.records.open.size() + page.records.packed.size() > most_records) {
        atlas.add("records.json", page.records.open);
        page.records = {};
    } else if (is_as_read(page.origin)) {
        page.tables = wasm::to_json(wasm::bundle_of(files, atlas.ecosystem)).dump();
    }
    atlas.add("index.html", page_html(page));
}

std::vector<NewFile> atlas_in(const std::string& language, const std::vector<std::string>& languages,
                              const Ecosystem& ecosystem, const AtlasOptions& options, const Read& read,
                              bool is_served) {
    Atlas atlas{ecosystem, languages, language, look_of(options.style), {}, {}, {}};
    atlas.page.is_served = is_served;
    atlas.page.themes = page_themes(options.style.theme, atlas.look.theme);
    const auto& about = ecosystem.about;
    atlas.index = "# " + markdown_text(about.title.empty() ? about.name : about.title.in(language)) + "\n\n" +
                  markdown_text(origin_in_words(origin_of(ecosystem), language)) + "\n";
    if (languages.size() > 1) add_languages(atlas);
    Progress progress(views().size() + analyses().size());
    for (const auto& view : views()) {
        if (has_what_it_needs(atlas, view)) add_view(atlas, view, options.params);
        progress.step();
    }
    for (const auto& analysis : analyses()) {
        if (has_what_it_needs(atlas, analysis)) add_analysis(atlas, analysis, options.params);
        progress.step();
    }
    add_unanswered(atlas);
    if (atlas.look.fonts == Fonts::link)
        for (auto& font : font_files()) atlas.add(std::string(font.name), std::move(font.bytes));
    atlas.add("index.md", atlas.index);
    add_page(atlas, read.files);
    return std::move(atlas.files);
}

}  // namespace

void add_atlas_options(CLI::App& app, AtlasOptions& options) {
    add_dataset_options(app, options.input, false);
    add_reading_options(app, options.input);
    app.add_option("--threads", options.params.threads)->type_name("N");
    add_language_options(app, options.languages);
    add_style_options(app, options.style);
    add_filter_options(app, options.filter);
    options.input.question = "atlas";
}

AtlasFiles atlas_files(const AtlasOptions& options, Read& read, bool is_served) {
    const auto ecosystem =
        filtered(load_ecosystem(options.input.datasets.front(), options.input, &read), options.filter);
    std::vector<std::string> languages;
    for (const auto& asked : options.languages)
        if (!contains(languages, asked)) languages.push_back(asked);
    if (languages.empty()) languages.push_back(reader_language("", ecosystem.about));
    AtlasFiles all{{}, languages.front()};
    for (const auto& language : languages)
        for (auto& [name, bytes] : atlas_in(language, languages, ecosystem, options, read, is_served))
            all.files.push_back({(language == languages.front() ? "" : language + "/") + name, std::move(bytes)});
    return all;
}

}  // namespace ecomap::cli
