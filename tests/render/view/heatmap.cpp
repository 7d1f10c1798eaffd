#include "render/view/heatmap.hpp"

#include "engine/analysis/pivot.hpp"
#include "engine/io/dataset.hpp"
#include "engine/model/error.hpp"
#include "engine/model/filter.hpp"
#include "render/board/layout.hpp"
#include "render/board/theme_file.hpp"
#include "tests/support/awkward.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;

namespace {

const std::vector<std::string> none;

Shape drawn(const Ecosystem& ecosystem, const ViewOptions& options) {
    return draw_heatmap(ecosystem, options).at(0).shape;
}

Matrix matrix_of(const Ecosystem& ecosystem, const ViewOptions& options = {}) {
    return std::get<Matrix>(drawn(ecosystem, options));
}

Multiples multiples_of(const Ecosystem& ecosystem, ViewOptions options) {
    return std::get<Multiples>(drawn(ecosystem, options));
}

Ecosystem shipped(const std::string& name) {
    return load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem;
}

Make small() {
    Make make;
    make.principles("p1", "p2").support_types("F", "T").phases("idé", "test");
    make.offer("a", {"F"}, {"p1"}, {.phases = {"idé"}}).offer("b", {"F", "T"}, {"p1"}, {.phases = {"idé"}});
    make.offer("c", {"F"}, {"p1"});
    return make;
}

}  // namespace

TEST_CASE("a cell of the heat map has a number, a word for gap, few and many, and the names behind it") {
    ViewOptions options;
    options.params.crowded = 3;
    auto matrix = matrix_of(small().done(), options);
    CHECK(matrix.cells[0][0].text == "3");
    CHECK(matrix.cells[0][0].mark_title == "Många aktörer");
    CHECK(matrix.cells[0][0].detail == "a, b, c");
    CHECK(matrix.cells[0][1].mark_title == "Lucka");
    CHECK(matrix.cells[1][0].mark_title == "Få aktörer");
    CHECK(matrix.row_totals[0].text == "3");
    CHECK(matrix.column_totals.back().text == "3");
    CHECK(matrix.heading.headline == "2 av 4 rutor är tomma, alla i ”p2”; i 1 är aktörerna många");
}

TEST_CASE("the headline of the heat map is grammatical for none, one and many, in both languages") {
    Make make;
    make.offer("a", {"F"}, {"p1"});
    CHECK(matrix_of(make.done()).heading.headline == "Ingen ruta är tom");
    make.principles("p2");
    CHECK(matrix_of(make.done()).heading.headline == "1 av 2 rutor är tom");
    CHECK(matrix_of(make.done(), {.language = "en"}).heading.headline == "1 of 2 cells is empty");
    make.support_types("T");
    make.offer("b", {"F"}, {"p2"}).principles("p3");
    CHECK(matrix_of(make.done(), {.language = "en"}).heading.headline ==
          "4 of 6 cells are empty, the most in “T” (3 of 3)");
}

TEST_CASE("a line that is unknown or not mapped is hatched, counted in no finding, and never zero by mistake") {
    auto make = small();
    make.levels("nationell", "lokal").actor("a", {.level = "nationell"}).actor("b", {.level = "nationell"});
    make.raw().framework.levels = {};
    Term<LevelTag> lokal;
    lokal.key = "lokal";
    lokal.label = Text("lokal", "local");
    lokal.mapped = false;
    make.raw().framework.levels.add(lokal);
    for (auto& actor : make.raw().actors) actor.level.reset();
    auto matrix = matrix_of(make.done(), {.columns = "level"});
    REQUIRE(matrix.columns.size() == 2);
    CHECK(matrix.columns[0].remark == "ej kartlagd");
    CHECK(matrix.cells[0][0].mark == Matrix::Mark::unknown);
    CHECK_FALSE(matrix.cells[0][0].value);
    CHECK(matrix.columns[1].title == "Okänd nivå");
    CHECK(matrix.cells[0][1].text == "3");
    CHECK(matrix.heading.headline == "Allt är okänt eller ej kartlagt");
}

TEST_CASE("a cell that holds only a category says many, and is no gap") {
    Make make;
    make.actor("k", {.node_class = NodeClass::category}).offer("k", {"F"}, {"p1"}).offer("a", {"F"}, {"p2"});
    auto matrix = matrix_of(make.done());
    CHECK(matrix.cells[0][0].text == "många");
    CHECK_FALSE(matrix.cells[0][0].value);
    CHECK(matrix.cells[0][0].mark == Matrix::Mark::none);
    CHECK(matrix.row_totals[0].text == "1+");
}

