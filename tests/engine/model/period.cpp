#include "engine/model/period.hpp"

#include <catch2/catch.hpp>

using ecomap::Date;
using ecomap::first_day;
using ecomap::last_day;
using ecomap::may_cover;
using ecomap::parse_date;
using ecomap::Period;

TEST_CASE("a date is a year, a month or a day, and is written as it was read") {
    CHECK(parse_date("2022") == Date{2022, 0, 0});
    CHECK(parse_date("2022-05") == Date{2022, 5, 0});
    CHECK(parse_date("2022-05-31") == Date{2022, 5, 31});
    for (auto text : {"2022", "2022-05", "2022-05-31", "0999", "0001-01-01"})
        CHECK(to_string(*parse_date(text)) == text);
}

TEST_CASE("a day that is not in its month is no date, leap years included") {
    CHECK(parse_date("2024-02-29"));
    CHECK(parse_date("2000-02-29"));
    CHECK_FALSE(parse_date("2023-02-29"));
    CHECK_FALSE(parse_date("1900-02-29"));
    CHECK_FALSE(parse_date("2022-04-31"));
    CHECK_FALSE(parse_date("2022-13"));
    CHECK_FALSE(parse_date("2022-00"));
    CHECK_FALSE(parse_date("2022-01-00"));
}

TEST_CASE("nothing else is a date") {
    for (auto text : {"", "22", "-202", "20222", "2022-5", "2022/05", "2022-05/31", "31/1-24", "45322", "2022-05-31T00",
                      " 2022", "2022 ", "+022", "2022--5", "2022-05--1"}) {
        INFO(text);
        CHECK_FALSE(parse_date(text));
    }
}

TEST_CASE("a year or a month can mean any of its days") {
    CHECK(first_day({2022, 0, 0}) == Date{2022, 1, 1});
    CHECK(last_day({2022, 0, 0}) == Date{2022, 12, 31});
    CHECK(first_day({2024, 2, 0}) == Date{2024, 2, 1});
    CHECK(last_day({2024, 2, 0}) == Date{2024, 2, 29});
    CHECK(last_day({2023, 2, 0}) == Date{2023, 2, 28});
    CHECK(first_day({2022, 5, 3}) == Date{2022, 5, 3});
    CHECK(last_day({2022, 5, 3}) == Date{2022, 5, 3});
}

TEST_CASE("a period covers a day unless it is known not to") {
    const Date day{2022, 6, 15};
    CHECK(may_cover({}, day));
    CHECK(may_cover({Date{2022, 0, 0}, {}}, day));
    CHECK(may_cover({{}, Date{2022, 0, 0}}, day));
    CHECK(may_cover({Date{2022, 6, 15}, Date{2022, 6, 15}}, day));
    CHECK_FALSE(may_cover({Date{2022, 6, 16}, {}}, day));
    CHECK_FALSE(may_cover({{}, Date{2022, 6, 14}}, day));
    CHECK_FALSE(may_cover({{}, Date{2021, 0, 0}}, day));
}

TEST_CASE("a day of unknown precision may be covered when any of its days is") {
    CHECK(may_cover({Date{2022, 12, 31}, {}}, {2022, 0, 0}));
    CHECK(may_cover({{}, Date{2022, 1, 1}}, {2022, 0, 0}));
    CHECK_FALSE(may_cover({Date{2023, 0, 0}, {}}, {2022, 0, 0}));
}
