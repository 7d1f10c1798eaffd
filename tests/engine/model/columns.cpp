#include "engine/model/columns.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

using namespace ecomap;

namespace {

/// A line of a table in the manual: what stands between its bars.
std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    for (std::size_t first = 2; first < line.size();) {
        const auto last = std::min(line.find(" | ", first), line.size() - 2);
        cells.push_back(line.substr(first, last - first));
        first = last + 3;
    }
    return cells;
}

/// "needed? name: what is allowed", as the manual has it for each table.
std::map<std::string, std::set<std::string>> manual() {
    std::map<std::string, std::set<std::string>> tables;
    std::ifstream file(std::filesystem::path(ECOMAP_DATASETS) / "README.md");
    std::string table;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("#")) table = line.ends_with(".csv") ? line.substr(4, line.size() - 8) : "";
        if (table.empty() || !line.starts_with("| ") || line.starts_with("| column |")) continue;
        const auto cells = cells_of(line);
        REQUIRE(cells.size() == 5);
        tables[table].insert(cells[0] + ": " + cells[2]);
    }
    return tables;
}

std::string in_manual(const DataTable::Column& column) {
    const auto name = column.name + (column.by_language ? "_*" : "");
    return (column.needed ? "**" + name + "**" : name) + ": " + column.allowed;
}

/// Told once for all tables, or for all vocabularies: under "Reading files" and "Framework tables".
bool is_common(const DataTable& table, const DataTable::Column& column) {
    const std::set<std::string> of_all{"note", "source"},
        of_words{"label", "short", "plural", "code", "description", "colour", "certainty", "parent"};
    return of_all.contains(column.name) ||
           (table.kind == DataTable::Kind::vocabulary && of_words.contains(column.name));
}

}  // namespace

TEST_CASE("the manual has every column of every table, whether it is needed and what it may hold, and no others") {
    auto told = manual();
    for (const auto& table : data_tables())
        for (const auto& column : table.columns) {
            INFO(table.name << ".csv: " << in_manual(column));
            CHECK((told[table.name].erase(in_manual(column)) == 1 || is_common(table, column)));
        }
    for (const auto& [table, columns] : told) {
        INFO(table << ".csv" << (columns.empty() ? "" : ": " + *columns.begin()));
        CHECK(columns.empty());
    }
}

TEST_CASE("a column tells how sure it is when the certainty stands beside it, and not when it does not") {
    std::set<std::string> told;
    for (const auto& table : data_tables()) {
        const auto tells = [&](const std::string& name) {
            return std::any_of(table.columns.begin(), table.columns.end(),
                               [&](const auto& each) { return each.name == name && each.tells_certainty; });
        };
        for (const auto& column : table.columns)
            if (column.value && column.name.ends_with("_certainty"))
                CHECK(tells(column.name.substr(0, column.name.rfind('_'))));
        for (const auto& column : table.columns)
            if (column.tells_certainty) told.insert(table.name + "." + column.name);
    }
    for (const auto* each : {"offers.target_groups", "offers.as_of", "actors.level", "actors.gives_support",
                             "gaps.evidence_inferred", "gaps.support_types", "survey.percent", "timeline.start"})
        CHECK(told.contains(each));
    for (const auto* each : {"offers.since", "offers.source", "actors.website", "processes.role", "metrics.as_of"})
        CHECK_FALSE(told.contains(each));
}

TEST_CASE("each table has a name, a key and columns of its own") {
    std::set<std::string> tables;
    for (const auto& table : data_tables()) {
        CAPTURE(table.name);
        CHECK(tables.insert(table.name).second);
        CHECK(std::any_of(table.columns.begin(), table.columns.end(), [](const auto& each) { return each.is_key; }));
        std::set<std::pair<std::string, bool>> columns;
        for (const auto& column : table.columns) {
            CAPTURE(column.name);
            CHECK(columns.emplace(column.name, column.by_language).second);
            CHECK(bool(column.value) == bool(column.certainty));
        }
    }
}
