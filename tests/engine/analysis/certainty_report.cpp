#include "engine/analysis/certainty.hpp"
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
    CHECK_THAT(sentences(report, "sv")[0], Contains("förstaplatser står sig"));
    CHECK_THAT(sentences(report, "sv")[0], Contains("bredaste aktör (a)"));
    CHECK_THAT(findings(report, "en"), Contains("First as broadest actor: a; without “R § One” b.\n"));
    CHECK_THAT(findings(report, "en"), Contains("Without what is inferred all first places stand."));
    CHECK_THAT(findings(report, "en"), Contains("Without a whole document, of 4 first places:"));
}

TEST_CASE("tables give each rank beside its ranges, and who is first without what") {
    auto report = certainty_report(rivals().done(), {.draws = 50});
    const auto& breadth = table(report, "breadth");
    CHECK(column(breadth, "key") == Values{"a", "b", "c"});
    CHECK(column(breadth, "left_worst")[0] == "2");
    CHECK(column(breadth, "moved_by")[0] == "R § One");
    CHECK(column(table(report, "criticality"), "key").front() == "a");
    CHECK(column(table(report, "first_places"), "left_out").front() == "");
    CHECK(has_table(report, "severity"));
}

TEST_CASE("rows without a source, and maps without anything to rank, are said in words") {
    Make m;
    m.offer("a", {"F"}, {"p1"});
    CHECK_THAT(findings(certainty_report(m.done(), {.draws = 0}), "sv"),
               Contains("Raderna anger ingen källa, så ingen kan lämnas ute."));
    CHECK(sentences(certainty_report({}, {}), "en") ==
          Values{"The map has nothing to rank: nobody comes first anywhere."});
}
