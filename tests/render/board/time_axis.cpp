#include "render/board/time_axis.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace ecomap;

namespace {

std::vector<std::string> labels(const TimeAxis& axis) {
    std::vector<std::string> all;
    for (const auto& column : axis.columns) all.push_back(column.is_break ? "//" : column.label);
    return all;
}

std::vector<Span> years(std::initializer_list<int> list) {
    std::vector<Span> spans;
    for (int year : list) spans.push_back(span_of(Date{year, 0, 0}));
    return spans;
}

}  // namespace

TEST_CASE("three empty years in a row become one break, two do not") {
    CHECK(labels(make_axis(years({2003, 2006, 2010}), false, 0, 900, "sv")) ==
          std::vector<std::string>{"2003", "2004", "2005", "2006", "//", "2010"});
}

TEST_CASE("a long event breaks the axis between its ends, and a place inside the break keeps its order") {
    std::vector<Span> spans{span_of(Date{1990, 0, 0})};
    spans[0].to = 2000 * 12.0;
    auto axis = make_axis(spans, false, 0, 900, "sv");
    CHECK(labels(axis) == std::vector<std::string>{"1990", "//", "1999"});
    CHECK(axis.at(1995 * 12.0) > axis.at(1991 * 12.0));
    CHECK(axis.at(1995 * 12.0) < axis.at(1999 * 12.0));
    CHECK(axis.columns[1].width < axis.columns[0].width);
}

TEST_CASE("a date lies in its column in proportion, and a date outside at the nearest end") {
    auto axis = make_axis(years({2020, 2021, 2022}), false, 600, 600, "sv");
    CHECK(axis.width == Approx(600));
    CHECK(axis.at(2021 * 12.0 + 6) == Approx(300));
    CHECK(axis.at(0) == 0);
    CHECK(axis.at(9999 * 12.0) == Approx(600));
}

TEST_CASE("an axis of months has the year under the first and under January") {
    std::array spans{span_of(Date{2021, 11, 0}), span_of(Date{2022, 2, 0})};
    auto axis = make_axis(spans, true, 0, 900, "en");
    CHECK(labels(axis) == std::vector<std::string>{"Nov", "Dec", "Jan", "Feb"});
    CHECK(axis.columns[0].under == "2021");
    CHECK(axis.columns[1].under.empty());
    CHECK(axis.columns[2].under == "2022");
}

TEST_CASE("an axis of nothing is empty, and one that is given too little room keeps its labels readable") {
    CHECK(make_axis({}, false, 100, 900, "sv").columns.empty());
    std::vector<Span> century;
    for (int year = 1900; year < 2000; ++year) century.push_back(span_of(Date{year, 0, 0}));
    for (const auto& column : make_axis(century, false, 0, 500, "sv").columns) CHECK(column.width >= 36);
}

TEST_CASE("years that have no room for all their labels keep those that have, each with room to the next") {
    std::vector<Span> spans;
    for (int year = 2012; year <= 2022; ++year) spans.push_back(span_of(Date{year, 0, 0}));
    auto axis = make_years_within(spans, 250, "sv");
    CHECK(axis.width == Approx(250));
    CHECK(labels(axis) == std::vector<std::string>{"2012", "", "2014", "", "2016", "", "2018", "", "2020", "", ""});
    CHECK(make_years_within(spans, 900, "sv").columns.back().label == "2022");
}
