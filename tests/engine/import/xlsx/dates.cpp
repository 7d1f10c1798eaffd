#include "engine/import/xlsx/dates.hpp"

#include <catch2/catch.hpp>

#include <chrono>

using namespace ecomap::import;

TEST_CASE("what a format shows") {
    for (const char* code : {"General", "0", "#,##0.00", "0.00E+00", "0%", "@", "# ?/?", "\"days\" 0", "0 \"d\"",
                             "[Red]0", "\\d\\m\\y", "_d0", "#,##0\\ \"kr\"", "", "0;\"yyyy\""})
        CHECK(date_form(code) == DateForm::none);
    CHECK(date_form("yyyy") == DateForm::year);
    CHECK(date_form("mmm\\-yy") == DateForm::month);
    CHECK(date_form("yyyy-mm-dd;@") == DateForm::day);
    CHECK(date_form("[$-41D]d mmmm yyyy") == DateForm::day);
    CHECK(date_form("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy") == DateForm::day);
    CHECK(date_form("YYYY-MM-DD HH:MM:SS") == DateForm::moment);
    CHECK(date_form("m/d/yy h:mm AM/PM") == DateForm::moment);
    CHECK(date_form("h:mm") == DateForm::time);
    CHECK(date_form("mm:ss.0") == DateForm::time);
    CHECK(date_form("[h]:mm:ss") == DateForm::length);
    CHECK(date_form("[mm]:ss") == DateForm::length);
    CHECK(date_form("\"") == DateForm::none);
    CHECK(date_form("[") == DateForm::none);
    CHECK(built_in_date_form(14) == DateForm::day);
    CHECK(built_in_date_form(2) == DateForm::none);
}

TEST_CASE("numbers as dates in both systems") {
    CHECK(date_text(1, DateForm::day, false) == "1900-01-01");
    CHECK(date_text(59, DateForm::day, false) == "1900-02-28");
    CHECK_FALSE(date_text(60, DateForm::day, false));
    CHECK(date_text(61, DateForm::day, false) == "1900-03-01");
    CHECK(date_text(46053, DateForm::day, false) == "2026-01-31");
    CHECK(date_text(0, DateForm::day, true) == "1904-01-01");
    CHECK(date_text(44591, DateForm::day, true) == "2026-01-31");
    CHECK(date_text(2'958'465, DateForm::day, false) == "9999-12-31");
    for (const double number : {-1.0, 0.0, 2'958'466.0, 1e300}) CHECK_FALSE(date_text(number, DateForm::day, false));
    // Day by day against the calendar of the standard library.
    using namespace std::chrono;
    for (int day = 61; day < 100'000; ++day) {
        const year_month_day date(sys_days(year(1899) / 12 / 30) + days(day));
        const auto text = *date_text(day, DateForm::day, false);
        if (std::stoi(text) != int(date.year()) || std::stoul(text.substr(5)) != unsigned(date.month()) ||
            std::stoul(text.substr(8)) != unsigned(date.day()))
            FAIL(text);
    }
}

TEST_CASE("no more is said than the format shows, and times are to the second") {
    CHECK(date_text(46053, DateForm::month, false) == "2026-01");
    CHECK(date_text(46053, DateForm::year, false) == "2026");
    CHECK(date_text(46053.75, DateForm::day, false) == "2026-01-31");
    CHECK(date_text(46053.572916666664, DateForm::moment, false) == "2026-01-31T13:45:00");
    CHECK(date_text(46053.0, DateForm::moment, false) == "2026-01-31");
    CHECK(date_text(46052.999999999, DateForm::moment, false) == "2026-01-31");
    CHECK(date_text(0.5, DateForm::time, false) == "12:00:00");
    CHECK(date_text(46053.25, DateForm::time, false) == "06:00:00");
    CHECK(date_text(1.5, DateForm::length, false) == "36:00:00");
    CHECK(date_text(0.125, DateForm::length, false) == "03:00:00");
    CHECK_FALSE(date_text(5, DateForm::none, false));
}
