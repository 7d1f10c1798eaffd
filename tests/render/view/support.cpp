#include "render/view/support.hpp"

#include "engine/analysis/support/cells.hpp"
#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
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

/// What the legend says of the marks.
std::vector<std::string> marks(const Matrix& matrix) {
    std::vector<std::string> labels;
    for (const auto& entry : matrix.heading.legend.back().entries) labels.push_back(entry.label);
    return labels;
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
    CHECK(matrix.cells[0][0].mark_title == "Få aktörer");
    CHECK(matrix.cells[0][1].mark_title == "Många aktörer");
    CHECK(marks(matrix) == std::vector<std::string>{"lucka: ingen aktör", "få aktörer: högst 1, vad som än är okänt",
                                                    "många aktörer: minst 3 (rutorna med flest, högst var tionde)"});
    CHECK(says(matrix.heading.how_to_read, "Röd streckad"));
    CHECK_FALSE(says(matrix.heading.how_to_read_grey, "Röd streckad"));
    params.few = 2;
    CHECK(marks(matrix_of(make.done(), "en", params))[1] == "few actors: at most 2, whatever is unknown");
}

TEST_CASE("few are few only where neither a filter nor what is unknown makes them so") {
    auto make = small_map();
    make.actor("a", {.type = "myndighet"}).actor("b", {.type = "institut"}).actor("c", {.type = "institut"});
    make.offer("a", {"Finansiering"}, {"p1", "p2"}).offer("b", {"Finansiering"}, {"p1"});
    make.offer("c", {"Finansiering"}, {"p1"}).offer("a", {"Testbädd"}, {"p1", "p2"});
    const auto seen = matrix_of(apply_filter(make.done(), {.actor_types = {{0}}}));
    CHECK(seen.cells[0][0].mark == Matrix::Mark::none);  // three before the filter
    CHECK(seen.cells[0][1].mark == Matrix::Mark::thin);
    CHECK(marks(seen)[0] == "få aktörer: högst 2, vad som än är okänt eller bortvalt");
    CHECK(seen.heading.headline == "Ingen ruta i urvalet är tom, men 3 av 4 har få aktörer");
    make.offer("b", {}, {"p2"}).offer("c", {}, {"p2"});
    const auto whole = matrix_of(make.done());
    CHECK(whole.cells[0][1].mark == Matrix::Mark::none);  // three may be there
    CHECK(whole.cells[1][1].mark == Matrix::Mark::none);
    CHECK(whole.cells[1][0].mark == Matrix::Mark::thin);
}

TEST_CASE("the head of a line that a filter empties says so, not 0") {
    auto make = small_map();
    make.offer("a", {"Finansiering"}, {"p1"}, {.source = "one"}).offer("b", {"Testbädd"}, {"p1"}, {.source = "two"});
    const auto seen = matrix_of(apply_filter(make.done(), {.source = {"one"}}));
    CHECK(seen.rows[1].remark == "utanför urvalet");
    CHECK_FALSE(seen.row_totals[1].value);
    CHECK(seen.rows[0].remark == "1 aktör");
}

TEST_CASE("what could be filled by an offer that lacks a term is a possible gap, and says by how many") {
    auto make = small_map();
    make.offer("a", {"Finansiering"}, {"p1"}).offer("b", {"Finansiering"}, {}).offer("c", {}, {});
    const auto matrix = matrix_of(make.done());
    const auto& cell = matrix.cells[0][1];
    CHECK(cell.mark == Matrix::Mark::possible);
    CHECK_FALSE(cell.value);
    CHECK(cell.text == "? 2");
    CHECK(cell.remark == "2 okända");
    CHECK(matrix.cells[1][0].text == "? 1");
    CHECK(matrix.heading.headline == "Ingen säker lucka – i 3 av 4 rutor är det okänt om någon finns");
    CHECK(says(matrix_of(make.done(), "en").cells[0][1].tooltip,
               "Possible gap – nobody known, but 2 offers of which something is unknown could be here"));
}

