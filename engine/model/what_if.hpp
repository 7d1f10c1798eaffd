// What would be if some actors left, or if roles that are only possible or asked for were taken. A what-if makes
// another Ecosystem, so every analysis and every view takes it. Adding rows is the business of engine/io/changes.hpp.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <string>
#include <vector>

namespace ecomap {

/// Empty lists change nothing.
struct WhatIf {
    std::vector<std::string> without = {};  ///< keys of actors that leave, with their offers, links and tasks
    std::vector<Status> as_today = {};      ///< offers and links of these statuses are taken as of today
};

/// `ecosystem` as it would be; `provenance.what_if` says so in words. Keys that no actor has are left unheeded.
/// Where `as_today` holds `recommended`, a proposed actor that is then part of an offer or link of today exists.
Ecosystem apply_what_if(Ecosystem ecosystem, const WhatIf& what_if);

/// The what-if in a line: "without Vinnova · 'could' counts as today"; an empty message for none.
Message describe(const WhatIf& what_if, const Ecosystem& ecosystem);

}  // namespace ecomap
