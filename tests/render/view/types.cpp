#include "render/view/types.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/filter.hpp"
#include "render/board/layout.hpp"
#include "render/words/words.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;
using ecomap::test::Make;

namespace {

Matrix matrix_of(const Ecosystem& ecosystem, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    return std::get<Matrix>(draw_types(ecosystem, options).at(0).shape);
}

Flow flow_of(const Ecosystem& ecosystem, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    options.form = "flow";
    return std::get<Flow>(draw_types(ecosystem, options).at(0).shape);
}

std::vector<std::string> texts(const std::vector<Matrix::CellOf>& cells) {
    std::vector<std::string> found;
    for (const auto& cell : cells) found.push_back(cell.text);
    return found;
}

std::vector<std::string> titles(const std::vector<Matrix::Head>& heads) {
    std::vector<std::string> found;
    for (const auto& head : heads) found.push_back(head.title);
    return found;
}

bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

/// Two agencies, one institute, one actor of unknown type; no region.
Make four_actors() {
    Make make;
    make.principles("p1", "p2").support_types("F", "T").actor_types("institut", "myndighet", "region");
    make.actor("a", {.type = "myndighet"}).actor("b", {.type = "myndighet"}).actor("c", {.type = "institut"});
    make.offer("a", {"F"}, {"p1"}).offer("a", {"F"}, {"p2"}).offer("b", {"F", "T"}, {"p1"});
    make.offer("c", {"T"}, {"p2"}, {.inferred_principles = true}).offer("d", {"T"}, {});
    return make;
}

}  // namespace

TEST_CASE("a cell counts distinct actors, not offers, and totals count nobody twice") {
    auto matrix = matrix_of(four_actors().done());
    CHECK(titles(matrix.rows) == std::vector<std::string>{"myndighet", "institut", "Okänd aktörstyp"});
    CHECK(texts(matrix.cells[0]) == std::vector<std::string>{"2", "1"});
    CHECK(texts(matrix.cells[1]) == std::vector<std::string>{"0", "1"});
    CHECK(texts(matrix.row_totals) == std::vector<std::string>{"2", "1", "1"});
    CHECK(texts(matrix.column_totals) == std::vector<std::string>{"2", "3", "4"});
}

TEST_CASE("the share is of the actors of the type that offer anything") {
    auto matrix = matrix_of(four_actors().done(), "en");
    CHECK(matrix.cells[0][0].remark == "100%");
    CHECK(matrix.cells[0][1].remark == "50%");
    CHECK(matrix.cells[1][0].remark.empty());
}

TEST_CASE("an offer without a principle counts, and one without a support type is said to be left out") {
    auto make = four_actors();
    CHECK(texts(matrix_of(make.done()).cells[2]) == std::vector<std::string>{"", "1"});
    make.offer("d", {}, {"p1"});
    CHECK(says(matrix_of(make.done()).heading.footer_left, "1 erbjudande utan stödtyp räknas inte"));
    make.offer("d", {}, {"p1"});
    CHECK(says(matrix_of(make.done(), "en").heading.footer_left, "2 offers without a support type are not counted"));
}

TEST_CASE("a type of actor without offers is left out and counted") {
    auto make = four_actors();
    CHECK(says(matrix_of(make.done()).heading.footer_left, "1 aktörstyp utan erbjudande visas inte"));
    make.actor_types("kommun");
    CHECK(says(flow_of(make.done(), "en").heading.footer_left, "2 types of actor without offers are left out"));
}

TEST_CASE("a category is said beside the count and never counted") {
    auto make = four_actors();
    make.actor("konsulter", {.type = "myndighet", .node_class = NodeClass::category});
    make.actor("parker", {.type = "region", .node_class = NodeClass::category});
    make.offer("konsulter", {"T"}, {"p1"}).offer("parker", {"F"}, {"p1"});
    auto matrix = matrix_of(make.done());
    CHECK(matrix.cells[0][1].text == "1+");
    CHECK(matrix.cells[0][1].value == 1.0);
    CHECK(matrix.rows[0].remark == "2 aktörer + 1 kategori");
    REQUIRE(titles(matrix.rows).at(2) == "region");
    CHECK_FALSE(matrix.cells[2][0].value.has_value());
    CHECK(matrix.cells[2][0].text == "många");
    CHECK_FALSE(matrix.cells[2][1].value.has_value());  // d, of unknown type, could be of it
    CHECK(matrix.cells[2][1].text == "? 1");
    CHECK(says(matrix.heading.how_to_read, "aktörer som källan inte namnger"));
    CHECK(flow_of(make.done()).ribbons.size() == 4);
}

