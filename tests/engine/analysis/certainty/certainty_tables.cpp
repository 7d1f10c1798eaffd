#include "engine/analysis/certainty/certainty_tables.hpp"

#include "render/words/words.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Values = std::vector<std::string>;

namespace {

Ecosystem rivals() {
    Make m;
    m.support_types("F").principles("p1", "p2", "p3", "p4");
    m.offer("a", {"F"}, {"p1", "p2", "p3"}, {.source = "R § One"}).offer("a", {"F"}, {"p4"}, {.source = "R § Two"});
    m.offer("b", {"F"}, {"p1", "p2"}, {.source = "S"}).offer("c", {"F"}, {"p1"}, {.inferred = true, .source = "S"});
    return m.done();
}

}  // namespace

TEST_CASE("a ranking has a row with numerators beside what they are of") {
    const auto map = rivals();
    const Things things(map, {});
    const auto found = certainty(map, {.rank_by = "breadth", .draws = 40});
    const auto table = rankings_table(things, found);
    REQUIRE(table.rows.size() == 1);
    CHECK(column(table, "first") == Values{"a"});
    CHECK(column(table, "draws") == Values{"40"});
    CHECK(column(table, "first_draws") == Values{std::to_string(found.rankings[0].things[0].first_draws)});
    CHECK(column(table, "references_changing") == Values{"1"});
    CHECK(column(table, "references") == Values{"3"});
    CHECK(column(table, "documents") == Values{"2"});
    CHECK(column(table, "standing") == Values{"skakig"});
    CHECK(column(table, "stated_first") == Values{"a"});
}

TEST_CASE("where nobody is first, or nothing was drawn, cells are unknown rather than zero") {
    const auto map = rivals();
    const Things things(map, {});
    const auto nobody = rankings_table(things, certainty(map, {.rank_by = "degree", .draws = 10}));
    CHECK(column(nobody, "first") == Values{"ingen känd"});
    CHECK(column(nobody, "standing") == Values{"okänd"});
    CHECK(column(nobody, "first_draws") == Values{"?"});
    CHECK(column(nobody, "references_changing") == Values{"?"});
    const auto undrawn = certainty(map, {.rank_by = "breadth", .draws = 0});
    CHECK(column(rankings_table(things, undrawn), "first_draws") == Values{"?"});
    CHECK(column(ranking_table(things, undrawn.rankings[0]), "first_share") == Values{"?", "?", "?"});
}

TEST_CASE("each thing has its rank beside its ranges; without what is inferred it may have none") {
    const auto map = rivals();
    const Things things(map, {});
    const auto found = certainty(map, {.rank_by = "breadth", .draws = 40});
    const auto table = ranking_table(things, found.rankings[0]);
    CHECK(table.name == "breadth");
    CHECK(column(table, "key") == Values{"a", "b", "c"});
    CHECK(column(table, "rank") == Values{"1", "2", "3"});
    CHECK(column(table, "left_worst")[0] == "2");
    CHECK(column(table, "moved_by")[0] == "R § One");
    CHECK(column(table, "stated_rank") == Values{"1", "2", "?"});
}

TEST_CASE("who is first instead is told by what is left out") {
    const auto map = rivals();
    const auto table = first_places_table(Things(map, {}), certainty(map, {.rank_by = "breadth", .draws = 0}));
    CHECK(column(table, "left_out") == Values{"R", "R § One"});
    CHECK(column(table, "kind") == Values{"dokument", "avsnitt"});
    CHECK(column(table, "first") == Values{"a", "a"});
    CHECK(column(table, "instead") == Values{"b", "b"});
}

TEST_CASE("what shakes a first place is said in words, several with and between") {
    SureRanking sure;
    CHECK(in_words(shaken_by(sure), "en") == "");
    sure.by_chance = sure.by_source = sure.by_inferred = true;
    CHECK(in_words(shaken_by(sure), "en") == "chance, a source and our judgements");
    CHECK(in_words(shaken_by(sure), "sv") == "slumpen, en källa och våra bedömningar");
}
