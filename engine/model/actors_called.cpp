#include "engine/model/actors_called.hpp"

#include "engine/model/contains.hpp"

namespace ecomap {

std::vector<ActorId> actors_called(const Ecosystem& ecosystem, std::string_view name) {
    std::vector<ActorId> all;
    for (std::uint32_t i = 0; i < ecosystem.actors.size(); ++i) {
        const auto& actor = ecosystem.actors[i];
        if (actor.key == name) return {ActorId{i}};
        if (actor.abbreviation == name || contains(actor.aliases, name)) all.push_back({i});
    }
    return all;
}

}  // namespace ecomap
