#include "render/board/layout.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Rings rings(unsigned levels, unsigned groups, unsigned notes) {
    Rings made;
    made.heading = {"Rubrik", "Så läser du.", {}, "källa", "data", "sv", ""};
    for (unsigned r = 0; r <= levels; ++r) {
        Rings::Ring ring;
        ring.title = crowd_name(r), ring.count = "3 aktörer · 2 erbjudanden", ring.remark = r > 0 ? "ej kartlagt" : "";
        ring.looked = r == 0 ? Rings::Looked::yes : Rings::Looked::no;
        for (unsigned g = 0; g < groups; ++g) {
            Rings::Group group{crowd_name(g), std::to_string(notes), {ColourRole::actor_type, 4}, {}};
            for (unsigned n = 0; n < notes; ++n) {
                Note note;
                note.title = crowd_name(n), note.colour = {ColourRole::actor_type, 4};
                group.notes.push_back(note);
            }
            ring.groups.push_back(std::move(group));
        }
        (r < levels ? made.rings : made.apart).push_back(std::move(ring));
    }
    return made;
}

}  // namespace

TEST_CASE("every ring lies wholly inside the next, the outermost drawn first") {
    auto board = lay_out(rings(5, 3, 4), light_theme());
    for (std::size_t i = 0; i + 1 < 5; ++i) {
        const auto &outer = board.frames[i], &inner = board.frames[i + 1];
        CHECK(inner.x > outer.x);
        CHECK(inner.x + inner.width < outer.x + outer.width);
        CHECK(inner.y > outer.y);
        CHECK(inner.y + inner.height < outer.y + outer.height);
    }
}

TEST_CASE("what nobody has looked into is hatched and dashed, the core is neither") {
    auto board = lay_out(rings(2, 1, 1), light_theme());
    const auto &outer = std::get<BoxMark>(board.frames[0].marks[0]),
               &core = std::get<BoxMark>(board.frames[1].marks[0]);
    CHECK_FALSE(outer.hatch.empty());
    CHECK(outer.stroke.dash == Dash::dashed);
    CHECK(core.hatch.empty());
    CHECK(core.stroke.dash == Dash::none);
}

TEST_CASE("rings fit for few and many levels, groups and notes, on the screen and on sheets") {
    for (unsigned levels : {0u, 1u, 6u, 12u})
        for (unsigned groups : {0u, 1u, 25u})
            for (unsigned notes : {1u, 60u}) {
                INFO(levels << " levels, " << groups << " groups, " << notes << " notes");
                CHECK(complaints(lay_out(rings(levels, groups, notes), light_theme())) == std::vector<std::string>{});
            }
    for (const auto& page : lay_out_pages(rings(6, 25, 9), light_theme(), *find_paper("A3", false)))
        CHECK(complaints(page) == std::vector<std::string>{});
}
