#include "render/page/payload.hpp"

#include "render/output/cell.hpp"
#include "render/page/engine_words.hpp"
#include "render/page/page_words.hpp"
#include "render/page/questions.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace ecomap {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Table& table, std::string_view language) {
    Json columns = Json::array(), rows = Json::array();
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const auto& [key, heading, unit] = table.columns[c];
        columns.push_back({key, in_words(heading, language), is_numeric(table, c) ? 1 : 0});
    }
    for (std::size_t r = 0; r < std::min(page_most_rows, table.rows.size()); ++r) {
        auto& cells = rows.emplace_back(Json::array());
        for (const auto& cell : table.rows[r]) cells.push_back(readable(cell, language));
    }
    return {
        {"title", in_words(table.title, language)}, {"columns", columns}, {"rows", rows}, {"count", table.rows.size()}};
}

constexpr std::string_view standing_columns[] = {"key", "rank", "drawn_best", "drawn_worst"};

std::size_t place_of(const Table& table, std::string_view key) {
    const auto& columns = table.columns;
    return static_cast<std::size_t>(
        std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.key == key; }) -
        columns.begin());
}

using Positions = std::map<std::string_view, std::size_t>;

/// Of the actors at these positions their places; nothing where something else is ranked too, whose key may be one's.
std::optional<Json> standing_of(const Table& table, const Positions& actors, std::string_view language) {
    std::array<std::size_t, 4> at{};
    for (std::size_t i = 0; i < at.size(); ++i) at[i] = place_of(table, standing_columns[i]);
    std::vector<Json> places(actors.size());
    for (const auto& row : table.rows) {
        const auto actor = actors.find(readable(row[at[0]], language));
        if (actor == actors.end()) return std::nullopt;
        auto& numbers = places[actor->second] = Json::array();
        for (std::size_t i = 1; i < at.size(); ++i) {
            const auto* number = std::get_if<std::int64_t>(&row[at[i]]);
            numbers.push_back(number ? Json(*number) : Json(nullptr));
        }
    }
    return Json{{"title", in_words(table.title, language)}, {"of", table.rows.size()}, {"places", places}};
}

/// The page's own colours are those of its boards.
Json colours(const Theme& theme) {
    return {{"page", theme.page}, {"frame", theme.frame}, {"line", theme.line},
            {"ink", theme.ink},   {"muted", theme.muted}, {"focus", theme.focus},
            {"pill", theme.pill}, {"band", theme.band},   {"band-ink", theme.band_ink}};
}

Json themes_of(const Page& page) {
    Json themes = Json::array();
    for (const auto& [name, theme] : page.themes) themes.push_back({{"name", name}, {"colours", colours(theme)}});
    return themes;
}

Json list_of(const std::vector<Recoloured::Part>& parts) {
    Json list = Json::array();
    for (const auto& part : parts)
        if (const auto* mended = std::get_if<Recoloured::Mended>(&part))
            list.push_back({mended->first, mended->last, mended->between});
        else if (const auto* text = std::get_if<std::string>(&part)) list.push_back(*text);
        else list.push_back(std::get<std::int64_t>(part));
    return list;
}

Json json_of(const PictureInTheme& picture) {
    return {
        {"reading", picture.reading}, {"lines", list_of(picture.svg.lines)}, {"colours", list_of(picture.svg.colours)}};
}

struct Drawn {
    Json pictures = Json::object(), tables = Json::object();  // by file
};

void add_picture(Drawn& drawn, const PagePicture& picture, std::string_view language) {
    const Speaking speaking(picture.called);
    drawn.pictures[picture.file] = picture.svg;
    drawn.tables["tables/" + picture.file + ".csv"] = json_of(picture.table, language);
}

/// What a reader sees who opens the page: the first picture of the first question that the map has boards for. Null
/// where it is not drawn for the page.
const PagePicture* first_picture(const Page& page) {
    for (const auto& question : questions())
        for (const auto view : question.views)
            for (const auto& board : page.boards)
                if (board.view == view)
                    return board.pictures.empty() || board.pictures.front().svg.empty() ? nullptr
                                                                                        : &board.pictures.front();
    return nullptr;
}

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

bool is_standing(const Table& table) {
    return std::all_of(std::begin(standing_columns), std::end(standing_columns),
                       [&](std::string_view key) { return place_of(table, key) < table.columns.size(); });
}

std::string page_payload(const Page& page) {
    const auto* first = first_picture(page);
    Drawn drawn;
    if (first != nullptr) add_picture(drawn, *first, page.language);
    Positions actors;
    for (std::size_t i = 0; i < page.records.actors.size(); ++i) actors.emplace(page.records.actors[i], i);
    Json standings = Json::array();
    for (const auto& [report, files] : page.reports) {
        const Speaking speaking(report.called);
        for (const auto& table : report.tables)
            if (is_standing(table))
                if (auto standing = standing_of(table, actors, page.language))
                    standings.push_back(std::move(*standing));
    }
    return dumped({{"pictures", drawn.pictures},
                   {"tables", drawn.tables},
                   {"ranked", page.records.actors},
                   {"standings", standings},
                   {"records", page.records.packed},
                   {"themes", themes_of(page)},
                   {"words", page_words(page.language)}});
}

std::string boards_payload(const Page& page) {
    const auto* first = first_picture(page);
    Drawn drawn;
    for (const auto& board : page.boards)
        for (const auto& picture : board.pictures)
            if (&picture != first && !picture.svg.empty()) add_picture(drawn, picture, page.language);
    for (const auto& [report, files] : page.reports) {
        const Speaking speaking(report.called);
        for (std::size_t t = 0; t < files.size(); ++t)
            if (!is_standing(report.tables[t])) drawn.tables[files[t]] = json_of(report.tables[t], page.language);
    }
    return dumped({{"pictures", drawn.pictures}, {"tables", drawn.tables}});
}

std::string themes_payload(const Page& page) {
    Json themes = Json::object();
    for (std::size_t other = 1; other < page.themes.size(); ++other) {
        auto& pictures = themes[page.themes[other].name] = Json::object();
        for (const auto& board : page.boards)
            for (const auto& picture : board.pictures)
                if (other <= picture.in_themes.size()) pictures[picture.file] = json_of(picture.in_themes[other - 1]);
    }
    return dumped(themes);
}

std::string engine_payload(const Page& page) {
    return R"({"bundle":)" + page.tables + R"(,"words":)" + dumped(engine_words(page.language)) + "}";
}

}  // namespace ecomap
