#include "engine/import/xlsx/dates.hpp"

#include "engine/model/period.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace ecomap::import {
namespace {

/// The letters of a format that stand for a part of a date, in their order: y m d h s, capitals for counted ones.
std::vector<char> date_letters(std::string_view code) {
    std::vector<char> letters;
    auto is_letter = [](char byte) { return std::string_view("ymdhsebg").find(byte) != std::string_view::npos; };
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char raw = code[at];
        const char byte = raw >= 'A' && raw <= 'Z' ? static_cast<char>(raw - 'A' + 'a') : raw;
        if (byte == ';') break;  // what follows is for other numbers
        if (byte == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (byte == '\\' || byte == '_' || byte == '*') {
            ++at;
        } else if (byte == '[') {
            const auto end = std::min(code.find(']', at), code.size());
            const char first = at + 1 < code.size() ? code[at + 1] : ' ';
            const auto inside = code.substr(at + 1, end - at - 1);
            const bool counted = std::string_view("hHmMsS").find(first) != std::string_view::npos &&
                                 std::all_of(inside.begin(), inside.end(), [&](char c) { return c == first; });
            if (counted) letters.push_back('H');
            at = end;
        } else if (byte == '0' || byte == '#' || byte == '?') {
            if (std::find(letters.begin(), letters.end(), 's') == letters.end() &&
                std::find(letters.begin(), letters.end(), 'H') == letters.end())
                return {};  // digits are shown: a number
        } else if (byte == 'a' && (code.substr(at, 5) == "AM/PM" || code.substr(at, 5) == "am/pm")) {
            at += 4;
        } else if (code.substr(at, 7) == "General" || code.substr(at, 7) == "GENERAL") {
            return {};
        } else if (is_letter(byte)) {
            while (at + 1 < code.size() && (code[at + 1] | 0x20) == byte) ++at;
            letters.push_back(byte == 'e' || byte == 'b' ? 'y' : byte);
        }
    }
    return letters;
}

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string clock_text(int seconds) {
    return two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
}

constexpr int day_seconds = 86'400;
constexpr double days_to_10000 = 2'958'466;  // in the system of 1900

std::optional<Date> civil(int number, bool since_1904) {
    using namespace std::chrono;
    if (!since_1904 && (number < 1 || number == 60)) return std::nullopt;
    const sys_days start = since_1904    ? sys_days(year(1904) / 1 / 1)
                           : number < 60 ? sys_days(year(1899) / 12 / 31)
                                         : sys_days(year(1899) / 12 / 30);
    const year_month_day day(start + days(number));
    if (int(day.year()) > 9999) return std::nullopt;
    return Date{int(day.year()), static_cast<int>(unsigned(day.month())), static_cast<int>(unsigned(day.day()))};
}

}  // namespace

bool has_day(DateForm form) {
    return form == DateForm::year || form == DateForm::month || form == DateForm::day || form == DateForm::moment;
}

DateForm built_in_date_form(int id) {
    if (id == 17) return DateForm::month;
    if (id >= 14 && id <= 16) return DateForm::day;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47 || (id >= 32 && id <= 35)) return DateForm::time;
    if (id == 22) return DateForm::moment;
    if (id == 46) return DateForm::length;
    if ((id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) return DateForm::day;
    return DateForm::none;
}

DateForm date_form(std::string_view code) {
    const auto letters = date_letters(code);
    bool year = false, month = false, day = false, hour = false;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool after_hour = i > 0 && (letters[i - 1] == 'h' || letters[i - 1] == 'H');
        const bool before_second = i + 1 < letters.size() && letters[i + 1] == 's';
        switch (letters[i]) {
            case 'H':
                return DateForm::length;
            case 'y':
                year = true;
                break;
            case 'd':
                day = true;
                break;
            case 'h':
            case 's':
                hour = true;
                break;
            case 'm':
                (after_hour || before_second ? hour : month) = true;
                break;
            default:
                break;  // an era
        }
    }
    if (hour) return year || month || day ? DateForm::moment : DateForm::time;
    if (day) return DateForm::day;
    if (month) return DateForm::month;
    return year ? DateForm::year : DateForm::none;
}

std::optional<std::string> date_text(double number, DateForm form, bool since_1904) {
    if (form == DateForm::none || !(number >= 0) || number >= days_to_10000) return std::nullopt;
    const double seconds = std::round(number * day_seconds);  // times are binary fractions of a day
    const int days = static_cast<int>(std::floor(seconds / day_seconds));
    const int rest = static_cast<int>(seconds - double(days) * day_seconds);
    if (form == DateForm::time) return clock_text(rest);
    if (form == DateForm::length) {
        const auto whole = static_cast<long long>(seconds);
        return std::string(whole < 36'000 ? "0" : "") + std::to_string(whole / 3600) + clock_text(rest).substr(2);
    }
    auto date = civil(days, since_1904);
    if (!date) return std::nullopt;
    if (form == DateForm::moment) return to_string(*date) + (rest == 0 ? "" : "T" + clock_text(rest));
    if (form != DateForm::day) date->day = 0;
    if (form == DateForm::year) date->month = 0;
    return to_string(*date);
}

}  // namespace ecomap::import
