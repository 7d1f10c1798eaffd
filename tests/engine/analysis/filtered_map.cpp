#include "engine/analysis/analysis.hpp"
#include "engine/analysis/cell_state.hpp"
#include "engine/analysis/no_number.hpp"
#include "engine/io/dataset.hpp"
#include "tests/support/make.hpp"
#include "tests/support/random.hpp"
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

/// The cells of the wide tables, by table, row and heading: a number, or why there is none. Neither sums nor the
/// unknown.
std::map<std::string, std::string> wide_cells(const Report& report) {
    std::map<std::string, std::string> cells;
    for (const auto& table : report.tables) {
        if (table.name != "coverage" && table.name != "groups_by_phase" && table.name != "groups_by_principle")
            continue;
        for (const auto& row : table.rows)
            for (std::size_t i = 2; i < row.size() && shown(row[0]) != ""; ++i) {
                const auto heading = in_words(table.columns[i].heading, "en");
                if (table.columns[i].key == "all" || heading.ends_with("unknown")) continue;
                const auto why = why_no_number(row[i]);
                cells[table.name + ": " + shown(row[0]) + " | " + heading] = why.empty() ? shown(row[i]) : why;
            }
    }
    return cells;
}

/// A filter never makes a 0, nor a sure gap or a sentence that counts one.
void check_filtered(const Ecosystem& map, const Filter& filter, const std::map<std::string, std::string>& whole,
                    const Analysis& analysis, const Params& params, std::size_t& compared) {
    const auto report = analysis.run(apply_filter(map, filter), params);
    CHECK(fault_of(report) == "");
    for (const auto& [cell, value] : wide_cells(report)) {
        const auto before = whole.find(cell);
        if (before == whole.end()) continue;
        ++compared;
        CAPTURE(analysis.name, cell, value, before->second);
        if (value == "0") CHECK(before->second == "0");
        if (value == "not_expected") CHECK(before->second == "not_expected");
        if (before->second == "possible_gap" && filter.status.empty())  // another status has other offers
            CHECK((value == "possible_gap" || value == "outside_selection"));
    }
}

/// Some actors of three types and three kinds of certainty, with offers of which something is often unknown.
Ecosystem random_map(Random& random) {
    Make m;
    m.support_types("F", "M", "N").principles("p1", "p2", "p3");
    const char *types[] = {"F", "M", "N"}, *principles[] = {"p1", "p2", "p3"}, *kinds[] = {"t", "u", ""};
    const auto actors = 1 + random.below(6);
    for (std::size_t i = 0; i < actors; ++i)
        m.actor("a" + std::to_string(i),
                {.type = kinds[random.below(3)],
                 .node_class = random.below(4) == 0 ? NodeClass::category : NodeClass::organisation});
    for (std::size_t i = random.below(12); i > 0; --i) {
        std::vector<const char*> type, principle;
        if (random.below(4) > 0) type.push_back(types[random.below(3)]);
        if (random.below(4) > 0) principle.push_back(principles[random.below(3)]);
        m.offer("a" + std::to_string(random.below(actors)), {type.begin(), type.end()},
                {principle.begin(), principle.end()},
                {.inferred = random.below(3) == 0, .inferred_principles = random.below(3) == 0});
    }
    return m.done();
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

TEST_CASE("no wide table has a 0 where a filter hides somebody or something is unknown: the shipped map") {
    const auto map = shipped();
    std::size_t compared = 0;
    for (const auto& analysis : analyses()) {
        if (analysis.name != "coverage" && analysis.name != "audience") continue;
        const auto whole = wide_cells(analysis.run(map, {}));
        CHECK(whole.size() >= 30);
        for (const auto& filter : selections(map.framework)) check_filtered(map, filter, whole, analysis, {}, compared);
    }
    CHECK(compared > 1000);
}

TEST_CASE("no wide table has a 0 where a filter hides somebody or something is unknown: random maps, every analysis",
          "[long]") {
    Random random(11);
    std::size_t compared = 0;
    Params params;
    params.draws = 5;
    for (int round = 0; round < 40; ++round) {
        const auto map = random_map(random);
        const auto& framework = map.framework;
        std::vector<Filter> filters{{.stated_only = true},
                                    {.principles = {PrincipleId{0}}},
                                    {.support_types = {SupportTypeId{1}}},
                                    {.status = {Status::could}}};
        if (const auto type = framework.actor_types.find("t")) filters.push_back({.actor_types = {*type}});
        for (const auto& analysis : analyses()) {
            if (analysis.name == "certainty") continue;
            const auto report = analysis.run(map, params);
            const auto whole = wide_cells(report);
            for (const auto& [cell, value] : whole)  // as the table of cells has it
                if (cell.starts_with("coverage: ") && value == "0") {
                    std::size_t sure = 0;
                    for (const auto& [other, state] : states_of(report)) sure += state == "sure_gap";
                    CHECK(sure > 0);
                }
            for (const auto& filter : filters) check_filtered(map, filter, whole, analysis, params, compared);
        }
    }
    CHECK(compared > 500);
}
