// What a map calls its dimensions. The catalogues speak of principles and support types; where a map has other words,
// or a table is laid by other dimensions, those are said instead (render/words/renaming.hpp).
#pragma once

#include "engine/model/carried.hpp"
#include "engine/model/dimension.hpp"
#include "engine/model/own_dimension.hpp"
#include "engine/model/text.hpp"

#include <string>
#include <vector>

namespace ecomap {

/// A row of dimensions.csv: words as they stand inside a sentence. What is empty is said as the catalogues have it.
struct DimensionName {
    std::string key;
    Dimension dimension = Dimension::support_type;
    Text singular, plural;
    Text definite, definite_plural;  ///< with the article, in languages that put it at the end; else as without
    std::optional<TermsOf> of = {};  ///< of one of the map's own, where its row says so: whose terms they are
    std::string table = {};          ///< and the table that they stand in
    std::string source = {};
    Carried carried = {};
};

/// What is said where the catalogues speak of `stock`.
struct CalledDimension {
    Dimension stock = Dimension::support_type;
    Dimension dimension = Dimension::support_type;  ///< what is meant: in what is laid by others, another one
    DimensionName name = {};                        ///< of the map's own for that, or empty
    DimensionName own = {};                         ///< of the map's own for `stock`: filters ask for that
};

/// Dimensions that are called as the catalogues have it are not there.
using Calling = std::vector<CalledDimension>;

}  // namespace ecomap
