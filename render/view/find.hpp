// The finder: the offers that meet a need, with the reasons, and the way to them.
#pragma once

#include "engine/analysis/needs/find.hpp"
#include "render/view/view.hpp"

namespace ecomap {

/// The answer as a Wall (see analysis/needs/find.hpp for the order): what meets the whole need today, what could or
/// should, what is unknown in one facet, what differs in one. Each column shows the first params.top and counts all.
/// When nothing of today meets the need, a card says which demand empties the list and which reported gaps lie behind.
Wall find_wall(const Ecosystem& ecosystem, const Need& need, std::string_view language, const Params& params);

/// One picture. options.need: keys of target groups, support types, phases, principles and reported gaps, with commas;
/// "": the gravest reported gap (ReportedGap::rank) that somebody could take, else the gravest. options.from: key of an
/// actor. Throws Error(usage) for a word that the map does not know or knows in two senses.
std::vector<Picture> draw_find(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
