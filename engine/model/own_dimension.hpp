// A dimension that a map has beside those of the list (dimension.hpp): regions, sectors, instruments. A row of
// dimensions.csv names it, a table of its own has its terms, and a column of offers.csv or actors.csv says who has
// them.
#pragma once

#include "engine/model/vocabulary.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ecomap {

/// Whose terms they are: an actor's hold for all its offers.
enum class TermsOf { offers, actors };

/// "offers", "actors": the table whose rows have them.
std::string_view to_string(TermsOf of);
std::optional<TermsOf> parse_terms_of(std::string_view word);
std::span<const std::string_view> terms_of_words();

struct OwnDimension {
    std::string key;    ///< "region": also the column that says it
    std::string table;  ///< with the terms: "regions"
    TermsOf of = TermsOf::offers;
    Vocabulary<OwnTermTag> terms = {};
};

}  // namespace ecomap