TEST_CASE("the parts of a cell tell stated, inferred and absent principles apart") {
    auto matrix = matrix_of(four_actors().done());
    auto inks = [&](std::size_t row, std::size_t column) {
        std::vector<Ink> found;
        for (const auto& part : matrix.cells[row][column].parts) found.push_back(part.ink);
        return found;
    };
    CHECK(inks(0, 0) == std::vector{Ink::solid, Ink::solid});
    CHECK(inks(1, 1) == std::vector{Ink::hollow, Ink::hatched});
    CHECK(inks(1, 0) == std::vector{Ink::hollow, Ink::hollow});
}

TEST_CASE("only what is offered today is counted until a filter asks for more") {
    auto make = four_actors();
    make.offer("c", {"F"}, {"p1"}, {.status = Status::could});
    CHECK(matrix_of(make.done()).cells[1][0].text == "0");
    make.raw().provenance.statuses = {Status::could};
    auto matrix = matrix_of(make.done());
    CHECK(titles(matrix.rows) == std::vector<std::string>{"institut"});
    CHECK_FALSE(says(matrix.heading.headline, "erbjuder"));
}

TEST_CASE("the ribbons are the cells of the matrix, and bars show the distinct actors in words") {
    auto ecosystem = test::crowd({.actors = 150, .actor_types = 25});
    auto matrix = matrix_of(ecosystem);
    auto flow = flow_of(ecosystem);
    double cells = 0, ribbons = 0;
    for (const auto& row : matrix.cells)
        for (const auto& cell : row) cells += cell.value.value_or(0);
    for (const auto& ribbon : flow.ribbons) ribbons += ribbon.width;
    CHECK(cells > 150);
    CHECK(ribbons == Approx(cells));
    CHECK(flow_of(four_actors().done()).right[1].remark == "3 av 4 aktörer");
    CHECK(flow_of(four_actors().done(), "en").left[0].remark == "2 actors · 3 offers");
}

TEST_CASE("the table of the matrix has every cell and every total") {
    auto matrix = matrix_of(test::crowd({.actors = 64}));
    auto table = table_of(matrix);
    CHECK(table.rows.size() == (matrix.rows.size() + 1) * (matrix.columns.size() + 1));
    CHECK(in_words(table.columns[0].heading, "sv") == "Aktörstyp");
}

TEST_CASE("the headline is a finding, in both languages") {
    auto ecosystem = four_actors().done();
    CHECK(matrix_of(ecosystem).heading.headline == "3 av 4 aktörer erbjuder T, färst erbjuder F (2)");
    CHECK(matrix_of(ecosystem, "en").heading.headline == "3 of 4 actors offer T, the fewest offer F (2)");
}

TEST_CASE("an empty cell of types is a gap only where that type is expected and nobody of unknown type could fill it") {
    Make make;
    make.support_types("F", "T").actor_types("myndighet", "institut");
    make.actor("a", {.type = "myndighet"}).actor("b", {.type = "institut"});
    make.offer("a", {"F"}, {}).offer("b", {"F", "T"}, {});
    auto matrix = matrix_of(make.done());
    CHECK(matrix.cells[0][1].mark == Matrix::Mark::none);  // an agency need not offer T
    CHECK(matrix.cells[0][1].text == "0");
    CHECK(says(matrix.cells[0][1].tooltip, "ingen lucka"));
    CHECK(says(matrix.heading.how_to_read, "0 är ingen lucka"));
    CHECK(matrix.heading.legend.back().entries.empty());
    make.raw().framework.cells = {{"must", {Dimension::actor_type, 0}, {Dimension::support_type, 1}, true}};
    matrix = matrix_of(make.done());
    CHECK(matrix.cells[0][1].mark == Matrix::Mark::gap);
    CHECK_FALSE(says(matrix.heading.how_to_read, "0 är ingen lucka"));
    CHECK(says(matrix.cells[0][1].tooltip, "Lucka"));
    CHECK(matrix.heading.legend.back().entries.at(0).label == "lucka: ingen aktör");
    make.offer("c", {"T"}, {});  // of unknown type
    matrix = matrix_of(make.done());
    CHECK(matrix.cells[0][1].mark == Matrix::Mark::possible);
    CHECK(matrix.cells[0][1].text == "? 1");
    make.raw().framework.cells.clear();
    matrix = matrix_of(make.done());
    CHECK(matrix.cells[0][1].mark == Matrix::Mark::perhaps);
    CHECK(matrix.cells[0][1].text == "? 1");
    CHECK(says(matrix.heading.legend.back().entries.at(0).label, "okänt: ingen känd"));
}

