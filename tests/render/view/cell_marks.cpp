#include "render/view/cell_marks.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;
using State = CellState;
using Mark = Matrix::Mark;

namespace {

CellMarks marks_of(const Ecosystem& map, std::string_view language) { return {{language}, map, 2, 6}; }

Occupancy people(std::uint32_t actors, std::uint32_t categories = 0) {
    Occupancy occupancy;
    for (std::uint32_t i = 0; i < actors; ++i) occupancy.actors.push_back({{i}, false, {}});
    for (std::uint32_t i = 0; i < categories; ++i) occupancy.categories.push_back({{actors + i}, false, {}});
    return occupancy;
}

Matrix::CellOf cell_of(const CellMarks& marks, const Occupancy& occupancy, const CellStanding& standing,
                       bool is_few = false) {
    Matrix::CellOf cell;
    cell.value = static_cast<double>(occupancy.count());
    cell.text = std::to_string(occupancy.count());
    marks.put_on(cell, occupancy, standing, is_few);
    return cell;
}

std::vector<std::string> labels(const LegendGroup& group) {
    std::vector<std::string> all;
    for (const auto& entry : group.entries) all.push_back(entry.label);
    return all;
}

}  // namespace

TEST_CASE(
    "each state of an empty cell has a mark, words, a value only where nobody is known to be there, and a reason") {
    const auto map = Make().done();
    const auto marks = marks_of(map, "sv");
    const CellRule rule{"r", {}, {}, false, Text("Varför.", "Why.")};
    const auto gap = cell_of(marks, {}, {State::sure_gap});
    CHECK(gap.mark == Mark::gap);
    CHECK(gap.value == 0.0);
    CHECK(gap.mark_title == "Lucka");
    CHECK(gap.tooltip == "Lucka – ingen aktör i dag");
    const auto possible = cell_of(marks, {}, {State::possible_gap, 25});
    CHECK(possible.mark == Mark::possible);
    CHECK_FALSE(possible.value);
    CHECK(possible.text == "? 25");
    CHECK(possible.mark_remark == "25 okända");
    const auto not_expected = cell_of(marks, {}, {State::not_expected, 0, &rule});
    CHECK(not_expected.mark == Mark::not_expected);
    CHECK(not_expected.text == "–");
    CHECK(not_expected.tooltip == "Inget stöd väntas här. Varför.");
    const auto outside = cell_of(marks, {}, {State::outside});
    CHECK(outside.mark == Mark::outside);
    CHECK_FALSE(outside.value);
    CHECK(outside.text.empty());
    CHECK(outside.tooltip == "Utanför urvalet");
    CHECK(cell_of(marks, {}, {State::not_mapped}).mark == Mark::unknown);
    const auto not_mapped = cell_of(marks, {}, {State::not_mapped});
    CHECK_FALSE(not_mapped.value);
    CHECK(not_mapped.text.empty());
    CHECK(cell_of(marks_of(map, "en"), {}, {State::possible_gap, 1}).mark_remark == "1 unknown");
}

TEST_CASE("few are few only where that is sure") {
    const auto map = Make().done();
    const auto marks = marks_of(map, "en");
    CHECK(cell_of(marks, people(2), {}, true).mark == Mark::thin);
    CHECK(cell_of(marks, people(2), {}, true).mark_title == "Few actors");
    CHECK(cell_of(marks, people(2), {}).mark == Mark::none);
    CHECK(cell_of(marks, people(3), {}).mark == Mark::none);
    CHECK(cell_of(marks, people(6), {}).mark_title == "Many actors");
}

TEST_CASE("a filter by status is no day: a gap is then one of the selection") {
    auto map = Make().done();
    map.provenance.statuses = {Status::could};
    CHECK(cell_of(marks_of(map, "en"), {}, {State::sure_gap}).mark_remark == "no actor in the selection");
}

TEST_CASE("many are as many as no more than a tenth of the cells have, and at least so many") {
    CHECK(many_from({18, 14, 13, 13, 12, 11, 11, 10, 8, 8, 6, 5, 3, 3, 3, 2, 1, 1, 1, 1, 0, 0, 9}, 6) == 14);
    CHECK(many_from({6, 6, 6, 6}, 6) == 7);  // none stands out
    CHECK(many_from({3}, 2) == 2);
    CHECK(many_from({}, 6) == 6);
}

TEST_CASE("on a board of numbers the legend says what a category alone and an unknown line look like") {
    const auto map = Make().done();
    auto marks = marks_of(map, "en");
    Matrix matrix;
    matrix.cells.assign(1, std::vector<Matrix::CellOf>(2));
    matrix.cells[0][1].mark = Mark::unknown;
    const Matrix* const only[] = {&matrix};
    CHECK(labels(marks.legend(only)).empty());
    marks.shows_numbers = true;
    CHECK(labels(marks.legend(only)) ==
          std::vector<std::string>{"only a category: stands for many", "unknown or not mapped"});
}

TEST_CASE("the legend explains the marks that are used, in any of the grids, and no others") {
    const auto map = Make().done();
    const auto scale = HeatScale::of_counts(9);
    const auto marks = marks_of(map, "en");
    Matrix one, other;
    one.cells = {{{}}};
    one.cells[0][0].mark = Mark::gap;
    other.cells = one.cells;
    other.cells[0][0].mark = Mark::crowded;
    const Matrix* const only[] = {&one};
    const Matrix* const both[] = {&one, &other};
    CHECK(labels(marks.legend(only)) == std::vector<std::string>{"gap: no actor"});
    const auto group = marks.legend(both, &scale);
    CHECK(labels(group) == std::vector<std::string>{
                               "gap: no actor", "many actors: at least 6 (the cells with most, one in ten at most)"});
    CHECK(group.entries[1].ground == scale.colour_of(6));
    CHECK(group.entries[1].round);
    other.cells.assign(1, std::vector<Matrix::CellOf>(4));
    std::size_t at = 0;
    for (auto mark : {Mark::possible, Mark::not_expected, Mark::outside, Mark::unknown})
        other.cells[0][at++].mark = mark;
    for (auto& cell : other.cells[0]) cell.value = 0;
    CHECK(labels(marks.legend(both, &scale)) ==
          std::vector<std::string>{"gap: no actor", "possible gap: nobody known, ? so many offers could be there",
                                   "not expected", "outside the selection", "unknown or not mapped"});
}
