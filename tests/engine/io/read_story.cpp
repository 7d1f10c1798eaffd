#include "tests/support/loading.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::load_tables;
using test::problems_of;
using test::with_base;

TEST_CASE("a recommendation answers gaps, names actors and follows from findings") {
    const auto loaded = load_tables(
        with_base({{"gaps.csv", "id,principle,label\ng1,p1,Lack\n"},
                   {"findings.csv",
                    "id,kind,order,label,relates_to,relates_to_certainty\nf1,conclusion,2,So,p1;a;g1;r1;f1,inferred\n"},
                   {"recommendations.csv",
                    "id,order,label_sv,gaps,gaps_certainty,actors,lead,note,conclusions,conclusions_certainty,source\n"
                    "r1,1,Gör,g1,inferred,b;a,a,n,f1,inferred,001\n"}}));
    CHECK(problems_of(loaded).empty());
    const Recommendation& recommendation = loaded.ecosystem.recommendations.at(0);
    CHECK(recommendation.label.in("sv") == "Gör");
    CHECK(recommendation.gaps.terms == TermSet<GapTag>{{0}});
    CHECK(recommendation.gaps.certainty == Certainty::inferred);
    CHECK(recommendation.actors == std::vector<ActorId>{{1}, {0}});
    CHECK(recommendation.lead == ActorId{0});
    CHECK(recommendation.conclusions == std::vector<std::string>{"f1"});
    CHECK(recommendation.conclusions_certainty == Certainty::inferred);
    CHECK(recommendation.note == "n");
    CHECK(recommendation.source == "001");
    const FindingNote& finding = loaded.ecosystem.findings.at(0);
    CHECK(finding.kind == "conclusion");
    CHECK(finding.order == 2);
    CHECK(finding.relates_to == std::vector<std::string>{"p1", "a", "g1", "r1", "f1"});
    CHECK(finding.relates_to_certainty == Certainty::inferred);
}

TEST_CASE("an empty list is unknown, and none only where the cell says so") {
    const auto loaded = load_tables(
        with_base({{"gaps.csv", "id,principle,label\ng1,p1,Lack\n"},
                   {"recommendations.csv", "id,label,gaps,actors\nr1,Do,none,None\nr2,Do,,\nr3,Do,g1,a;none\n"},
                   {"processes.csv", "id,process,label,actors\nx1,x,Do,none\nx2,x,Do,\n"},
                   {"timeline.csv", "id,start,label,actors\nt1,2001,Then,none\n"},
                   {"offers.csv", "id,actor,name,gaps\no1,a,Money,none\no2,a,Help,\n"}}));
    CHECK(problems_of(loaded) == Lines{"bad-word recommendations.csv:4:12"});
    const auto& map = loaded.ecosystem;
    auto actors = [](const auto& row) { return entries_of(row.actors, row.actors_unlisted); };
    auto gaps = [](const auto& row) { return entries_of(row.gaps.terms, row.gaps.unlisted); };
    REQUIRE(map.recommendations.size() == 2);
    CHECK((actors(map.recommendations[0]) == Entries::none && gaps(map.recommendations[0]) == Entries::none));
    CHECK((actors(map.recommendations[1]) == Entries::unknown && gaps(map.recommendations[1]) == Entries::unknown));
    CHECK((actors(map.processes.at(0)) == Entries::none && actors(map.processes.at(1)) == Entries::unknown));
    CHECK(actors(map.timeline.at(0)) == Entries::none);
    CHECK((gaps(map.offers.at(0)) == Entries::none && gaps(map.offers.at(1)) == Entries::unknown));
}

TEST_CASE("a row whose id is the word for none is meant before the word") {
    const auto loaded = load_tables({{"actors.csv", "id,name\nnone,Nobody AB\na,Alef\n"},
                                     {"offers.csv", "id,actor,name\no1,a,Money\n"},
                                     {"recommendations.csv", "id,label,actors\nr1,Do,none\nr2,Do,a;none\n"}});
    CHECK(problems_of(loaded).empty());
    CHECK(loaded.ecosystem.recommendations.at(0).actors == std::vector{ActorId{0}});
    CHECK_FALSE(loaded.ecosystem.recommendations.at(0).actors_unlisted.none);
    CHECK(loaded.ecosystem.recommendations.at(1).actors.size() == 2);
}

TEST_CASE("a finding must relate to something that is there") {
    const auto loaded =
        load_tables(with_base({{"findings.csv", "id,kind,label,relates_to\nf1,k,So,a;nowhere\nf2,k,So,\n"}}));
    CHECK(problems_of(loaded) == Lines{"dangling-reference findings.csv:2:11"});
    CHECK(loaded.ecosystem.findings.size() == 1);
}

