#include "engine/analysis/cell_words.hpp"

#include "engine/analysis/phrase.hpp"

namespace ecomap {
namespace {

std::string with_commas(const std::vector<std::string>& items) {
    std::string line;
    for (const auto& item : items) line += (line.empty() ? "" : ", ") + item;
    return line;
}

std::vector<std::string> short_names(const Ecosystem& ecosystem, const std::vector<Presence>& presences,
                                     std::string_view language) {
    std::vector<std::string> names;
    for (const auto& presence : presences) names.emplace_back(short_name(ecosystem[presence.actor], language));
    return names;
}

}  // namespace

std::string status_word(Status status, std::string_view language) {
    return std::string(status_words(status).in(language));
}

std::vector<CellPlace> cell_places(const Framework& framework) {
    std::vector<CellPlace> places;
    for (auto support_type : framework.support_types.ids())
        for (auto principle : framework.principles.ids()) places.push_back({support_type, principle});
    return places;
}

std::string cell_name(const Framework& framework, const CellPlace& place, std::string_view language) {
    return fill("{} – {}", {std::string(brief(framework.support_types[place.support_type]).in(language)),
                            std::string(brief(framework.principles[place.principle]).in(language))});
}

std::string name_cells(const Framework& framework, const std::vector<CellPlace>& places, std::string_view language) {
    std::vector<std::string> rows;
    for (auto at = places.begin(); at != places.end();) {
        std::vector<std::string> columns;
        auto row = at->support_type;
        for (; at != places.end() && at->support_type == row; ++at)
            columns.emplace_back(brief(framework.principles[at->principle]).in(language));
        bool whole = columns.size() > 1 && columns.size() == framework.principles.size();
        auto list = whole ? std::string(choose(language, "alla", "all")) : with_commas(columns);
        rows.push_back(fill("{} ({})", {std::string(brief(framework.support_types[row]).in(language)), list}));
    }
    return join_list(rows, language);
}

std::string name_actors(const Ecosystem& ecosystem, const std::vector<Presence>& presences, std::string_view language,
                        std::size_t most) {
    return join_list(short_names(ecosystem, presences, language), language, most);
}

std::string count_in_words(const Occupancy& occupancy, std::string_view language) {
    auto actors = plural(occupancy.count(), choose(language, "aktör", "actor"), choose(language, "aktörer", "actors"));
    if (occupancy.categories.empty()) return actors;
    auto one = choose(language, "kategori som står för många", "category that stands for many");
    auto many = choose(language, "kategorier som står för många", "categories that stand for many");
    return fill("{} (+ {})", {actors, plural(occupancy.categories.size(), one, many)});
}

Cell number_cell(std::size_t count) { return static_cast<std::int64_t>(count); }

Cell yes_no(bool value) { return value ? Text("ja", "yes") : Text("nej", "no"); }

Cell names_cell(const Ecosystem& ecosystem, const std::vector<Presence>& presences) {
    if (presences.empty()) return std::string();
    return in_both([&](std::string_view language) { return with_commas(short_names(ecosystem, presences, language)); });
}

void add_filter_note(std::vector<Text>& notes, const About& about) {
    if (about.filter.empty()) return;
    notes.push_back(in_both([&](std::string_view language) {
        return std::string(choose(language, "Urval: ", "Filter: ")) + std::string(about.filter.in(language)) + ".";
    }));
}

std::vector<Text> counting_notes(const Ecosystem& ecosystem, const CellGrid& grid) {
    std::vector<Text> notes;
    notes.push_back(sentence("Räknade erbjudanden: {} av {} (status: {}).", "Offers counted: {} of {} (status: {}).",
                             [&](std::string_view language) {
                                 std::vector<std::string> statuses;
                                 for (auto status : counted_statuses(ecosystem))
                                     statuses.push_back(status_word(status, language));
                                 return std::vector{std::to_string(grid.offers.size()),
                                                    std::to_string(ecosystem.offers.size()),
                                                    join_list(statuses, language)};
                             }));
    notes.emplace_back(
        "En aktör räknas en gång per ruta, hur många erbjudanden den än har där. Kategorier står för ett okänt antal "
        "aktörer och räknas för sig.",
        "An actor counts once per cell, however many offers it has there. Categories stand for an unknown number of "
        "actors and are counted apart.");
    if (!grid.unclassified.empty())
        notes.push_back(in_both([&](std::string_view language) {
            auto one = choose(language, "erbjudande saknar stödtyp eller princip och är inte i någon ruta.",
                              "offer has no support type or no principle and is in no cell.");
            auto many = choose(language, "erbjudanden saknar stödtyp eller princip och är inte i någon ruta.",
                               "offers have no support type or no principle and are in no cell.");
            return plural(grid.unclassified.size(), one, many);
        }));
    add_filter_note(notes, ecosystem.about);
    return notes;
}

}  // namespace ecomap
