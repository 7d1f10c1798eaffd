#include "engine/analysis/support/two_mode.hpp"

#include "tests/support/make.hpp"
#include "tests/support/report.hpp"
#include "tests/support/two_mode.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

/// The women as actors, the events as support types.
Ecosystem davis() {
    Make m;
    auto matrix = women_and_events();
    for (std::size_t event = 1; event <= 14; ++event) m.support_types("E" + std::to_string(event));
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (auto column : filled_columns(matrix, row))
            m.offer(std::string(southern_women[row].name.substr(0, southern_women[row].name.find(' '))),
                    {"E" + std::to_string(column + 1)}, {"p1"});
    return m.done();
}

std::size_t row_of(const Table& table, const std::string& actor) {
    auto keys = column(table, "actor");
    return static_cast<std::size_t>(std::find(keys.begin(), keys.end(), actor) - keys.begin());
}

}  // namespace

TEST_CASE("the report of the women and their events has the published values") {
    auto report = two_mode_report(davis(), {});
    CHECK(fault_of(report) == "");
    const auto& actors = table(report, "actors");
    CHECK(std::get<double>(cell(actors, row_of(actors, "Evelyn"), "redundancy")) == Approx(0.9643).margin(5e-5));
    CHECK(shown(cell(actors, row_of(actors, "Evelyn"), "pairs")) == "28");
    CHECK(shown(cell(actors, row_of(actors, "Evelyn"), "only_here")) == "1");
    CHECK(shown(cell(actors, row_of(actors, "Evelyn"), "closest")) == "Theresa");
    CHECK(std::get<double>(cell(actors, row_of(actors, "Evelyn"), "jaccard")) == Approx(0.777778).margin(5e-7));
    const auto& columns = table(report, "columns");
    CHECK(shown(cell(columns, 0, "name")) == "E8 – p1");
    CHECK(shown(cell(columns, 0, "actors")) == "14");
    CHECK(table(report, "pairs").rows.size() == 139);
    CHECK_THAT(findings(report, "en"), Contains("The most actors meet in E8 – p1: 14 of 18."));
    CHECK_THAT(findings(report, "sv"), Contains("finns också i 46,8\u00A0% av aktörens övriga rutor"));
    CHECK_THAT(findings(report, "en"), Contains("89 of 252 places in the matrix are filled."));
}

TEST_CASE("hardest to replace is who joins what nobody else joins, and the report says what would be missing") {
    Make m;
    m.principles("p1").support_types("F", "M", "N");
    m.offer("broad", {"F", "M", "N"}, {"p1"}).offer("pair", {"F", "M"}, {"p1"}).offer("one", {"N"}, {"p1"});
    auto map = m.done();
    auto found = two_mode(map, {});
    CHECK(found.joined[0].pairs == 3);
    CHECK(found.joined[0].elsewhere == 1);
    CHECK_FALSE(found.joined[1].redundancy());
    CHECK(found.alike.closest[0]->other == 2);
    auto report = two_mode_report(map, {});
    CHECK(sentences(report, "sv")[0] ==
          "Svårast att ersätta är broad: av dess 3 par av rutor har ingen annan aktör båda rutorna i 2.");
    CHECK(sentences(report, "en")[0] ==
          "Hardest to replace is broad: of its 3 pairs of cells, no other actor has both cells of 2.");
    CHECK(sentences(report, "en")[1] == "1 actor joins only what others join too: pair.");
    CHECK(sentences(report, "sv")[2] == "1 aktör finns i en enda ruta och förenar därför inget: one.");
    CHECK(column(table(report, "actors"), "actor") == Values{"broad", "pair", "one"});
    CHECK(column(table(report, "actors"), "redundancy")[2] == "?");
    CHECK(column(table(report, "actors"), "closest_lacks")[0] == "N (p1)");
}

TEST_CASE("equally replaceable actors share a rank in alphabetical order") {
    Make m;
    m.offer("b", {"F", "M"}, {"p1"}).offer("a", {"F", "M"}, {"p1"});
    auto report = two_mode_report(m.done(), {});
    CHECK(column(table(report, "actors"), "rank") == Values{"1", "1"});
    CHECK(column(table(report, "actors"), "actor") == Values{"a", "b"});
    CHECK_THAT(findings(report, "en"), Contains("No actor joins two kinds of support that nobody else joins too."));
    CHECK_THAT(findings(report, "sv"), Contains("2 aktörer förenar bara sådant som även andra förenar: a och b."));
}

TEST_CASE("without placed support there is nothing to replace") {
    auto report = two_mode_report(Make().done(), {});
    CHECK(sentences(report, "en") == Values{"No actor has support that is placed."});
    CHECK(table(report, "actors").rows.empty());
    CHECK(two_mode_report(davis(), {.by = "support-type"}).tables[1].rows.size() == 14);
}

TEST_CASE("an offer twice changes no group and no modularity") {
    Make m;
    for (const char* actor : {"a", "b"}) m.offer(actor, {"F", "M"}, {"p1"});
    for (const char* actor : {"c", "d"}) m.offer(actor, {"N", "O"}, {"p1"});
    m.offer("c", {"M"}, {"p1"});
    const auto once = two_mode(m.done(), {});
    for (int i = 0; i < 20; ++i) m.offer("c", {"M"}, {"p1"});
    const auto often = two_mode(m.done(), {});
    CHECK(once.row_groups == std::vector<std::uint32_t>{0, 0, 1, 1});
    CHECK(often.row_groups == once.row_groups);
    CHECK(often.column_groups == once.column_groups);
    // 9 ties, 8 of them within; the groups have 4 and 5 of the rows' ties, 5 and 4 of the columns'.
    CHECK(once.modularity.value() == Approx(8.0 / 9 - (4 * 5 + 5 * 4) / 81.0));
    CHECK(often.modularity == once.modularity);
}

TEST_CASE("nobody is said to join what is far apart where all are in the same cell") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    const auto said = findings(two_mode_report(m.done(), {}), "en");
    CHECK_THAT(said, Contains("The most actors meet in F – p1: 2 of 2.\n"));
    CHECK_THAT(said, !Contains("far apart"));
}
