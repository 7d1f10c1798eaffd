// Nothing untrue: whatever is filtered away and whatever is unknown, no table and no board calls a cell a sure gap that
// anybody of the whole map is in, and what a board marks is what the cell means.
#include "engine/analysis/analysis.hpp"
#include "engine/analysis/dimension.hpp"
#include "engine/analysis/few_cells.hpp"
#include "engine/analysis/occupancy.hpp"
#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "render/view/cell_marks.hpp"
#include "render/view/heatmap.hpp"
#include "render/view/support.hpp"
#include "render/view/types.hpp"
#include "tests/support/make.hpp"
#include "tests/support/random.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

using namespace ecomap;
using ecomap::test::Keys;
using ecomap::test::Make;

namespace {

using State = CellState;
using Mark = Matrix::Mark;

constexpr std::array dimensions{Dimension::support_type, Dimension::principle, Dimension::target,
                                Dimension::level,        Dimension::phase,     Dimension::actor_type};

/// In which terms each counted offer of a map is, by key.
class WholeMap {
public:
    explicit WholeMap(const Ecosystem& map) {
        for (auto dimension : dimensions) {
            const auto terms = terms_of(map.framework, dimension);
            const DimensionPlaces places(map, dimension);
            std::size_t row = 0;
            const auto offers = counted_offers(map);
            offers_.resize(offers.size());
            for (const auto& member : offers) {
                auto& keys = offers_[row++][dimension];
                for (auto term : places.of(map[member.offer]).terms) keys.insert(terms[term].key);
            }
        }
    }
    /// Whether any offer is in all of these terms.
    bool has(const std::map<Dimension, std::string>& terms) const {
        return std::any_of(offers_.begin(), offers_.end(), [&](const auto& offer) {
            return std::all_of(terms.begin(), terms.end(),
                               [&](const auto& term) { return offer.at(term.first).contains(term.second); });
        });
    }

private:
    std::vector<std::map<Dimension, std::set<std::string>>> offers_;
};

Ecosystem shipped() {
    return load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
}

/// Anything may be unknown, inferred, of a category or not expected.
Ecosystem random_map(std::uint32_t seed) {
    test::Random random(seed);
    Make m;
    m.support_types("F", "M").principles("p1", "p2").target_groups("g0", "g1").actor_types("t0", "t1");
    m.phases("f0", "f1").levels("l0", "l1");
    const auto some = [&](Keys terms, std::uint32_t rarely) {
        std::erase_if(terms, [&](const auto&) { return random.below(rarely) > 0; });
        return terms;
    };
    for (int i = 0; i < 4; ++i)
        m.actor("a" + std::to_string(i),
                {.type = random.below(3) == 0 ? "" : "t" + std::to_string(random.below(2)),
                 .node_class = random.below(5) == 0 ? NodeClass::category : NodeClass::organisation,
                 .level = random.below(3) == 0 ? "" : "l" + std::to_string(random.below(2)),
                 .inferred_type = random.below(3) == 0});
    for (auto i = random.below(7); i > 0; --i)
        m.offer("a" + std::to_string(random.below(4)), some({"F", "M"}, 2), some({"p1", "p2"}, 2),
                {.status = random.below(5) == 0 ? Status::could : Status::today,
                 .inferred = random.below(4) == 0,
                 .inferred_principles = random.below(2) == 0,
                 .targets = some({"g0", "g1"}, 2),
                 .phases = some({"f0", "f1"}, 2),
                 .source = random.below(2) == 0 ? "001" : "002"});
    auto map = m.done();
    if (random.below(2) == 0)
        map.framework.cells = {{"r", {Dimension::support_type, 1}, {Dimension::principle, random.below(2)}, false}};
    return map;
}

std::vector<Filter> filters() {
    return {{},
            {.status = {Status::could}},
            {.stated_only = true},
            {.source = {"001"}},
            {.actor_types = {{0}}},
            {.levels = {{0}}},
            {.targets = {{1}}},
            {.principles = {{1}}},
            {.support_types = {{0}}},
            {.phases = {{1}}},
            {.as_of = Date{2014, {}, {}}},
            {.stated_only = true, .source = {"001"}, .support_types = {{0}}},
            {.targets = {{0}}, .phases = {{0}}}};
}

// ---- tables ----------------------------------------------------------------------------------------------------

std::string column_key(Dimension dimension) {
    std::string key(to_string(dimension));
    std::replace(key.begin(), key.end(), '-', '_');
    return key;
}

bool has_column(const Table& table, const std::string& key) {
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const Column& one) { return one.key == key; });
}

