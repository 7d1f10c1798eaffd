#include "render/view/drawn.hpp"

#include "render/shape/shown.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using ecomap::test::Make;

namespace {

Ecosystem small_map() {
    Make m;
    m.support_types("F", "M").principles("p").phases("x", "y").target_groups("g", "h");
    m.actor("a", {.type = "agency"}).offer("a", {"F"}, {"p"}, {.targets = {"g"}, .phases = {"x"}});
    m.actor("b", {.type = "agency"}).offer("b", {"M"}, {"p"}, {.targets = {"g", "h"}, .phases = {"x", "y"}});
    return m.done();
}

ViewOptions asked(std::string rows, std::string columns) {
    ViewOptions options;
    options.language = "en";
    options.rows = std::move(rows);
    options.columns = std::move(columns);
    return options;
}

Matrix matrix(const char* view, const Ecosystem& map, const ViewOptions& options) {
    const auto pictures = pictures_of(*find_view(view), map, options);
    REQUIRE(pictures.size() == 1);
    return std::get<Matrix>(pictures.front().shape);
}

std::vector<std::string> titles(const std::vector<Matrix::Head>& heads) {
    std::vector<std::string> all;
    for (const auto& head : heads) all.push_back(head.title);
    return all;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("the board of support has any two dimensions, and leads to the rows of these") {
    const auto board = matrix("support", small_map(), asked("target-group", "phase"));
    CHECK(titles(board.rows) == Titles{"g", "h"});
    CHECK(titles(board.columns) == Titles{"x", "y"});
    CHECK(board.cells[0][0].notes.size() == 2);
    CHECK(board.cells[1][1].notes.size() == 1);
    CHECK(board.rows[0].shows == row_shown("target_groups", "g"));
    CHECK(board.columns[1].shows == row_shown("phases", "y"));
}

TEST_CASE("one dimension alone is one column") {
    const auto board = matrix("support", small_map(), asked("phase", "none"));
    CHECK(titles(board.rows) == Titles{"x", "y"});
    CHECK(board.columns.size() == 1);
    CHECK(board.cells[0][0].notes.size() == 2);
}

TEST_CASE("types have any columns beside actor types, and any rows instead of them") {
    const auto map = small_map();
    const auto beside = matrix("types", map, asked("", "phase"));
    CHECK(titles(beside.rows) == Titles{"agency"});
    CHECK(titles(beside.columns) == Titles{"x", "y"});
    CHECK(beside.cells[0][0].value == 2);
    const auto instead = matrix("types", map, asked("target-group", "phase"));
    CHECK(titles(instead.rows) == Titles{"g", "h"});
    CHECK(instead.rows_title == "Target group");
    CHECK(instead.cells[1][1].value == 1);
    CHECK(instead.rows[0].shows == row_shown("target_groups", "g"));
    const auto turned = matrix("types", map, asked("support-type", ""));
    CHECK(titles(turned.rows) == Titles{"F", "M"});
    CHECK(titles(turned.columns) == Titles{"p"});
    CHECK(matrix("types", map, asked("actor-type", "")).cells.size() ==
          matrix("types", map, asked("", "")).cells.size());
}

TEST_CASE("a map without support types and principles is drawn by what it has") {
    Make m;
    m.actor("a", {.type = "agency"}).offer("a", {}, {}, {.targets = {"g"}, .phases = {"x"}});
    const auto map = m.done();
    CHECK(titles(matrix("support", map, asked("", "")).rows) == Titles{"g"});
    CHECK(titles(matrix("types", map, asked("", "")).columns) == Titles{"g"});
    const auto principles = Make().actor("a", {.type = "agency"}).offer("a", {}, {"p", "q"}).done();
    CHECK(titles(matrix("types", principles, asked("", "")).columns) == Titles{"p", "q"});
}

TEST_CASE("the framework's sides are the usual ones of a map") {
    auto map = small_map();
    map.framework.sides = {Dimension::phase, Dimension::target};
    CHECK(titles(matrix("support", map, asked("", "")).rows) == Titles{"x", "y"});
    CHECK(titles(matrix("heatmap", map, asked("", "")).columns) == Titles{"g", "h"});
    CHECK(titles(matrix("types", map, asked("", "")).columns) == Titles{"x", "y"});
}
