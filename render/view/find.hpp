// The finder: the offers that meet a need, with the reasons, and the way to them.
#pragma once

#include "engine/analysis/needs/find.hpp"
#include "render/view/view.hpp"

namespace ecomap {

/// The answer as a Wall (see analysis/needs/find.hpp for the order): what meets the whole need today, what could or
/// should, what is unknown in one facet, what differs in one. Each column shows the first params.top and counts all.
/// When nothing of today meets the need, a card says which demand empties the list and which reported gaps lie behind.
Wall find_wall(const Ecosystem& ecosystem, const Need& need, std::string_view language, const Params& params);

/// What options.need can hold.
std::vector<std::string> words_of_need(const Ecosystem& ecosystem, const ViewOptions& options);

/// One picture. options.need: keys of target groups, support types, phases, principles and reported gaps, with commas;
/// "": the gravest reported gap (ReportedGap::rank) that somebody could take, else the gravest. options.from: key of an
/// actor.
std::vector<Picture> draw_find(const Ecosystem& ecosystem, const ViewOptions& options);

}  // namespace ecomap
