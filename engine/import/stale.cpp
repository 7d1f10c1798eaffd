#include "engine/import/stale.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <map>
#include <tuple>

namespace ecomap::import {
namespace {

namespace ch = std::chrono;

/// The last day that "2022" or "2021/2022" can mean.
std::optional<Date> last_of(std::string_view text) {
    const auto slash = text.find('/');
    const auto date = parse_date(slash == text.npos ? text : text.substr(slash + 1));
    return date ? std::optional(last_day(*date)) : std::nullopt;
}

}  // namespace

std::optional<Age> parse_age(std::string_view text) {
    constexpr int most_years = 1'000;
    int number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (failed != std::errc() || number <= 0) return std::nullopt;
    if (unit == "y" && number <= most_years) return Age{12 * number, 0};
    if (unit == "mo" && number <= 12 * most_years) return Age{number, 0};
    if (unit == "d" && number <= 366 * most_years) return Age{0, number};
    return std::nullopt;
}

Date day_before(const Date& day, const Age& age) {
    const auto whole = last_day(day);
    const auto month = ch::year(whole.year) / whole.month - ch::months(age.months);
    const auto last = ch::year_month_day(month / ch::last);
    const auto same = std::min(ch::day(static_cast<unsigned>(whole.day)), last.day());
    const ch::year_month_day found(ch::sys_days(month / same) - ch::days(age.days));
    return {static_cast<int>(found.year()), static_cast<int>(static_cast<unsigned>(found.month())),
            static_cast<int>(static_cast<unsigned>(found.day()))};
}

Staleness staleness(const std::vector<OwnTable>& tables, const Date& limit) {
    Staleness found;
    const auto* offers = find_table(tables, "offers");
    if (offers == nullptr) return found;
    struct Old {
        std::size_t offers = 0;
        Date day = {};
        std::string written = {};
    };
    std::map<std::string, Old> old;
    for (const auto& row : offers->rows) {
        const auto& written = offers->cell(row, "as_of");
        const auto day = last_of(written);
        if (!day) ++found.undated;
        if (!day || *day >= limit) continue;
        auto& actor = old[offers->cell(row, "actor")];
        if (actor.offers == 0 || std::tie(*day, written) < std::tie(actor.day, actor.written))
            actor.day = *day, actor.written = written;
        ++actor.offers;
        ++found.offers;
    }
    std::vector<std::pair<Date, StaleActor>> order;
    for (const auto& [actor, its] : old) order.push_back({its.day, {actor, its.offers, its.written}});
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [day, actor] : order) found.actors.push_back(std::move(actor));
    return found;
}

}  // namespace ecomap::import