TEST_CASE("rows, columns and panels are any three different dimensions") {
    auto map = small().done();
    CHECK(matrix_of(map, {.rows = "phase"}).rows_title == "Fas");
    CHECK(matrix_of(map, {.rows = "principle"}).columns_title == "Stödtyp");
    CHECK(matrix_of(map, {.columns = "support-type"}).rows_title == "Princip");
    CHECK_THROWS_AS(matrix_of(map, {.rows = "phase", .columns = "phase"}), Error);
    CHECK_THROWS_AS(multiples_of(map, {.per = "principle"}), Error);
}

TEST_CASE("types of actor that offer nothing are left out and counted") {
    auto make = small();
    make.actor("a", {.type = "verk"}).actor_types("kommun");
    auto matrix = matrix_of(make.done(), {.rows = "actor-type"});
    CHECK(matrix.rows.size() == 2);
    CHECK_THAT(matrix.heading.footer_left, Contains("1 aktörstyp utan erbjudande visas inte"));
    CHECK(matrix_of(make.done(), {.columns = "actor-type"}).cells[0].size() == 2);
}

TEST_CASE("small maps share one scale, have a finding each, and say which terms have none") {
    auto make = small();
    auto multiples = multiples_of(make.done(), {.per = "phase"});
    REQUIRE(multiples.panels.size() == 2);
    CHECK(multiples.panels[0].finding == "2 av 4 med känt stöd, 2 säkra luckor · 2 aktörer");
    CHECK(multiples.panels[1].title == "Okänd fas");
    CHECK(multiples.panels[1].is_uncertain);
    CHECK(multiples.heading.headline == "Lika mycket känt stöd för varje fas med kända erbjudanden: 2 av 4 rutor");
    CHECK(multiples.remark == "Inget känt erbjudande: test.");
    make.offer("a", {"F"}, {"p2"}, {.phases = {"test"}});
    multiples = multiples_of(make.done(), {.language = "en", .per = "phase"});
    CHECK(multiples.heading.headline == "Least known support: test (1 of 4 cells) – most: idé (2 of 4)");
    CHECK(multiples.panels[1].finding == "1 of 4 with known support, 2 sure gaps, 1 unknown · 1 actor");
    // One actor is the paler of two steps, though it is the most in its own panel.
    CHECK(multiples.panels[1].matrix.cells[0][1].colour == ColourRole(ColourRole::heat, 0));
    CHECK(multiples.panels[0].matrix.cells[0][0].colour == ColourRole(ColourRole::heat, ColourRole::heat_steps - 1));
}

TEST_CASE("without the words it needs, the heat map says which column to fill in") {
    CHECK(matrix_of(Ecosystem{}).heading.headline == "Inga erbjudanden att visa");
    auto map = Make().offer("a", {"F"}, {"p1"}).done();
    auto matrix = matrix_of(map, {.language = "en", .rows = "phase"});
    CHECK(matrix.rows.empty());
    CHECK(matrix.heading.how_to_read == "Fill in the column phases (offers.csv).");
    CHECK(multiples_of(map, {.per = "level"}).panels.empty());
}

TEST_CASE("the heat map of the Swedish map has the gaps that its coverage has") {
    auto matrix = matrix_of(shipped("sweden-innovation-support"));
    CHECK(matrix.heading.headline == "2 av 26 rutor är tomma, alla i ”Finansiering”; i 2 är aktörerna många");
    auto table = table_of(matrix);
    CHECK(table.rows.size() == 7 * 6 + 6);
}

TEST_CASE("a cell that an offer of unknown phase could be in is no gap, on one map or on many") {
    Make make;
    make.target_groups("g", "h").phases("idé", "test");
    make.offer("a", {"F"}, {"p1"}, {.targets = {"g"}, .phases = {"idé"}}).offer("b", {"F"}, {"p1"}, {.targets = {"g"}});
    const auto map = make.done();
    const auto matrix = matrix_of(map, {.rows = "target-group", .columns = "phase"});
    CHECK(matrix.cells[0][1].mark == Matrix::Mark::possible);
    CHECK(matrix.cells[0][1].text == "? 1");
    CHECK(matrix.cells[1][0].mark == Matrix::Mark::gap);
    CHECK(matrix.heading.headline == "2 av 4 rutor är tomma, alla i ”h”, i 1 till är det okänt");
    make.offer("b", {"F"}, {"p1"});
    CHECK(matrix_of(make.done(), {.language = "en", .rows = "target-group", .columns = "phase"}).heading.headline ==
          "No sure gap, 3 of 4 are unknown");
    const auto panels = multiples_of(map, {.columns = "target-group", .per = "phase"}).panels;
    REQUIRE(panels.size() == 2);
    CHECK(panels[1].title == "Okänd fas");
}