TEST_CASE("a cell where nobody is expected is no gap, and its tooltip says why") {
    auto map = small_map().offer("a", {"Finansiering"}, {"p1", "p2"}).offer("b", {"Testbädd"}, {"p1"}).done();
    map.framework.cells = {
        {"r", {Dimension::support_type, 1}, {Dimension::principle, 1}, false, Text("Varför.", "Why.")}};
    const auto matrix = matrix_of(map);
    CHECK(matrix.cells[1][1].mark == Matrix::Mark::not_expected);
    CHECK(matrix.cells[1][1].text == "–");
    CHECK(says(matrix.cells[1][1].tooltip, "Inget stöd väntas här. Varför."));
    CHECK(matrix.heading.headline == "Ingen ruta är tom, men 3 av 3 har få aktörer");
}

TEST_CASE("what a filter leaves out is no gap: its lines leave the board, its cells say that they are outside") {
    auto make = small_map();
    make.actor("a", {.type = "myndighet"}).actor("b", {.type = "institut"});
    make.offer("a", {"Finansiering"}, {"p1"}).offer("b", {"Testbädd"}, {"p1", "p2"});
    const auto row = matrix_of(apply_filter(make.done(), {.support_types = {{0}}}));
    REQUIRE(row.rows.size() == 1);
    CHECK(row.rows[0].title == "Finansiering");
    CHECK(row.heading.headline == "Ingen aktör i urvalet erbjuder finansiering inom princip 2 – 1 av 2 rutor är tom");
    CHECK(matrix_of(apply_filter(make.done(), {.principles = {{1}}})).columns.size() == 1);
    const auto agencies = matrix_of(apply_filter(make.done(), {.actor_types = {{0}}}));
    CHECK(agencies.cells[1][0].mark == Matrix::Mark::outside);
    CHECK_FALSE(agencies.cells[1][0].value);
    CHECK(says(agencies.cells[1][0].tooltip, "Utanför urvalet"));
    CHECK(agencies.cells[0][1].mark == Matrix::Mark::gap);
}

TEST_CASE("what is only inferred is unplaced without what is inferred, never absent") {
    auto make = small_map();
    make.offer("a", {"Finansiering"}, {"p1"}).offer("b", {"Testbädd"}, {"p2"}, {.inferred_principles = true});
    const auto stated = matrix_of(apply_filter(make.done(), {.stated_only = true}));
    CHECK(stated.cells[1][1].mark == Matrix::Mark::possible);
    CHECK(stated.cells[1][0].mark == Matrix::Mark::possible);
    CHECK(stated.cells[0][1].mark == Matrix::Mark::gap);
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
          "Ingen aktör erbjuder testbädd inom princip 2 – 1 av 4 rutor är tom");
    CHECK(matrix_of(make.done(), "en").heading.headline ==
          "No actor offers testbädd within principle 2 – 1 of 4 cells is empty");
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
    const auto inferred = small_map().offer("a", {"Finansiering"}, {"p1"}, {.inferred_principles = true}).done();
    CHECK(matrix_of(apply_filter(inferred, {.stated_only = true}), "en").heading.how_to_read ==
          "1 offer in the selection cannot be placed: what is needed for it is unknown.");
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

TEST_CASE("the Swedish map lacks funding within principles 2 and 3, and no test bed outside principle 4") {
    const auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    CHECK(matrix_of(map).heading.headline ==
          "Ingen aktör erbjuder finansiering inom princip 2 och 3 – 2 av 26 rutor är tomma");
    CHECK(matrix_of(map, "en").heading.headline ==
          "No actor offers funding within principles 2 and 3 – 2 of 26 cells are empty");
    const auto funding = matrix_of(apply_filter(map, {.support_types = {{0}}}));
    REQUIRE(funding.rows.size() == 1);
    CHECK(funding.heading.headline ==
          "Ingen aktör i urvalet erbjuder finansiering inom princip 2 och 3 – 2 av 5 rutor är tomma");
    const auto stated = matrix_of(apply_filter(map, {.stated_only = true}));
    for (const auto& row : stated.cells)
        for (const auto& cell : row) CHECK((cell.mark != Matrix::Mark::gap || cell.notes.empty()));
    CHECK(says(stated.heading.headline, "okänt"));
    CHECK_FALSE(stated.row_totals[0].value);  // funding is stated, in which principle is not: unknown, not 0
    CHECK(stated.rows[0].remark == "okänt");
    CHECK(stated.row_totals[2].value == 2.0);  // of networks two are known
}
