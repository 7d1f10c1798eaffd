// Words that several views share: counts, and findings in one sentence, grammatical for none, one and many.
#pragma once

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

/// A row or a column of a grid and how many of its cells are empty.
struct Emptiness {
    std::string label;  ///< of a support type: as it stands inside a sentence; of a principle: its number
    std::size_t empty = 0;
    std::size_t cells = 0;
};

/// How many cells of a grid of support types × principles are empty, and where most of them are. `thin` counts cells
/// that are not empty but nearly so; it is the finding when none is empty.
std::string empty_cells(const std::vector<Emptiness>& support_types, const std::vector<Emptiness>& principles,
                        std::size_t thin, const Saying& saying);

}  // namespace ecomap
