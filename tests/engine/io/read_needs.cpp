#include "tests/support/loading.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::load_tables;
using test::problems_of;
using test::with_base;

namespace {

Loaded load_survey(const std::string& rows) {
    return load_tables(with_base({{"survey.csv",
                                   "id,statement,label_sv,principle,principle_certainty,answer,answer_sv,percent,"
                                   "lacking,certainty,reason,source\n" +
                                       rows}}));
}

}  // namespace

TEST_CASE("rows of the same statement belong together; no percent is unknown, not zero") {
    const auto loaded = load_survey(
        "1,s1,Ett,p1,inferred,little,Lite,15,yes,certain,why,001\n"
        "2,unassigned,,,,much,Mycket,0,,unassigned,,\n"
        "3,s1,Ett,p1,inferred,enough,Nog,,no,not_in_text,,\n");
    CHECK(problems_of(loaded).empty());
    REQUIRE(loaded.ecosystem.survey.size() == 2);
    const SurveyStatement& first = loaded.ecosystem.survey[0];
    CHECK(first.key == "s1");
    CHECK(first.label.in("sv") == "Ett");
    CHECK(first.principle == PrincipleId{0});
    CHECK(first.principle_certainty == Certainty::inferred);
    REQUIRE(first.answers.size() == 2);
    CHECK(first.answers[0].answer == "little");
    CHECK(first.answers[0].label.in("sv") == "Lite");
    CHECK(first.answers[0].percent == 15.0);
    CHECK(first.answers[0].lacking);
    CHECK(first.answers[0].certainty == Certainty::certain);
    CHECK(first.answers[0].reason == "why");
    CHECK(first.answers[0].source == "001");
    CHECK_FALSE(first.answers[1].percent);
    CHECK_FALSE(first.answers[1].lacking);
    const SurveyStatement& rest = loaded.ecosystem.survey[1];
    CHECK(rest.key == "unassigned");
    CHECK_FALSE(rest.principle);
    CHECK(rest.answers.at(0).percent == 0.0);
}

TEST_CASE("rows of one statement must agree on what it is") {
    const auto loaded = load_survey("1,s1,Ett,p1,,a,,15,,,,\n2,s1,Två,p1,,b,,15,,,,\n3,s1,Ett,p2,,c,,15,,,,\n");
    CHECK(problems_of(loaded) == Lines{"conflict survey.csv:3:3", "conflict survey.csv:4:3"});
    CHECK(loaded.ecosystem.survey.at(0).answers.size() == 3);
    CHECK(loaded.ecosystem.survey.at(0).label.in("sv") == "Ett");
}

TEST_CASE("a statement lives as long as one of its rows is good") {
    const auto loaded = load_tables(
        with_base({{"survey.csv", "statement,answer,percent\ns1,a,101\ns1,b,5\ns2,a,x\n,a,1\ns3\n"},
                   {"gaps.csv", "id,principle,label,statements\ng1,p1,One,s1\ng2,p1,Two,s2\ng3,p1,Three,s3\n"}}));
    CHECK(problems_of(loaded) == Lines{"dangling-reference gaps.csv:3:11", "dangling-reference gaps.csv:4:13",
                                       "out-of-range survey.csv:2:6", "bad-number survey.csv:4:6",
                                       "missing-value survey.csv:5:1", "ragged-row survey.csv:6:1"});
    REQUIRE(loaded.ecosystem.survey.size() == 1);
    CHECK(loaded.ecosystem.gaps.size() == 1);
    CHECK(loaded.ecosystem.gaps[0].statements.terms == TermSet<StatementTag>{{0}});
    CHECK(loaded.ecosystem.provenance.rows_left_out == 6);
}

TEST_CASE("all that a row says of a gap is read") {
    const auto loaded = load_tables(with_base(
        {{"survey.csv", "statement,answer\ns1,a\n"},
         {"gaps.csv",
          "id,principle,label_sv,label_en,evidence,evidence_inferred,chapter_evidence,scope,scope_certainty,statements,"
          "statements_certainty,support_types,support_types_certainty,named_as,source\n"
          "g1,p1,Lucka,Gap,survey;interview,workshop,literature,system,inferred,s1,inferred,F,inferred,heading,"
          "001 § x\n"}}));
    CHECK(problems_of(loaded).empty());
    const Gap& gap = loaded.ecosystem.gaps.at(0);
    CHECK(gap.label == Text("Lucka", "Gap"));
    CHECK(gap.evidence == std::vector<EvidenceKind>{EvidenceKind::survey, EvidenceKind::interview});
    CHECK(gap.evidence_inferred == std::vector<EvidenceKind>{EvidenceKind::workshop});
    CHECK(gap.scope == "system");
    CHECK(gap.statements.certainty == Certainty::inferred);
    CHECK(gap.support_types.terms == TermSet<SupportTypeTag>{{0}});
    CHECK(gap.support_types.certainty == Certainty::inferred);
    CHECK(gap.named_as == "heading");
    CHECK(gap.source == "001 § x");
}
