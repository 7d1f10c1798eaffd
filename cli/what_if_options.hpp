// What is only assumed: the options that every command takes which draws from a map.
#pragma once

#include "engine/model/ecosystem.hpp"
#include "engine/model/what_if.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ecomap::cli {

/// The words as given, not yet understood.
struct WhatIfWords {
    std::vector<std::string> assume;  ///< files of changes
    std::vector<std::string> without, with_status;
    bool with_recommended = false;

    bool empty() const { return assume.empty() && without.empty() && with_status.empty() && !with_recommended; }
};

void add_what_if_options(CLI::App& app, WhatIfWords& words);

/// Looks the words up; an actor or a status that there is not is wrong usage, with what there is.
WhatIf what_if_of(const WhatIfWords& words, const Ecosystem& ecosystem);

/// The key of the actor with that key, abbreviation or alias; "" for "". Nobody of that name is wrong usage.
std::string actor_key(const Ecosystem& ecosystem, const std::string& asked);

}  // namespace ecomap::cli
