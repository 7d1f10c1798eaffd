#include "engine/lint/dates.hpp"

#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::lint_of;
using test::places_of;

namespace {

const lint::Options today{parse_date("2024-06-01")};

}  // namespace

TEST_CASE("what is so today has begun, and has not ended") {
    const std::string offers =
        "id,actor,name,status,since,until\n1,a,x,today,2025,\n2,a,x,could,2025,\n3,a,x,today,2024,\n"
        "4,a,x,,2020,2023\n5,a,x,historic,2020,2023\n6,a,x,today,2020,2024\n7,a,x,historic,2024-06-02,\n";
    CHECK(lint_of("future-date", "offers.csv", offers, today) == Lines{"offers.csv:2:13", "offers.csv:8:16"});
    CHECK(lint_of("ended", "offers.csv", offers, today) == Lines{"offers.csv:5:13"});
    CHECK(lint_of("future-date", "offers.csv", offers).empty());  // no day of the map, no future
    CHECK(lint_of("ended", "offers.csv", offers).empty());
}

TEST_CASE("the day of the map is its own, and no clock's") {
    const auto with = [](const std::string& about) {
        return places_of(test::lint_tables(test::with_base(
                             {{"datapackage.json", about}, {"offers.csv", "id,actor,name,since\no,a,x,2022\n"}})),
                         "future-date")
            .size();
    };
    CHECK(with(R"({"as_of": "2021"})") == 1);
    CHECK(with(R"({"as_of": "2022"})") == 0);
    CHECK(with(R"({"version": "2021-12-31"})") == 1);
    CHECK(with(R"({"version": "1.0"})") == 0);
}
