#include "render/view/phases.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "render/board/layout.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/hostile.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;
using ecomap::test::Make;

namespace {

const std::vector<std::string> none;

Pipeline pipeline_of(const Ecosystem& ecosystem, const std::string& form = "", const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    options.form = form;
    return std::get<Pipeline>(draw_phases(ecosystem, options).at(0).shape);
}

std::vector<double> counts(const Pipeline& pipeline) {
    std::vector<double> all;
    for (const auto& length : pipeline.pipe) all.push_back(length.count);
    return all;
}

Make four_phases() {
    Make make;
    make.phases("idé", "test", "förädla", "sprida").support_types("F", "T");
    return make;
}

Ecosystem shipped(const std::string& name) {
    return load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem;
}

}  // namespace

TEST_CASE("an offer counts once in each of its phases, and one without a phase is unknown, not none") {
    auto make = four_phases();
    make.offer("a", {"F"}, {"p"}, {.phases = {"idé", "test"}}).offer("b", {"F"}, {"p"}, {.phases = {"test"}});
    make.offer("b", {"T"}, {"p"}).offer("c", {"T"}, {"p"}, {.status = Status::could, .phases = {"sprida"}});
    auto pipeline = pipeline_of(make.done());
    CHECK(counts(pipeline) == std::vector<double>{1, 2, 0, 0});
    REQUIRE(pipeline.tray.notes.size() == 1);
    CHECK(pipeline.tray.title == "Okänd fas (1 erbjudande)");
    CHECK(pipeline.heading.how_to_read.find("1 av 3 erbjudanden anger ingen fas;") != std::string::npos);
}

TEST_CASE("the headline says where support ends, narrows, begins or is largest") {
    auto with = [](const std::vector<int>& list, const char* language) {
        auto make = four_phases();
        std::vector<std::string> phases{"idé", "test", "förädla", "sprida"};
        for (std::size_t i = 0; i < list.size(); ++i)
            for (int n = 0; n < list[i]; ++n) make.offer("a", {"F"}, {"p"}, {.phases = {phases[i]}});
        return pipeline_of(make.done(), "", language).heading.headline;
    };
    CHECK(with({1, 2, 0, 0}, "sv") == "Stödet tar slut efter test: 2 erbjudanden där, 0 i förädla");
    CHECK(with({1, 2, 0, 3}, "sv") == "Avbrott efter test: 2 erbjudanden där, 0 i förädla, sedan 3 i sprida");
    CHECK(with({1, 0, 0, 3}, "en") == "Break after idé: 1 offer there, 0 in test, then 3 in sprida");
    CHECK(with({1, 6, 2, 2}, "sv") == "Stödet smalnar av efter test: från 6 erbjudanden till 2 i förädla");
    CHECK(with({1, 6, 1, 1}, "en") == "Support all but ends after test: from 6 offers to 1 in förädla");
    CHECK(with({1, 6, 1, 2}, "en") == "Support narrows after test: from 6 offers to 1 in förädla");  // more follows
    CHECK(with({0, 2, 5, 2}, "sv") == "Stödet börjar först i test: 0 i idé");
    CHECK(with({2, 3, 2, 2}, "en") == "There is support in every phase, most in test: 3 offers");
}

TEST_CASE("an empty cell is a gap where no offer of unknown phase or type could fill it") {
    auto make = four_phases();
    make.offer("a", {"F"}, {"p"}, {.phases = {"idé"}}).offer("a", {"F"}, {"p"}, {.phases = {"sprida"}});
    auto grid = pipeline_of(make.done()).grid;
    CHECK(grid.cells[0][1].mark == Matrix::Mark::gap);
    CHECK(grid.cells[0][1].mark_title == "Lucka");
    CHECK(grid.cells[1][0].mark == Matrix::Mark::gap);
    const auto competence = pipeline_of(make.done(), "competence", "en");
    CHECK(competence.grid.cells[0][1].mark == Matrix::Mark::none);  // one has nothing there
    const auto& dash = competence.heading.legend.at(0).entries.at(0);
    CHECK(dash.code == "–");
    CHECK(dash.label == "all offers of the actor belong to other phases");
}

