// A node of the map: an organisation, platform, programme, … that gives, receives or steers support.
#pragma once

#include "engine/model/carried.hpp"
#include "engine/model/evidence.hpp"
#include "engine/model/id.hpp"
#include "engine/model/message.hpp"
#include "engine/model/own_terms.hpp"
#include "engine/model/text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap {

struct Actor {
    std::string key;
    Text name;
    std::string abbreviation;          ///< may be empty
    std::vector<std::string> aliases;  ///< other names of the same actor
    NodeClass node_class = NodeClass::organisation;
    std::optional<ActorTypeId> type;  ///< none: unknown
    Certainty type_certainty = Certainty::stated;
    std::optional<LevelId> level;  ///< none: unknown
    Certainty level_certainty = Certainty::stated;
    OwnTerms own;         ///< of the map's own dimensions of actors
    std::string country;  ///< ISO code or a region's name; may be empty
    std::string website;  ///< as printed, without a scheme; may be empty
    SupportGiver gives_support = SupportGiver::unknown;
    Text role;  ///< one line on what it does in the system; may be empty
    Certainty certainty = Certainty::stated;
    std::string source;
    Carried carried = {};
};

/// The abbreviation if there is one, else the name in `language`.
std::string_view short_name(const Actor& actor, std::string_view language);
Message short_name(const Actor& actor);

}  // namespace ecomap
