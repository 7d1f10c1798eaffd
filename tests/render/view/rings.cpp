#include "render/view/rings.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "render/board/layout.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Rings rings_of(const Ecosystem& map, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    return std::get<Rings>(draw_rings(map, options).at(0).shape);
}

void set_mapped(Make& make, std::initializer_list<std::optional<bool>> mapped) {
    Vocabulary<LevelTag> levels;
    std::uint32_t i = 0;
    for (auto one : mapped) {
        auto term = make.raw().framework.levels[LevelId{i++}];
        term.mapped = one;
        levels.add(term);
    }
    make.raw().framework.levels = levels;
}

Make three_levels() {
    Make make;
    make.levels("near", "far", "farther").actor_types("agency");
    make.actor("a", {.type = "agency", .level = "near"}).actor("b", {.level = "near"});
    make.actor("many", {.type = "agency", .node_class = NodeClass::category, .level = "near"});
    make.actor("c", {.level = "far"}).actor("d");
    make.offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {"p1"}, {.status = Status::could}).offer("c", {"F"}, {"p1"});
    set_mapped(make, {true, false, std::nullopt});
    return make;
}

}  // namespace

TEST_CASE("levels are rings in their order, with counts of actors and of what they offer today") {
    auto rings = rings_of(three_levels().done());
    REQUIRE(rings.rings.size() == 3);
    CHECK(rings.rings[0].title == "near");
    CHECK(rings.rings[0].count == "2 aktörer + 1 kategori · 1 erbjudande");
    CHECK(rings.rings[0].groups.at(0).count == "1+");
    auto categories = three_levels();
    categories.actor("crowd", {.type = "firm", .node_class = NodeClass::category, .level = "near"});
    CHECK(rings_of(categories.done()).rings[0].groups.at(1).count == "många");
    CHECK(rings.rings[1].count == "1 aktör · 1 erbjudande");
    CHECK(rings.rings[2].count == "ingen känd");  // nobody knows whether anybody has looked
    auto silent = three_levels();
    silent.actor("e", {.level = "farther"});
    CHECK(rings_of(silent.done()).rings[2].count == "1 aktör");  // likewise: that no offer is known is no 0
}

TEST_CASE("events and bodies that are only proposed stand in their ring and are counted by themselves") {
    auto make = three_levels();
    make.actor("day", {.node_class = NodeClass::event, .level = "near"});
    make.actor("forum", {.type = "agency", .node_class = NodeClass::proposed, .level = "near"});
    auto rings = rings_of(make.done());
    CHECK(rings.rings[0].count == "2 aktörer + 1 kategori + 1 händelse + 1 föreslagen aktör · 1 erbjudande");
    CHECK(rings.heading.headline == "En nivå är kartlagd (near): 2 av 4 aktörer");
    CHECK(rings.heading.how_to_read.ends_with("Streckad lapp: en aktör som bara är föreslagen."));
    const auto& agencies = rings.rings[0].groups.at(0);
    CHECK(agencies.count == "1+");
    REQUIRE(agencies.notes.size() == 3);
    CHECK(agencies.notes[1].ink == Ink::hollow);
    CHECK(agencies.notes[1].title == "forum");
}

TEST_CASE("who is only judged to be at a level is hatched, and the legend says so") {
    auto make = three_levels();
    auto stated = rings_of(make.done());
    CHECK(stated.rings[1].groups.at(0).notes.at(0).ink == Ink::solid);
    CHECK(stated.heading.legend.at(1).entries.empty());
    make.actor("c", {.level = "far", .inferred_level = true});
    auto judged = rings_of(make.done());
    CHECK(judged.rings[1].groups.at(0).notes.at(0).ink == Ink::hatched);
    CHECK_FALSE(judged.heading.legend.at(1).entries.empty());
}

TEST_CASE("a group of events alone says how many they are") {
    auto make = three_levels();
    make.actor_types("meeting").actor("day", {.type = "meeting", .node_class = NodeClass::event, .level = "far"});
    CHECK(rings_of(make.done()).rings[1].groups.at(0).count == "1");
}

