#include "render/view/support.hpp"

#include "engine/analysis/support/cells.hpp"
#include "engine/io/dataset.hpp"
#include "render/board/layout.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;
using ecomap::test::Make;

namespace {

Matrix matrix_of(const Ecosystem& ecosystem, const std::string& language = "sv", Params params = {}) {
    ViewOptions options;
    options.language = language;
    options.params = std::move(params);
    return std::get<Matrix>(draw_support(ecosystem, options).at(0).shape);
}

std::vector<std::string> names(const Matrix::CellOf& cell) {
    std::vector<std::string> found;
    for (const auto& note : cell.notes) found.push_back(note.title);
    return found;
}

bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

double count_of(const Occupancy& occupancy) { return static_cast<double>(occupancy.count()); }

Make small_map() {
    Make make;
    make.principles("p1", "p2").support_types("Finansiering", "Testbädd").actor_types("myndighet", "institut");
    return make;
}

}  // namespace

TEST_CASE("the notes of a cell stand by actor type, then in the order of the Swedish alphabet, unknown types last") {
    auto make = small_map();
    make.actor("1", {.name = "Ärlig", .type = "myndighet"}).actor("2", {.name = "Åre", .type = "myndighet"});
    make.actor("3", {.name = "Zeta", .type = "myndighet"}).actor("4", {.name = "Öhn", .type = "myndighet"});
    make.actor("5", {.name = "Alfa", .type = "institut"}).actor("6", {.name = "Aardvark"});
    for (auto actor : {"1", "2", "3", "4", "5", "6"}) make.offer(actor, {"Finansiering"}, {"p1"});
    auto cell = matrix_of(make.done()).cells[0][0];
    CHECK(names(cell) == std::vector<std::string>{"Zeta", "Åre", "Ärlig", "Öhn", "Alfa", "Aardvark"});
    CHECK(cell.remark == "6 aktörer");
}

TEST_CASE("the counts of the board are the counts of the coverage analysis") {
    for (unsigned actors : {1u, 5u, 64u, 150u}) {
        auto ecosystem = test::crowd({.actors = actors});
        auto grid = cells(ecosystem);
        auto matrix = matrix_of(ecosystem);
        for (auto row : ecosystem.framework.support_types.ids()) {
            CHECK(matrix.row_totals[row.value].value.value_or(0) == count_of(grid.rows[row.value].all));
            for (auto column : ecosystem.framework.principles.ids()) {
                const auto& cell = matrix.cells[row.value][column.value];
                const auto& occupancy = at(grid, {row, column});
                CHECK(cell.value.value_or(0) == count_of(occupancy));
                CHECK(cell.notes.size() == occupancy.count() + occupancy.categories.size());
            }
        }
        CHECK(table_of(matrix).rows.size() == (matrix.rows.size() + 1) * (matrix.columns.size() + 1));
    }
}

TEST_CASE("a cell without anybody is a gap, one with few is thin, one with many is crowded") {
    auto make = small_map();
    make.offer("a", {"Finansiering"}, {"p1", "p2"}).offer("b", {"Finansiering"}, {"p2"});
    make.offer("c", {"Finansiering"}, {"p2"}).offer("d", {"Testbädd"}, {"p1"});
    Params params;
    params.few = 1;
    params.crowded = 3;
    auto matrix = matrix_of(make.done(), "sv", params);
    CHECK(matrix.cells[0][0].mark == Matrix::Mark::thin);
    CHECK(matrix.cells[0][1].mark == Matrix::Mark::crowded);
    CHECK(matrix.cells[1][1].mark == Matrix::Mark::gap);
    CHECK(matrix.cells[1][1].mark_title == "Lucka");
    CHECK(says(matrix.heading.how_to_read, "Tunt: 1 aktör."));
    CHECK(says(matrix.heading.how_to_read, "Röd streckad"));
    CHECK_FALSE(says(matrix.heading.how_to_read_grey, "Röd streckad"));
    CHECK(says(matrix.heading.how_to_read, "Trångt: minst 3 aktörer."));
    params.few = 2;
    CHECK(says(matrix_of(make.done(), "en", params).heading.how_to_read, "Thin: 1–2 actors."));
}

TEST_CASE("a category is a dotted note marked many, keeps a cell from being a gap, and is not counted") {
    auto make = small_map();
    make.actor("konsulter", {.node_class = NodeClass::category});
    make.offer("konsulter", {"Testbädd"}, {"p1"}).offer("a", {"Testbädd"}, {"p2"});
    make.offer("konsulter", {"Testbädd"}, {"p2"});
    auto matrix = matrix_of(make.done());
    const auto& alone = matrix.cells[1][0];
    REQUIRE(alone.notes.size() == 1);
    CHECK(alone.notes[0].ink == Ink::dotted);
    CHECK(alone.notes[0].badge == "många");
    CHECK_FALSE(alone.value.has_value());
    CHECK(alone.mark == Matrix::Mark::none);
    CHECK(alone.remark == "1 kategori");
    CHECK(matrix.cells[1][1].remark == "1 aktör + 1 kategori");
    CHECK(matrix.cells[1][1].mark == Matrix::Mark::none);
}

