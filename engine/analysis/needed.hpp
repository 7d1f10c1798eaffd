// What a question needs of a map before it has anything to say: a column with something in it. A map without is not
// wrong; it is only not asked.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace ecomap {

/// A column of a table, and the word that it must hold; "" for any.
struct NeededColumn {
    std::string_view table, column, word = {};
    friend bool operator==(const NeededColumn&, const NeededColumn&) = default;
};

/// Instead of a column: one that offers are classified by, whichever it is.
inline constexpr NeededColumn any_classification{"offers", "support_types", "any"};

using NeededColumns = std::vector<NeededColumn>;

/// The first of these that no row of the map has anything in, before any filter; nothing: all are there. Offers are
/// looked for before what they are classified by. O(rows of the tables).
std::optional<NeededColumn> missing_column(const Ecosystem& ecosystem, const NeededColumns& needed);

/// "offers.csv has nothing in the column phases", or that there is no offers.csv.
Message told(const NeededColumn& missing, const Ecosystem& ecosystem);

}  // namespace ecomap
