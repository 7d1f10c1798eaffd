#include "engine/analysis/support/substitutes.hpp"

#include "engine/model/filter.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

// a is alone with F in p1. b could do it, c is asked to; d is near by two cells, e by one of the same support type,
// f by one of the same principle.
Make alone() {
    Make m;
    m.support_types("F", "M", "N").principles("p1", "p2", "p3");
    m.offer("a", {"F"}, {"p1"});
    m.offer("b", {"F"}, {"p1"}, {.status = Status::could}).offer("c", {"F"}, {"p1"}, {.status = Status::recommended});
    m.offer("f", {"M"}, {"p1"}).offer("e", {"F"}, {"p2"}).offer("d", {"M"}, {"p1"}).offer("d", {"F"}, {"p3"});
    m.offer("e2", {"F"}, {"p2"}).offer("d", {"F"}, {"p3"}).offer("far", {"N"}, {"p2"}).offer("near", {"F"}, {"p3"});
    return m;
}

std::vector<std::string> keys(const Ecosystem& map, const std::vector<Relative>& related) {
    std::vector<std::string> all;
    for (const auto& relative : related) all.push_back(map[relative.actor].key);
    return all;
}

}  // namespace

TEST_CASE("a cell with one actor and no category is a single point of failure") {
    Make m;
    m.support_types("F", "M", "N").principles("p1").actor("many", {.node_class = NodeClass::category});
    m.offer("a", {"F", "M", "N"}, {"p1"}).offer("b", {"M"}, {"p1"}).offer("many", {"N"}, {"p1"});
    auto map = m.done();
    auto points = single_points(map, cells(map));
    REQUIRE(points.size() == 1);
    CHECK(points[0].place == CellPlace{{0}, {0}});
    CHECK(map[points[0].sole.actor].key == "a");
}

TEST_CASE("first those who have said they could, then those who are asked, then the related by nearness") {
    auto map = alone().done();
    auto points = single_points(map, cells(map));
    REQUIRE(points.size() >= 1);
    const auto& point = points[0];
    REQUIRE(point.could);
    REQUIRE(point.could->size() == 1);
    CHECK(map[point.could->front().actor].key == "b");
    REQUIRE(point.asked->size() == 1);
    CHECK(map[point.asked->front().actor].key == "c");
    CHECK(keys(map, point.related) == std::vector<std::string>{"d", "e", "e2", "near", "f"});
    CHECK(in_words(nearness(map.framework, point.place, point.related[0]), "en") ==
          "is in 1 other cell of the support type F and 1 other cell in the principle p1");
    CHECK(in_words(nearness(map.framework, point.place, point.related[4]), "sv") ==
          "finns i 1 annan ruta i principen p1");
}

TEST_CASE("when a filter hides who could, nobody knows; that is not the same as nobody") {
    auto map = apply_filter(alone().done(), {.status = {Status::today}});
    auto points = single_points(map, cells(map));
    REQUIRE_FALSE(points.empty());
    CHECK_FALSE(points[0].could);
    CHECK_FALSE(points[0].asked);
    auto typed = alone();
    typed.actor_types("agency").actor("a", {.type = "agency"});
    auto agencies = apply_filter(typed.done(), {.actor_types = {{0}}});
    REQUIRE(single_points(agencies, cells(agencies)).size() >= 1);
    CHECK_FALSE(single_points(agencies, cells(agencies))[0].could);
    CHECK_FALSE(single_points(agencies, cells(agencies))[0].asked);
    Make m;
    m.offer("a", {"F"}, {"p1"});
    auto tiny = m.done();
    auto only = single_points(tiny, cells(tiny));
    REQUIRE(only[0].could);
    CHECK(only[0].could->empty());
    CHECK(only[0].related.empty());
}
