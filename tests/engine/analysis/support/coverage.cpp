#include "engine/analysis/support/coverage.hpp"

#include "engine/analysis/laid_out.hpp"
#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

Make three_cells() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    m.actor("many", {.node_class = NodeClass::category});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}, {.inferred = true});
    m.offer("a", {"F"}, {"p2"}, {.inferred_principles = true}).offer("many", {"M"}, {"p1"});
    return m;
}

}  // namespace

TEST_CASE("a cell is empty, of categories only, of a single actor, or among the fullest") {
    auto found = coverage(three_cells().done());
    CHECK(found.sure_gaps == std::vector<CellPlace>{{{1}, {1}}});
    CHECK(found.possible_gaps.empty());
    CHECK(found.expected == 4);
    CHECK(found.categories_only == std::vector<CellPlace>{{{1}, {0}}});
    CHECK(found.single == std::vector<CellPlace>{{{0}, {1}}});
    CHECK(found.fullest == std::vector<CellPlace>{{{0}, {0}}});
}

TEST_CASE("the coverage report says in words what is empty, full and fragile") {
    auto report = coverage_report(three_cells().done(), {});
    CHECK(fault_of(report) == "");
    auto swedish = findings(report, "sv"), english = findings(report, "en");
    CHECK_THAT(swedish, Contains("1 av 4 rutor är tom: M (p2).\n"));
    CHECK_THAT(english, Contains("1 of 4 cells is empty: M (p2).\n"));
    CHECK_THAT(swedish, Contains("Flest aktörer har rutan F – p1: 2 aktörer, nämligen a och b.\n"));
    CHECK_THAT(swedish, Contains("1 ruta hänger på en enda aktör: F – p2 (a).\n"));
    CHECK_THAT(english, Contains("1 cell has only categories, which stand for an unknown number of actors: M (p1).\n"));
    CHECK_THAT(english,
               Contains("In 1 of 2 cells with actors every placement is our judgement, not stated in the source."));
}

TEST_CASE("the matrix has totals of distinct actors, and categories in a table of their own") {
    auto report = coverage_report(three_cells().done(), {});
    CHECK(column(table(report, "coverage"), "p1") == Values{"2", "många", "2"});
    CHECK(column(table(report, "coverage"), "p2") == Values{"1", "0", "1"});
    CHECK(column(table(report, "coverage"), "all") == Values{"2", "många", "2"});
    CHECK_THAT(notes(report, "sv"), Contains("Märken i tabellerna: 0 aktörer är en säker lucka; många bara kategorier, "
                                             "som står för ett okänt antal.\n"));
    CHECK(column(table(report, "coverage_categories"), "p1") == Values{"0", "1", "1"});
    const auto& cells = table(report, "cells");
    CHECK(column(cells, "actors") == Values{"2", "1", "0", "0"});
    CHECK(column(cells, "stated") == Values{"1", "0", "0", "0"});
    CHECK(column(cells, "inferred") == Values{"1", "1", "0", "0"});
    CHECK(column(cells, "names") == Values{"a, b", "a", "", ""});
    CHECK(column(cells, "category_names") == Values{"", "", "many", ""});
}

TEST_CASE("cells that share the first place are all named") {
    Make m;
    m.offer("a", {"F", "M"}, {"p1"});
    CHECK_THAT(findings(coverage_report(m.done(), {}), "sv"),
               Contains("Flest aktörer har rutorna F – p1 och M – p1: 1 i varje."));
    CHECK_THAT(findings(coverage_report(m.done(), {}), "sv"), Contains("Ingen säker lucka bland 2 rutor."));
}

TEST_CASE("adding an offer never empties a cell, and empties fewer or as many") {
    Make m;
    m.support_types("F", "M", "N").principles("p1", "p2", "p3");
    auto before = coverage(m.done());
    const std::vector<std::pair<const char*, const char*>> places{{"F", "p1"}, {"M", "p3"}, {"F", "p1"}, {"N", "p2"}};
    for (const auto& [type, principle] : places) {
        m.offer("a", {type}, {principle});
        auto after = coverage(m.done());
        CHECK(after.sure_gaps.size() <= before.sure_gaps.size());
        for (std::size_t i = 0; i < after.grid.cells.size(); ++i)
            CHECK(after.grid.cells[i].count() >= before.grid.cells[i].count());
        before = after;
    }
    CHECK(before.sure_gaps.size() == 6);
}

