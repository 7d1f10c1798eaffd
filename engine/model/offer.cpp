#include "engine/model/offer.hpp"

#include "engine/model/framework.hpp"

namespace ecomap {

TermSet<TargetGroupTag> expand(const TermSet<TargetGroupTag>& groups, const Framework& framework) {
    std::vector<TargetGroupId> expanded;
    for (auto group : groups) {
        const auto& members = framework.target_groups[group].members;
        if (members.empty()) expanded.push_back(group);
        expanded.insert(expanded.end(), members.begin(), members.end());
    }
    return TermSet<TargetGroupTag>(std::move(expanded));
}

}  // namespace ecomap
