// Cut between sections, or between their lines; roles are the section after the last, tiles the end.
#include "render/shape/profile.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

TableRow profile_row(const std::string& section, const Profile::Line& line, bool is_role) {
    return {section,
            line.title,
            line.example,
            labels_of(line.pills),
            labels_of(line.pills, Ink::hatched),
            state_of(line.ink, is_role),
            std::string()};
}

std::size_t lines_in(const Profile::Section& section) { return section.lines.size(); }

Profile lines_of(const Profile& profile, std::size_t first, std::size_t last) {
    auto some = profile;
    some.sections = items_run(profile.sections, first, last, lines_in,
                              [&](Profile::Section section, std::size_t from, std::size_t to) {
                                  section.lines = run_of(section.lines, from, to);
                                  if (from > 0) section.title = continued(section.title, profile.heading);
                                  return section;
                              });
    auto before = items_of(profile.sections, lines_in), end = before + profile.roles.size();
    auto at = [&](std::size_t place) { return place > before ? place - before : 0; };
    some.roles = run_of(profile.roles, at(first), at(last));
    if (at(first) > 0) some.roles_title = continued(profile.roles_title, profile.heading);
    if (last <= end && !profile.tiles.empty()) some.tiles.clear();
    if (last < end + (profile.tiles.empty() ? 0 : 1)) some.sources.clear();
    if (first > 0) some.facts.clear();
    return some;
}

Profile::Line empty_line(Profile::Line line) {
    line.ink = Ink::absent;
    line.tooltip.clear();
    return line;
}

void align_lines(std::vector<Profile::Line>& before, std::vector<Profile::Line>& after) {
    align_lists(
        before, after, [](const Profile::Line& line) { return line.title; }, empty_line);
    join_twins(before, after);
}

void share(std::string& one, std::string& other) {
    if (one.empty()) one = other;
    if (other.empty()) other = one;
}

}  // namespace

Table table_of(const Profile& profile) {
    auto table =
        table_named("profile", profile.heading,
                    {column("section"), column("what"), column("example"), column_as("marks", "principles-and-phases"),
                     column("marks_inferred"), column("state"), column("number")});
    auto plain = [&](const std::string& section, const std::string& what, const std::string& count) {
        table.rows.push_back({section, what, std::string(), std::string(), std::string(), std::string(), count});
    };
    plain(profile.name, profile.type_label, "");
    for (const auto& fact : profile.facts) plain(profile.name, fact, "");
    for (const auto& section : profile.sections)
        for (const auto& line : section.lines)
            if (line.ink != Ink::absent) table.rows.push_back(profile_row(section.title, line, false));
    for (const auto& role : profile.roles)
        if (role.ink != Ink::absent) table.rows.push_back(profile_row(profile.roles_title, role, true));
    for (const auto& tile : profile.tiles)
        if (tile.ink != Ink::absent)
            plain(profile.tiles_title, tile.title.empty() ? tile.code : tile.title, tile.number);
    if (!profile.sources.empty()) plain(profile.name, profile.sources, "");
    return table;
}

std::size_t parts_of(const Profile& profile, Cut cut) {
    bool has_roles = !profile.roles.empty(), has_tiles = !profile.tiles.empty();
    if (cut == Cut::down) return profile.sections.size() + (has_roles ? 1 : 0) + (has_tiles ? 1 : 0);
    if (cut != Cut::inside) return 1;
    return items_of(profile.sections, lines_in) + profile.roles.size() + (has_tiles ? 1 : 0);
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
    if (first > 0) some.facts.clear(), some.twin_facts.clear();
    return some;
}

void align(Profile& before, Profile& after) {
    before.twin_facts = after.facts;
    after.twin_facts = before.facts;
    share(before.sections_title, after.sections_title);
    share(before.roles_title, after.roles_title);
    share(before.tiles_title, after.tiles_title);
    auto section_key = [](const Profile::Section& section) { return section.chip.code + "\n" + section.title; };
    align_lists(before.sections, after.sections, section_key, [](Profile::Section section) {
        for (auto& line : section.lines) line = empty_line(line);
        return section;
    });
    for (std::size_t i = 0; i < before.sections.size(); ++i)
        align_lines(before.sections[i].lines, after.sections[i].lines);
    align_lines(before.roles, after.roles);
    auto tile_key = [](const Profile::Tile& tile) { return tile.code + "\n" + tile.title; };
    align_lists(before.tiles, after.tiles, tile_key, [](Profile::Tile tile) {
        tile.ink = Ink::absent;
        return tile;
    });
}

}  // namespace ecomap
