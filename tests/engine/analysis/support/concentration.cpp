#include "engine/analysis/support/concentration.hpp"

#include "engine/graph/bipartite/diversity.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;

TEST_CASE("a holder's amount is its offers in the place, each once; categories hold nothing") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").actor("many", {.node_class = NodeClass::category});
    m.offer("a", {"F", "M"}, {"p1", "p2"}).offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    m.offer("many", {"F"}, {"p1"}).offer("b", {"M"}, {"p1"}, {.status = Status::could});
    auto map = m.done();
    auto found = concentration(map);
    REQUIRE(found.all.holders.size() == 2);
    CHECK(map[found.all.holders[0].actor].key == "a");
    CHECK(found.all.amounts() == std::vector<double>{2, 1});
    CHECK(found.all.offers() == 3);
    CHECK(found.all.categories == 1);
    CHECK(found.support_types[0].amounts() == std::vector<double>{2, 1});
    CHECK(found.principles[1].amounts() == std::vector<double>{1});
    CHECK(found.cells.size() == 4);
    CHECK(found.cells[0].amounts() == std::vector<double>{2, 1});
}

TEST_CASE("a map without actors has no concentration, rather than none") {
    auto found = concentration(Ecosystem{});
    CHECK(found.all.holders.empty());
    CHECK_FALSE(herfindahl(found.all.amounts()));
    Make m;
    m.support_types("F")
        .principles("p1")
        .actor("many", {.node_class = NodeClass::category})
        .offer("many", {"F"}, {"p1"});
    CHECK(concentration(m.done()).cells[0].holders.empty());
    CHECK(concentration(m.done()).single.empty());
}

TEST_CASE("the order of rows changes no concentration") {
    Make m, turned;
    m.support_types("F", "M").principles("p1", "p2");
    turned.support_types("F", "M").principles("p1", "p2");
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("b", {"M"}, {"p2"}).offer("c", {"F"}, {"p1"});
    turned.offer("c", {"F"}, {"p1"}).offer("b", {"M"}, {"p2"}).offer("b", {"F"}, {"p1"}).offer("a", {"F"}, {"p1"});
    auto here = m.done(), there = turned.done();
    auto one = concentration(here), other = concentration(there);
    REQUIRE(one.cells.size() == other.cells.size());
    for (std::size_t i = 0; i < one.cells.size(); ++i) {
        CHECK(one.cells[i].amounts() == other.cells[i].amounts());
        for (std::size_t k = 0; k < one.cells[i].holders.size(); ++k)
            CHECK(here[one.cells[i].holders[k].actor].key == there[other.cells[i].holders[k].actor].key);
    }
}
