#include "engine/analysis/certainty/certainty.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Catch::Matchers::Contains;
using Values = std::vector<std::string>;

namespace {

Make rivals() {
    Make m;
    m.support_types("F").principles("p1", "p2", "p3", "p4");
    m.offer("a", {"F"}, {"p1", "p2", "p3"}, {.source = "R § One"}).offer("a", {"F"}, {"p4"}, {.source = "R § Two"});
    m.offer("b", {"F"}, {"p1", "p2"}, {.source = "S"}).offer("c", {"F"}, {"p1"}, {.source = "S"});
    return m;
}

}  // namespace

TEST_CASE("the first sentence says which first places stand whichever source is left out") {
    auto report = certainty_report(rivals().done(), {.draws = 50});
    CHECK(fault_of(report) == "");
    CHECK_THAT(sentences(report, "sv")[0], Contains("förstaplatser står sig vilken källa man än lämnar ute."));
    CHECK_THAT(sentences(report, "sv")[0], Contains("bredaste aktör (a)"));
    CHECK_THAT(sentences(report, "en")[1], Contains("in every test"));
    CHECK_THAT(findings(report, "en"), Contains("in nine draws of ten or more"));
    CHECK_THAT(findings(report, "en"), Contains("Without our judgements all first places stand."));
    CHECK_THAT(findings(report, "en"), Contains("Without a whole document, of "));
    CHECK(report.findings.size() == 5);
}

TEST_CASE("the first table is the answer, a page shows ten of each ranking, and no row is lost") {
    Make m;
    for (int i = 0; i < 12; ++i) m.offer("a" + std::to_string(i), {"F"}, {"p1"}, {.source = "R"});
    auto report = certainty_report(m.done(), {.draws = 20});
    CHECK(report.tables[0].name == "rankings");
    CHECK(report.tables[0].rows.size() == rankings().size());
    CHECK(report.tables[0].first_rows == 0);
    CHECK(table(report, "breadth").rows.size() == 12);
    CHECK(table(report, "breadth").first_rows == 10);
}

TEST_CASE("a ranking asked for is answered in full: who, how sure, and what changes it") {
    auto report = certainty_report(rivals().done(), {.rank_by = "breadth", .draws = 50});
    CHECK(fault_of(report) == "");
    CHECK_THAT(sentences(report, "en")[0], Contains("First as broadest actor: a, but that is shaken by"));
    CHECK_THAT(sentences(report, "en")[0], Contains(" of 50 draws, and in nine of ten had rank "));
    CHECK_THAT(findings(report, "en"), Contains("First without a source: b without “R § One”.\n"));
    CHECK(report.tables.size() == 3);
    CHECK(report.tables[0].rows.size() == 1);
    CHECK(table(report, "breadth").first_rows == 0);
}

TEST_CASE("rankings that are drawn fewer times are named with how many") {
    auto notes = [](std::size_t draws) {
        std::string all;
        for (const auto& note : certainty_report(rivals().done(), {.draws = draws}).notes)
            all += in_words(note, "en") + "\n";
        return all;
    };
    CHECK_THAT(notes(150), Contains("Fewer draws, since they are dear to compute: overlap,"));
    CHECK_THAT(notes(150), Contains("150 times, seed 1"));
    CHECK_THAT(notes(150), Contains("Drawing stopped when it was clear whether the first is so in nine draws of ten"));
    CHECK_THAT(notes(150), Contains("After 100: "));
    CHECK_THAT(notes(20), !Contains("Fewer draws"));
    CHECK_THAT(notes(20), !Contains("Drawing stopped"));
}

TEST_CASE("rows without a source, and maps without anything to rank, are said in words") {
    Make m;
    m.offer("a", {"F"}, {"p1"});
    CHECK_THAT(findings(certainty_report(m.done(), {.draws = 0}), "sv"),
               Contains("Raderna anger ingen källa, så ingen kan lämnas ute."));
    CHECK(sentences(certainty_report({}, {}), "en") ==
          Values{"The map has nothing to rank: nobody comes first anywhere."});
    CHECK(sentences(certainty_report(m.done(), {.rank_by = "degree"}), "sv") ==
          Values{"Här står ingen först: kartan säger inget, eller alla har 0."});
}

TEST_CASE("where all rests on a single source it is said, and not held against who is first") {
    Make m;
    m.offer("a", {"F"}, {"p1", "p2"}, {.source = "R"}).offer("b", {"F"}, {"p1"}, {.source = "R"});
    CHECK_THAT(findings(certainty_report(m.done(), {.draws = 20}), "en"),
               Contains("All rows that name a source rest on “R”, so there is no other to hold against it."));
    CHECK_THAT(findings(certainty_report(m.done(), {.draws = 20}), "en"), !Contains("None of"));
}

TEST_CASE("maps of one kind of thing only make sound reports") {
    Make network, support, gaps, one, inferred;
    network.link("a", "b", "funds", {.source = "R"});
    support.offer("a", {"F"}, {"p1"}, {.source = "R"});
    gaps.gap("g1", "p1", {.source = "R"});
    one.actor("a");
    inferred.offer("a", {"F"}, {"p1"}, {.inferred = true, .source = "R"}).actor("b", {.inferred = true});
    for (const auto& map : {network.done(), support.done(), gaps.done(), one.done(), inferred.done()})
        CHECK(fault_of(certainty_report(map, {.draws = 20})) == "");
}