TEST_CASE("none is never said of what a filter took away, and its column is not on the board") {
    auto make = four_actors();
    make.offer("c", {"X"}, {});
    const auto map = make.done();
    const auto funding = apply_filter(map, {.support_types = {{0}}});
    CHECK(matrix_of(funding).columns.size() == 1);
    CHECK(flow_of(funding).right.size() == 1);
    CHECK(matrix_of(funding).heading.headline == "Båda aktörerna i urvalet erbjuder F");
    const auto agencies = apply_filter(map, {.actor_types = {*map.framework.actor_types.find("myndighet")}});
    REQUIRE(matrix_of(agencies).columns.size() == 3);
    CHECK(matrix_of(agencies).cells[0][2].text == "0");  // no agency offers X, though c does
    CHECK_FALSE(says(matrix_of(agencies).heading.headline, "ingen"));
    CHECK(says(matrix_of(map).heading.headline, "bara en erbjuder X"));
}

TEST_CASE("with nothing to show the board of types says what to do") {
    CHECK(matrix_of(Ecosystem{}).heading.headline == "Inga erbjudanden att visa");
    CHECK(matrix_of(Ecosystem{}, "en").heading.how_to_read == "Add rows to offers.csv, with actor and support type.");
    Ecosystem filtered;
    filtered.provenance.filter = Text("nivå lokal", "level local");
    CHECK(matrix_of(filtered).heading.how_to_read == "Urvalet lämnar inget kvar här. Vidga filtret: nivå lokal.");
    CHECK(says(matrix_of(Make().offer("a", {}, {"p1"}).done()).heading.how_to_read, "support_types"));
    CHECK(complaints(lay_out(matrix_of(Ecosystem{}), light_theme())) == std::vector<std::string>{});
}

TEST_CASE("both forms fit from one actor to five hundred, from one principle to twelve, in both languages") {
    auto theme = light_theme();
    for (const auto& spec : {test::CrowdSpec{1, 1, 1, 1}, test::CrowdSpec{5, 2, 3, 5}, test::CrowdSpec{64, 9, 6, 5},
                             test::CrowdSpec{150, 25, 6, 1}, test::CrowdSpec{500, 12, 12, 12}})
        for (std::string language : {"sv", "en"}) {
            INFO(spec.actors << " actors, " << spec.principles << " principles, " << language);
            auto ecosystem = test::crowd(spec);
            CHECK(complaints(lay_out(matrix_of(ecosystem, language), theme)) == std::vector<std::string>{});
            CHECK(complaints(lay_out(flow_of(ecosystem, language), theme)) == std::vector<std::string>{});
        }
}

TEST_CASE("the shipped maps fit, in both forms and languages, and every type of support is on them") {
    for (std::string name : {"sweden-innovation-support", "coast-example"}) {
        auto ecosystem = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem;
        for (std::string language : {"sv", "en"}) {
            INFO(name << " " << language);
            auto matrix = matrix_of(ecosystem, language);
            CHECK(matrix.columns.size() == ecosystem.framework.support_types.size());
            CHECK(complaints(lay_out(matrix, light_theme())) == std::vector<std::string>{});
            CHECK(complaints(lay_out(flow_of(ecosystem, language), light_theme())) == std::vector<std::string>{});
        }
    }
}
