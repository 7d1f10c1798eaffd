#include "engine/model/offer.hpp"

#include "engine/model/framework.hpp"

namespace ecomap {

bool support_is_stated(const Offer& offer) {
    return is_stated(offer.certainty) &&
           (offer.support_types.terms.empty() || is_stated(offer.support_types.certainty));
}

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
