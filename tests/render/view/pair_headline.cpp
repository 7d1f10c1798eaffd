#include "render/view/pair_headline.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/what_if.hpp"
#include "render/board/layout.hpp"
#include "render/graphviz/place.hpp"
#include "render/view/pair.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;
using ecomap::test::Make;

namespace {

Ecosystem shipped() {
    return load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
}

}  // namespace

TEST_CASE("only where the headline over two pictures says that nothing differs is nothing marked") {
    const auto before = shipped();

    for (const auto& what_if : {WhatIf{.without = {"vinnova"}}, WhatIf{.as_today = {Status::could}}})
        for (const auto& view : views()) {
            ViewOptions options;
            options.language = "en";
            const auto pictures = draw_pair(view, before, apply_what_if(before, what_if), options);
            const auto& shape = pictures.front().shape;
            const auto board = lay_out(shape, light_theme(), {}, place_with_graphviz);
            const auto marks = std::count_if(board.cards.begin(), board.cards.end(),
                                             [](const Item& item) { return item.css == "change"; });
            INFO(view.name << ": " << heading_of(shape).headline << ", " << marks << " marks");
            CHECK((marks == 0) == heading_of(shape).headline.ends_with(": nothing differs on this board"));
        }
}

TEST_CASE("the headline counts what the board shows: its own cells, its gaps, one actor's offers or contacts") {
    const auto before = shipped();
    const auto headline = [&](const char* view, const WhatIf& what_if, ViewOptions options = {}) {
        const auto pictures = draw_pair(*find_view(view), before, apply_what_if(before, what_if), options);
        return heading_of(pictures.at(0).shape).headline;
    };
    const WhatIf taken{.as_today = {Status::could}}, left{.without = {"vinnova"}};
    CHECK(headline("phases", taken) == "Om alla möjliga roller tas: 3 rutor får sitt första kända stöd");
    CHECK(headline("types", taken) == "Om alla möjliga roller tas: 1 ruta får stöd, ingen blir utan");
    CHECK(headline("types", left) == "Utan Vinnova: 4 rutor skiljer, men ingen får eller mister känt stöd");
    CHECK(headline("gaps", taken) == "Om alla möjliga roller tas: 16 av 21 glapp får ett svar");
    CHECK(headline("roles", left) == "Utan Vinnova: 7 av 21 glapp får färre kända tagare");
    ViewOptions skr;
    skr.language = "en";
    skr.ego = "skr";
    CHECK(headline("network", taken, skr) == "If all possible roles are taken: nothing differs on this board");
    skr.ego.clear(), skr.actor = "skr";
    CHECK(headline("actor", taken, skr) == "If all possible roles are taken: 21 offers, before: 14");
}

TEST_CASE("a file that is assumed is called by its name in the headline, without a capital and without its counts") {
    Make m;
    m.offer("a", {"F"}, {"p1"});
    const auto map = m.done();
    auto after = apply_what_if(map, {.without = {"a"}});
    after.provenance.what_if = Message("what-if.file", {{"file", "joint-forum.csv"}, {"changes", "7"}});
    const auto headline = [&](const char* language) {
        return heading_of(draw_pair(*find_view("overview"), map, after, {.language = language}).at(0).shape).headline;
    };
    CHECK(headline("sv").starts_with("Med joint-forum.csv: "));
    CHECK(headline("en").starts_with("With joint-forum.csv: "));
}