bool tells_states(const Table& table) { return has_column(table, "state") && has_column(table, "possible"); }

/// Returns how many rows it looked at.
std::size_t check_table(const Table& table, const WholeMap& whole) {
    if (!tells_states(table)) return 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (test::shown(test::cell(table, row, "state")) != to_string(State::sure_gap)) continue;
        std::map<Dimension, std::string> terms;
        for (auto dimension : dimensions)
            if (has_column(table, column_key(dimension)))
                terms[dimension] = test::shown(test::cell(table, row, column_key(dimension)));
        for (auto dimension : dimensions)  // its terms stand alone
            if (table.name == vocabulary_of(dimension)) terms[dimension] = test::shown(test::cell(table, row, "key"));
        CAPTURE(table.name, row);
        REQUIRE_FALSE(terms.empty());
        CHECK_FALSE(whole.has(terms));
    }
    return table.rows.size();
}

Params without_draws(std::string_view by = "") {
    Params params;
    params.by = by;
    params.draws = 0;
    return params;
}

/// The analyses that say what cells mean.
std::vector<const Analysis*> those_with_states(const Ecosystem& map) {
    std::vector<const Analysis*> found;
    for (const auto& analysis : analyses()) {
        if (analysis.name == "certainty") continue;  // asks the others again and again
        const auto tables = analysis.run(map, without_draws()).tables;
        if (std::any_of(tables.begin(), tables.end(), tells_states)) found.push_back(&analysis);
    }
    return found;
}

std::size_t check_tables(const Ecosystem& map, const WholeMap& whole, const std::vector<const Analysis*>& asked) {
    std::size_t rows = 0;
    for (const auto* analysis : asked)
        for (const auto& table : analysis->run(map, without_draws()).tables) rows += check_table(table, whole);
    for (auto word : further_dimension_words())
        for (const auto& table : find_analysis("coverage")->run(map, without_draws(word)).tables)
            rows += check_table(table, whole);
    return rows;
}

// ---- boards ----------------------------------------------------------------------------------------------------

/// A cell with support has no mark of an empty one; in a line that the data does not cover nothing is a finding.
bool agrees(Mark mark, State state, bool is_covered) {
    if (!is_covered) return mark == Mark::unknown;
    if (state != State::support) return mark == mark_of(state);
    return mark == Mark::none || mark == Mark::thin || mark == Mark::crowded;
}

/// A board's grid beside the table behind it; `more`: the term of a panel.
void check_grid(const Matrix& matrix, const Pivot& table, const std::vector<CellStanding>& standings, Dimension rows,
                Dimension columns, const WholeMap& whole, const std::map<Dimension, std::string>& more = {},
                bool is_covered = true) {
    REQUIRE(matrix.rows.size() == table.rows.size());
    REQUIRE(matrix.columns.size() == table.columns.size());
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            CAPTURE(to_string(rows), to_string(columns), r, c);
            const auto state = standings[r * table.columns.size() + c].state;
            const auto mark = matrix.cells[r][c].mark;
            CHECK(agrees(mark, state, is_covered && table.rows[r].is_covered() && table.columns[c].is_covered()));
            if (mark != Mark::gap) continue;
            auto terms = more;
            terms[rows] = table.rows[r].term->key;
            terms[columns] = table.columns[c].term->key;
            CHECK_FALSE(whole.has(terms));
        }
}

void check_support(const Ecosystem& map, const WholeMap& whole) {
    const auto matrix = std::get<Matrix>(draw_support(map, {}).at(0).shape);
    if (matrix.rows.empty()) return;
    auto table = pivot(map, Dimension::support_type, Dimension::principle);
    auto standings = cell_standings(map, table, Dimension::support_type, Dimension::principle);
    keep_lines(table, standings, is_selected, is_selected);
    check_grid(matrix, table, standings, Dimension::support_type, Dimension::principle, whole);
}

ViewOptions heat_options(Dimension rows, Dimension columns, std::string_view per = "") {
    ViewOptions options;
    options.rows = to_string(rows);
    options.columns = to_string(columns);
    options.per = per;
    return options;
}