TEST_CASE("sure gaps come first, then those that offers without a term could fill, and not expected is in no count") {
    auto m = three_cells();
    m.principles("p3").offer("c", {"F"}, {}).offer("d", {"F"}, {});
    auto map = m.done();  // M-p2 and M-p3 have nobody, F-p3 has nobody known
    map.framework.cells = {
        {"r", {Dimension::support_type, 1}, {Dimension::principle, 2}, false, Text("Varför.", "Why.")}};
    const auto found = coverage(map);
    CHECK(found.expected == 5);
    CHECK(found.sure_gaps == std::vector<CellPlace>{{{1}, {1}}});
    CHECK(found.possible_gaps == std::vector<CellPlace>{{{0}, {2}}});
    CHECK(found.not_expected == std::vector<CellPlace>{{{1}, {2}}});
    const auto report = coverage_report(map, {});
    CHECK(fault_of(report) == "");
    CHECK(sentences(report, "en")[0] == "1 of 5 cells is empty: M (p2).");
    CHECK(sentences(report, "en")[1] ==
          "In 1 cell nobody is known, but up to 2 offers without a support type or principle could be there: F (p3).");
    CHECK(sentences(report, "sv")[1] ==
          "I 1 ruta är ingen känd, men upp till 2 erbjudanden utan stödtyp eller princip kan höra dit: F (p3).");
    CHECK(in_words(report.notes.back(), "en") == "1 cell where no support is expected is in no count: M (p3). Why.");
    const auto& cells = table(report, "cells");
    CHECK(column(cells, "state") ==
          Values{"has_support", "has_support", "possible_gap", "has_support", "sure_gap", "not_expected"});
    CHECK(column(cells, "possible") == Values{"0", "0", "2", "0", "0", "0"});
}

TEST_CASE("what a filter leaves out is in no count and no sentence, and the selection is named") {
    auto m = three_cells();
    m.actor("a", {.type = "t"}).actor("b", {.type = "u"});
    const auto map = m.done();
    const auto row = coverage_report(apply_filter(map, {.support_types = {{0}}}), {});
    CHECK(sentences(row, "sv")[0] == "Ingen säker lucka bland 2 rutor i urvalet.");
    CHECK(column(table(row, "cells"), "support_type") == Values{"F", "F"});
    CHECK(column(table(row, "coverage"), "support_type") == Values{"F", ""});
    const auto agencies = coverage(apply_filter(map, {.actor_types = {{0}}}));
    CHECK(agencies.sure_gaps == std::vector<CellPlace>{{{1}, {1}}});
    CHECK(agencies.possible_gaps == std::vector<CellPlace>{{{1}, {0}}});  // whose type is not known
    CHECK_THAT(findings(coverage_report(apply_filter(map, {.actor_types = {{0}}}), {}), "en"),
               Contains("2 cells depend on a single actor in the selection: F – p1 (a) and F – p2 (a).\n"));
}

TEST_CASE("a map without terms or without offers still gets a coverage report") {
    auto nothing = coverage_report(Ecosystem{}, {});
    CHECK(fault_of(nothing) == "");
    CHECK_THAT(findings(nothing, "en"), Contains("The map has no cells"));
    Make m;
    m.support_types("F").principles("p1", "p2");
    auto bare = coverage_report(m.done(), {});
    CHECK(fault_of(bare) == "");
    CHECK_THAT(findings(bare, "sv"), Contains("2 av 2 rutor är tomma: F (alla)."));
}

TEST_CASE("terms whose keys make poor column names still get columns of their own") {
    Make m;
    m.principles("All", "å b", "ä b").support_types("F");
    CHECK(fault_of(coverage_report(m.done(), {})) == "");
}

TEST_CASE("that no actor of a type offers something is no gap, unless the framework expects it") {
    Make m;
    m.support_types("F", "M").principles("p").actor_types("agency", "institute");
    m.actor("a", {.type = "agency"}).actor("b", {.type = "institute"});
    m.offer("a", {"F", "M"}, {"p"}).offer("b", {"M"}, {"p"});
    auto map = m.done();
    const auto laid = [&] { return laid_out(map, {Dimension::actor_type, Dimension::support_type}); };
    auto found = coverage(laid());
    CHECK(found.sure_gaps.empty());
    CHECK(found.nobody == std::vector<CellPlace>{{{1}, {0}}});
    CHECK(found.expected == 4);
    const auto report = coverage_report(laid(), {});
    CHECK(sentences(report, "en")[0] ==
          "In 1 of 4 cells there is no actor, which is no gap: a type of actor need not offer everything.");
    CHECK(column(table(report, "cells"), "state") == Values{"has_support", "has_support", "nobody", "has_support"});
    CHECK_THAT(findings(report, "sv"), !Contains("lucka bland"));
    map.framework.cells = {{"must", {Dimension::support_type, 0}, {Dimension::actor_type, 1}, true}};
    CHECK(coverage(laid()).sure_gaps == std::vector<CellPlace>{{{1}, {0}}});
    map.framework.cells.clear();
    m.offer("c", {"F"}, {"p"});  // of unknown type
    map = m.done();
    found = coverage(laid());
    CHECK(found.nobody.empty());
    CHECK(found.unknown == std::vector<CellPlace>{{{1}, {0}}});
    CHECK(sentences(coverage_report(laid(), {}), "sv")[0] == "I 1 ruta är det okänt om någon finns.");
}
