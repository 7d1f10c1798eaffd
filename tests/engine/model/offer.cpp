#include "engine/model/offer.hpp"

#include "engine/model/framework.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

using Groups = TermSet<TargetGroupTag>;

/// Two groups, and an umbrella over both.
Framework umbrella() {
    Framework framework;
    for (auto key : {"towns", "regions", "all"}) {
        Term<TargetGroupTag> group;
        group.key = key;
        if (group.key == "all") group.members = {{0}, {1}};
        framework.target_groups.add(group);
    }
    return framework;
}

}  // namespace

TEST_CASE("an umbrella group stands for its members, any other for itself") {
    const Framework framework = umbrella();
    CHECK(expand({{2}}, framework) == Groups{{0}, {1}});
    CHECK(expand({{0}}, framework) == Groups{{0}});
    CHECK(expand({{1}, {2}}, framework) == Groups{{0}, {1}});
    CHECK(expand({}, framework).empty());
}

TEST_CASE("an offer starts as one of today, stated, with nothing classified and no dates") {
    const Offer offer;
    CHECK(offer.status == Status::today);
    CHECK(offer.certainty == Certainty::stated);
    CHECK(offer.support_types.terms.empty());
    CHECK(offer.period == Period{});
    CHECK_FALSE(offer.as_of);
}