void check_heat(const Ecosystem& map, const WholeMap& whole, Dimension rows, Dimension columns) {
    const auto matrix = std::get<Matrix>(draw_heatmap(map, heat_options(rows, columns)).at(0).shape);
    if (matrix.rows.empty()) return;
    auto table = pivot(map, {rows, Unknown::own_line}, Axis(columns, Unknown::own_line));
    auto standings = cell_standings(map, table, rows, columns);
    keep_lines(table, standings, is_selected, is_selected);
    check_grid(matrix, table, standings, rows, columns, whole);
}

void check_heat_per(const Ecosystem& map, const WholeMap& whole, Dimension rows, Dimension columns, Dimension per) {
    const auto drawn = draw_heatmap(map, heat_options(rows, columns, to_string(per)));
    const auto& panels = std::get<Multiples>(drawn.at(0).shape).panels;
    const auto slices = pivot_by(map, {rows, Unknown::own_line}, Axis(columns, Unknown::own_line), per);
    const auto standings = cell_standings(map, slices, rows, columns, per);
    std::size_t panel = 0;
    for (std::size_t i = 0; i < slices.size(); ++i) {
        const auto& term = slices[i].term;
        if (slices[i].table.offers.empty() || (term && map.selection.rules_out({per, term->id}))) continue;
        REQUIRE(panel < panels.size());
        auto table = slices[i].table;
        auto own = standings[i];
        keep_lines(table, own, is_selected, is_selected);
        std::map<Dimension, std::string> more;
        if (term) more[per] = term->key;
        check_grid(panels[panel++].matrix, table, own, rows, columns, whole, more, term && term->mapped != false);
    }
    CHECK(panel == panels.size());
}

/// Rows stand in another order and without idle types, so they are found by their names.
void check_types(const Ecosystem& map, const WholeMap& whole) {
    const auto matrix = std::get<Matrix>(draw_types(map, {}).at(0).shape);
    if (matrix.rows.empty()) return;
    auto table = pivot(map, {Dimension::actor_type, Unknown::own_line}, Dimension::support_type);
    auto standings = cell_standings(map, table, Dimension::actor_type, Dimension::support_type);
    keep_lines(table, standings, is_selected, is_selected);
    REQUIRE(matrix.columns.size() == table.columns.size());
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto& term = table.rows[r].term;
        if (!term) continue;
        const auto title = type_group_label(map.framework, ActorTypeId{term->id}, matrix.heading.language);
        const auto row = std::find_if(matrix.rows.begin(), matrix.rows.end(),
                                      [&](const Matrix::Head& head) { return head.title == title; });
        if (row == matrix.rows.end()) continue;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            CAPTURE(title, c);
            const auto mark = matrix.cells[static_cast<std::size_t>(row - matrix.rows.begin())][c].mark;
            CHECK(agrees(mark, standings[r * table.columns.size() + c].state, true));
            if (mark == Mark::gap)
                CHECK_FALSE(whole.has(
                    {{Dimension::actor_type, term->key}, {Dimension::support_type, table.columns[c].term->key}}));
        }
    }
}

void check_boards(const Ecosystem& map, const WholeMap& whole) {
    check_support(map, whole);
    check_types(map, whole);
    check_heat(map, whole, Dimension::support_type, Dimension::principle);
    check_heat(map, whole, Dimension::target, Dimension::phase);
    check_heat(map, whole, Dimension::level, Dimension::support_type);
    check_heat_per(map, whole, Dimension::support_type, Dimension::principle, Dimension::phase);
    check_heat_per(map, whole, Dimension::support_type, Dimension::principle, Dimension::target);
    check_heat_per(map, whole, Dimension::target, Dimension::support_type, Dimension::level);
}

}  // namespace

TEST_CASE("no board and no table calls a gap what is unknown or filtered away, on the Swedish map") {
    const auto map = shipped();
    const WholeMap whole(map);
    const auto asked = those_with_states(map);
    std::size_t at = 0, rows = 0;
    for (const auto& filter : filters()) {
        CAPTURE(at++);
        const auto seen = apply_filter(map, filter);
        check_boards(seen, whole);
        rows += check_tables(seen, whole, asked);
    }
    CHECK(rows > 1000);
}

TEST_CASE("no board and no table calls a gap what is unknown or filtered away, on any map") {
    const auto asked = those_with_states(random_map(0));
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const auto map = random_map(seed);
        const WholeMap whole(map);
        std::size_t at = 0;
        for (const auto& filter : filters()) {
            CAPTURE(seed, at++);
            const auto seen = apply_filter(map, filter);
            check_boards(seen, whole);
            check_tables(seen, whole, asked);
        }
    }
}
