#include "engine/io/schema.hpp"

#include "engine/model/contains.hpp"

#include <algorithm>

namespace ecomap::io {
namespace {

using std::string_view;

/// A language code such as sv, en or pt_BR.
bool is_language(string_view text) {
    auto letter = [](char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); };
    const string_view primary = text.substr(0, text.find_first_of("_-"));
    const string_view region = text.substr(std::min(text.size(), primary.size() + 1));
    return primary.size() >= 2 && primary.size() <= 3 && std::all_of(primary.begin(), primary.end(), letter) &&
           (primary.size() == text.size() ||
            (region.size() >= 2 && region.size() <= 4 && std::all_of(region.begin(), region.end(), letter)));
}

TableSchema vocabulary(string_view name, std::vector<string_view> extra) {
    TableSchema schema{name, true, false, {"id"}, {}, {"label", "short", "plural", "code", "description"}, {}};
    schema.columns = {"id", "order", "colour", "certainty", "note", "source"};
    schema.columns.insert(schema.columns.end(), extra.begin(), extra.end());
    return schema;
}

}  // namespace

const std::vector<TableSchema>& table_schemas() {
    static const std::vector<TableSchema> schemas{
        vocabulary("principles", {}),
        {"statements",
         false,
         false,
         {"id", "principle"},
         {},
         {"label"},
         {"id", "principle", "order", "note", "source"}},
        vocabulary("support_types", {}),
        vocabulary("actor_types", {}),
        vocabulary("target_groups", {"kind", "members"}),
        vocabulary("levels", {"mapped"}),
        vocabulary("phases", {}),
        vocabulary("link_families", {}),
        vocabulary("link_kinds", {"family", "directed", "weak"}),
        {"actors",
         false,
         true,
         {"id"},
         {"name"},
         {"name", "role"},
         {"id", "abbreviation", "aliases", "node_class", "type", "level", "country", "website", "gives_support",
          "named", "certainty", "note", "source"}},
        {"offers",
         false,
         true,
         {"id", "actor"},
         {"name"},
         {"name", "example"},
         {"id", "actor", "support_types", "principles", "target_groups", "phases", "gaps", "status", "certainty",
          "since", "until", "as_of", "source", "note"}},
        {"links",
         false,
         false,
         {"from", "to", "kind"},
         {},
         {},
         {"id", "from", "to", "kind", "status", "since", "until", "certainty", "note", "source"}},
        {"gaps",
         false,
         false,
         {"id", "principle"},
         {"label"},
         {"label"},
         {"id", "principle", "evidence", "evidence_inferred", "chapter_evidence", "scope", "statements", "named_as",
          "note", "source"}},
        {"survey",
         false,
         false,
         {"statement", "answer"},
         {},
         {"label", "answer"},
         {"id", "statement", "principle", "percent", "lacking", "certainty", "reason", "respondents", "order",
          "order_chart1", "order_chart2", "order_appendix1", "note", "source"}},
        {"recommendations",
         false,
         false,
         {"id"},
         {"label"},
         {"label"},
         {"id", "order", "gaps", "actors", "lead", "note", "conclusions", "source"}},
        {"findings",
         false,
         false,
         {"id", "kind"},
         {"label"},
         {"label"},
         {"id", "kind", "order", "relates_to", "note", "source"}},
        {"timeline",
         false,
         false,
         {"id"},
         {"label"},
         {"label"},
         {"id", "start", "end", "actors", "kind", "basis", "in_figure", "note", "source"}},
        {"processes",
         false,
         false,
         {"id", "process"},
         {"label"},
         {"label"},
         {"id", "process", "step", "order", "role", "kind", "minutes_min", "minutes_max", "depends_on", "actors",
          "start", "end", "note", "source"}},
        {"metrics",
         false,
         false,
         {"id", "subject", "value"},
         {},
         {"label", "subject_label", "unit_label", "as_of_label"},
         {"id", "subject", "value", "unit", "as_of", "stage", "note", "source"}},
        {"words", false, false, {"id"}, {"label"}, {"label", "plural"}, {"id", "note", "source"}},
    };
    return schemas;
}

Message noun_of(string_view table, string_view form) { return {"noun." + std::string(table), {{"form", form}}}; }

const TableSchema* find_schema(string_view name) {
    for (const auto& schema : table_schemas())
        if (schema.name == name) return &schema;
    return nullptr;
}

TextColumn as_text_column(const TableSchema& schema, string_view column) {
    for (auto stem : schema.texts) {
        if (column == stem) return {stem, {}};
        if (!column.starts_with(stem) || column.size() < stem.size() + 2 || column[stem.size()] != '_') continue;
        const string_view language = column.substr(stem.size() + 1);
        if (is_language(language)) return {stem, language};
    }
    return {};
}

bool is_known_column(const TableSchema& schema, string_view column) {
    constexpr string_view suffix = "_certainty";
    for (;; column.remove_suffix(suffix.size())) {
        if (contains(schema.columns, column) || !as_text_column(schema, column).stem.empty()) return true;
        if (!column.ends_with(suffix)) return false;
    }
}

}  // namespace ecomap::io
