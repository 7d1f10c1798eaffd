#include "engine/analysis/needs/answers.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

Make two_gaps() {
    Make m;
    m.gap("g1", "p1").gap("g2", "p1");
    m.offer("a", {"advice"}, {"p1"}).offer("b", {"advice"}, {"p1"}, {.status = Status::could, .gaps = {"g1"}});
    return m;
}

}  // namespace

TEST_CASE("where no offer of today says which gaps it answers, nobody knows whether any is answered") {
    const auto answers = answers_of_today(two_gaps().done());
    CHECK_FALSE(answers.is_known);
    CHECK(answers.silent == 1);
    CHECK(answers.answered.empty());
}

TEST_CASE("one offer of today that says so, or that says that it answers none, makes the rest a count of silent ones") {
    auto make = two_gaps();
    auto answers = answers_of_today(make.offer("c", {"advice"}, {"p1"}, {.gaps = {"g2"}}).done());
    CHECK(answers.is_known);
    CHECK(answers.answered.size() == 1);
    CHECK(answers.silent == 1);

    make = two_gaps();
    make.raw().offers[0].gaps.unlisted.none = true;
    answers = answers_of_today(make.done());
    CHECK(answers.is_known);
    CHECK(answers.silent == 0);
}

TEST_CASE("a map without offers of today answers nothing, but a filter that takes them away leaves it unknown") {
    auto map = two_gaps().done();
    std::erase_if(map.offers, [](const Offer& offer) { return offer.status == Status::today; });
    CHECK(answers_of_today(map).is_known);
    CHECK_FALSE(answers_of_today(apply_filter(two_gaps().done(), {.status = {Status::could}})).is_known);
}
