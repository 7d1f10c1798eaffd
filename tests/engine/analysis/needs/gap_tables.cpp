#include "engine/analysis/needs/gap_tables.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;
using Values = std::vector<std::string>;

namespace {

Make valley() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2").actor("many", {.node_class = NodeClass::category});
    m.survey("s1", {{"little", 49.0, true}, {"enough", {}, false, Certainty::not_in_text}});
    m.gap("g1", "p1",
          {.evidence = {EvidenceKind::survey, EvidenceKind::workshop}, .statements = {"s1"}, .support_types = {"F"}})
        .gap("g2", "p2");
    m.recommendation("r0", {.answers_none = true});
    m.offer("a", {"F"}, {"p1"}).offer("many", {"M"}, {"p1"});
    m.offer("b", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g1"}});
    return m;
}

Report report_of(const Ecosystem& map) {
    Report report{"gaps", Message("gaps.title"), {}, {}, {}};
    report.tables = gap_tables(map, gaps(map, {}));
    return report;
}

}  // namespace

TEST_CASE("the table of gaps has what is known of each, and unknown stays unknown") {
    auto report = report_of(valley().done());
    CHECK(fault_of(report) == "");
    const auto& gaps = table(report, "gaps");
    CHECK(column(gaps, "gap") == Values{"g1", "g2"});
    CHECK(column(gaps, "lack") == Values{"49.000000", "?"});
    CHECK(column(gaps, "evidence") == Values{"survey;workshop", ""});
    CHECK(column(gaps, "takers") == Values{"1", "0"});
    CHECK(column(gaps, "taker_names") == Values{"b", ""});
    CHECK(column(gaps, "untaken") == Values{"nej", "ja"});
    CHECK(column(gaps, "unanswered") == Values{"nej", "?"});  // no offer of today says what it answers
    CHECK(column(gaps, "names_actor") == Values{"nej", "nej"});
    CHECK(column(gaps, "cells") == Values{"F (p1)", "?"});
    CHECK(column(table(report, "gaps_in_no_cell"), "gap") == Values{"g2"});
}

TEST_CASE("every survey answer behind a gap is printed with its share and its certainty") {
    auto report = report_of(valley().done());
    const auto& survey = table(report, "gap_survey");
    CHECK(column(survey, "answer") == Values{"little", "enough"});
    CHECK(column(survey, "percent") == Values{"49.000000", "?"});
    CHECK(column(survey, "lacking") == Values{"ja", "nej"});
    CHECK(column(survey, "certainty") == Values{"stated", "not_in_text"});
}

TEST_CASE("cells are read by supply and reported lack together") {
    auto report = report_of(valley().done());
    const auto& cells = table(report, "cells");
    CHECK(column(cells, "state") == Values{"has_support", "sure_gap", "has_support", "sure_gap"});
    CHECK(column(cells, "supply") == Values{"en", "ingen", "okänt", "ingen"});
    CHECK(column(cells, "lacking") == Values{"ja", "?", "nej", "?"});
    CHECK(column(cells, "gaps") == Values{"g1", "", "", ""});
    CHECK(column(cells, "reading") == Values{"verkligt glapp: finansiera", "okänt", "okänt", "okänt"});
    const auto& quadrants = table(report, "quadrants");
    CHECK(column(quadrants, "supply") == Values{"få", "få", "få", "många", "många", "okänt"});
    CHECK(column(quadrants, "lacking") == Values{"ja", "nej", "?", "ja", "nej", "nej"});
    CHECK(column(quadrants, "count") == Values{"1", "0", "2", "0", "0", "1"});
    CHECK(column(quadrants, "cells") == Values{"F (p1)", "", "F (p2) och M (p2)", "", "", "M (p1)"});
}

TEST_CASE("a cell that is a gap only perhaps, or in which nobody is expected, is no gap, and is told to be so") {
    auto m = valley();
    m.gap("g3", "p2", {.support_types = {"M"}}).offer("c", {}, {"p2"});
    auto map = m.done();
    map.framework.cells = {{"r", {Dimension::support_type, 0}, {Dimension::principle, 1}, false}};
    auto report = report_of(map);
    const auto& cells = table(report, "cells");
    CHECK(column(cells, "state") == Values{"has_support", "not_expected", "has_support", "possible_gap"});
    CHECK(column(cells, "possible") == Values{"0", "0", "0", "1"});
    CHECK(column(cells, "reading") == Values{"verkligt glapp: finansiera", "ingen väntas", "okänt", "okänt"});
    CHECK(column(table(report, "quadrants"), "count") == Values{"1", "0", "0", "0", "1", "1"});
    const auto seen = report_of(apply_filter(map, {.principles = {{0}}}));
    CHECK(column(table(seen, "cells"), "reading")[3] == "utanför urvalet");
}

TEST_CASE("cells of many without a link between them are listed with their names") {
    auto m = valley();
    m.offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p1"});
    CHECK(table(report_of(m.done()), "unjoined").rows.empty());  // no link is known at all
    m.link("a", "x", "knows");
    const auto report = report_of(m.done());
    const auto& unjoined = table(report, "unjoined");
    CHECK(column(unjoined, "support_type") == Values{"F"});
    CHECK(column(unjoined, "actors") == Values{"3"});
    CHECK(column(unjoined, "names") == Values{"a, b, c"});
}

TEST_CASE("through a filter of today, who could take a gap is unknown in the tables, and its cell is not") {
    auto report = report_of(apply_filter(valley().done(), {.status = {Status::today}}));
    CHECK(column(table(report, "gaps"), "takers") == Values{"?", "?"});
    CHECK(column(table(report, "gaps"), "untaken") == Values{"?", "?"});
    CHECK(column(table(report, "gaps"), "unanswered") == Values{"?", "?"});
    CHECK(column(table(report, "gaps"), "taker_names") == Values{"?", "?"});
    CHECK(column(table(report, "gaps"), "asked_names") == Values{"?", "?"});
    CHECK(column(table(report, "gaps"), "cells") == Values{"F (p1)", "?"});
    CHECK(column(table(report, "cells"), "lacking") == Values{"ja", "?", "nej", "?"});
}
