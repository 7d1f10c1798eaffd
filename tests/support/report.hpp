// Reading reports in tests: a table by name, a cell by column, and what holds for every report.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace ecomap::test {

inline const Table& table(const Report& report, const std::string& name) {
    for (const auto& table : report.tables)
        if (table.name == name) return table;
    throw std::logic_error("no table '" + name + "'");
}

inline bool has_table(const Report& report, const std::string& name) {
    for (const auto& table : report.tables)
        if (table.name == name) return true;
    return false;
}

inline const Cell& cell(const Table& table, std::size_t row, const std::string& column) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].key == column) return table.rows.at(row).at(i);
    throw std::logic_error("no column '" + column + "'");
}

/// The cell as text, Swedish where there is a choice; "?" for unknown.
inline std::string shown(const Cell& cell) {
    if (auto* number = std::get_if<std::int64_t>(&cell)) return std::to_string(*number);
    if (auto* number = std::get_if<double>(&cell)) return std::to_string(*number);
    if (auto* word = std::get_if<std::string>(&cell)) return *word;
    if (auto* text = std::get_if<Text>(&cell)) return std::string(text->in("sv"));
    if (auto* message = std::get_if<Message>(&cell)) return in_words(*message, "sv");
    return "?";
}

/// A column as texts, from the top.
inline std::vector<std::string> column(const Table& table, const std::string& key) {
    std::vector<std::string> all;
    for (std::size_t row = 0; row < table.rows.size(); ++row) all.push_back(shown(cell(table, row, key)));
    return all;
}

/// The cell of column `key` in the row of the actor with that key, as text.
inline std::string of_actor(const Table& table, const std::string& actor, const std::string& key) {
    auto actors = column(table, "actor");
    auto row = std::find(actors.begin(), actors.end(), actor) - actors.begin();
    return shown(cell(table, static_cast<std::size_t>(row), key));
}

/// Findings in `language`, one a line.
inline std::string findings(const Report& report, const std::string& language) {
    std::string all;
    for (const auto& finding : report.findings) all += in_words(finding.sentence, language) + "\n";
    return all;
}

/// Notes in `language`, one a line.
inline std::string notes(const Report& report, const std::string& language) {
    std::string all;
    for (const auto& note : report.notes) all += in_words(note, language) + "\n";
    return all;
}

/// Findings in `language`, one by one.
inline std::vector<std::string> sentences(const Report& report, const std::string& language) {
    std::vector<std::string> all;
    for (const auto& finding : report.findings) all.push_back(in_words(finding.sentence, language));
    return all;
}

/// What is wrong with the form of a report, or nothing: names that are not unique, rows of the wrong length, numbers
/// that are none, texts that lack one of our languages.
inline std::string fault_of(const Report& report) {
    auto both = [](const Message& message) {
        return !in_words(message, "sv").empty() && !in_words(message, "en").empty();
    };
    if (report.name.empty() || !both(report.title)) return "report without name or title";
    for (const auto& finding : report.findings)
        if (!both(finding.sentence)) return "finding in one language";
    for (const auto& note : report.notes)
        if (!both(note)) return "note in one language";
    std::set<std::string> names;
    for (const auto& table : report.tables) {
        if (!names.insert(table.name).second) return "two tables " + table.name;
        if (!both(table.title)) return "table without title: " + table.name;
        std::set<std::string> keys;
        for (const auto& column : table.columns) {
            if (!keys.insert(column.key).second) return "two columns " + column.key;
            if (column.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") != std::string::npos)
                return "column not in snake_case: " + column.key;
        }
        for (const auto& row : table.rows) {
            if (row.size() != table.columns.size()) return "row of the wrong length in " + table.name;
            for (const auto& cell : row)
                if (auto* number = std::get_if<double>(&cell); number && !std::isfinite(*number))
                    return "not a number in " + table.name;
        }
    }
    return {};
}

}  // namespace ecomap::test