TEST_CASE("a filter leaves out the rows, columns and panels that it rules out") {
    Make make;
    make.target_groups("g", "h").phases("idé", "test");
    make.offer("a", {"F"}, {"p1"}, {.targets = {"g", "h"}, .phases = {"idé", "test"}});
    const auto group = apply_filter(make.done(), {.targets = {{0}}});
    const auto matrix = matrix_of(group, {.rows = "target-group", .columns = "phase"});
    REQUIRE(matrix.rows.size() == 1);
    CHECK(matrix.rows[0].title == "g");
    CHECK(matrix.heading.headline == "Ingen ruta är tom i urvalet");
    const auto phase = multiples_of(apply_filter(make.done(), {.phases = {{1}}}), {.per = "phase"});
    REQUIRE(phase.panels.size() == 1);
    CHECK(phase.panels[0].title == "test");
    CHECK(phase.remark.empty());
}

TEST_CASE("the heat map of target groups by phase of the Swedish map takes no unknown phase for a gap") {
    const auto map = shipped("sweden-innovation-support");
    const auto table = pivot(map, Dimension::target, Dimension::phase);
    const auto matrix = matrix_of(map, {.rows = "target-group", .columns = "phase"});
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            if (table.at(r, c).empty() && table.rows[r].half_known > 0)
                CHECK(matrix.cells[r][c].mark == Matrix::Mark::possible);
}

TEST_CASE("heat maps of any dimensions are good pictures, on the screen and on sheets, in every theme") {
    std::size_t turn = 0;
    auto check = [&](const Ecosystem& map, const std::string& rows, const std::string& columns,
                     const std::string& per) {
        auto name = theme_names()[turn++ % theme_names().size()];
        auto theme = *shipped_theme(name);
        for (std::string language : {"sv", "en"}) {
            INFO(rows << " " << columns << " " << per << " " << language << " " << name);
            auto shape =
                draw_heatmap(map, {.language = language, .rows = rows, .columns = columns, .per = per}).at(0).shape;
            CHECK(complaints(lay_out(shape, theme)) == none);
            for (const auto& board : lay_out_pages(shape, theme, *find_paper("A3", turn % 2 == 0)))
                CHECK(complaints(board) == none);
        }
    };
    for (const auto& map : {shipped("sweden-innovation-support"), shipped("coast-example"), crowd({.actors = 64}),
                            made_up({.actors = 40, .principles = 12, .name_length = 60})}) {
        for (auto rows : dimension_words())
            for (auto columns : dimension_words())
                if (rows != columns) check(map, std::string(rows), std::string(columns), "");
        for (auto per : further_dimension_words()) check(map, "", "", std::string(per));
        check(map, "target-group", "phase", "principle");
        check(map, "actor-type", "level", "support-type");
    }
}

TEST_CASE("a type of actor has no gaps in a heat map, and the headline does not say that no cell is empty") {
    Make make;
    make.support_types("F", "T").actor_types("agency", "institute");
    make.actor("a", {.type = "agency"}).actor("b", {.type = "institute"});
    make.offer("a", {"F"}, {}).offer("b", {"F", "T"}, {});
    ViewOptions options;
    options.language = "en";
    options.rows = "actor-type";
    options.columns = "support-type";
    const auto matrix = matrix_of(make.done(), options);
    CHECK(matrix.heading.headline == "1 of 4 cells has no actor – no gap: a type need not offer all");
    CHECK_THAT(matrix.heading.how_to_read, Contains("0 is no gap"));
    for (const auto& row : matrix.cells)
        for (const auto& cell : row) CHECK(cell.mark != Matrix::Mark::gap);
}

TEST_CASE("a map is drawn by its own dimensions, and one that has not what is asked for says so") {
    const auto of = [](const std::string& dimensions, const std::string& head) {
        return load({"test",
                     {{"dimensions.csv", "id,singular_en\n" + dimensions},
                      {"actors.csv", "id,name\na,Alef\n"},
                      {"offers.csv", "id,actor,name," + head + "\n1,a,Money,x,y\n"}},
                     {}})
            .ecosystem;
    };
    const auto map = of("region,area\ntool,\n", "region,tool"), turned = of("tool,\nregion,\n", "tool,region");
    ViewOptions options{.language = "en"};
    options.rows = "region";
    options.columns = "tool";
    const auto matrix = matrix_of(map, options);
    CHECK(matrix.rows_title == "Area");
    CHECK(matrix.columns_title == "Tool");
    REQUIRE(matrix.rows.size() == 1);
    CHECK(matrix.rows[0].title == "x");
    options.beside = &turned;
    CHECK(matrix_of(map, options).rows.size() == 1);
    options.beside = nullptr;
    CHECK_THROWS_AS(matrix_of(of("tool,\ncolour,\n", "tool,colour"), options), Error);
}
