#include "engine/model/actor.hpp"

namespace ecomap {

std::string_view short_name(const Actor& actor, std::string_view language) {
    return actor.abbreviation.empty() ? actor.name.in(language) : std::string_view(actor.abbreviation);
}

}  // namespace ecomap
