#include "render/page/records.hpp"

#include "engine/model/columns.hpp"
#include "render/page/json_text.hpp"

#include <nlohmann/json.hpp>

namespace ecomap {
namespace {

using Json = nlohmann::ordered_json;

Json value_of(const std::variant<std::string, Text>& value, std::string_view language) {
    if (const auto* text = std::get_if<Text>(&value)) return text->in(language);
    return std::get<std::string>(value);
}

Json json_of(const DataTable& table, const Ecosystem& ecosystem, std::string_view language) {
    Json names = Json::array(), rows = Json::array();
    for (const auto& column : table.columns)
        if (column.value) names.push_back(column.name);
    for (const auto row : table.rows(ecosystem)) {
        auto& cells = rows.emplace_back(Json::array());
        for (const auto& column : table.columns)
            if (column.value) cells.push_back(value_of(column.value(ecosystem, row), language));
    }
    return {{"columns", names}, {"rows", rows}};
}

bool is_open(const DataTable& table) {
    return table.kind == DataTable::Kind::vocabulary || table.name == "actors" || table.name == "offers";
}

std::string text_of(const Json& tables, std::string_view language) {
    return json_text({{"format_version", "1.0"}, {"language", language}, {"tables", tables}});
}

}  // namespace

PageRecords page_records(const Ecosystem& ecosystem, std::string_view language) {
    Json open = Json::object(), packed = Json::object();
    for (const auto& table : data_tables(ecosystem.framework))
        if (!table.rows(ecosystem).empty())
            (is_open(table) ? open : packed)[table.name] = json_of(table, ecosystem, language);
    PageRecords records{text_of(open, language), text_of(packed, language)};
    for (const auto& actor : ecosystem.actors) records.actors.push_back(actor.key);
    return records;
}

}  // namespace ecomap
