#include "engine/import/hsds_tables.hpp"

#include "engine/import/hsds_words.hpp"
#include "engine/import/keyed_table.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace ecomap::import {
namespace {

using std::string_view;

/// The tables of a package, under the names of versions 3, 2 and 1.
struct Package {
    explicit Package(const std::vector<Grid>& grids)
        : organisations(grids, {"organizations", "organization"}),
          services(grids, {"services", "service"}),
          attributes(grids, {"attributes", "attribute", "service_attributes", "service_attribute", "services_taxonomy",
                             "service_taxonomy"}),
          terms(grids, {"taxonomy_terms", "taxonomy_term", "taxonomy"}),
          taxonomies(grids, {"taxonomies"}),
          identifiers(grids, {"organization_identifiers", "organization_identifier"}) {}

    bool is_whole() const {
        return organisations.has("id") && organisations.has("name") && services.has("organization_id") &&
               services.has("name");
    }
    KeyedTable organisations, services, attributes, terms, taxonomies, identifiers;
};

/// The tables of a package that a map has no place for.
constexpr std::array<string_view, 34> others{"accessibility",
                                             "accessibility_for_disabilities",
                                             "address",
                                             "addresses",
                                             "contact",
                                             "contacts",
                                             "cost_option",
                                             "cost_options",
                                             "funding",
                                             "language",
                                             "languages",
                                             "location",
                                             "locations",
                                             "meta_table_description",
                                             "meta_table_descriptions",
                                             "metadata",
                                             "payment_accepted",
                                             "phone",
                                             "phones",
                                             "physical_address",
                                             "physical_addresses",
                                             "postal_address",
                                             "program",
                                             "programs",
                                             "regular_schedule",
                                             "required_document",
                                             "required_documents",
                                             "schedule",
                                             "schedules",
                                             "service_area",
                                             "service_areas",
                                             "service_at_location",
                                             "service_at_locations",
                                             "unit"};

GridCell text_cell(string_view text) { return {std::string(text), text.empty() ? CellKind::empty : CellKind::text}; }

/// The table with the heads that an import knows; a column of the same head as another keeps its own.
Grid with_heads(const KeyedTable& table, string_view (*head_of)(string_view)) {
    auto grid = table.grid();
    grid.format = "hsds";
    std::set<string_view> taken;
    for (auto& cell : grid.rows.front().cells)
        if (const auto head = head_of(cell.text); !head.empty() && taken.insert(head).second) cell.text = head;
    return grid;
}

void put(Grid& grid, std::size_t row, std::size_t column, string_view text) {
    auto& cells = grid.rows[row].cells;
    if (cells.size() <= column) cells.resize(column + 1);
    cells[column] = text_cell(text);
}

Grid organisations_of(const Package& package) {
    auto grid = with_heads(package.organisations, hsds_head_of_organisation);
    grid.holds = GridHolds::actors;
    std::map<std::string, std::string> numbers;  // by organisation: the first that stands there
    const auto& identifiers = package.identifiers;
    for (std::size_t row = 1; row < identifiers.rows(); ++row) {
        const auto scheme = identifiers.text(row, "identifier_scheme"), number = identifiers.text(row, "identifier");
        if (!number.empty())
            numbers.emplace(identifiers.text(row, "organization_id"),
                            scheme.empty() ? number : (scheme + "-").append(number));
    }
    if (numbers.empty()) return grid;
    const auto column = grid.rows.front().cells.size();
    put(grid, 0, column, "same_as");
    for (std::size_t row = 1; row < grid.rows.size(); ++row)
        if (const auto found = numbers.find(package.organisations.text(row, "id")); found != numbers.end())
            put(grid, row, column, found->second);
    return grid;
}

/// The names of terms by service and head, and the groups of those.
class Terms {
public:
    explicit Terms(const Package& package) : package_(package), taxonomies_(package.taxonomies, "id") {
        const KeyIndex terms(package.terms, "id");
        const auto& attributes = package.attributes;
        for (std::size_t row = 1; row < attributes.rows(); ++row) {
            const auto term = terms.find(attributes.first_text(row, {"taxonomy_term_id", "taxonomy_id"}));
            const auto name = term ? package.terms.text(*term, "name") : std::string();
            if (name.empty()) continue;
            const auto head = hsds_head_of_terms(attributes.text(row, "link_type"), taxonomy_of(*term));
            auto& cell = cells_[std::string(head)][attributes.first_text(row, {"link_id", "service_id"})];
            cell += (cell.empty() ? "" : "|") + name;
            for (auto at = term; at && walked_.emplace(*at, head).second;) {
                const auto group = terms.find(package.terms.text(*at, "parent_id"));
                const auto above = group ? package.terms.text(*group, "name") : std::string();
                if (!above.empty()) groups_.push_back({std::string(head), package.terms.text(*at, "name"), above});
                at = group;
            }
        }
    }
    /// By head, then by the service's key.
    const std::map<std::string, std::map<std::string, std::string>>& cells() const { return cells_; }
    const std::vector<TermGroup>& groups() const { return groups_; }

private:
    std::string taxonomy_of(std::size_t term) const {
        const auto taxonomy = taxonomies_.find(package_.terms.text(term, "taxonomy_id"));
        return taxonomy ? package_.taxonomies.text(*taxonomy, "name")
                        : package_.terms.first_text(term, {"taxonomy", "vocabulary"});
    }
    const Package& package_;
    KeyIndex taxonomies_;
    std::map<std::string, std::map<std::string, std::string>> cells_;
    std::set<std::pair<std::size_t, string_view>> walked_;
    std::vector<TermGroup> groups_;
};

Grid services_of(const Package& package) {
    auto grid = with_heads(package.services, hsds_head_of_service);
    grid.holds = GridHolds::offers;
    // Of an organisation that is not there: without one, which is counted.
    if (const auto whose = package.services.column("organization_id")) {
        const KeyIndex organisations(package.organisations, "id");
        put(grid, 0, *whose, "Organisation");
        for (std::size_t row = 1; row < grid.rows.size(); ++row)
            if (!organisations.find(package.services.text(row, "organization_id"))) put(grid, row, *whose, "");
    }
    const Terms terms(package);
    grid.groups = terms.groups();
    auto column = grid.rows.front().cells.size();
    for (const auto& [head, cells] : terms.cells()) {
        put(grid, 0, column, head);
        for (std::size_t row = 1; row < grid.rows.size(); ++row)
            if (const auto found = cells.find(package.services.text(row, "id")); found != cells.end())
                put(grid, row, column, found->second);
        ++column;
    }
    return grid;
}

}  // namespace

std::optional<std::vector<Grid>> with_hsds_joined(const std::vector<Grid>& grids) {
    const Package package(grids);
    if (!package.is_whole()) return std::nullopt;
    std::vector<Grid> joined{organisations_of(package), services_of(package)};
    const std::array used{&package.organisations, &package.services,   &package.attributes,
                          &package.terms,         &package.taxonomies, &package.identifiers};
    for (const auto& grid : grids) {
        if (std::any_of(used.begin(), used.end(), [&](const KeyedTable* each) { return each->is(grid); })) continue;
        joined.push_back(grid);
        if (contains(others, table_name(grid))) joined.back().holds = GridHolds::nothing, joined.back().format = "hsds";
    }
    return joined;
}

}  // namespace ecomap::import
