#include "engine/import/tidy.hpp"

#include "engine/import/lexicon.hpp"
#include "engine/io/key.hpp"
#include "engine/model/period.hpp"

#include <array>
#include <vector>

namespace ecomap::import {
namespace {

std::vector<std::string> numbers_between(std::string_view text, char sign) {
    std::vector<std::string> parts(1);
    for (char c : text) {
        if (c == sign) parts.emplace_back();
        else if (c >= '0' && c <= '9') parts.back() += c;
        else return {};
    }
    return parts;
}

std::string two(const std::string& digits) { return digits.size() == 1 ? "0" + digits : digits; }

}  // namespace

std::optional<std::string> tidy_date(std::string_view text) {
    auto date = std::string(io::trim(text));
    if (date.size() > 10 && (date[10] == 'T' || date[10] == ' ') && date[4] == '-') date.resize(10);
    if (parse_date(date)) return date;
    for (char sign : {'.', '/'}) {
        const auto parts = numbers_between(date, sign);
        if (parts.size() != 3 || parts[2].size() != 4 || parts[0].empty() || parts[1].empty() || parts[0].size() > 2 ||
            parts[1].size() > 2)
            continue;
        const auto first = std::stoi(parts[0]), second = std::stoi(parts[1]);
        const bool month_first = second > 12;
        if (sign == '/' && first <= 12 && !month_first && first != second) return std::nullopt;
        const auto& month = month_first ? parts[0] : parts[1];
        const auto& day = month_first ? parts[1] : parts[0];
        auto written = parts[2] + "-" + two(month) + "-" + two(day);
        if (parse_date(written)) return written;
    }
    return std::nullopt;
}

std::optional<Status> tidy_status(std::string_view text) {
    constexpr std::array<Status, 4> all{Status::today, Status::could, Status::recommended, Status::historic};
    for (auto status : all)
        if (lexicon().is_value(to_string(status), text)) return status;
    return std::nullopt;
}

bool says_nothing(std::string_view text) { return lexicon().is_value("none", text); }

}  // namespace ecomap::import
