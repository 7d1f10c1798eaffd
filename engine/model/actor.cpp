#include "engine/model/actor.hpp"

namespace ecomap {

std::string_view short_name(const Actor& actor, std::string_view language) {
    return actor.abbreviation.empty() ? actor.name.in(language) : std::string_view(actor.abbreviation);
}

Message short_name(const Actor& actor) {
    return actor.abbreviation.empty() ? Message(actor.name) : Message::as_it_is(actor.abbreviation);
}

}  // namespace ecomap
