#include "engine/analysis/report.hpp"

namespace ecomap {

Column column(std::string_view key, std::string_view unit) {
    return {std::string(key), Message("column." + std::string(key)), std::string(unit)};
}

Column column_as(std::string_view key, std::string_view heading, std::string_view unit) {
    return {std::string(key), Message("column." + std::string(key) + "." + std::string(heading)), std::string(unit)};
}

Cell number_cell(std::size_t count) { return static_cast<std::int64_t>(count); }

Cell yes_no(bool value) { return Message(value ? "yes" : "no"); }

Cell number_or_unknown(const std::optional<double>& value) { return value ? Cell(*value) : Cell(); }

Cell count_or_unknown(const std::optional<std::size_t>& count) { return count ? number_cell(*count) : Cell(); }

}  // namespace ecomap