TEST_CASE("an empty cell that an offer of unknown phase could fill is unknown, and so is the break") {
    auto make = four_phases();
    make.offer("a", {"F"}, {"p"}, {.phases = {"idé"}}).offer("b", {"T"}, {"p"}, {.phases = {"idé"}});
    make.offer("b", {"T"}, {"p"});
    auto pipeline = pipeline_of(make.done());
    CHECK(pipeline.heading.headline ==
          "Känt stöd tar slut efter idé: 2 erbjudanden där, 0 i test, bland de 2 med känd fas");
    CHECK(pipeline.pipe[1].mark == Matrix::Mark::possible);
    CHECK(pipeline.pipe[1].text == "?");
    CHECK(pipeline.pipe[1].remark == "avbrott bland de 2 med känd fas; 1 okänt kan höra hit");
    CHECK(std::holds_alternative<std::monostate>(table_of(pipeline).rows[1][2]));  // not 0
    const auto& cells = pipeline.grid.cells;
    CHECK(cells[0][1].mark == Matrix::Mark::gap);
    CHECK(cells[0][1].value == 0.0);
    CHECK(cells[1][1].mark == Matrix::Mark::possible);
    CHECK_FALSE(cells[1][1].value);
    CHECK(pipeline.grid.rows[0].remark == "1 av 4 faser");
    CHECK(pipeline.grid.rows[1].remark == "minst 1 av 4 faser");
    auto actors = pipeline_of(make.done(), "competence").grid;
    CHECK(actors.cells[0][1].mark == Matrix::Mark::none);
    CHECK(actors.cells[1][1].mark == Matrix::Mark::perhaps);  // that one actor has nothing is no gap
    make.offer("c", {}, {"p"});
    CHECK(pipeline_of(make.done()).grid.cells[0][1].mark == Matrix::Mark::possible);
}

TEST_CASE("offers without a support type have a row of their own, only if there are any") {
    auto make = four_phases();
    make.offer("a", {"F"}, {"p"}, {.phases = {"idé"}});
    CHECK(pipeline_of(make.done()).grid.rows.size() == 2);
    make.offer("a", {}, {"p"}, {.phases = {"idé"}});
    auto grid = pipeline_of(make.done()).grid;
    REQUIRE(grid.rows.size() == 3);
    CHECK(grid.rows[2].title == "Okänd stödtyp");
    CHECK(grid.cells[2][0].notes.size() == 1);
}

TEST_CASE("the competence map has a row per actor with a phase, its offers as notes, and the others in the tray") {
    auto make = four_phases();
    make.offer("a", {"F"}, {"p"}, {.phases = {"idé"}, .name = "pengar"}).offer("a", {"T"}, {"p"});
    make.offer("b", {"T"}, {"p"}).offer("c", {"T"}, {"p"}, {.inferred_phases = true, .phases = {"test"}});
    auto pipeline = pipeline_of(make.done(), "competence");
    REQUIRE(pipeline.grid.rows.size() == 2);
    CHECK(pipeline.grid.cells[0][0].notes.at(0).title == "pengar");
    CHECK(pipeline.grid.rows[0].remark == "minst 1 av 4 faser");
    CHECK(pipeline.grid.cells[1][1].notes.at(0).ink == Ink::hatched);
    REQUIRE(pipeline.tray.notes.size() == 1);
    CHECK(pipeline.tray.notes[0].title == "b");
}

TEST_CASE("what is missing is said, with the table to fill") {
    CHECK(pipeline_of(Ecosystem{}).heading.how_to_read.find("phases.csv") != std::string::npos);
    CHECK(pipeline_of(four_phases().done()).heading.headline == "Inga erbjudanden att visa");
    auto make = four_phases();
    make.offer("a", {"F"}, {"p"});
    CHECK(pipeline_of(make.done(), "", "en").heading.headline == "No offer gives a phase");
    CHECK(complaints(lay_out(pipeline_of(make.done()), light_theme())) == none);
    make.offer("b", {"F"}, {"p"}, {.inferred_phases = true, .phases = {"test"}});
    const auto stated = pipeline_of(apply_filter(make.done(), {.stated_only = true}), "", "en").heading;
    CHECK(stated.headline == "No offer in the selection gives a phase");
    CHECK(stated.how_to_read == "The selection leaves nothing here. Widen the filter: only what is stated.");
}

