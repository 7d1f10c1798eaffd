// Links out of a column that names partners beside an actor ("Samarbetar med: RISE; Vinnova"). Such a cell says that
// two work together, and nothing of a direction: what both say of each other is one link, which begins at the one whose
// id comes first; what only one says begins there. O(n log n) in the names.
#pragma once

#include "engine/import/actors.hpp"
#include "engine/import/import.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

/// Two positions in ImportActors::all(), and the first row that says it.
struct PartnerLink {
    std::size_t from = 0, to = 0;
    Whence whence = {};
};

/// In the order of the actors' ids. Counts what is said again, of an actor itself, and partners without a row of their
/// own.
std::vector<PartnerLink> partner_links(const std::vector<ImportRow>& rows, const ImportActors& actors,
                                       const std::vector<std::string>& sheets, Losses& losses);

/// The kind that these links have: that of the sheet's format, else "link", as for links without a kind. Where links
/// with a direction have that kind too, "partner". "" without partners. `said` may put another in its place.
std::string kind_of_partners(const std::vector<ImportRow>& rows, const std::vector<SheetPlan>& plans, const Said& said,
                             const KnownTerms& known);

/// The kind of a link whose row says none.
std::string usual_kind(const SheetPlan& plan);

/// The kinds of links with what is known of their direction: only that those `undirected` have none. `kinds` are label
/// by id.
ImportedTable link_kinds_table(const std::map<std::string, std::string>& kinds,
                               const std::set<std::string>& undirected);

}  // namespace ecomap::import
