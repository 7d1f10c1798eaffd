#include "engine/model/expectation.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;

TEST_CASE("a comparator holds where its sign says so") {
    for (auto [comparator, sign, below, equal, above] : {std::tuple{Comparator::at_least, ">=", false, true, true},
                                                         {Comparator::at_most, "<=", true, true, false},
                                                         {Comparator::above, ">", false, false, true},
                                                         {Comparator::below, "<", true, false, false},
                                                         {Comparator::equal, "=", false, true, false},
                                                         {Comparator::not_equal, "!=", true, false, true}}) {
        CAPTURE(sign);
        CHECK(to_string(comparator) == sign);
        CHECK(holds(1, comparator, 2) == below);
        CHECK(holds(2, comparator, 2) == equal);
        CHECK(holds(3, comparator, 2) == above);
    }
}

TEST_CASE("every thing that can be counted has names of its own") {
    std::set<std::string_view> names;
    for (const auto& thing : expectable_things()) {
        CHECK(names.insert(thing.many).second);
        if (!thing.one.empty()) CHECK(names.insert(thing.one).second);
    }
}
