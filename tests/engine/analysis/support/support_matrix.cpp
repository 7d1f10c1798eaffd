#include "engine/analysis/support/support_matrix.hpp"

#include "engine/model/filter.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"
#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Make map() {
    Make m;
    m.principles("p1", "p2").support_types("F", "M").target_groups("k", "r").umbrella("public", {"k", "r"});
    m.offer("b", {"F"}, {"p1"}, {.targets = {"public"}}).offer("b", {"F"}, {"p1", "p2"}, {.targets = {"k"}});
    m.offer("a", {"M"}, {"p2"}).offer("c", {}, {}, {.targets = {"k"}});
    m.offer("b", {"M"}, {"p1"}, {.status = Status::could});
    m.actor("many", {.node_class = NodeClass::category}).offer("many", {"M"}, {"p1"});
    return m;
}

}  // namespace

TEST_CASE("rows are actors in alphabetical order, columns are cells that somebody is in, values count offers") {
    const auto ecosystem = map().done();
    auto support = support_matrix(ecosystem, {});
    CHECK(support.matrix == digits({"001", "210"}));
    CHECK(support.keys == std::vector<std::string>{"F/p1", "F/p2", "M/p2"});
    CHECK(in_words(support.names[2], "en") == "M – p2");
    CHECK(support.has_category == std::vector<bool>{false, false, false});
    CHECK(empty_columns(ecosystem, support) == 1);
    CHECK(support.offers == 3);
    CHECK(support.unplaced == 1);
    CHECK(support.categories.size() == 1);
}

TEST_CASE("columns can be support types, principles or target groups, with umbrella groups expanded") {
    auto ecosystem = map().done();
    CHECK(support_matrix(ecosystem, {.by = "support-type"}).matrix == digits({"01", "20"}));
    CHECK(support_matrix(ecosystem, {.by = "principle"}).matrix == digits({"01", "21"}));
    auto groups = support_matrix(ecosystem, {.by = "target-group"});
    CHECK(groups.matrix == digits({"21", "10"}));
    CHECK(groups.keys == std::vector<std::string>{"k", "r"});
    CHECK(groups.unplaced == 1);
    CHECK(support_matrix(ecosystem, {.by = "level"}).keys.front() == "F/p1");
}

TEST_CASE("columns are counted and named in both languages") {
    auto ecosystem = map().done();
    auto support = support_matrix(ecosystem, {});
    CHECK(in_words(count_columns(1, support), "sv") == "1 ruta");
    CHECK(in_words(count_columns(0, support), "en") == "0 cells");
    for (const char* by : {"support-type", "principle", "target-group", "phase"}) {
        SupportMatrix columns;
        columns.dimension = parse_dimension(by);
        for (std::size_t count : {1U, 2U})
            for (const char* language : {"sv", "en"})
                CHECK(in_words(count_columns(count, columns), language) ==
                      std::to_string(count) + " " +
                          in_words(count == 1 ? words_of(*columns.dimension).one : words_of(*columns.dimension).many,
                                   language));
    }
    CHECK(in_words(name_columns(ecosystem, support, {0, 1, 2}), "sv") == "F (alla) och M (p2)");
    CHECK(in_words(name_columns(ecosystem, support_matrix(ecosystem, {.by = "principle"}), {0, 1}), "en") ==
          "p1 and p2");
    CHECK(in_words(name_rows(ecosystem, support, {0, 1}, 0), "sv") == "a och b");
    CHECK(in_words(part_of(support.names[0], 1, 2), "sv") == "F – p1 (1 av 2)");
    CHECK(in_words(first_named(support.names, 2), "en") == "F – p1; F – p2; and 1 more");
    CHECK(in_words(first_named(support.names, 3), "en") == "F – p1; F – p2; M – p2");
    CHECK(in_words(first_named(support.names, 0), "sv") == "F – p1; och 2 till");
    CHECK(filled_columns(support.matrix, 1) == std::vector<std::size_t>{0, 1});
}

TEST_CASE("the notes say what was counted and what was left out") {
    auto ecosystem = map().done();
    auto notes = matrix_notes(ecosystem, support_matrix(ecosystem, {}));
    REQUIRE(notes.size() == 3);
    CHECK(in_words(notes[0], "sv") ==
          "Matrisen har 2 aktörer och 3 rutor med minst en aktör (status: i dag). Ett värde är aktörens antal "
          "erbjudanden där. Utan någon aktör, och därför utelämnat: 1 ruta.");
    CHECK(in_words(notes[1], "en") == "1 offer lacks a support type or principle and does not count.");
    CHECK(in_words(notes[2], "sv") == "Kategorier står för ett okänt antal aktörer och räknas inte: many.");
}

TEST_CASE("an empty map has an empty matrix") { CHECK(support_matrix({}, {}).matrix == Incidence()); }

TEST_CASE("columns that a filter rules out are left out, and so is who is only there") {
    Make m;
    m.target_groups("g", "h")
        .offer("a", {"F"}, {"p1"}, {.targets = {"g", "h"}})
        .offer("b", {"F"}, {"p1"}, {.targets = {"h"}});
    Params params;
    params.by = "target-group";
    const auto one = support_matrix(apply_filter(m.done(), {.targets = {{0}}}), params);
    CHECK(one.keys == std::vector<std::string>{"g"});
    CHECK(one.actors.size() == 1);
    const auto none = apply_filter(apply_filter(m.done(), {.targets = {{0}}}), {.targets = {{1}}});
    CHECK(support_matrix(none, params).actors.empty());
    CHECK(empty_columns(none, support_matrix(none, params)) == 0);
}
