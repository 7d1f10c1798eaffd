// The terms of each dimension, what they are called, and where offers stand among them. One set of words for analyses,
// views and the command line, so that they can never mean different things.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// The words of those of every map that divide the grid of support types and principles further: the last four.
std::span<const std::string_view> further_dimension_words();
/// The words of the framework's own, which divide it too.
std::vector<std::string> own_dimension_words(const Framework& framework);
bool is_further(Dimension dimension);

/// How a dimension's terms are called.
struct DimensionWords {
    Message heading;  ///< "Målgrupp"
    Message one;      ///< inside a sentence: "målgrupp"
    Message many;
    Message unknown;  ///< for offers that the data gives no term: "Okänd målgrupp"
};
DimensionWords words_of(Dimension dimension);
/// The same of any; the framework's own are called as it says.
DimensionWords words_of(const Framework& framework, Dimension dimension);

/// Where the data says of offers, or of their actors, which terms of a dimension they have.
struct DimensionColumn {
    std::string table, name;
};
DimensionColumn column_of(const Framework& framework, Dimension dimension);

/// What is said of an offer in the map's own dimension at `place`, by itself or by its actor.
const OwnTerms::Terms& own_terms_of(const Ecosystem& ecosystem, const Offer& offer, std::size_t place);

/// A term of a dimension, whichever vocabulary it is from.
struct DimensionTerm {
    std::uint32_t id = 0;  ///< its position in the vocabulary
    std::string key;
    Text label, short_label;     ///< the short one is never empty
    std::optional<bool> mapped;  ///< false when the dataset does not claim to cover the term, or it is a group of terms
};

/// The terms in the framework's order, without umbrella terms: offers to these are offers to their members.
std::vector<DimensionTerm> terms_of(const Framework& framework, Dimension dimension);

/// The terms of an offer, as positions in terms_of(), and whether the source says so. Empty: unknown.
struct Place {
    std::vector<std::size_t> terms;
    bool stated = true;
};
/// Where offers are. Made once for a map, asked for every offer.
class DimensionPlaces {
public:
    DimensionPlaces(const Ecosystem& ecosystem, Dimension dimension);
    Place of(const Offer& offer) const;

private:
    const Ecosystem& ecosystem_;
    Dimension dimension_;
    std::vector<std::optional<std::size_t>> positions_;  // by id; none for umbrella terms
};

}  // namespace ecomap
