#include "render/board/layout.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const std::vector<std::string> none;

Funnel funnel(const std::vector<double>& values, unsigned tiles) {
    Funnel made;
    made.heading = {"Rubrik", "Så läser du.", {}, "källa", "data", "sv", ""};
    Funnel::Subject subject;
    subject.title = crowd_name(5), subject.remark = crowd_name(36), subject.colour = ColourRole::support_type;
    for (double value : values)
        subject.stages.push_back({crowd_name(5), value, std::to_string(static_cast<long long>(value)),
                                  "3 % av 1 300 (1 på 29,5)", crowd_name(5), ""});
    for (unsigned t = 0; t < tiles; ++t)
        subject.tiles.push_back({std::to_string(t), crowd_name(t), crowd_name(t + 5), crowd_name(t), ""});
    made.subjects = {subject};
    return made;
}

std::vector<double> bars(const Board& board) {
    std::vector<double> found;
    for (const auto& item : board.cards)
        for (const auto& mark : item.marks)
            if (const auto* box = std::get_if<BoxMark>(&mark); box && box->fill == "#332288")
                found.push_back(box->width);
    return found;
}

}  // namespace

TEST_CASE("a bar is as wide as its value, within the subject, and never too thin to see") {
    auto widths = bars(lay_out(funnel({1000, 500, 250, 0}, 0), light_theme()));
    REQUIRE(widths.size() == 4);
    CHECK(widths[1] == Approx(widths[0] / 2));
    CHECK(widths[2] == Approx(widths[0] / 4));
    CHECK(widths[3] == Approx(1.5));
}

TEST_CASE("results stand side by side: every bar begins at the same edge and nothing joins one to the next") {
    auto board = lay_out(funnel({100, 10, 1}, 0), light_theme());
    CHECK(board.frames.size() == 1);  // the subject
    std::vector<double> edges;
    for (const auto& item : board.cards)
        for (const auto& mark : item.marks)
            if (const auto* box = std::get_if<BoxMark>(&mark); box && box->fill == "#332288")
                edges.push_back(item.x + box->x);
    CHECK(edges == std::vector<double>(3, edges.at(0)));
}

TEST_CASE("a funnel fits for few and many stages and tiles, on the screen and on sheets") {
    for (unsigned tiles : {0u, 1u, 7u, 60u})
        for (const auto& values :
             {std::vector<double>{}, std::vector<double>{1300, 44, 22, 8}, std::vector<double>{1e15, 1}}) {
            INFO(values.size() << " stages, " << tiles << " tiles");
            CHECK(complaints(lay_out(funnel(values, tiles), light_theme())) == none);
        }
    for (const auto& page : lay_out_pages(funnel({}, 90), light_theme(), *find_paper("A4", false)))
        CHECK(complaints(page) == none);
}

TEST_CASE("subjects with single numbers share a shelf") {
    auto made = funnel({}, 1);
    made.subjects.push_back(made.subjects[0]);
    auto board = lay_out(made, light_theme());
    REQUIRE(board.frames.size() == 2);
    CHECK(board.frames[0].y == board.frames[1].y);
}
