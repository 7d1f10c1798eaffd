// Evidence maps as EPPI-Reviewer writes them and EPPI-Mapper reads them: code sets, whose codes may have codes in them,
// and references that are coded. A reference is an actor (the map counts them as it counts actors), and what it is
// coded with is what it has. A code set, or a code at its top, that is called as one of our dimensions
// ("Interventions", "Outcomes", "Population") is a column with the codes inside as its terms, grouped as they are
// there; another set is a column too, by its own name. Two codes of one column with one name have what they stand in
// behind it. Source: EPPI-Reviewer, JSON report (CodeSets, Attributes.AttributesList, References, Codes).
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/json.hpp"

namespace ecomap::import {

bool is_eppi(const io::Json& whole);
Network read_eppi(const io::Json& whole);

}  // namespace ecomap::import
