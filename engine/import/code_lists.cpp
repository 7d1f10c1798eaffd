#include "engine/import/code_lists.hpp"

#include "engine/import/head.hpp"
#include "engine/import/lexicon.hpp"
#include "engine/io/key.hpp"
#include "engine/io/schema.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

namespace ecomap::import {
namespace {

/// A word and what it is for another number: "Interventions" and "intervention_codes" are one.
std::string stem_of(std::string_view head) {
    auto word = plain(head);
    for (const std::string_view ending : {" codes", " code", " ids", " id", " list", "s"})
        if (word.ends_with(ending) && word.size() > ending.size() + 2) word.resize(word.size() - ending.size());
    return word;
}

/// What a list may say of a word besides; one that says more is a table of something, such as actors with websites.
constexpr std::array<std::string_view, 3> senses_beside{"description", "note", "source"};
/// Whom a column names, by a key of another table, is found out where actors are.
constexpr std::array<std::string_view, 9> no_words{"actor", "offer",   "name",    "id",   "from",
                                                   "to",    "partner", "from_id", "to_id"};

struct CodeList {
    std::size_t grid = 0;
    std::string stem;
    std::map<std::string, std::string> names, groups;  ///< by code
};

std::string name_of(const Grid& grid) {
    return grid.sheet.empty() ? std::filesystem::path(grid.file).stem().string() : grid.sheet;
}

/// A sheet with a column of codes, each once, and one of names; nothing for any other.
std::optional<CodeList> list_of(const Grid& grid, std::size_t position) {
    constexpr std::size_t widest = 6, longest = 5'000;
    if (grid.holds != GridHolds::unsaid || grid.hidden || grid.rows.size() < 2 || grid.rows.size() > longest ||
        grid.rows.front().cells.size() > widest || io::find_schema(name_of(grid)))
        return std::nullopt;
    std::optional<std::size_t> code, name, group;
    for (std::size_t i = 0; i < grid.rows.front().cells.size(); ++i) {
        const auto head = cell_text(grid.rows.front(), i);
        const auto hit = lexicon().head(head);
        const auto word = plain(head);
        if (!code && ((hit.whole && hit.sense == "id") || word == "code")) code = i;
        else if (!name && hit.whole && hit.sense == "name") name = i;
        else if (!group && ((hit.whole && hit.sense == "category") || word == "parent")) group = i;
        else if (!contains(senses_beside, hit.sense) || !hit.whole) return std::nullopt;
    }
    if (!code || !name) return std::nullopt;
    CodeList list{position, stem_of(name_of(grid)), {}, {}};
    for (std::size_t row = 1; row < grid.rows.size(); ++row) {
        const auto key = cell_text(grid.rows[row], *code), text = cell_text(grid.rows[row], *name);
        if (key.empty() || text.empty()) continue;
        if (!list.names.emplace(key, text).second) return std::nullopt;
        if (const auto of = group ? cell_text(grid.rows[row], *group) : std::string(); !of.empty())
            list.groups.emplace(key, of);
    }
    // A category is a name, or another code of the list.
    for (auto& [key, of] : list.groups)
        if (const auto other = list.names.find(of); other != list.names.end()) of = other->second;
    // Names that several codes share are told apart by their groups.
    std::map<std::string, std::size_t> times;
    for (const auto& [key, text] : list.names) ++times[text];
    for (auto& [key, text] : list.names)
        if (const auto of = list.groups.find(key); times[text] > 1 && of != list.groups.end())
            text += " (" + of->second + ")";
    return list;
}

/// Between ; | , and line ends; "12,14" is two codes.
std::vector<std::string> codes_of(std::string_view cell) {
    std::vector<std::string> codes;
    while (!cell.empty()) {
        const auto end = std::min(cell.find_first_of(";|,\n"), cell.size());
        if (const auto code = io::trim(cell.substr(0, end)); !code.empty()) codes.emplace_back(code);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return codes;
}

/// Puts names for the codes below `column`; false when a cell holds anything else.
bool name_codes(Grid& grid, std::size_t column, const CodeList& list) {
    std::vector<std::pair<std::size_t, std::string>> named;
    std::set<std::string> used;
    for (std::size_t row = 1; row < grid.rows.size(); ++row) {
        const auto text = cell_text(grid.rows[row], column);
        std::string names;
        for (const auto& code : codes_of(text)) {
            const auto found = list.names.find(code);
            if (found == list.names.end()) return false;
            names += (names.empty() ? "" : "|") + found->second;
            used.insert(code);
        }
        if (!text.empty()) named.emplace_back(row, std::move(names));
    }
    if (used.empty()) return false;
    for (auto& [row, names] : named) grid.rows[row].cells[column] = {std::move(names), CellKind::text};
    const auto head = cell_text(grid.rows.front(), column);
    for (const auto& code : used)
        if (const auto group = list.groups.find(code); group != list.groups.end())
            grid.groups.push_back({head, list.names.at(code), group->second});
    return true;
}

}  // namespace

std::optional<std::vector<Grid>> with_codes_named(const std::vector<Grid>& given) {
    std::vector<CodeList> lists;
    for (std::size_t i = 0; i < given.size(); ++i)
        if (auto list = list_of(given[i], i)) lists.push_back(std::move(*list));
    if (lists.empty()) return std::nullopt;
    auto grids = given;
    std::set<std::size_t> used;
    for (std::size_t i = 0; i < grids.size(); ++i) {
        if (grids[i].rows.empty() || grids[i].holds != GridHolds::unsaid) continue;
        for (std::size_t column = 0; column < grids[i].rows.front().cells.size(); ++column) {
            const auto head = cell_text(grids[i].rows.front(), column);
            const auto stem = contains(no_words, lexicon().head(head).sense) ? std::string() : stem_of(head);
            for (const auto& list : lists)
                if (list.grid != i && !stem.empty() && list.stem == stem && name_codes(grids[i], column, list)) {
                    used.insert(list.grid);
                    break;
                }
        }
    }
    if (used.empty()) return std::nullopt;
    std::vector<Grid> kept;
    for (std::size_t i = 0; i < grids.size(); ++i)
        if (!used.contains(i)) kept.push_back(std::move(grids[i]));
    return kept;
}

}  // namespace ecomap::import
