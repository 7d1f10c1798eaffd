#include "engine/analysis/needed.hpp"

#include "engine/analysis/laid_out.hpp"
#include "engine/model/columns.hpp"

#include <algorithm>

namespace ecomap {
namespace {

const DataTable& table_called(std::string_view name) {
    const auto& tables = data_tables();
    return *std::find_if(tables.begin(), tables.end(), [&](const DataTable& table) { return table.name == name; });
}

bool is_something(const std::variant<std::string, Text>& value, std::string_view word) {
    if (const auto* text = std::get_if<Text>(&value)) return !text->empty();
    const auto& written = std::get<std::string>(value);
    return word.empty() ? !written.empty() : written == word;
}

bool is_there(const Ecosystem& map, const NeededColumn& needed) {
    if (needed == any_classification) return !map.offers.empty() && sides_of(map.framework).rows.has_value();
    const auto& table = table_called(needed.table);
    const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                     [&](const DataTable::Column& each) { return each.name == needed.column; });
    const auto rows = table.rows(map);
    return std::any_of(rows.begin(), rows.end(),
                       [&](DataTable::Row row) { return is_something(column->value(map, row), needed.word); });
}

}  // namespace

std::optional<NeededColumn> missing_column(const Ecosystem& ecosystem, const NeededColumns& needed) {
    const auto& map = whole_of(ecosystem);
    for (const auto& each : needed)
        if (!is_there(map, each)) return each;
    return std::nullopt;
}

Message told(const NeededColumn& missing, const Ecosystem& ecosystem) {
    const auto& map = whole_of(ecosystem);
    const bool has_rows = !table_called(missing.table).rows(map).empty();
    const bool has_word = !missing.word.empty() && missing != any_classification;
    return {"needed.missing",
            {{"what", !has_rows  ? "table"
                      : has_word ? "word"
                                 : "column"},
             {"table", missing.table},
             {"column", missing.column},
             {"word", missing.word}}};
}

}  // namespace ecomap
