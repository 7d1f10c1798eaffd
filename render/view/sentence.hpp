// Words that several views share: counts, and findings in one sentence, grammatical for none, one and many.
#pragma once

#include "engine/analysis/cell_state.hpp"
#include "engine/analysis/head_count.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// "3 aktörer", "3 aktörer + 1 kategori"; only "1 kategori" when there is no actor.
std::string actors_and_categories(std::size_t actors, std::size_t categories, std::string_view language);
/// "72 actors + 6 categories + 3 events".
std::string heads_in_words(const HeadCount& count, std::string_view language);

/// How a sentence is to be said.
struct Saying {
    std::string_view language;
    bool today = true;  ///< false: what is counted is not (only) what is offered today, so "offers" would be wrong
    std::string_view scope = "all";  ///< "selection" when a filter is on
};

/// How many of all actors offer one type of support.
struct Offered {
    std::string label;  ///< as it stands inside a sentence
    std::size_t actors = 0;
    bool many = false;  ///< a category, which stands for many, offers it too: few are named, not few
};

/// Which types of support most of `all` actors offer and which the fewest: "26 av 28 aktörer erbjuder metodstöd, bara 4
/// erbjuder testbädd". Ties are named together.
std::string common_and_rare(const std::vector<Offered>& offered, std::size_t all, const Saying& saying);

/// What each cell of a grid of support types × principles means.
struct StatedGrid {
    std::vector<std::string> support_types;      ///< as they stand inside a sentence
    std::vector<std::string> principles;         ///< their numbers
    std::vector<std::vector<CellState>> states;  ///< support types × principles
    std::size_t thin = 0;                        ///< cells that have somebody, but few
    std::size_t perhaps_thin = 0;                ///< and those that may have few, for all that is known
};

/// The sure gaps of a grid, named when they are few, else how many there are and where most of them are; then how many
/// are only possible. When there is none, what is next to it. Counted are cells where support is looked for.
std::string empty_cells(const StatedGrid& grid, const Saying& saying);

}  // namespace ecomap
