#include "engine/analysis/laid_report.hpp"

#include "engine/analysis/folded.hpp"
#include "engine/analysis/laid_out.hpp"
#include "engine/analysis/undivided.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace ecomap {
namespace {

/// The word of a dimension as it stands in the machine names of columns: "support_type".
std::string key_of(std::string_view word) {
    std::string key(word);
    std::replace(key.begin(), key.end(), '-', '_');
    return key;
}

/// "support_type_label" as "phase_label"; what holds neither stays as it is.
std::string renamed(const std::string& key, const Framework& framework) {
    for (auto side : {Dimension::support_type, Dimension::principle}) {
        const auto stock = key_of(to_string(side));
        const auto at = key.find(stock);
        if (at == std::string::npos || dimension_on(framework, side) == side) continue;
        auto name = key;
        return name.replace(at, stock.size(), key_of(word_of(framework, dimension_on(framework, side))));
    }
    return key;
}

void erase_column(Table& table, std::size_t column) {
    const auto at = static_cast<std::ptrdiff_t>(column);
    table.columns.erase(table.columns.begin() + at);
    for (auto& row : table.rows) row.erase(row.begin() + at);
}

/// A name that a table has already gets its side before it.
void rename_columns(Table& table, const Framework& framework) {
    std::set<std::string> taken;
    for (const auto& column : table.columns)
        if (renamed(column.key, framework) == column.key) taken.insert(column.key);
    for (auto& column : table.columns) {
        auto name = renamed(column.key, framework);
        if (name == column.key) continue;
        const bool is_row = column.key.find(key_of(to_string(Dimension::support_type))) != std::string::npos;
        if (!taken.insert(name).second) name.insert(0, is_row ? "row_" : "column_");
        column.key = std::move(name);
    }
}

/// Of a side that the map does not have nothing is told: a column, or a table, that would be empty in every row.
void leave_out_missing_side(Report& report, const Framework& framework) {
    for (auto side : {Dimension::support_type, Dimension::principle}) {
        if (!is_undivided(framework, side)) continue;
        const auto names_it = [&](const std::string& key) {
            return key.find(key_of(to_string(side))) != std::string::npos;
        };
        std::erase_if(report.tables, [&](const Table& table) { return names_it(table.name) && table.rows.empty(); });
        for (auto& table : report.tables)
            for (std::size_t i = table.columns.size(); i-- > 0;)
                if (names_it(table.columns[i].key)) erase_column(table, i);
    }
}

}  // namespace

std::optional<Ecosystem> map_laid_for(const Analysis& analysis, const Ecosystem& ecosystem, const Params& params) {
    std::optional<Ecosystem> folds;
    if (params.fold && find_option(analysis.options, "fold")) folds = folded(ecosystem);
    if (!find_option(analysis.options, "rows")) return folds;
    const auto& map = folds ? *folds : ecosystem;
    if (is_silent(map) && params.rows.empty() && params.columns.empty()) return folds;
    const auto sides = sides_of(map.framework, params.rows, params.columns);
    if (is_usual(map.framework, sides)) return folds;
    return laid_out(map, sides);
}

Report laid_report(const Analysis& analysis, const Ecosystem& ecosystem, const Params& params) {
    const auto laid = map_laid_for(analysis, ecosystem, params);
    const auto& map = laid ? *laid : ecosystem;
    auto report = analysis.run(map, params);
    report.called = calling_of(map.framework);
    if (find_option(analysis.options, "rows")) leave_out_missing_side(report, map.framework);
    if (!laid) return report;
    for (auto& table : report.tables) {
        rename_columns(table, map.framework);
        table.name = renamed(table.name, map.framework);
    }
    return report;
}

}  // namespace ecomap
