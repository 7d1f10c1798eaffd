#include "engine/import/column_holds.hpp"

#include "engine/io/schema.hpp"
#include "engine/model/columns.hpp"
#include "engine/model/evidence.hpp"

#include <algorithm>
#include <span>

namespace ecomap::import {
namespace {

constexpr std::string_view certainty_suffix = "_certainty";

std::vector<std::string> as_strings(std::span<const std::string_view> words) { return {words.begin(), words.end()}; }

/// What stands between `…`.
std::vector<std::string> marked_words(std::string_view text) {
    std::vector<std::string> words;
    for (auto start = text.find('`'); start != text.npos; start = text.find('`', start)) {
        const auto end = text.find('`', start + 1);
        if (end == text.npos) break;
        words.emplace_back(text.substr(start + 1, end - start - 1));
        start = end + 1;
    }
    return words;
}

/// The table that a text speaks of, its name written with blanks.
std::string table_in(std::string_view text) {
    std::string found;
    for (const auto& table : data_tables()) {
        auto name = table.name;
        std::replace(name.begin(), name.end(), '_', ' ');
        const bool longer = table.name.size() > found.size();
        if (longer && text.find(" " + name) != text.npos) found = table.name;
    }
    // Statements of the survey, not those of principles.
    return text.find(" survey") != text.npos ? "survey" : found;
}

ColumnHolds holds_by(std::string_view allowed) {
    ColumnHolds holds;
    const auto first = allowed.substr(0, allowed.find_first_of(" ,"));
    holds.many = allowed.find("`;`") != allowed.npos;
    if (first == "keys" || (first == "a" && allowed.find(" key ") != allowed.npos)) holds.terms = table_in(allowed);
    if (first == "certainty") holds.words = as_strings(certainty_list());
    else if (first == "status") holds.words = as_strings(status_list());
    else if (first == "evidence") holds.words = as_strings(evidence_kind_list());
    else if (first == "node") holds.words = as_strings(node_class_list());
    else if (first.starts_with('`') && allowed.find(" | ") == allowed.npos && allowed.find('\\') == allowed.npos &&
             allowed.find('#') == allowed.npos)
        holds.words = marked_words(allowed);
    holds.or_none = !holds.terms.empty() && allowed.find("`none`") != allowed.npos;
    holds.date = first == "date";
    holds.number = allowed.find("number") != allowed.npos || first.starts_with('0');
    holds.certainty = first == "certainty";
    holds.text = holds.terms.empty() && holds.words.empty() && !holds.date && !holds.number;
    return holds;
}

}  // namespace

ColumnHolds what_holds(std::string_view table, std::string_view column, const std::vector<OwnDimension>& own) {
    for (const auto& dimension : own) {
        if (dimension.table == table) return what_holds("phases", column);
        if (to_string(dimension.of) != table || dimension.key != column) continue;
        ColumnHolds holds;
        holds.terms = dimension.table;
        holds.many = true;
        return holds;
    }
    const auto* schema = io::find_schema(table);
    const auto at = std::find_if(data_tables().begin(), data_tables().end(),
                                 [&](const DataTable& each) { return each.name == table; });
    ColumnHolds text;
    text.text = true;
    if (schema == nullptr || at == data_tables().end()) return text;
    const DataTable::Column* as_text = nullptr;
    const auto stem = io::as_text_column(*schema, column);
    for (const auto& each : at->columns) {
        if (each.name == column && !each.by_language) {
            auto holds = holds_by(each.allowed);
            holds.needed = each.needed;
            return holds;
        }
        if (each.by_language && each.name == stem.stem) as_text = &each;
    }
    if (as_text == nullptr && column.ends_with(certainty_suffix)) {
        text.text = false;
        text.certainty = true;
        text.words = as_strings(certainty_list());
    }
    if (as_text != nullptr) text.needed = as_text->needed;
    return text;
}

}  // namespace ecomap::import
