#include "render/board/layout.hpp"

#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;
using ecomap::test::crowd_name;

namespace {

const std::vector<std::string> none;

Gantt made(unsigned groups, unsigned bars, bool dated) {
    test::Random random(groups * 50 + bars);
    Gantt gantt;
    gantt.heading = {"Rubrik", "Så läser du.", {}, "källa", "data", "sv", ""};
    gantt.dated = dated;
    gantt.axis_title = "Ordning →";
    std::size_t number = 0;
    for (unsigned g = 0; g < groups; ++g) {
        gantt.groups.push_back({crowd_name(g), {}});
        for (unsigned b = 0; b < bars; ++b) {
            Gantt::Bar bar;
            bar.note.title = crowd_name(b + g);
            bar.note.colour = {ColourRole::actor_type, 5};
            bar.note.ink = b % 3 == 0 ? Ink::hatched : Ink::solid;
            double from = dated ? 2000 * 12.0 + random.below(90) : static_cast<double>(number);
            bar.span = {from, from + 1 + random.below(dated ? 40 : 3)};
            bar.when = b % 3 == 0 ? "?" : "sep 2021–dec 2022 · 2–3 timmar";
            bar.milestone = dated && b % 4 == 1;
            bar.chain = b == 2;
            if (number > 0) bar.waits_for = {number - 1};
            ++number;
            gantt.groups.back().bars.push_back(bar);
        }
    }
    gantt.tray.title = "Utan datum";
    for (unsigned b = 0; b < bars; ++b) gantt.tray.notes.push_back(gantt.groups.at(0).bars.at(b).note);
    return gantt;
}

}  // namespace

TEST_CASE("an arrow leads from the end of a bar to the beginning of what waits for it") {
    auto gantt = made(1, 4, false);
    for (std::size_t i = 0; i < 4; ++i)
        gantt.groups[0].bars[i].span = {static_cast<double>(i), static_cast<double>(i + 1)};
    auto board = lay_out(gantt, light_theme());
    REQUIRE(board.edges.size() == 3);
    for (const auto& edge : board.edges) {
        CHECK(edge.arrow);
        CHECK(edge.p3.x > edge.p0.x);
        CHECK(board.cards[edge.to].y > board.cards[edge.from].y);
        CHECK(edge.p3.y == Approx(board.cards[edge.to].y + board.cards[edge.to].height / 2));
    }
}

TEST_CASE("a plan without anything shows its words, and its tray can stand alone") {
    Gantt gantt;
    gantt.heading.headline = "Inga steg";
    CHECK(complaints(lay_out(gantt, light_theme())) == none);
    gantt.tray = made(1, 3, true).tray;
    CHECK(complaints(lay_out(gantt, light_theme())) == none);
}

TEST_CASE("a plan fits from one bar to hundreds, with and without dates, on the screen and on paper") {
    for (bool dated : {true, false})
        for (unsigned groups : {1u, 9u})
            for (unsigned bars : {1u, 8u, 60u}) {
                INFO(groups << " groups, " << bars << " bars, dated: " << dated);
                auto gantt = made(groups, bars, dated);
                CHECK(complaints(lay_out(gantt, light_theme())) == none);
                for (const auto& page : lay_out_pages(gantt, light_theme(), *find_paper("A3", false)))
                    CHECK(complaints(page) == none);
            }
}

TEST_CASE("a plan of a quarter of a century fits a standing A4, with a year here and there named") {
    const auto paper = *find_paper("A4", true);
    auto plan = made(2, 6, false);
    plan.dated = plan.in_months = true;
    double year = 1998;
    for (auto& group : plan.groups)
        for (auto& bar : group.bars) bar.span = {year * 12, (year + 2) * 12}, year += 2;
    auto board = lay_out(plan, light_theme(), paper);
    CHECK(board.width <= paper.width);
    CHECK(test::complaints(board).empty());
}

TEST_CASE("a plan is no wider than a standing A4, and shows years where its months have no room") {
    const auto paper = *find_paper("A4", true);
    auto plan = made(2, 6, false);
    CHECK(lay_out(plan, light_theme(), paper).width <= paper.width);
    plan.dated = plan.in_months = true;
    for (auto& group : plan.groups)
        for (auto& bar : group.bars) bar.span = {2000 * 12.0, 2002 * 12.0};
    CHECK(lay_out(plan, light_theme()).width > paper.width);
    CHECK(lay_out(plan, light_theme(), paper).width <= paper.width);
}
