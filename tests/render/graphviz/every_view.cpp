// From data to document, for every form of every view: what no single layout's test can promise for the next one.
#include "engine/io/dataset.hpp"
#include "render/board/layout.hpp"
#include "render/graphviz/attributes.hpp"
#include "render/graphviz/draw.hpp"
#include "render/graphviz/graph.hpp"
#include "render/view/view.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/hostile.hpp"
#include "tests/support/svg.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const std::vector<std::string> none;

void check_all_views(const Ecosystem& ecosystem) {
    auto theme = light_theme();
    for (const auto& view : views())
        for (std::size_t form = 0; form < std::max<std::size_t>(view.forms.size(), 1); ++form)
            for (std::string language : {"sv", "en"}) {
                ViewOptions options;
                options.language = language;
                if (!view.forms.empty()) options.form = view.forms[form];
                for (const auto& picture : view.draw(ecosystem, theme, options)) {
                    INFO(view.name << " " << options.form << " " << picture.name << " in " << language);
                    auto board = lay_out(picture.shape, theme);
                    CHECK(complaints(board) == none);
                    CHECK(complaints(draw_svg(board)) == none);
                    std::unique_ptr<Agraph_t, CloseGraph> read(agmemread(draw_dot(board).c_str()));
                    REQUIRE(read);
                    CHECK(agnsubg(read.get()) == static_cast<int>(board.frames.size()) + 1);
                    CHECK(agnedges(read.get()) == static_cast<int>(board.edges.size()));
                }
            }
}

}  // namespace

TEST_CASE("every view of the shipped maps is a good picture") {
    for (std::string name : {"sweden-innovation-support", "coast-example"}) {
        INFO(name);
        check_all_views(load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem);
    }
}

TEST_CASE("every view of an empty, a tiny and a crowded map is a good picture") {
    check_all_views(Ecosystem{});
    check_all_views(Make().offer("a", {"F"}, {"p1"}).done());
    check_all_views(crowd({.actors = 60}));
}

TEST_CASE("every view of a map of hostile words is a good picture") {
    Make m;
    std::size_t number = 0;
    for (const auto& label : all_hostile_labels()) {
        auto key = "a" + std::to_string(++number);
        m.actor(key, {.name = label, .type = number % 3 == 0 ? label : "typ"});
        m.offer(key, {number % 5 == 0 ? label : "F"}, {number % 7 == 0 ? label : "p1"},
                {.name = label, .example = label, .source = label});
        if (number == 30) break;  // every name is a card of its own in one of the views
    }
    check_all_views(m.done());
}