TEST_CASE("what a filter takes away is outside the selection, no gap; its other phases and types are left out") {
    auto make = four_phases();
    make.target_groups("g0", "g1", "g2").offer("a", {"F"}, {"p"}, {.targets = {"g0"}, .phases = {"idé"}});
    make.offer("b", {"T"}, {"p"}, {.targets = {"g1"}, .phases = {"test"}});
    const auto map = make.done();
    auto pipeline = pipeline_of(apply_filter(map, {.targets = {{0}}}));
    CHECK(pipeline.heading.headline == "Stödet i urvalet tar slut efter idé: 1 erbjudande där, 0 i test");
    CHECK(pipeline.pipe[1].mark == Matrix::Mark::outside);
    CHECK(pipeline.pipe[1].remark == "inget i urvalet");
    CHECK(pipeline.pipe[2].mark == Matrix::Mark::gap);
    CHECK(pipeline.grid.cells[1][1].mark == Matrix::Mark::outside);
    CHECK(pipeline.grid.cells[0][1].mark == Matrix::Mark::gap);
    pipeline = pipeline_of(apply_filter(map, {.phases = {{1}}}));
    REQUIRE(pipeline.pipe.size() == 1);
    CHECK(pipeline.grid.columns[0].code == "2");
    CHECK(pipeline_of(apply_filter(map, {.support_types = {{1}}})).grid.rows.size() == 1);
    const auto nothing = pipeline_of(apply_filter(map, {.targets = {{2}}})).heading;
    CHECK(nothing.headline == "Inga erbjudanden att visa");
    CHECK(nothing.how_to_read.starts_with("Urvalet lämnar inget kvar här."));
}

TEST_CASE("the headline of the shipped map counts the offers of known phase, and its tray is quiet") {
    auto pipeline = pipeline_of(shipped("sweden-innovation-support"));
    CHECK(counts(pipeline) == std::vector<double>{10, 24, 1, 3, 8});
    CHECK(pipeline.heading.headline ==
          "Stödet smalnar av efter Utforska, testa: från 24 erbjudanden till 1 i Förädla, bland de 36 med känd fas");
    CHECK(pipeline.tray.is_text);
    for (const auto& row : pipeline.grid.cells)
        for (const auto& cell : row) CHECK(cell.mark != Matrix::Mark::gap);
}

TEST_CASE("the report's own count comes out: support breaks off after the tests") {
    Filter filter;
    filter.source = {"001"};
    auto pipeline = pipeline_of(apply_filter(shipped("sweden-innovation-support"), filter));
    CHECK(counts(pipeline) == std::vector<double>{9, 21, 0, 2, 8});
    CHECK(pipeline.heading.headline ==
          "Avbrott i urvalet efter Utforska, testa: 21 erbjudanden där, 0 i Förädla, sedan 2 i Införa, bland de 32 med "
          "känd fas");
}

TEST_CASE("both forms fit for shipped, crowded and hostile maps, on the screen and on paper") {
    std::vector<Ecosystem> maps{shipped("sweden-innovation-support"), shipped("coast-example")};
    for (unsigned actors : {1u, 64u, 150u}) {
        auto map = test::crowd({.actors = actors});
        for (int i = 0; i < 7; ++i) Make::term(map.framework.phases, test::crowd_name(static_cast<unsigned>(i)));
        for (std::size_t i = 0; i < map.offers.size(); ++i)
            if (i % 3 != 0) map.offers[i].phases.terms.insert({static_cast<std::uint32_t>(i % 5)});
        maps.push_back(map);
    }
    Make hostile;
    for (const auto& label : test::hostile_labels)
        hostile.offer(label, {label}, {"p"}, {.phases = {hostile.done().offers.size() % 8 == 0 ? label : "fas"}});
    maps.push_back(hostile.done());
    for (const auto& map : maps)
        for (std::string form : {"pipeline", "competence"})
            for (std::string language : {"sv", "en"}) {
                INFO(map.about.name << " " << map.actors.size() << " " << form << " " << language);
                auto pipeline = pipeline_of(map, form, language);
                CHECK(complaints(lay_out(pipeline, light_theme())) == none);
                if (language == "sv")
                    for (const auto& page : lay_out_pages(pipeline, light_theme(), *find_paper("A3", false)))
                        CHECK(complaints(page) == none);
            }
}
