#include "engine/model/offer.hpp"

#include "engine/model/framework.hpp"

namespace ecomap {

TermSet<TargetGroupTag> expand(const TermSet<TargetGroupTag>& groups, const Framework& framework) {
    TermSet<TargetGroupTag> expanded;
    for (auto group : groups) {
        const auto& members = framework.target_groups[group].members;
        if (members.empty()) expanded.insert(group);
        for (auto member : members) expanded.insert(member);
    }
    return expanded;
}

}  // namespace ecomap
