// Concentration: on how few actors the support rests, and who could step in where it rests on one.
//
// A holder's amount in a place (a cell, a support type, a principle, the whole map) is the number of its counted offers
// there, each once. From these amounts come the measures of engine/graph/bipartite/diversity.hpp: HHI and its
// normalised form, Gini, Shannon, Hill numbers, Pielou, Gini–Simpson. Hill number 2 = 1/HHI is read aloud: "as many
// as 6.2 equal actors". Offers differ in size and the map does not say how, so a share of offers is no share of money.
// Categories are not holders; how many there are stands beside. A place without actors has no concentration: unknown,
// not zero. Single points of failure and who is near: engine/analysis/support/substitutes.hpp. Cost: that of cells().
// Renaming or reordering rows changes nothing but the order of equals.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/analysis/report.hpp"
#include "engine/analysis/support/substitutes.hpp"

#include <optional>
#include <vector>

namespace ecomap {

/// Who holds a place and by how many offers.
struct Holder {
    ActorId actor;
    std::size_t offers = 0;
};

/// A cell (both terms), a support type or a principle (one), or the whole map (none).
struct HeldPlace {
    std::optional<SupportTypeId> support_type;
    std::optional<PrincipleId> principle;
    std::vector<Holder> holders;  ///< most offers first, equals alphabetically
    std::size_t categories = 0;
    std::size_t offers() const;           ///< of the holders, together; an offer has one holder
    std::vector<double> amounts() const;  ///< for the measures
};

struct Concentration {
    CellGrid grid;
    HeldPlace all;
    std::vector<HeldPlace> support_types, principles, cells;  ///< in the framework's order
    std::vector<SinglePoint> single;
};

/// The actors of a cell or total as holders, without saying where.
HeldPlace held(const Occupancy& occupancy);

/// The HHI of a place with two actors or more that are not all equal: what the report calls most concentrated has the
/// highest. Nothing elsewhere.
std::optional<double> uneven_concentration(const HeldPlace& place);

Concentration concentration(const Ecosystem& ecosystem);

/// Tables `concentration`, `single_points` and `related`.
Report concentration_report(const Ecosystem& ecosystem, const Params& params);

}  // namespace ecomap
