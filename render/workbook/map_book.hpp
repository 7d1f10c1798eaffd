// A map as a workbook to be filled in: a sheet that explains, one for each table with lists to choose from, and hidden
// ones with the framework, the lists and what the dataset says of itself, so that it comes back as the same map
// (engine/import/own_book.hpp). Keys are written as names wherever the name leads back to the key.
// One that asks an actor shows what is about it (engine/import/answer.hpp), and has the names of the others hidden.
// O(n log n) in the rows.
#pragma once

#include "engine/import/own_table.hpp"
#include "render/workbook/book.hpp"

#include <string>
#include <vector>

namespace ecomap {

struct MapBookOptions {
    std::string language = {};                ///< of heads and notes
    std::vector<std::string> languages = {};  ///< that texts are asked for in, where a table has none yet
    std::string package = {};                 ///< datapackage.json
    std::string actor = {};                   ///< key of the one that is asked: only what is about it is shown
};

Book map_book(const std::vector<import::OwnTable>& tables, const MapBookOptions& options);

}  // namespace ecomap
