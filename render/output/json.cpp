#include "render/output/json.hpp"

#include "engine/analysis/no_number.hpp"
#include "render/words/words.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace ecomap {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Text& text) {
    Json object = Json::object();
    for (const auto& [language, words] : text.by_language()) object[language] = words;
    return object;
}

/// Sentences of our own in both first-class languages; a label of the data in each that it has.
Json json_of(const Message& message) {
    if (message.id().empty() && !message.empty())
        if (const auto* label = std::get_if<Text>(&message.arguments().front().argument.value()))
            return json_of(*label);
    if (message.empty()) return Json::object();
    return {{"en", in_words(message, "en")}, {"sv", in_words(message, "sv")}};
}

Json json_of(const Cell& cell);
Json facts_of(const Message& message);

/// The list that a message is nothing but, or nullptr.
const MessageList* list_in(const Message& message) {
    if (!message.id().empty() || message.empty()) return nullptr;
    return std::get_if<MessageList>(&message.arguments().front().argument.value());
}

/// What a message is given: numbers as numbers, keys as texts, labels by language, messages as facts.
Json json_of(const Argument& argument) {
    struct Visitor {
        Json operator()(std::int64_t count) const { return count; }
        Json operator()(const Decimal& number) const { return json_of(Cell(number.value)); }
        Json operator()(const Percent& share) const { return json_of(Cell(share.value)); }
        Json operator()(const std::string& key) const { return key; }
        Json operator()(const Text& label) const { return json_of(label); }
        Json operator()(const MessageList& list) const {
            const bool is_one = list.items.size() == 1 && list.joining == Joining::sentences;
            if (is_one && list_in(list.items.front())) return (*this)(*list_in(list.items.front()));
            if (is_one) return facts_of(list.items.front());
            Json items = Json::array();
            for (const auto& item : list.items)
                if (!item.empty()) items.push_back(facts_of(item));
            return items;
        }
    };
    return std::visit(Visitor{}, argument.value());
}

/// Id and arguments of a message of ours; of anything else what it says.
Json facts_of(const Message& message) {
    if (message.empty()) return nullptr;
    if (const auto* list = list_in(message); list && list->items.size() == 1) return facts_of(list->items.front());
    if (message.id().empty()) return json_of(message.arguments().front().argument);
    Json arguments = Json::object();
    for (const auto& [name, argument] : message.arguments()) arguments[std::string(name)] = json_of(argument);
    return {{"id", message.id()}, {"arguments", std::move(arguments)}};
}

Json json_of(const Finding& finding) {
    auto facts = facts_of(finding.sentence);
    if (!facts.is_object() || !facts.contains("id")) facts = Json::object();
    facts["text"] = json_of(finding.sentence);
    return facts;
}

Json json_of(const Cell& cell) {
    if (!why_no_number(cell).empty()) return nullptr;
    struct Visitor {
        Json operator()(std::monostate) const { return nullptr; }
        Json operator()(std::int64_t value) const { return value; }
        Json operator()(double value) const { return std::isfinite(value) ? Json(value) : Json(nullptr); }
        Json operator()(const std::string& value) const { return value; }
        Json operator()(const Text& value) const { return json_of(value); }
        Json operator()(const Message& value) const { return json_of(value); }
    };
    return std::visit(Visitor{}, cell);
}

Json json_of(const Origin& origin) {
    const auto& [about, provenance] = origin;
    return {{"name", about.name},
            {"title", json_of(about.title)},
            {"version", about.version},
            {"as_of", about.as_of},
            {"languages", about.languages},
            {"licence", about.licence},
            {"filter", json_of(provenance.filter)},
            {"what_if", json_of(provenance.what_if)},
            {"rows_left_out", provenance.rows_left_out}};
}

Json json_of(const Table& table) {
    Json columns = Json::array();
    for (const auto& column : table.columns) {
        columns.push_back({{"key", column.key}, {"heading", json_of(column.heading)}, {"unit", column.unit}});
    }
    Json rows = Json::array();
    for (const auto& row : table.rows) {
        Json object = Json::object(), no_number = Json::object();
        for (std::size_t i = 0; i < row.size(); ++i) {
            object[table.columns[i].key] = json_of(row[i]);
            if (const auto why = why_no_number(row[i]); !why.empty()) no_number[table.columns[i].key] = why;
        }
        if (!no_number.empty()) object["no_number"] = std::move(no_number);
        rows.push_back(std::move(object));
    }
    return {{"name", table.name}, {"title", json_of(table.title)}, {"columns", columns}, {"rows", rows}};
}

Json json_of(const Document& document) {
    const auto& report = document.report;
    const Speaking speaking(report.called);
    Json findings = Json::array(), tables = Json::array(), notes = Json::array();
    for (const auto& finding : report.findings) findings.push_back(json_of(finding));
    for (const auto& table : report.tables) tables.push_back(json_of(table));
    for (const auto& note : report.notes) notes.push_back(json_of(note));
    return {{"dataset", json_of(document.origin)},
            {"name", report.name},
            {"title", json_of(report.title)},
            {"findings", findings},
            {"tables", tables},
            {"notes", notes}};
}

std::string file_of(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace

std::string to_json(std::span<const Document> documents) {
    Json reports = Json::array();
    for (const auto& document : documents) reports.push_back(json_of(document));
    return file_of({{"format_version", "2.0"}, {"reports", reports}});
}

std::string to_json(const Twin& twin) {
    const auto& heading = twin.heading;
    const Speaking speaking(heading.called);
    Json legend = Json::array();
    for (const auto& group : heading.legend) {
        Json entries = Json::array();
        for (const auto& entry : group.entries) entries.push_back({{"code", entry.code}, {"label", entry.label}});
        legend.push_back({{"title", group.title}, {"entries", entries}});
    }
    return file_of({{"format_version", "1.0"},
                    {"dataset", json_of(twin.origin)},
                    {"picture",
                     {{"language", heading.language},
                      {"headline", heading.headline},
                      {"how_to_read", heading.how_to_read},
                      {"description", heading.description},
                      {"legend", legend},
                      {"table", json_of(twin.table)},
                      {"footer", {heading.footer_left, heading.footer_right}}}}});
}

}  // namespace ecomap
