#include "render/workbook/book_columns.hpp"

#include "engine/import/column_holds.hpp"
#include "engine/io/schema.hpp"
#include "engine/model/columns.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>

namespace ecomap {
namespace {

/// What texts of the table have behind their stem: "_sv", or "" for columns without a language.
std::vector<std::string> endings_of(const import::OwnTable& table, const std::vector<std::string>& languages) {
    std::vector<std::string> endings;
    const auto& schema = io::schema_like(table.name);
    for (const auto& column : table.columns) {
        const auto text = io::as_text_column(schema, column);
        if (text.stem.empty() || contains(schema.columns, column)) continue;
        const auto ending = text.language.empty() ? "" : "_" + std::string(text.language);
        if (!contains(endings, ending)) endings.push_back(ending);
    }
    if (endings.empty())
        for (const auto& language : languages) endings.push_back("_" + language);
    return endings;
}

}  // namespace

std::vector<std::string> book_columns(const import::OwnTable& table, const std::vector<std::string>& languages,
                                      const std::vector<OwnDimension>& own) {
    std::vector<std::string> columns;
    const auto add = [&](const std::string& column) {
        if (!contains(columns, column)) columns.push_back(column);
    };
    const auto add_own = [&] {  // behind the other classifications
        for (const auto& dimension : own) {
            if (to_string(dimension.of) != table.name) continue;
            add(dimension.key);
            if (const auto sure = dimension.key + "_certainty"; contains(table.columns, sure)) add(sure);
        }
    };
    const auto at = std::find_if(data_tables().begin(), data_tables().end(),
                                 [&](const DataTable& each) { return each.name == table.name; });
    if (at == data_tables().end()) return table.columns;
    const auto endings = endings_of(table, languages);
    for (const auto& column : at->columns) {
        if (column.name == "status" || column.name == "country") add_own();
        if (column.by_language) {
            for (const auto& ending : endings) add(column.name + ending);
            continue;
        }
        const bool is_there = contains(table.columns, column.name);
        const bool asked_for = column.value && !import::what_holds(table.name, column.name).certainty;
        if (is_there || (asked_for && (column.name != "id" || table.name != "links" || table.columns.empty())))
            add(column.name);
        if (const auto sure = column.name + "_certainty"; contains(table.columns, sure)) add(sure);
    }
    for (const auto& column : table.columns) add(column);
    return columns;
}

}  // namespace ecomap
