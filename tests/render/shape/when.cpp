#include "render/shape/when.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a date spans all that it can mean") {
    CHECK(span_of(Date{2014, 0, 0}) == Span{24168, 24180});
    CHECK(span_of(Date{2013, 10, 0}) == Span{24165, 24166});
    auto day = span_of(Date{2013, 10, 31});
    CHECK(day.from == Approx(24165 + 30.0 / 31));
    CHECK(day.to == Approx(24166));
}

TEST_CASE("a period spans from the beginning of its start to the close of its end") {
    CHECK(span_of(Period{Date{2021, 9, 0}, Date{2022, 12, 0}}) == Span{24260, 24276});
    CHECK(span_of(Period{Date{1990, 0, 0}, Date{1999, 0, 0}}) == Span{23880, 24000});
    CHECK(span_of(Period{Date{2022, 0, 0}, std::nullopt}) == Span{24264, 24276});
    CHECK_FALSE(span_of(Period{std::nullopt, Date{2022, 0, 0}}).has_value());
}

TEST_CASE("dates and periods are words in both languages") {
    CHECK(date_in_words({2013, 10, 0}, "sv") == "okt 2013");
    CHECK(date_in_words({2013, 10, 3}, "en") == "3 Oct 2013");
    CHECK(date_in_words({2013, 0, 0}, "sv") == "2013");
    CHECK(month_in_words(5, "sv") == "maj");
    CHECK(period_in_words({Date{2021, 9, 0}, Date{2022, 12, 0}}, "sv") == "sep 2021–dec 2022");
    CHECK(period_in_words({Date{2021, 0, 0}, Date{2021, 0, 0}}, "sv") == "2021");
    CHECK(period_in_words({}, "sv").empty());
}
