#include "engine/analysis/report.hpp"

namespace ecomap {

Column column(std::string_view key, std::string_view unit) {
    return {std::string(key), Message("column." + std::string(key)), std::string(unit)};
}

Column column_as(std::string_view key, std::string_view heading, std::string_view unit) {
    return {std::string(key), Message("column." + std::string(key) + "." + std::string(heading)), std::string(unit)};
}

}  // namespace ecomap
