#include "engine/import/ods/values.hpp"

#include "engine/import/number_text.hpp"

#include <charconv>

namespace ecomap::import {
namespace {

std::string two(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// "2026-01-31T00:00:00" is a day.
std::string without_midnight(std::string date) {
    const auto at = date.find('T');
    if (at == std::string::npos) return date;
    if (date.find_first_not_of("0:.", at + 1) == std::string::npos) date.resize(at);
    else if (const auto point = date.find('.', at); point != std::string::npos) date.resize(point);
    return date;
}

}  // namespace

std::optional<std::string> clock_of(std::string_view duration) {
    if (!duration.starts_with("PT")) return std::nullopt;
    duration.remove_prefix(2);
    unsigned parts[3] = {0, 0, 0};
    constexpr std::string_view units = "HMS";
    for (std::size_t unit = 0; unit < units.size() && !duration.empty(); ++unit) {
        unsigned number = 0;
        const auto [stopped, failure] = std::from_chars(duration.data(), duration.data() + duration.size(), number);
        if (failure != std::errc()) return std::nullopt;
        auto rest = duration.substr(static_cast<std::size_t>(stopped - duration.data()));
        if (rest.starts_with('.')) rest.remove_prefix(std::min(rest.find_first_not_of("0123456789", 1), rest.size()));
        if (!rest.starts_with(units[unit])) continue;
        parts[unit] = number;
        duration = rest.substr(1);
    }
    if (!duration.empty()) return std::nullopt;
    return two(parts[0]) + ":" + two(parts[1]) + ":" + two(parts[2]);
}

std::optional<GridCell> ods_cell(const OdsValue& value, std::string shown) {
    if (value.is_error) return GridCell{std::move(shown), CellKind::error};
    if (value.type == "float" || value.type == "percentage" || value.type == "currency") {
        const auto number = parse_plain_number(value.value);
        if (!number) return std::nullopt;
        return GridCell{shortest_text(*number), CellKind::number};
    }
    if (value.type == "date") {
        if (value.date.empty()) return std::nullopt;
        return GridCell{without_midnight(value.date), CellKind::date};
    }
    if (value.type == "time") {
        auto clock = clock_of(value.time);
        if (!clock) return std::nullopt;
        return GridCell{std::move(*clock), CellKind::text};
    }
    if (value.type == "boolean") {
        if (value.boolean != "true" && value.boolean != "false") return std::nullopt;
        return GridCell{value.boolean, CellKind::boolean};
    }
    return GridCell{value.has_text ? value.text : shown, CellKind::text};
}

}  // namespace ecomap::import
