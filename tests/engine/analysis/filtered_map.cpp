#include "engine/analysis/analysis.hpp"
#include "engine/analysis/cell_state.hpp"
#include "engine/io/dataset.hpp"
#include "tests/support/report.hpp"
#include "tests/support/selections.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <optional>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Ecosystem shipped() { return load(read_folder(ECOMAP_DATASETS "/sweden-innovation-support")).ecosystem; }

std::optional<std::size_t> place_of(const Table& table, std::string_view key) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].key == key) return i;
    return std::nullopt;
}

/// What a row is about: its keys and labels before the state.
std::string subject_of(const std::vector<Cell>& row, std::size_t before) {
    std::string subject;
    for (std::size_t i = 0; i < before; ++i)
        if (std::holds_alternative<std::string>(row[i]) || std::holds_alternative<Text>(row[i]))
            subject += shown(row[i]) + " | ";
    return subject;
}

/// The states of the cells that a report tells, by table and subject.
std::map<std::string, std::string> states_of(const Report& report) {
    std::map<std::string, std::string> states;
    for (const auto& table : report.tables)
        if (const auto state = place_of(table, "state"); state && place_of(table, "possible"))
            for (const auto& row : table.rows) states[table.name + ": " + subject_of(row, *state)] = shown(row[*state]);
    return states;
}

bool is_a_word_of_state(const std::string& word) {
    for (auto state : {CellState::support, CellState::sure_gap, CellState::possible_gap, CellState::not_expected,
                       CellState::outside, CellState::not_mapped})
        if (word == to_string(state)) return true;
    return word.empty();  // of a row that is about no cell
}

}  // namespace

TEST_CASE("no analysis calls a gap what a filter took away, and none of its tables counts it as nothing") {
    const auto map = shipped();
    std::size_t compared = 0;
    for (const auto& analysis : analyses()) {
        if (analysis.name == "certainty") continue;  // draws the others a thousand times
        Params params;
        params.draws = 20;
        const auto whole = states_of(analysis.run(map, params));
        for (const auto& filter : selections(map.framework)) {
            const auto selected = apply_filter(map, filter);
            const auto report = analysis.run(selected, params);
            for (const auto& [cell, state] : states_of(report)) {
                const auto before = whole.find(cell);
                CAPTURE(analysis.name, cell, state);
                CHECK(is_a_word_of_state(state));
                if (before == whole.end()) continue;
                ++compared;
                CAPTURE(before->second);
                if (state == "sure_gap") CHECK(before->second == "sure_gap");
                if (state == "has_support" && filter.status.empty()) CHECK(before->second == "has_support");
            }
        }
    }
    CHECK(compared > 500);
}