TEST_CASE("an event without a start is undated, not at year zero") {
    const auto loaded = load_tables(
        with_base({{"timeline.csv",
                    "id,start,end,label,actors,kind,basis,in_figure,source\nt1,1990,1999,Then,a;b,shift,text,yes,001\n"
                    "t2,,,Sometime,,,,,\nt3,2020,2019,No,,,,,\n"}}));
    CHECK(problems_of(loaded) == Lines{"reversed-period timeline.csv:4:9"});
    REQUIRE(loaded.ecosystem.timeline.size() == 2);
    const TimelineEvent& event = loaded.ecosystem.timeline[0];
    CHECK(event.period == Period{Date{1990, 0, 0}, Date{1999, 0, 0}});
    CHECK(event.actors == std::vector<ActorId>{{0}, {1}});
    CHECK(event.kind == "shift");
    CHECK(event.basis == "text");
    CHECK(event.in_figure);
    CHECK_FALSE(loaded.ecosystem.timeline[1].period.start);
    CHECK_FALSE(loaded.ecosystem.timeline[1].in_figure);
}

TEST_CASE("all that a row says of a step is read, and times must make sense") {
    const auto loaded = load_tables(
        with_base({{"processes.csv",
                    "id,process,step,order,role,kind,label,minutes_min,minutes_max,depends_on,actors,start,end,source\n"
                    "x1,x,begin,1,lead,task,Do,30,60,,a,2022-01,2022-02,001\nx2,x,,2,,,Then,,,x1,,,,\n"
                    "x3,x,,3,,,Bad,60,30,,,,,\nx4,x,,4,,,Bad,-1,,,,,,\nx5,x,,5,,,Bad,,,,nobody,,,\n"}}));
    CHECK(problems_of(loaded) == Lines{"out-of-range processes.csv:4:18", "out-of-range processes.csv:5:15",
                                       "dangling-reference processes.csv:6:18"});
    REQUIRE(loaded.ecosystem.processes.size() == 2);
    const ProcessStep& step = loaded.ecosystem.processes[0];
    CHECK(step.process == "x");
    CHECK(step.step == "begin");
    CHECK(step.order == 1);
    CHECK(step.role == "lead");
    CHECK(step.kind == "task");
    CHECK(step.minutes_min == 30.0);
    CHECK(step.minutes_max == 60.0);
    CHECK(step.period == Period{Date{2022, 1, 0}, Date{2022, 2, 0}});
    CHECK(step.actors == std::vector{ActorId{0}});
    CHECK_FALSE(loaded.ecosystem.processes[1].minutes_min);
}

TEST_CASE("a metric has a subject and a value") {
    const auto loaded =
        load_tables(with_base({{"metrics.csv",
                                "id,subject,label,value,unit,unit_label_en,as_of,as_of_label_sv,stage,note,source\n"
                                "m1,a,Count,1.5,actors,players,half-time,vid halvtid,2,n,001\nm2,,x,1,,,,,,,\n"
                                "m3,a,x,,,,,,,,\nm4,a,x,many,,,,,,,\n"}}));
    CHECK(problems_of(loaded) ==
          Lines{"missing-value metrics.csv:3:4", "missing-value metrics.csv:4:8", "bad-number metrics.csv:5:8"});
    REQUIRE(loaded.ecosystem.metrics.size() == 1);
    const Metric& metric = loaded.ecosystem.metrics[0];
    CHECK(metric.subject == "a");
    CHECK(metric.label.in("sv") == "Count");
    CHECK(metric.value == 1.5);
    CHECK(metric.unit == "actors");
    CHECK(metric.as_of == "half-time");
    CHECK(metric.unit_label.in("en") == "players");
    CHECK(metric.as_of_label.in("sv") == "vid halvtid");
    CHECK(metric.stage == 2);
    CHECK(metric.note == "n");
    CHECK(metric.source == "001");
}

TEST_CASE("a free word has a label, and may have a plural") {
    const auto loaded = load_tables(
        with_base({{"words.csv",
                    "id,label_sv,label_en,plural_sv\nws1,Workshop 1,Workshop 1,\ngoal,Mål,Goal,Flera mål\nx,,,\n"}}));
    CHECK(problems_of(loaded) == Lines{"missing-value words.csv:4:3"});
    REQUIRE(loaded.ecosystem.words.size() == 2);
    CHECK(loaded.ecosystem.words[0].key == "ws1");
    CHECK(loaded.ecosystem.words[0].plural.empty());
    CHECK(loaded.ecosystem.words[1].label.in("en") == "Goal");
    CHECK(loaded.ecosystem.words[1].plural.in("sv") == "Flera mål");
}