TEST_CASE("the headline counts the 72 actors at the mapped level of the shipped map") {
    auto map = load(read_folder("datasets/sweden-innovation-support")).ecosystem;
    CHECK(rings_of(map).heading.headline == "Bara en nivå är kartlagd (nationell): 72 av 96 aktörer");
}

TEST_CASE("a ring that is not mapped, one of which nobody knows, and an actor without a level stay three things") {
    auto rings = rings_of(three_levels().done());
    CHECK(rings.rings[0].looked == Rings::Looked::yes);
    CHECK(rings.rings[1].looked == Rings::Looked::no);
    CHECK(rings.rings[1].remark == "ej kartlagt: fler kan finnas");
    CHECK(rings.rings[2].looked == Rings::Looked::unknown);
    REQUIRE(rings.apart.size() == 1);
    CHECK(rings.apart[0].title == "Okänd nivå");
}

TEST_CASE("the headline says what is mapped and what is not") {
    auto make = three_levels();
    CHECK(rings_of(make.done()).heading.headline == "En nivå är kartlagd (near): 2 av 4 aktörer");
    set_mapped(make, {true, true, false});
    CHECK(rings_of(make.done(), "en").heading.headline == "Only 2 levels are mapped (near and far): 3 of 4 actors");
    set_mapped(make, {true, true, true});
    CHECK(rings_of(make.done(), "en").heading.headline == "All 3 levels are mapped (near, far and farther): 4 actors");
    set_mapped(make, {std::nullopt, std::nullopt, std::nullopt});
    CHECK(rings_of(make.done(), "en").heading.headline ==
          "3 actors at 3 levels; the map does not say which levels it covers");
    CHECK(rings_of(Ecosystem{}).heading.headline == "Inga aktörer att visa");
}

TEST_CASE("a filter's levels alone are rings, and a level that it empties is not said to have nobody") {
    const auto map = three_levels().done();
    const auto far = rings_of(apply_filter(map, {.levels = {{1}}}));
    REQUIRE(far.rings.size() == 1);
    CHECK(far.rings[0].count == "1 aktör · 1 erbjudande i urvalet");
    CHECK(far.heading.headline == "1 aktör i urvalet på 1 nivå; den är inte kartlagd");
    const auto agencies = rings_of(apply_filter(map, {.actor_types = {{0}}}));
    CHECK(agencies.rings[1].count == "ingen i urvalet");
    CHECK(agencies.heading.headline == "En nivå är kartlagd (near): 1 av 1 aktör i urvalet");
    auto make = three_levels();
    make.actor("e", {.type = "club"});
    CHECK(rings_of(apply_filter(make.done(), {.actor_types = {{1}}})).heading.headline ==
          "Ingen aktör i urvalet har en känd nivå");
}

TEST_CASE("the rings fit from no actor to five hundred and on the shipped maps") {
    for (std::string language : {"sv", "en"}) {
        for (const char* name : {"sweden-innovation-support", "coast-example"}) {
            auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem;
            CHECK(complaints(lay_out(rings_of(map, language), light_theme())) == std::vector<std::string>{});
        }
        CHECK(complaints(lay_out(rings_of(Ecosystem{}, language), light_theme())) == std::vector<std::string>{});
        for (unsigned actors : {1u, 5u, 64u, 150u, 500u})
            for (std::uint32_t levels : {1u, 4u, 12u}) {
                INFO(actors << " actors at " << levels << " levels, " << language);
                auto map = crowd({.actors = actors});
                for (std::uint32_t i = 0; i < levels; ++i) {
                    Term<LevelTag> term;
                    term.key = crowd_name(i);
                    term.label = Text(term.key, term.key);
                    term.mapped = i % 2 == 0;
                    map.framework.levels.add(term);
                }
                for (std::uint32_t i = 0; i < actors; ++i)
                    if (i % 7 != 3) map.actors[i].level = LevelId{i % 3 == 0 ? 0 : i % levels};
                CHECK(complaints(lay_out(rings_of(map, language), light_theme())) == std::vector<std::string>{});
            }
    }
}
