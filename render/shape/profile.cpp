// Cut between sections, then between the lines of one; roles are the section after the last, tiles the end.
#include "render/shape/profile.hpp"

#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

TableRow profile_row(const std::string& section, const Profile::Line& line, bool is_role) {
    return {section, line.title, line.example, labels_of(line.pills), state_of(line.ink, is_role), std::string()};
}

Profile lines_of(Profile profile, std::size_t first, std::size_t last) {
    if (profile.sections.empty()) {
        profile.roles = run_of(profile.roles, first, last);
        if (first > 0) profile.roles_title = continued(profile.roles_title, profile.heading);
        return profile;
    }
    auto& section = profile.sections.front();
    section.lines = run_of(section.lines, first, last);
    if (first > 0) section.title = continued(section.title, profile.heading);
    return profile;
}

}  // namespace

Table table_of(const Profile& profile) {
    auto table = table_named("profile", profile.heading,
                             {{"section", {"Avsnitt", "Section"}, ""},
                              {"what", {"Vad", "What"}, ""},
                              {"example", {"Exempel", "Example"}, ""},
                              {"marks", {"Principer och faser", "Principles and phases"}, ""},
                              {"state", {"Belägg", "Standing"}, ""},
                              {"number", {"Antal", "Number"}, ""}});
    auto plain = [&](const std::string& section, const std::string& what, const std::string& count) {
        table.rows.push_back({section, what, std::string(), std::string(), std::string(), count});
    };
    plain(profile.name, profile.type_label, "");
    for (const auto& fact : profile.facts) plain(profile.name, fact, "");
    for (const auto& section : profile.sections)
        for (const auto& line : section.lines) table.rows.push_back(profile_row(section.title, line, false));
    for (const auto& role : profile.roles) table.rows.push_back(profile_row(profile.roles_title, role, true));
    for (const auto& tile : profile.tiles)
        plain(profile.tiles_title, tile.title.empty() ? tile.code : tile.title, tile.number);
    if (!profile.sources.empty()) plain(profile.name, profile.sources, "");
    return table;
}

std::size_t parts_of(const Profile& profile, Cut cut) {
    bool has_roles = !profile.roles.empty(), has_tiles = !profile.tiles.empty();
    if (cut == Cut::down) return profile.sections.size() + (has_roles ? 1 : 0) + (has_tiles ? 1 : 0);
    if (cut != Cut::inside || has_tiles) return 1;
    if (profile.sections.empty()) return profile.roles.size();
    return profile.sections.size() == 1 && !has_roles ? profile.sections.front().lines.size() : 1;
}

Profile part_of(const Profile& profile, Cut cut, std::size_t first, std::size_t last) {
    if (cut == Cut::inside) return lines_of(profile, first, last);
    auto some = profile;
    auto sections = profile.sections.size();
    bool has_roles = !profile.roles.empty();
    some.sections = run_of(profile.sections, first, last);
    if (!has_roles || first > sections || last <= sections) some.roles.clear();
    if (last < parts_of(profile, Cut::down)) {
        some.tiles.clear();
        some.sources.clear();
    }
    if (first > 0) some.facts.clear();
    return some;
}

}  // namespace ecomap
