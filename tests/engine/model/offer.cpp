#include "engine/model/offer.hpp"

#include "engine/model/framework.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <utility>
#include <vector>

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

TEST_CASE("support is stated when the offer is and its types are, if it has any") {
    Offer offer;
    CHECK(support_is_stated(offer));
    offer.support_types.certainty = Certainty::inferred;
    CHECK(support_is_stated(offer));
    offer.support_types.terms.insert({0});
    CHECK_FALSE(support_is_stated(offer));
    offer.support_types.certainty = Certainty::stated;
    CHECK(support_is_stated(offer));
    offer.certainty = Certainty::inferred;
    CHECK_FALSE(support_is_stated(offer));
}

TEST_CASE("a set of terms is sorted and without doubles, however it is made and however large it is") {
    std::vector<TargetGroupId> ids;
    Groups inserted;
    for (std::uint32_t i = 100; i-- > 0;)
        for (int twice = 0; twice < 2; ++twice) {
            ids.push_back({i});
            inserted.insert({i});
        }
    const Groups made(ids);
    CHECK(made.size() == 100);
    CHECK(made == inserted);
    CHECK(std::is_sorted(made.begin(), made.end()));
    CHECK(made.contains({99}));
    CHECK_FALSE(made.contains({100}));
    CHECK(Groups(std::vector<TargetGroupId>()).empty());
}

TEST_CASE("a set of terms is a value: a copy stands on its own, small and large") {
    for (std::uint32_t size : {0U, 1U, 2U, 3U, 40U}) {
        Groups first;
        for (std::uint32_t i = 0; i < size; ++i) first.insert({i});
        Groups copy = first;
        copy.insert({1'000});
        CHECK(first.size() == size);
        CHECK(copy.size() == size + 1);
        Groups moved = std::move(copy);
        CHECK(moved.contains({1'000}));
        first = moved;
        CHECK(first == moved);
        moved = Groups{};
        CHECK(moved.empty());
        CHECK(first.size() == size + 1);
    }
    CHECK(sizeof(Groups) <= 16);
}
