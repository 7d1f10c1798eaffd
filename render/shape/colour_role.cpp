#include "render/shape/colour_role.hpp"

namespace ecomap {

ColourRole colour_role(const Framework& framework, SupportTypeId id) {
    return {ColourRole::support_type, id.value, framework.support_types[id].colour};
}

ColourRole colour_role(const Framework& framework, PrincipleId id) {
    return {ColourRole::principle, id.value, framework.principles[id].colour};
}

ColourRole colour_role(const Framework& framework, std::optional<ActorTypeId> id) {
    if (!id) return ColourRole::line;
    return {ColourRole::actor_type, id->value, framework.actor_types[*id].colour};
}

}  // namespace ecomap
