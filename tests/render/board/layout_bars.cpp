#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace ecomap;
using ecomap::test::complaints;

namespace {

Bars::Part part(double width, Ink ink = Ink::solid) {
    return {"del", width, width, std::to_string(static_cast<int>(width)), "", {ColourRole::actor_type, 0, "#1F5F99"},
            ink,   "del"};
}

Bars bars(std::size_t rows, bool is_diverging) {
    Bars bars;
    bars.heading.headline = "Ett fynd";
    auto& group = bars.groups.emplace_back();
    group.title = "En grupp";
    group.count = "7 rader";
    for (std::size_t i = 0; i < rows; ++i) {
        Bars::Row row;
        row.title =
            i % 2 == 0 ? "Kort" : "En rad med en mycket lång rubrik som behöver två rader eller tre för att rymmas";
        row.chips = {{"1", ColourRole::principle, "Öppenhet", Ink::solid, true}};
        if (is_diverging) row.left = {part(40), part(static_cast<double>(i % 30))};
        row.right = {part(20, Ink::hatched), part(12, Ink::hollow), part(0)};
        row.total = "minst 47 %";
        row.note = "≈22 % ej uppdelat, och något mer att säga om den saken än vad som ryms";
        group.rows.push_back(row);
    }
    return bars;
}

}  // namespace

TEST_CASE("stacked and diverging bars are good boards, from none to many rows") {
    for (std::size_t rows : {0u, 1u, 10u, 60u})
        for (bool is_diverging : {false, true}) {
            INFO(rows << " rows");
            CHECK(complaints(lay_out(bars(rows, is_diverging), light_theme())) == std::vector<std::string>{});
        }
    CHECK(complaints(lay_out(Bars{}, light_theme())) == std::vector<std::string>{});
}

TEST_CASE("all rows share one line of zero and one scale") {
    auto board = lay_out(bars(4, true), light_theme());
    std::vector<double> ends;
    for (const auto& item : board.cards)
        if (item.css == "cell" && item.label == "del" && item.width > 0) ends.push_back(item.x);
    double zero = 0;
    for (const auto& frame : board.frames)
        for (const auto& mark : frame.marks)
            if (const auto* line = std::get_if<LineMark>(&mark)) zero = frame.x + line->from.x;
    REQUIRE(zero > 0);
    CHECK(std::count_if(ends.begin(), ends.end(), [&](double x) { return std::abs(x - zero) < 0.01; }) == 4);
}

TEST_CASE("bars that do not fit a sheet go on over the next") {
    auto pages = lay_out_pages(bars(60, true), light_theme(), *find_paper("A4", false));
    CHECK(pages.size() > 2);
    for (const auto& page : pages) CHECK(complaints(page) == std::vector<std::string>{});
}