TEST_CASE("an actor that is in a cell by inference only is hatched there, and the legend says so") {
    auto make = small_map();
    make.offer("a", {"Finansiering"}, {"p1"}).offer("a", {"Finansiering"}, {"p2"}, {.inferred_principles = true});
    auto matrix = matrix_of(make.done());
    CHECK(matrix.cells[0][0].notes[0].ink == Ink::solid);
    CHECK(matrix.cells[0][1].notes[0].ink == Ink::hatched);
    auto hatched_entries = [](const Matrix& board) {
        std::size_t count = 0;
        for (const auto& group : board.heading.legend)
            for (const auto& entry : group.entries) count += entry.ink == Ink::hatched ? 1u : 0u;
        return count;
    };
    CHECK(hatched_entries(matrix) == 1);
    CHECK(hatched_entries(matrix_of(small_map().offer("a", {"Finansiering"}, {"p1"}).done())) == 0);
}

TEST_CASE("the head of a principle says what it means where the framework tells") {
    auto make = small_map();
    make.raw().framework.statements = {{"s1", {0}, Text("Ett", "One"), "", {}}};
    auto columns = matrix_of(make.offer("a", {"Finansiering"}, {"p1"}).done()).columns;
    CHECK(columns.at(0).tooltip == columns.at(0).title + ": Ett");
}

TEST_CASE("the legend names only the actor types on the board") {
    auto make = small_map();
    make.actor("a", {.type = "institut"}).offer("a", {"Finansiering"}, {"p1"});
    auto types = matrix_of(make.done()).heading.legend.at(0);
    REQUIRE(types.entries.size() == 1);
    CHECK(types.entries[0].label == "institut");
    make.offer("utan typ", {"Finansiering"}, {"p1"});
    CHECK(matrix_of(make.done()).heading.legend.at(0).entries.back().label == "Okänd aktörstyp");
}

TEST_CASE("the headline says how many cells are empty, in both languages") {
    auto make = small_map();
    make.offer("a", {"Finansiering"}, {"p1", "p2"}).offer("b", {"Testbädd"}, {"p1"});
    CHECK(matrix_of(make.done()).heading.headline ==
          "1 av 4 rutor är tom – ingen aktör erbjuder testbädd inom princip 2");
    CHECK(matrix_of(make.done(), "en").heading.headline ==
          "1 of 4 cells is empty – no actor offers testbädd within principle 2");
}

TEST_CASE("offers that are in no cell are counted in the footer") {
    auto make = small_map();
    make.offer("a", {"Finansiering"}, {"p1"}).offer("a", {}, {"p1"});
    CHECK(says(matrix_of(make.done()).heading.footer_left, "1 erbjudande utan stödtyp eller princip visas inte"));
}

TEST_CASE("a map without classified offers says what to do") {
    CHECK(matrix_of(Ecosystem{}).heading.headline == "Inga erbjudanden att visa");
    auto unclassified = small_map().offer("a", {"Finansiering"}, {}).done();
    CHECK(says(matrix_of(unclassified, "en").heading.how_to_read, "support_types and principles"));
    CHECK(complaints(lay_out(matrix_of(Ecosystem{}, "en"), light_theme())) == std::vector<std::string>{});
}

TEST_CASE("the board fits from one actor to five hundred, from one principle to twelve, in both languages") {
    auto theme = light_theme();
    for (const auto& spec : {test::CrowdSpec{1, 1, 1, 1}, test::CrowdSpec{5, 2, 3, 5}, test::CrowdSpec{64, 9, 6, 5},
                             test::CrowdSpec{150, 25, 6, 1}, test::CrowdSpec{500, 12, 12, 12}})
        for (std::string language : {"sv", "en"}) {
            INFO(spec.actors << " actors, " << spec.principles << " principles, " << language);
            CHECK(complaints(lay_out(matrix_of(test::crowd(spec), language), theme)) == std::vector<std::string>{});
        }
}

TEST_CASE("the shipped maps fit the board, in both languages, with the counts of the coverage analysis") {
    for (std::string name : {"sweden-innovation-support", "coast-example"}) {
        auto ecosystem = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem;
        auto grid = cells(ecosystem);
        for (std::string language : {"sv", "en"}) {
            INFO(name << " " << language);
            auto matrix = matrix_of(ecosystem, language);
            for (auto row : ecosystem.framework.support_types.ids())
                for (auto column : ecosystem.framework.principles.ids())
                    CHECK(matrix.cells[row.value][column.value].value.value_or(0) == count_of(at(grid, {row, column})));
            CHECK(complaints(lay_out(matrix, light_theme())) == std::vector<std::string>{});
        }
    }
}
