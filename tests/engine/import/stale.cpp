#include "engine/import/stale.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("an age is a number of days, months or years") {
    CHECK(import::parse_age("18mo")->months == 18);
    CHECK(import::parse_age("2y")->months == 24);
    CHECK(import::parse_age("90d")->days == 90);
    for (const auto* word : {"", "18", "18m", "-2y", "0d", "2 y", "99999999999y", "2000y"}) {
        INFO(word);
        CHECK_FALSE(import::parse_age(word));
    }
}

TEST_CASE("the day so long before is one that there is") {
    CHECK(import::day_before({2026, 3, 31}, {1, 0}) == Date{2026, 2, 28});
    CHECK(import::day_before({2026, 1, 15}, {18, 0}) == Date{2024, 7, 15});
    CHECK(import::day_before({2024, 3, 1}, {0, 1}) == Date{2024, 2, 29});
    CHECK(import::day_before({2026, 0, 0}, {12, 0}) == Date{2025, 12, 31});
}

TEST_CASE("an offer is old when the last day that it can mean is, and what says no day is neither") {
    import::OwnTable offers{"offers", {"id", "actor", "as_of"}, {}};
    for (const std::vector<std::string>& cells : {std::vector<std::string>{"1", "b", "2023"},
                                                  {"2", "a", "2021/2022"},
                                                  {"3", "a", "2023-05-01"},
                                                  {"4", "c", "2024"},
                                                  {"5", "c", ""},
                                                  {"6", "d", "soon"}})
        offers.rows.push_back({cells, 0, 0});
    const auto found = import::staleness({offers}, {2024, 7, 1});
    REQUIRE(found.actors.size() == 2);
    CHECK(found.actors[0].actor == "a");
    CHECK(found.actors[0].offers == 2);
    CHECK(found.actors[0].oldest == "2021/2022");
    CHECK(found.actors[1].actor == "b");
    CHECK(found.offers == 3);
    CHECK(found.undated == 2);
    CHECK(import::staleness({}, {2024, 7, 1}).actors.empty());
}
